#!/usr/bin/env bash
# Turns the pages that the screen tests wrote into PNGs, two pixels a point.
#   pictures.sh FOLDER     every FOLDER/*.html becomes a .png beside it
set -euo pipefail
folder=$(realpath "${1:?which folder}")
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo 'pictures.sh: no Chromium here, so no pictures were made' >&2
  exit 77
}

# Letters that this machine may lack and a phone has: those of Tigrinya, in Noto.
fonts=$(realpath "$(dirname "$0")/../android/desktop/src/main/resources/fonts")
FONTCONFIG_FILE=$(mktemp)
export FONTCONFIG_FILE
trap 'rm -f "$FONTCONFIG_FILE"' EXIT
cat >"$FONTCONFIG_FILE" <<CONF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>$fonts</dir></fontconfig>
CONF

draw() { # draw BROWSER PAGE
  local height profile
  height=$(grep -oE "style='height:[0-9]+px" "$2" | head -n1 | tr -dc 0-9)
  profile=$(mktemp -d)
  "$1" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 \
    --user-data-dir="$profile" --window-size="393,$height" --screenshot="${2%.html}.png" \
    "file://$2" >/dev/null 2>&1
  rm -rf "$profile"
}
export -f draw
# shellcheck disable=SC2016  # the inner shell has its own arguments
find "$folder" -name '*.html' -print0 | xargs -0 -P 2 -I '{}' bash -c 'draw "$0" "$1"' "$browser" '{}'

pages=$(find "$folder" -name '*.html' | wc -l)
pictures=$(find "$folder" -name '*.png' | wc -l)
echo "pictures.sh: $pictures pictures in $folder"
[[ $pages == "$pictures" ]]
