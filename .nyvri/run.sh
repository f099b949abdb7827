# shellcheck shell=bash
# Owns `run`: an office with invented people, and a phone that is paired with it.

# The worker in the sample whose phone is shown: has visits today.
sample_worker="Ingrid Solbakk"

run() {
  local data=
  while (($#)); do
    case $1 in
      --data) data=${2:?--data needs a folder} && shift 2 ;;
      *) help >&2 && exit 2 ;;
    esac
  done
  if [[ -z $data ]]; then # the sample's visits are today's, so it is made anew
    data=$target/run
    rm -rf "$data"
  fi
  need_for_everything
  [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || need_window
  echo "nyvri: building the office and the app"
  part_build >/dev/null
  mvn -B -q -f android/pom.xml -Dktlint.skip -pl desktop -am process-classes
  start_office "$data/office"
  show_phone "$data/phone"
  echo "nyvri: the office stays up until Ctrl-C"
  wait "$office"
}

start_office() {
  local data=$1 ports=$1/ports.json
  mkdir -p "$data"
  rm -f "$ports"
  "$target/debug/nyvri-office" serve --data "$data" --sample --port-file "$ports" >"$data/office.log" 2>&1 &
  office=$!
  trap 'kill "$office" ${phone:+"$phone"} 2>/dev/null || true' EXIT
  until [[ -f $ports ]]; do
    kill -0 "$office" 2>/dev/null || { tail -n 3 "$data/office.log" >&2 && exit 1; }
    sleep 0.2
  done
  echo "nyvri: the office is at http://127.0.0.1:$(sed -n 's/.*"dashboard": *\([0-9]*\).*/\1/p' "$ports")"
  echo "nyvri: its sign-in page names the invented people; everyone's password is fjordvik-2026"
  phones=$(sed -n 's/.*"phones": *\([0-9]*\).*/\1/p' "$ports")
  code=$("$target/debug/nyvri-office" pair --data "$data" --person "$sample_worker" --public-address "127.0.0.1:$phones")
}

# A window where there is a display; otherwise the same screens walk through the sample visit and leave pictures.
show_phone() {
  local data=$1 app=(-Djna.library.path=target/bindings/lib)
  app+=(-cp "android/desktop/target/classes:$(<android/desktop/target/classpath.txt)" no.nyvri.desktop.MainKt)
  app+=(--data "$data" --pair "$code" --pictures android/ui/src/sample/resources/pictures)
  if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    java "${app[@]}" &
    phone=$!
    echo "nyvri: the phone of $sample_worker is in a window"
  else
    rm -rf target/pictures
    java -Djava.awt.headless=true -Dskiko.renderApi=SOFTWARE "${app[@]}" --pictures-out target/pictures
    echo "nyvri: no display, so the screens did the sample visit by themselves; look at target/pictures/"
  fi
}
