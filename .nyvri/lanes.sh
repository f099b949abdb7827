# shellcheck shell=bash
# Owns the order of things: what each command runs, and what runs beside what.

checks=(format shellcheck kotlin licences clippy)
long=(pdf forms fuzz) # what takes too long for every time

run_checks() {
  need_for_checks
  start_over
  table=("${checks[@]}")
  lane "${table[@]}"
  tell_all
}

# Two lanes, as most machines have two cores or more and some parts wait for the network.
run_all() {
  need_for_everything
  start_over
  table=("${checks[@]}" build rust android ios office)
  if [[ -n ${NYVRI_LONG:-} ]]; then table+=("${long[@]}"); else left_out=("${long[@]}"); fi
  fetch_ahead >"$results/fetch.log" 2>&1 &
  lane kotlin licences &
  lane format shellcheck build
  wait
  lane android office &
  lane clippy rust ios
  wait
  [[ -z ${NYVRI_LONG:-} ]] || lane "${long[@]}" # by themselves: they take all the processor there is
  tell_all
}

run_some() { # the build first: the other parts start from it
  need_for_everything
  start_over
  table=("$@")
  lane "$@"
  tell_all
}

run_tests() {
  local wanted=() word
  for word in "$@"; do
    case $word in
      --long) export NYVRI_LONG=1 PROPTEST_CASES=10000 ;;
      build | rust | android | ios | office | pdf | forms | fuzz) wanted+=("$word") ;;
      *)
        help >&2
        exit 2
        ;;
    esac
  done
  if ((${#wanted[@]})); then run_some "${wanted[@]}"; else run_all; fi
}
