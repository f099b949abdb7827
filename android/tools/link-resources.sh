#!/usr/bin/env bash
# Links the app's and the libraries' resources for Robolectric into robolectric/target/res:
# AndroidManifest.xml (merged), res.ap_ and R.java. Usage: link-resources.sh <jar with Android 13's resources>
# Needs aapt2 and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
framework_jar=$1
out=$PWD/robolectric/target/res
main=app/src/main
if [ -f "$out/.done" ] && [ -z "$(find $main/res $main/AndroidManifest.xml tools aars/pom.xml aars-test/pom.xml -newer "$out/.done" -print -quit)" ]; then
  exit 0
fi
rm -rf "$out"
mkdir -p "$out/flat" "$out/java"

# aapt2 cannot open the whole jar: two of its entries are enough
python3 - "$framework_jar" "$out/framework.apk" <<'P'
import sys
import zipfile
source = zipfile.ZipFile(sys.argv[1])
with zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_STORED) as target:
    for name in ("resources.arsc", "AndroidManifest.xml"):
        target.writestr(name, source.read(name))
P

manifests=()
packages=
resources=()
for library in aars/target/exploded/* aars-test/target/exploded/*; do
  manifests+=("$library/AndroidManifest.xml")
  if [ -s "$library/R.txt" ]; then
    package=$(sed -n 's/.*package="\([^"]*\)".*/\1/p' "$library/AndroidManifest.xml" | head -1)
    packages="$packages:$package"
  fi
  if [ -d "$library/res" ] && [ -n "$(find "$library/res" -type f -print -quit)" ]; then
    flat=$out/flat/$(basename "$library").zip
    aapt2 compile --dir "$library/res" -o "$flat"
    resources+=(-R "$flat")
  fi
done
python3 tools/merge-manifests.py "$out/AndroidManifest.xml" no.nyvri.app $main/AndroidManifest.xml "${manifests[@]}"
aapt2 compile --dir $main/res -o "$out/flat/app.zip"
aapt2 link -I "$out/framework.apk" --manifest "$out/AndroidManifest.xml" --auto-add-overlay --non-final-ids \
  --min-sdk-version 26 --target-sdk-version 35 --version-code 1 --version-name 0.1 \
  --java "$out/java" --extra-packages "${packages#:}" "${resources[@]}" -R "$out/flat/app.zip" -o "$out/res.ap_"
touch "$out/.done"
