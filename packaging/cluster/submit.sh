#!/bin/bash
# Analyses many movies on a Slurm cluster: an array of shares, then one merge a movie, then a table over all movies.
# Done shares are not done again, so that the same call goes on where an earlier one was cut off.
#
#   submit.sh MOVIES.txt RESULTS [--shards N] [--sbatch "OPTIONS"] [-- ANALYZE OPTIONS]
#
# MOVIES.txt has one movie a line: a file or a folder of frames. RESULTS gets one folder a movie, named after it, and
# summary.csv. Environment: OSTWALD_CLI, the program on every node (default ostwald-cli).
set -euo pipefail

usage() { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }

[ $# -ge 2 ] || usage
movies=$(realpath "$1") results=$(realpath -m "$2")
shift 2
shards=4 sbatch_options=""
while [ $# -gt 0 ]; do
    case $1 in
    --shards) shards=$2; shift 2 ;;
    --sbatch) sbatch_options=$2; shift 2 ;;
    --) shift; break ;;
    *) usage ;;
    esac
done
here=$(dirname "$(realpath "$0")")
count=$(grep -c . "$movies") || { echo "submit.sh: $movies names no movie." >&2; exit 1; }
doubles=$(grep . "$movies" | sed 's:/*$::; s:.*/::; s:\.[^.]*$::' | sort | uniq -d)
[ -z "$doubles" ] || { echo "submit.sh: these names come twice: $doubles" >&2; exit 1; }
mkdir -p "$results/log"

export OSTWALD_MOVIES=$movies OSTWALD_RESULTS=$results OSTWALD_SHARDS=$shards
export OSTWALD_CLI=${OSTWALD_CLI:-ostwald-cli}
submit() { # shellcheck disable=SC2086 # several options in one word
    sbatch --parsable --output "$results/log/%x-%A-%a.log" $sbatch_options "$@"
}
shares=$(submit --job-name ostwald-share --array "1-$((count * shards))" "$here/task.sh" share "$@")
merges=$(submit --job-name ostwald-merge --array "1-$count" --dependency "afterany:$shares" "$here/task.sh" merge)
submit --job-name ostwald-summary --dependency "afterany:$merges" "$here/task.sh" summary "$here/summary.py" >/dev/null
echo "Movies: $count, in $shards shares each; jobs $shares and $merges; logs in $results/log"
