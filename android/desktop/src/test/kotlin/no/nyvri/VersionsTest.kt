package no.nyvri

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** The phone's own build (Gradle) and the build that is tested here (Maven) take the same libraries. */
class VersionsTest {
    private val android = File("..")

    /** Group and artifact with the version, of each library in tools/aars.lock. */
    private val locked =
        android.resolve("tools/aars.lock").readLines().filter { it.isNotBlank() }.associate {
            val (group, artifact, version) = it.split(':')
            "$group:$artifact" to version
        }
    private val versions = android.resolve("gradle/libs.versions.toml").readText()
    private val maven = android.resolve("pom.xml").readText()

    private fun gradle(name: String) =
        checkNotNull(Regex("""^$name = "(.*)"""", RegexOption.MULTILINE).find(versions)).groupValues[1]

    private fun pom(property: String) = checkNotNull(Regex("<$property>(.*)</$property>").find(maven)).groupValues[1]

    /** A library of several platforms is locked by the artifact of its Android or JVM part. */
    private fun lockedVersion(module: String) = listOf("", "-android", "-jvm").firstNotNullOfOrNull { locked[module + it] }

    @Test
    fun `Gradle's libraries are those that the tests run against`() {
        val libraries = Regex("""module = "(.*)", version.ref = "(.*)" \}""").findAll(versions).map { it.destructured }
        // CameraX is not among the Maven build's libraries: app/src/camerax is compiled by Gradle alone.
        val compared =
            libraries
                .filter { (module) ->
                    module != "net.java.dev.jna:jna" && !module.startsWith("androidx.camera:")
                }.toList()
        assertTrue("found only ${compared.size} libraries", compared.size > 8)
        for ((module, version) in compared) assertEquals(module, lockedVersion(module), gradle(version))
    }

    @Test
    fun `what both windows are built with is the same`() {
        assertEquals(locked["org.jetbrains.kotlin:kotlin-stdlib"], pom("kotlin.version"))
        assertEquals(gradle("kotlin"), pom("kotlin.version"))
        assertEquals(gradle("coroutines"), pom("coroutines.version"))
        assertEquals(gradle("zxing"), pom("zxing.version"))
        assertEquals(gradle("jna"), pom("jna.version"))
    }

    @Test
    fun `the Maven modules name what is locked, at its version`() {
        val dependency = Regex("<groupId>(.*)</groupId><artifactId>(.*)</artifactId><version>(.*)</version><type>(.*)</type>")
        val named =
            listOf("aars", "aars-test").flatMap { module ->
                dependency.findAll(android.resolve("$module/pom.xml").readText()).map { it.destructured }.toList()
            }
        assertEquals(locked, named.associate { (group, artifact, version) -> "$group:$artifact" to version })
    }
}
