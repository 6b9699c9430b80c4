#!/usr/bin/env bash
# A short run of the benchmarks as a table of text. Only printed: times on a machine that others share prove nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --build --preset release --target filter_speed coalescence_speed growth_speed >/dev/null
run() { # NAME ARGUMENT...
    echo "== $*"
    timeout 120 "build/release/bench/$1" "${@:2}" || echo "   ended with $? (124: longer than two minutes)"
}
run filter_speed 3
run coalescence_speed
run growth_speed 1 0
