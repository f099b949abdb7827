# shellcheck shell=bash
# Owns how parts are run side by side and how the outcome is told. Knows nothing of what a part does.

results=$target/nyvri
table=()    # the parts in the order that they are told
left_out=() # those that were not asked for, told so that nobody thinks they passed

run_part() {
  local part=$1 log=$results/$1.log began=$SECONDS status=0 passed failed=0 note=
  ./nyvri part "$part" >"$log" 2>&1 </dev/null || status=$?
  if declare -F "tally_$part" >/dev/null; then
    read -r passed failed < <("tally_$part" <"$log")
  else
    passed=$((status == 0))
  fi
  if ((status == 77)); then
    passed=0 failed=0 note=$(tail -n 1 "$log")
  elif ((status != 0 && failed == 0)); then
    failed=1
  fi
  printf '%s\t%s\t%s\t%s\n' "$passed" "$failed" "$((SECONDS - began))" "$note" >"$results/$part"
  tell_part "$part"
  if ((failed)); then tail -n 60 "$log" | sed 's/^/    /'; fi
}

# Parts one after another. Lanes run side by side: one compiles while another waits for the network.
lane() {
  local part
  for part in "$@"; do run_part "$part"; done
}

tell_part() {
  local passed failed seconds note
  IFS=$'\t' read -r passed failed seconds note <"$results/$1"
  if [[ -n $note ]]; then
    printf '  %-22s COULD NOT RUN: %s\n' "${label[$1]}" "$note"
  else
    printf '  %-22s %6d passed %4d failed %5d s\n' "${label[$1]}" "$passed" "$failed" "$seconds"
  fi
}

tell_all() {
  local part passed failed seconds note passed_sum=0 failed_sum=0
  printf '\nWhat ran\n'
  for part in "${table[@]}"; do
    [[ -f $results/$part ]] || continue
    tell_part "$part"
    IFS=$'\t' read -r passed failed seconds note <"$results/$part"
    passed_sum=$((passed_sum + passed)) failed_sum=$((failed_sum + failed))
  done
  for part in "${left_out[@]}"; do
    printf '  %-22s NOT RUN: ./nyvri test %s, or --long\n' "${label[$part]}" "$part"
  done
  printf '\n  in %d min %02d s; each part with its own words in %s\n\n' $((SECONDS / 60)) $((SECONDS % 60)) "$results/"
  printf '%d passed, %d failed\n' "$passed_sum" "$failed_sum"
  ((failed_sum == 0))
}

start_over() {
  mkdir -p "$results"
  rm -f "${results:?}"/*
}
