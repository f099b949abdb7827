#!/usr/bin/env bash
# Builds the app library for this machine and writes the Kotlin and Swift bindings.
#   target/bindings/kotlin          Kotlin sources
#   target/bindings/lib             libnyvri.so for the JVM
#   ios/NyVriKit/Sources/…          Swift sources, C header and module map
#   ios/NyVriKit/.rust/host         libnyvri.a for Swift on Linux
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
# With --built the caller has built the workspace already, with the feature nyvri-bindings/bindgen.
if [[ ${1:-} != --built ]]; then
  cargo build --locked --workspace --features nyvri-bindings/bindgen
fi
out=target/bindings
mkdir -p "$out/kotlin" "$out/lib" ios/NyVriKit/Sources/NyVriCore ios/NyVriKit/Sources/nyvriFFI ios/NyVriKit/.rust/host
cp -u "$target/debug/libnyvri.so" "$out/lib/"
cp -u "$target/debug/libnyvri.a" ios/NyVriKit/.rust/host/
generated() { find "$out/kotlin" -type f -exec sha256sum {} +; }
before=$(generated)
"$target/debug/uniffi-bindgen" generate --library "$target/debug/libnyvri.so" --language kotlin --no-format --out-dir "$out/kotlin"
# What was compiled against other bindings is not compiled anew by itself.
[[ $(generated) == "$before" ]] || rm -rf android/*/target/{classes,test-classes,kotlin-ic}
"$target/debug/uniffi-bindgen-swift" --swift-sources "$target/debug/libnyvri.a" ios/NyVriKit/Sources/NyVriCore
"$target/debug/uniffi-bindgen-swift" --headers --modulemap --modulemap-filename module.modulemap --module-name nyvriFFI \
  "$target/debug/libnyvri.a" ios/NyVriKit/Sources/nyvriFFI
