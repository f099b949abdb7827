# shellcheck shell=bash
# Owns `bench`: what it costs, beside others' work on the same machine in the same run. No test depends on it.

benches=(photos screens)

run_benches() {
  local wanted=() as=as_table word
  for word in "$@"; do
    case $word in
      --json) as=cat ;;
      photos | screens) wanted+=("$word") ;;
      *) help >&2 && exit 2 ;;
    esac
  done
  ((${#wanted[@]})) || wanted=("${benches[@]}")
  need_for_rust
  need_peers
  cargo build --quiet --release --locked --package nyvri-tests --bins
  for word in "${wanted[@]}"; do
    PYTHON=$target/tools/peers/bin/python "$target/release/nyvri-bench-$word" | "$as"
  done
}

# One JSON object a line → one row a line.
as_table() {
  awk '
    function field(name) {
      if (!match($0, "\"" name "\": *(\"[^\"]*\"|[-+0-9.eE]+)")) return ""
      found = substr($0, RSTART, RLENGTH); sub(/^"[^"]*": */, "", found); gsub(/"/, "", found)
      return found
    }
    NR == 1 { printf "%-10s %-14s %-22s %12s %s\n", "bench", "who", "what", "", "" }
    { printf "%-10s %-14s %-22s %12.2f %s\n", field("bench"), field("who"), field("metric"), field("value"), field("unit") }'
}
