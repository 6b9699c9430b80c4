#!/usr/bin/env bash
# Tests under the address and undefined-behaviour sanitizers, with the line coverage of what they run, from one build.
#   packaging/check_sanitizers.sh             rooms that read the files of others and draw pixels
#   packaging/check_sanitizers.sh ROOM...     folders of tests/, for instance: fit widgets
#   packaging/check_sanitizers.sh all         everything; hours of building
set -euo pipefail
cd "$(dirname "$0")/.."
rooms=("$@")
if [ ${#rooms[@]} -eq 0 ]; then rooms=(base movie raster); fi
if [ "${rooms[*]}" = all ]; then rooms=(.); fi

cmake --preset checked >/dev/null
targets=()
for room in "${rooms[@]}"; do targets+=("$(realpath -m --relative-to=. "tests/$room")/all"); done
cmake --build --preset checked --target "${targets[@]}"
find build/checked -name '*.gcda' -delete

status=0
for room in "${rooms[@]}"; do
    echo "== $room"
    ctest --test-dir "build/checked/tests/$room" --output-on-failure --label-exclude slow --timeout 600 \
        --parallel "$(nproc)" --no-tests=error | tail -n 40 | grep -vE '^(Test project|Internal|$)' || status=1
done

# Of headers gcov tells each source's own view: the one that ran most counts.
echo "== line coverage by these tests, of the sources that they link"
find build/checked/core build/checked/widgets -name '*.gcda' -print0 |
    xargs -0 -r -n 50 gcov --no-output --relative-only --source-prefix "$PWD" 2>/dev/null |
    awk -F"'" '/^File / { file = $2 }
        /^Lines executed/ && file != "" {
            split($0, n, /[:%]| of /); share = n[2] / 100; lines = $0; sub(/.* of /, "", lines)
            if (share * lines >= ran[file]) { ran[file] = share * lines; all[file] = lines }
            file = "" }
        END {
            for (file in all) { split(file, part, "/"); area = part[1]; room = area "/" part[2]
                if (area != "core" && area != "widgets") continue
                r[area] += ran[file]; a[area] += all[file]; r[room] += ran[file]; a[room] += all[file] }
            for (name in a) printf "%-24s %5.1f %% of %d lines\n", name, 100 * r[name] / a[name], a[name] }' | sort
exit "$status"
