#!/usr/bin/env bash
# Runs every libFuzzer target for SECONDS each, one after another; ends with what was found.
#     tests/fuzz/run_all.sh BUILD_FOLDER SECONDS [TARGET...]
# The limit of 60 s for one input is by the clock, which runs on while a busy machine does other things; inputs of more
# than 5 s are named.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=${1:?build folder}
seconds=${2:?seconds}
shift 2
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then targets=(dm ser mrc tiff emd project); fi

failed=0
for target in "${targets[@]}"; do
    found="$build/fuzz-found/$target"
    mkdir -p "$found/corpus"
    echo "== $target, $seconds s"
    if ! "$build/tests/fuzz_$target" -max_total_time="$seconds" -timeout=60 -report_slow_units=5 -rss_limit_mb=2048 -malloc_limit_mb=1024 \
        -max_len=65536 -print_final_stats=1 -artifact_prefix="$found/" "$found/corpus" "$here/corpus/$target" \
        >"$found/log" 2>&1; then
        echo "   found something: see $found"
        failed=1
    fi
    grep -E "stat::(number_of_executed_units|average_exec_per_sec|peak_rss_mb)" "$found/log" || true
done
exit $failed
