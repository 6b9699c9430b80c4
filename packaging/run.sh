#!/usr/bin/env bash
# Installs what is missing, builds the release and opens the program on the bundled demo movie.
# Without a display the same analysis runs headless and the script says where its results are.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-dependencies.sh
cmake --preset release
cmake --build --preset release

demo=build/release/share/ostwald/demo/demo.tif
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/ostwald "$@" "$demo"
fi
echo "No display found: analysing the demo movie headless."
build/release/bin/ostwald-cli analyze "$demo" --output build/demo-results --material pt
echo "Results: $PWD/build/demo-results"
echo "  project.ostwald  the project, for the desktop program"
echo "  particles.csv tracks.csv events.csv drift.csv ensemble.csv  the measured tables"
echo "  fit.json  the fitted growth theory; the truth is in $PWD/$(dirname "$demo")/demo_truth.json"
