#!/usr/bin/env bash
# Everything that can be checked of the iOS app without a Mac: style, the Xcode project, the package, its
# tests against the real Rust library and a real office, and a picture of every screen.
#   NYVRI_OFFICE     the office program        (default: target/debug/nyvri-office)
#   NYVRI_PICTURES   where the pictures go     (default: target/pictures/ios)
#   NYVRI_PDF        the program that makes PDFs, drawn with pdftoppm; without it no PDF is looked at
# Run bindings/generate.sh first. Ends with 77, and says why, where Swift cannot run.
set -euo pipefail
cd "$(dirname "$0")"
project=$(cd .. && pwd)
target=${CARGO_TARGET_DIR:-$project/target}
office=${NYVRI_OFFICE:-$target/debug/nyvri-office}
pictures=${NYVRI_PICTURES:-$project/target/pictures/ios}
say() { printf '\nios: %s\n' "$*"; }

say 'the Xcode project, read by a parser that is not Xcode'
(cd project-check && { [[ -d node_modules ]] || npm ci --silent; } && node check.mjs ../NyVri.xcodeproj)
python3 project-check/check_plists.py

say 'no words in the screens: they all come from the core'
# A word in quotes inside Text(…) would be shown as it is, in one language.
if grep -rnE '(Text|Button|TextField|accessibilityLabel|barTitle)\((verbatim: )?"[^"\]*[[:alpha:]]' \
  NyVriKit/Sources/NyVriScreens; then
  echo 'ios: the lines above hold words' >&2
  exit 1
fi

# From here on everything runs in Swift's own tree.
export SWIFT_LINUX_BIND=$project
./swift-linux.sh install

say 'swift-format'
sources=(App NyVriKit/Package.swift NyVriKit/Sources/NyVriKit NyVriKit/Sources/NyVriScreens
  NyVriKit/Linux NyVriKit/Tests)
./swift-linux.sh swift-format lint --strict --parallel --configuration .swift-format \
  --recursive "${sources[@]}"
echo "swift-format: $(find "${sources[@]}" -name '*.swift' | wc -l) files, 0 findings"

if [[ ! -e NyVriKit/.rust/host/libnyvri.a ]]; then
  echo 'ios: no Rust library here; run bindings/generate.sh first' >&2
  exit 1
fi
if [[ ! -x $office ]]; then
  echo "ios: no office program at $office; build it or set NYVRI_OFFICE" >&2
  exit 1
fi
# The program must lie where the tree sees it.
run=$project/target/ios-check
rm -rf "$run/pictures"
mkdir -p "$run/pictures"
cp -f "$office" "$run/nyvri-office"
programs=(NYVRI_OFFICE="$run/nyvri-office" NYVRI_PICTURES="$run/pictures")
if [[ -n ${NYVRI_PDF:-} ]]; then
  cp -f "$NYVRI_PDF" "$run/nyvri-pdf"
  programs+=(NYVRI_PDF="$run/nyvri-pdf")
fi

say 'swift test'
# Debian's libswiftObservation.so leaves a symbol open that nothing here calls.
(cd NyVriKit && ../swift-linux.sh env "${programs[@]}" swift test -Xlinker --allow-shlib-undefined)

say 'pictures'
mkdir -p "$pictures"
rm -f "$pictures"/*.html "$pictures"/*.png
cp "$run/pictures"/*.html "$pictures/"
for pdf in "$run/pictures"/*.pdf; do
  [[ ! -e $pdf ]] || pdftoppm -r 80 -png "$pdf" "$pictures/$(basename "$pdf" .pdf)"
done
./pictures.sh "$pictures"
