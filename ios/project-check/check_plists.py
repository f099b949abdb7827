"""Reads the property lists and the asset catalogue as plain data: what is asked of the phone, and what
is not."""

import json
import pathlib
import plistlib
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent


def info_problems(info: dict, source: str) -> list[str]:
    """What Info.plist must say, and that the code says the same."""
    problems = []
    if not info.get("NSCameraUsageDescription"):
        problems.append("Info.plist does not say why the camera is used")
    if info.get("UIFileSharingEnabled") or info.get("LSSupportsOpeningDocumentsInPlace"):
        problems.append("the app's files must not be shared")
    for identifier in info.get("BGTaskSchedulerPermittedIdentifiers", []):
        if f'"{identifier}"' not in source:
            problems.append(f"no code runs the background task {identifier}")
    if not info.get("BGTaskSchedulerPermittedIdentifiers"):
        problems.append("no background task is permitted")
    if info.get("CFBundleLocalizations") != ["nb", "nn", "en"]:
        problems.append("the languages are nb, nn and en")
    return problems


def source_problems(source: str) -> list[str]:
    """The key of the store stays on this phone and is there after the first unlock."""
    problems = []
    if "kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly" not in source:
        problems.append("the key may leave the phone")
    if "isExcludedFromBackup = true" not in source:
        problems.append("the store goes into backups")
    return problems


def asset_problems() -> list[str]:
    """Every catalogue entry is readable and names pictures that exist."""
    problems = []
    for contents in (HERE / "App/Assets.xcassets").rglob("Contents.json"):
        for image in json.loads(contents.read_text()).get("images", []):
            if not (contents.parent / image["filename"]).exists():
                problems.append(f"{contents.parent.name} has no {image['filename']}")
    return problems


def main() -> int:
    source = "\n".join(file.read_text() for file in sorted((HERE / "App").glob("*.swift")))
    info = plistlib.loads((HERE / "Info.plist").read_bytes())
    privacy = plistlib.loads((HERE / "App/PrivacyInfo.xcprivacy").read_bytes())
    problems = info_problems(info, source) + source_problems(source) + asset_problems()
    if privacy["NSPrivacyTracking"]:
        problems.append("the app does not track")
    for problem in problems:
        print(f"plists: {problem}", file=sys.stderr)
    print(f"plists: {len(info) + len(privacy)} keys, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
