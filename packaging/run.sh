#!/usr/bin/env bash
# Installs what is missing, builds the release and analyses the movie given; without one it shows the help.
set -euo pipefail
here="$(cd "$(dirname "$0")/.." && pwd)"
"$here/packaging/install-dependencies.sh"
(cd "$here" && cmake --preset release && cmake --build --preset release)
if [ $# -eq 0 ]; then
    exec "$here/build/release/bin/ostwald-cli" analyze --help
fi
exec "$here/build/release/bin/ostwald-cli" analyze "$@"
