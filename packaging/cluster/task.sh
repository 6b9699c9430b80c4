#!/bin/bash
# One task of submit.sh: a share of a movie, the merge of a movie, or the table over all movies.
set -euo pipefail
what=$1
shift

movie_of() { grep . "$OSTWALD_MOVIES" | sed -n "$1p"; }
folder_of() { local name=${1%/}; name=${name##*/}; echo "$OSTWALD_RESULTS/${name%.*}"; }
threads=${SLURM_CPUS_PER_TASK:-1}

case $what in
share)
    index=$((SLURM_ARRAY_TASK_ID - 1))
    movie=$(movie_of $((index / OSTWALD_SHARDS + 1)))
    exec "$OSTWALD_CLI" analyze "$movie" --output "$(folder_of "$movie")" \
        --shard "$((index % OSTWALD_SHARDS + 1))/$OSTWALD_SHARDS" --jobs "$threads" --quiet "$@"
    ;;
merge)
    movie=$(movie_of "$SLURM_ARRAY_TASK_ID")
    exec "$OSTWALD_CLI" merge "$(folder_of "$movie")" --jobs "$threads" --quiet
    ;;
summary)
    exec python3 "$1" "$OSTWALD_RESULTS" --output "$OSTWALD_RESULTS/summary.csv"
    ;;
esac
