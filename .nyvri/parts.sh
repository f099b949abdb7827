# shellcheck shell=bash
# Owns each part of `test` and `check`: part_NAME runs it, tally_NAME reads "passed failed" from its log.
# A part without a tally counts as one. A part that ends with 77 could not run here; its last line says why.

declare -A label=(
  [format]="Rust format"
  [shellcheck]="Shell scripts"
  [licences]="Licences and bans"
  [build]="App library and office"
  [clippy]="Rust lints"
  [rust]="Rust"
)

# One selection for everything that compiles: another one would resolve other features and compile it all again.
everything=(--workspace --locked --features nyvri-bindings/bindgen)

# Checks: no part of the product runs.

part_format() { cargo fmt --all --check; }

part_shellcheck() {
  local scripts
  mapfile -t scripts < <(git ls-files '*.sh' .ci/run ':!.nyvri')
  shellcheck --version
  shellcheck --external-sources nyvri "${scripts[@]}" # with what nyvri sources from .nyvri/
}

part_licences() {
  need_cargo_deny
  cargo deny --locked check licenses bans sources
}

part_clippy() { cargo clippy "${everything[@]}" --all-targets --quiet -- -D warnings; }

# Builds that the tests of both phones and of the office start from.
part_build() {
  cargo build "${everything[@]}"
  bindings/generate.sh --built
}

part_rust() { cargo test "${everything[@]}" --no-fail-fast --quiet; }
tally_rust() { awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }'; }
