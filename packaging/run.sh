#!/usr/bin/env bash
# Installs what is missing, builds the release and opens the program on the bundled demo movie, or on the movie
# given. Without a display it analyses the movie instead and says where the results are.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
"$here/packaging/install-dependencies.sh"
(cd "$here" && cmake --preset release && cmake --build --preset release)
bin="$here/build/release/bin"
movie="${1:-$here/build/release/share/ostwald/demo/platinum.tif}"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/ostwald" "$movie"
fi
output="$here/build/demo-results"
echo "There is no display: analysing $movie"
"$bin/ostwald-cli" analyze "$movie" --output "$output"
echo "Results:"
ls -1 "$output" | sed "s|^|  $output/|"
