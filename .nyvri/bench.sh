# shellcheck shell=bash
# Owns `bench`: what it costs, beside others' work on the same machine in the same run. No test depends on it.
# Each bench prints one JSON line a figure; a table of the bars is made of them. docs/BENCH.md tells what each is.

benches=(sync office growth photos align screens forms)

run_benches() {
  local wanted=() more=() as=as_table word
  while (($#)); do
    word=$1 && shift
    case $word in
      --json) as=cat ;;
      sync | office | growth | photos | align | screens | forms) wanted+=("$word") ;;
      --) more=("$@") && break ;; # for the bench itself
      *) help >&2 && exit 2 ;;
    esac
  done
  ((${#wanted[@]})) || wanted=("${benches[@]}")
  need_for_rust
  cargo build --quiet --release --locked --package nyvri-tests --package nyvri-office --bins
  for word in "${wanted[@]}"; do
    "need_peers_of_$word"
    bench "$word" "${more[@]}" | "$as"
  done
}

bench() {
  NYVRI_OFFICE=$target/release/nyvri-office PYTHON=$target/tools/peers/bin/python RUST_LOG=warn \
    NYVRI_PEER_CRDTS=$target/tools/crdts/release/nyvri-peers-crdts \
    NYVRI_PEER_PYTHON=$target/tools/anki/bin/python NYVRI_PEER_FORMS=$target/tools/forms \
    "$target/release/nyvri-bench-$1" "${@:2}"
}

as_table() { "$target/release/nyvri-bench-table" --all; }

need_peers_of_photos() { need_peers; }
need_peers_of_screens() { :; }
need_peers_of_align() { :; }
need_peers_of_forms() { need_javarosa; }
need_peers_of_growth() { :; }
need_peers_of_office() { need_npm_peers; }
need_peers_of_sync() { need_npm_peers && need_crdts && need_anki; }

# A peer that cannot be had is told here, and left out by the bench, loudly.

need_npm_peers() {
  need node nodejs
  need npm npm
  install_missing
  (cd tests/peers/sync && need_npm_packages) || echo "nyvri: the npm packages of tests/peers/sync could not be had" >&2
}

# Slow to compile, so nothing but this bench does it.
need_crdts() {
  CARGO_TARGET_DIR=$target/tools/crdts cargo build --quiet --release --locked \
    --manifest-path tests/peers/crdts/Cargo.toml || echo "nyvri: tests/peers/crdts could not be built" >&2
}

need_javarosa() {
  local forms=$target/tools/forms
  [[ -f $forms/done-2 ]] && return
  need javac openjdk-17-jdk-headless
  need mvn maven
  install_missing
  if mvn -B -q -f tests/peers/forms/pom.xml "-DbuildDirectory=$forms" compile dependency:copy-dependencies; then
    touch "$forms/done-2" # counts up when there is more to compile
  else
    echo "nyvri: JavaRosa could not be had" >&2
  fi
}

need_pyxform() {
  pyxform=$target/tools/pyxform
  [[ -f $pyxform/done ]] && return
  need python3 python3
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  install_missing
  echo "nyvri: installing pyxform into $pyxform" >&2
  if python3 -m venv "$pyxform" && "$pyxform/bin/pip" install --quiet --disable-pip-version-check 'pyxform==4.5.0'; then
    touch "$pyxform/done"
  else
    echo "nyvri: pyxform could not be had" >&2
  fi
}

need_anki() {
  local anki=$target/tools/anki
  [[ -f $anki/done ]] && return
  need python3 python3
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  install_missing
  echo "nyvri: installing Anki's library into $anki" >&2
  if python3 -m venv "$anki" && "$anki/bin/pip" install --quiet --disable-pip-version-check 'anki==26.9.3'; then
    touch "$anki/done"
  else
    echo "nyvri: Anki could not be had" >&2
  fi
}
