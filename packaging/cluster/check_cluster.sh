#!/bin/bash
# Proves the two ways on this cluster: shares of 1, 2 and 7 by Slurm, a share that is killed and done again, and
# Snakemake, must all give the tables of a single run to the byte. Prints the hashes.
#   check_cluster.sh MOVIE FOLDER         needs sbatch and snakemake; OSTWALD_CLI as for submit.sh
set -euo pipefail
movie=$(realpath "$1") folder=$(realpath -m "$2")
here=$(dirname "$(realpath "$0")")
export OSTWALD_CLI=${OSTWALD_CLI:-ostwald-cli}
tables="particles.csv tracks.csv events.csv drift.csv ensemble.csv"
name=$(basename "$movie") name=${name%.*}
rm -rf "$folder"
mkdir -p "$folder"
echo "$movie" >"$folder/movies.txt"

hashes() { (cd "$1" && sha256sum $tables); }
compare() {
    if [ "$(hashes "$2")" = "$(hashes "$folder/single")" ]; then echo "$1: the same tables"; else
        echo "$1: DIFFERENT"; hashes "$2"; exit 1; fi
}
wait_for_jobs() { while [ -n "$(squeue --noheader --user "$(id -un)")" ]; do sleep 1; done; }

"$OSTWALD_CLI" analyze "$movie" --output "$folder/single" --no-fit --quiet
echo "single run:"
hashes "$folder/single"

for shards in 1 2 7; do
    "$here/submit.sh" "$folder/movies.txt" "$folder/slurm-$shards" --shards "$shards"
    wait_for_jobs
    compare "Slurm, $shards shares" "$folder/slurm-$shards/$name"
    cat "$folder/slurm-$shards/summary.csv"
done

# A task killed in the middle leaves its movie unfinished; the same call again completes it.
"$here/submit.sh" "$folder/movies.txt" "$folder/slurm-killed" --shards 2
until job=$(squeue --noheader --states R --name ostwald-share --format '%A' | head -1) && [ -n "$job" ]; do sleep 0.05; done
sleep 0.4
scancel --signal=KILL --full "$job"
wait_for_jobs
echo "after the kill: $(ls "$folder/slurm-killed/$name" 2>/dev/null | tr '\n' ' ')"
if [ -e "$folder/slurm-killed/$name/tracks.csv" ]; then echo "the kill came too late"; exit 1; fi
"$here/submit.sh" "$folder/movies.txt" "$folder/slurm-killed" --shards 2
wait_for_jobs
compare "Slurm, killed and done again" "$folder/slurm-killed/$name"

snakemake -s "$here/Snakefile" --directory "$folder" --cores 2 --quiet all --config movies="$folder/movies.txt" results="$folder/snakemake" shards=7
compare "Snakemake, 7 shares" "$folder/snakemake/$name"
snakemake -s "$here/Snakefile" --directory "$folder" --cores 2 --dry-run --config movies="$folder/movies.txt" results="$folder/snakemake" shards=7 |
    grep -i "nothing to be done"
