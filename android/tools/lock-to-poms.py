"""Writes aars/pom.xml and aars-test/pom.xml from aars.lock: the Android libraries, each at the version Gradle would choose.

Run by hand when aars.lock changes.
"""

import os

HERE = os.path.dirname(os.path.abspath(__file__))
with open(f"{HERE}/aars.lock", encoding="utf8") as file:
    LOCKED = [line.strip().split(":") for line in file if line.strip()]

DEPENDENCY = """    <dependency>
      <groupId>{}</groupId><artifactId>{}</artifactId><version>{}</version><type>{}</type>
      <exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>"""

POM = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by tools/lock-to-poms.py from tools/aars.lock: change that and run it again. -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>no.nyvri</groupId><artifactId>android</artifactId><version>0.1</version></parent>
  <artifactId>android-{name}</artifactId>

  <dependencies>
{dependencies}
  </dependencies>

  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <executions>
          <execution>
            <id>fetch</id>
            <phase>generate-resources</phase>
            <goals><goal>copy-dependencies</goal></goals>
            <configuration>
              <includeTypes>aar</includeTypes>
              <excludeTransitive>true</excludeTransitive>
              <prependGroupId>true</prependGroupId>
              <outputDirectory>${{project.build.directory}}/aar</outputDirectory>
            </configuration>
          </execution>
        </executions>
      </plugin>
      <plugin>
        <groupId>org.codehaus.mojo</groupId>
        <artifactId>exec-maven-plugin</artifactId>
        <executions>
          <execution>
            <id>unpack</id>
            <phase>process-resources</phase>
            <goals><goal>exec</goal></goals>
            <configuration>
              <executable>python3</executable>
              <arguments>
                <argument>${{android.home}}/tools/unpack-aars.py</argument>
                <argument>${{project.build.directory}}</argument>
              </arguments>
            </configuration>
          </execution>
        </executions>
      </plugin>
    </plugins>
  </build>
</project>
"""


def is_for_tests(group: str, artifact: str) -> bool:
    return (
        group.startswith("androidx.test")
        or artifact.startswith(("ui-test", "kotlinx-coroutines-test"))
        or group in ("junit", "org.hamcrest", "io.github.takahirom.roborazzi", "com.dropbox.differ")
    )


def write(name: str, artifacts: list[list[str]]) -> None:
    dependencies = "\n".join(DEPENDENCY.format(*artifact) for artifact in artifacts)
    with open(f"{HERE}/../{name}/pom.xml", "w", encoding="utf8") as out:
        out.write(POM.format(name=name, dependencies=dependencies))


write("aars", [a for a in LOCKED if not is_for_tests(a[0], a[1])])
write("aars-test", [a for a in LOCKED if is_for_tests(a[0], a[1])])
