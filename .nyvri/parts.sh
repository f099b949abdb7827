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
  [kotlin]="Kotlin style"
  [android]="Android"
  [ios]="iOS"
  [office]="Office in a browser"
  [pdf]="PDFs"
  [forms]="Checklists as XLSForms"
  [fuzz]="Fuzzing"
)

# One selection for everything that compiles: another one would resolve other features and compile it all again.
everything=(--workspace --locked --features nyvri-bindings/bindgen)

# Checks: no part of the product runs.

part_format() {
  cargo fmt --all --check
  cargo fmt --manifest-path office/pdf/Cargo.toml --check
}

part_shellcheck() {
  local scripts
  mapfile -t scripts < <(git ls-files '*.sh' .ci/run ':!.nyvri')
  shellcheck --version
  shellcheck --external-sources nyvri "${scripts[@]}" # with what nyvri sources from .nyvri/
}

part_licences() {
  need_cargo_tool deny 0.20.2
  cargo deny --locked check licenses bans sources
  cargo deny --locked --manifest-path office/pdf/Cargo.toml --config deny.toml check licenses bans sources
}

part_kotlin() {
  need_ktlint
  cd android # its .editorconfig holds the rules
  java -jar "$ktlint" --relative --log-level=error '**/src/**/*.kt' '**/*.gradle.kts' '!**/target/**' '!**/build/**'
}

part_clippy() { cargo clippy "${everything[@]}" --all-targets --quiet -- -D warnings; }

# Builds that the tests of both phones and of the office start from.
part_build() {
  cargo build "${everything[@]}"
  bindings/generate.sh --built
}

part_rust() { cargo test "${everything[@]}" --no-fail-fast --quiet; }
tally_rust() { awk '/^test result:/ { passed += $4; failed += $6 } END { print passed + 0, failed + 0 }'; }

# The screens twice: on desktop Compose, and against the real Android libraries; then with a real office.
part_android() {
  find android -type d -name surefire-reports -prune -exec rm -r {} +
  NYVRI_OFFICE=$target/debug/nyvri-office mvn -B -q -f android/pom.xml -Dktlint.skip -fae test
}
# A skipped test counts as failed: everything that it needs was set up before.
tally_android() {
  find android -path '*/surefire-reports/TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    { bad = count("errors") + count("failures") + count("skipped"); failed += bad; passed += count("tests") - bad }
    END { print passed + 0, failed + 0 }'
}

# Models and screens against the real Rust library; SwiftUI itself is stood in for. See docs/PLATFORMS.md.
part_ios() { NYVRI_OFFICE=$target/debug/nyvri-office ios/check.sh; }
tally_ios() {
  awk '/Test run with [0-9]+ test/ { match($0, /with [0-9]+/); all += substr($0, RSTART + 5, RLENGTH - 5) }
    /Test .* failed after/ && !/Test run/ { failed += 1 }
    END { print all - failed, failed + 0 }'
}

# Every page in every shape, with axe, and what people come to do.
part_office() {
  cd tests/browser
  need_npm_packages
  node run.mjs "$target/debug/nyvri-office"
}
tally_office() { awk '/^[0-9]+ passed, [0-9]+ failed$/ { passed = $1; failed = $3 } END { print passed + 0, failed + 0 }'; }

# The program that makes PDFs, which has a lock of its own; what it makes, read by others' programs and judged by
# veraPDF; and the office that runs it. Typst takes long to build, so this is a part for --long, or by itself.
part_pdf() {
  need pdftotext poppler-utils
  need qpdf qpdf
  install_missing
  local made=$target/nyvri/pdfs program=(--locked --manifest-path office/pdf/Cargo.toml --target-dir "$target/pdf")
  rm -rf "$made"
  cargo clippy "${program[@]}" --all-targets --quiet -- -D warnings
  cargo build "${program[@]}" --quiet
  cargo test "${program[@]}" --no-fail-fast --quiet
  cargo run "${program[@]}" --quiet --example samples -- "$made/good" "$made/broken"
  NYVRI_PDF=$target/pdf/debug/nyvri-pdf NYVRI_PDF_KEPT=$made/good \
    cargo test "${everything[@]}" --quiet --test pdfs -- --ignored
  mvn -B -q -f office/pdf/verapdf/pom.xml compile exec:java -Dexec.args="$made/good $made/broken"
}
tally_pdf() {
  awk '/^test result:/ { passed += $4; failed += $6 } /^veraPDF: / { passed += $2; failed += $4 }
    END { print passed + 0, failed + 0 }'
}

# Every shipped checklist as an XLSForm where others read it: pyxform makes a form of it and has ODK Validate judge that,
# and JavaRosa, the engine of ODK Collect, walks through it until each question was seen.
part_forms() {
  need_pyxform
  need_javarosa
  if [[ ! -f $pyxform/done || ! -f $target/tools/forms/done-2 ]]; then
    echo "PYXFORM OR JAVAROSA COULD NOT BE HAD"
    exit 77
  fi
  local file name questions folder=$target/xlsforms java=$target/tools/forms
  rm -rf "$folder" && mkdir -p "$folder"
  for file in core/content/checklists/*.json; do
    name=$(basename "$file" .json)
    questions=$(grep -o '"visits"' "$file" | wc -l)
    "$target/debug/nyvri-office" checklist export "$name" --to "$folder/$name.xlsx" >/dev/null
    echo "form $name"
    "$pyxform/bin/xls2xform" "$folder/$name.xlsx" "$folder/$name.xml" &&
      java -cp "$java/classes:$java/dependency/*" FormWalk "$folder/$name.xml" "$questions" || true
  done
}
tally_forms() {
  awk '/^form / { begun += 1 } /^[0-9]+ walks, / && $5 == $7 { passed += 1 } END { print passed + 0, begun - passed }'
}

# Input from outside, spoilt by a fuzzer that sees which code each input reaches: ten minutes a target, or as long as
# NYVRI_FUZZ_SECONDS says. What brings a target down lies in target/fuzz/found/; what reached new code is kept for
# the next time.
fuzz_targets=(wire pairing tenancies photo workbook translation)
part_fuzz() {
  if ! cargo +nightly --version 2>/dev/null; then
    echo "FUZZING NEEDS A NIGHTLY COMPILER: rustup toolchain install nightly --profile minimal"
    exit 77
  fi
  need_cargo_tool fuzz 0.13.2
  local name folder=$target/fuzz
  cargo run --quiet "${everything[@]}" --bin nyvri-fuzz-seeds -- "$folder/seeds"
  for name in "${fuzz_targets[@]}"; do
    mkdir -p "$folder/kept/$name" "$folder/found"
    echo "target $name"
    cargo +nightly fuzz run --fuzz-dir tests/fuzz --target-dir "$folder/build" "$name" \
      "$folder/kept/$name" "$folder/seeds/$name" -- -artifact_prefix="$folder/found/$name-" \
      -max_total_time="${NYVRI_FUZZ_SECONDS:-600}" -rss_limit_mb=4096 -timeout=30 -max_len=65536 -print_final_stats=1 || true
  done
}
tally_fuzz() {
  awk '/^target / { begun += 1 } /^Done [0-9]+ runs/ { passed += 1 } END { print passed + 0, begun - passed }'
}
