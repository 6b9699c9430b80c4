#!/usr/bin/env bash
# clang-tidy on the lines that changed, the file changed last first, within a budget of time: a source takes 20 to 40 s.
# Findings fail; what the budget did not reach is named. Needs a configured build (its compile_commands.json).
#   packaging/check_style.sh [SINCE] [SECONDS] [BUILD]   default: the last tag, else ten commits ago; 300; build/release
set -euo pipefail
cd "$(dirname "$0")/.."
since="${1:-}" budget_s="${2:-300}" build="${3:-build/release}"
if [ -z "$since" ]; then
    since="$(git describe --tags --abbrev=0 2>/dev/null || true)"
    commits="$(git rev-list --count HEAD)"
    [ -n "$since" ] || since="HEAD~$((commits > 10 ? 10 : commits - 1))" # a shallow clone may have one commit only
fi

# Sources are asked for one by one, as a header is seen through those that include it.
files=()
while read -r file; do
    if [ -f "$file" ]; then files+=("$file"); fi
done < <({ git diff --name-only HEAD; git log --format= --name-only "$since..HEAD"; } | grep -E '^(app|core|widgets)/.*\.cpp$' | awk '!seen[$0]++')
echo "clang-tidy: ${#files[@]} sources changed since $since"
if [ ${#files[@]} -eq 0 ]; then exit 0; fi

found="$(mktemp -d)"
trap 'rm -rf "$found"' EXIT
# [{"name": FILE, "lines": [[FIRST, LAST], ...]}, ...]: an old finding does not fail who mends another line of its file.
lines="$(git diff --unified=0 "$since" -- app core widgets | awk '
    function close_file() { if (ranges != "") files = files (files == "" ? "" : ",") "{\"name\":\"" name "\",\"lines\":[" ranges "]}"; ranges = "" }
    /^\+\+\+ / { close_file(); name = substr($2, 3) }
    /^@@/ { split($3, at, ","); first = substr(at[1], 2); count = at[2] == "" ? 1 : at[2]
            if (count > 0) ranges = ranges (ranges == "" ? "" : ",") "[" first "," first + count - 1 "]" }
    END { close_file(); print "[" files "]" }')"
export found lines build budget_s deadline=$(($(date +%s) + budget_s))
look_at() {
    name="${1//\//_}"
    if [ "$(date +%s)" -ge "$deadline" ]; then echo "  not reached: $1"; return; fi
    local status=0
    timeout "$budget_s" clang-tidy -p "$build" --quiet --warnings-as-errors='*' --line-filter="$lines" "$1" >"$found/$name" 2>"$found/$name.err" || status=$?
    case "$status" in
    0) ;;
    124) echo "  not finished: $1" ;;
    *) touch "$found/$name.failed" ;;
    esac
}
export -f look_at
printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'look_at "$1"' _

failed=0
for mark in "$found"/*.failed; do
    [ -e "$mark" ] || continue
    grep -E '(warning|error):' "${mark%.failed}" | sort -u || cat "${mark%.failed}" "${mark%.failed}.err"
    failed=1
done
exit "$failed"
