#!/usr/bin/env bash
# Turns the pages that the screen tests wrote into PNGs, two pixels a point.
#   pictures.sh FOLDER     every FOLDER/*.html becomes a .png beside it
set -euo pipefail
folder=$(realpath "${1:?which folder}")
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || {
  echo "pictures.sh: no Chromium here, so no pictures were made" >&2
  exit 77
}
count=0
for page in "$folder"/*.html; do
  height=$(grep -oE "style='height:[0-9]+px" "$page" | head -n1 | tr -dc 0-9)
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 \
    --window-size="393,$height" --screenshot="${page%.html}.png" "file://$page" >/dev/null 2>&1
  count=$((count + 1))
done
echo "pictures.sh: $count pictures in $folder"
