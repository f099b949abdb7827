"""Unpacks the Android libraries of one module: all classes into target/classes, resources and manifests into target/exploded.

Maven puts no <type>aar</type> on a class path. Usage: unpack-aars.py <module's target folder>
"""

import glob
import io
import os
import sys
import zipfile

target = sys.argv[1]
classes = f"{target}/classes"
os.makedirs(classes, exist_ok=True)


def unpack_jar(jar: bytes, library: str) -> None:
    with zipfile.ZipFile(io.BytesIO(jar)) as archive:
        for entry in archive.namelist():
            if entry.endswith("/") or entry == "META-INF/MANIFEST.MF":
                continue
            path = f"{classes}/{entry}"
            if os.path.exists(path) and not entry.startswith("META-INF/"):
                print("class in two libraries:", entry, "again in", library)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:
                out.write(archive.read(entry))


for aar in sorted(glob.glob(f"{target}/aar/*.aar")):
    name = os.path.basename(aar)[:-4]
    folder = f"{target}/exploded/{name}"
    if os.path.exists(f"{folder}/.done"):
        continue
    with zipfile.ZipFile(aar) as archive:
        archive.extractall(folder)
        for entry in archive.namelist():
            if entry == "classes.jar" or (entry.startswith("libs/") and entry.endswith(".jar")):
                unpack_jar(archive.read(entry), name)
    open(f"{folder}/.done", "w").close()
