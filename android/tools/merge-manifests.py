"""A small manifest merger for tests: the app's manifest first, then what the libraries add.

Usage: merge-manifests.py <out> <application id> <app manifest> <library manifest>...
No tools: rules and no overrides; <queries> is left out, because Debian's aapt2 rejects it.
"""

import sys
import xml.etree.ElementTree as ET

ANDROID = "http://schemas.android.com/apk/res/android"
TOOLS = "http://schemas.android.com/tools"
NAME = f"{{{ANDROID}}}name"
ET.register_namespace("android", ANDROID)
ET.register_namespace("tools", TOOLS)

out, application_id, app, libraries = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]


def load(path: str) -> ET.Element:
    with open(path, encoding="utf8") as file:
        return ET.fromstring(file.read().replace("${applicationId}", application_id))


root = load(app)
root.set("package", application_id)
for queries in root.findall("queries"):
    root.remove(queries)
application = root.find("application")
seen = {(child.tag, child.get(NAME)) for child in root}
components = {(child.tag, child.get(NAME)): child for child in application}


def add_component(component: ET.Element, package: str) -> None:
    name = component.get(NAME) or ""
    if name.startswith("."):
        name = package + name
        component.set(NAME, name)
    known = components.get((component.tag, name))
    if known is None:
        application.append(component)
        components[(component.tag, name)] = component
        return
    names = {child.get(NAME) for child in known}
    known.extend(child for child in component if child.get(NAME) not in names)


for library in libraries:
    manifest = load(library)
    for child in manifest:
        if child.tag in ("application", "uses-sdk", "queries"):
            continue
        if (child.tag, child.get(NAME)) not in seen:
            seen.add((child.tag, child.get(NAME)))
            root.append(child)
    theirs = manifest.find("application")
    if theirs is None:
        continue
    for key, value in theirs.attrib.items():
        if not key.startswith("{" + TOOLS) and key not in application.attrib:
            application.set(key, value)
    for component in theirs:
        add_component(component, manifest.get("package") or "")

for element in root.iter():
    for key in [key for key in element.attrib if key.startswith("{" + TOOLS)]:
        del element.attrib[key]
ET.ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)
