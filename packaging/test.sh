#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors, and runs every test (unit, window, a moment of each fuzz target,
# translations, manual). Then the gates that take time of their own, as long as there is some: a gate that is not begun says so.
#   OSTWALD_GATES_S   seconds after which no further gate is begun; default 2700, 0 = only the tests
set -euo pipefail
cd "$(dirname "$0")/.."
SECONDS=0
say() { echo "== $1, after $((SECONDS / 60)) min $((SECONDS % 60)) s"; }
packaging/install-dependencies.sh
cmake --preset release
cmake --build --preset release
say "built"
ctest --preset release --parallel "$(nproc)"
say "tested"

failed=0
gate() { # NAME COMMAND...
    if [ "$SECONDS" -ge "${OSTWALD_GATES_S:-2700}" ]; then say "not begun for lack of time: $1"; return; fi
    say "$1"
    "${@:2}" || { echo "   FAILED: $1"; failed=1; }
}
gate "style of what changed" packaging/check_style.sh
gate "sanitizers and coverage" packaging/check_sanitizers.sh
gate "benchmarks" packaging/print_benchmarks.sh
say "ended"
exit "$failed"
