#!/usr/bin/env bash
# Builds the Rust library for the phone and the simulator and packs it as an XCFramework, on a Mac with
# Xcode. Run it before the project is opened for the first time and after every change in Rust.
#   ios/xcframework.sh            debug
#   ios/xcframework.sh --release  release
# Writes NyVriKit/.rust/nyvriFFI.xcframework and NyVriKit/Sources/NyVriCore/NyVriCore.swift.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v xcodebuild >/dev/null; then
  echo "xcframework.sh: needs a Mac with Xcode; there is no xcodebuild here, so nothing was built" >&2
  exit 77
fi
profile=debug
flags=()
if [[ ${1:-} == --release ]]; then
  profile=release
  flags=(--release)
fi
target=${CARGO_TARGET_DIR:-target}
kit=ios/NyVriKit
export IPHONEOS_DEPLOYMENT_TARGET=17.0

rustup target add aarch64-apple-ios aarch64-apple-ios-sim
for platform in aarch64-apple-ios aarch64-apple-ios-sim; do
  cargo build --locked -p nyvri-bindings --lib --target "$platform" ${flags[@]+"${flags[@]}"}
done
cargo build --locked -p nyvri-bindings --features bindgen --bin uniffi-bindgen-swift

headers=$kit/.rust/headers
rm -rf "$headers" "$kit/.rust/nyvriFFI.xcframework"
mkdir -p "$headers" "$kit/Sources/NyVriCore"
library=$target/aarch64-apple-ios/$profile/libnyvri.a
bindgen=$target/debug/uniffi-bindgen-swift
"$bindgen" --swift-sources "$library" "$kit/Sources/NyVriCore"
"$bindgen" --headers --modulemap --modulemap-filename module.modulemap --module-name nyvriFFI \
  "$library" "$headers"
xcodebuild -create-xcframework \
  -library "$library" -headers "$headers" \
  -library "$target/aarch64-apple-ios-sim/$profile/libnyvri.a" -headers "$headers" \
  -output "$kit/.rust/nyvriFFI.xcframework"
echo "xcframework.sh: $kit/.rust/nyvriFFI.xcframework is ready"
