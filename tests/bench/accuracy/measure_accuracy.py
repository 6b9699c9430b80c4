#!/usr/bin/env python3
"""Renders the development movies of movies.json, analyzes them with one setting and prints how well.
usage: measure_accuracy.py --tools DIR --cli PATH --work DIR [--movies DIR] [NAME ...]
  --tools   folder with render.py and score.py     --cli  the ostwald-cli to judge
  --work    movies are kept in work/movies, results go to work/results
  --movies  a folder of rendered movies to judge instead of movies.json's
Columns: precision and recall of detection, Jaccard similarity of tracked points, radius bias and scatter in percent,
identity switches, coalescences found/predicted/true, drift error per step in px, spread of (r - true r) / stated sd
(1.35 of an interquartile range is the sd of a Gaussian: a constant bias does not show in it) of all sizes and below
4 px, drift error in px, true and found groups of the tracks."""
import argparse, csv, json, os, shutil, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np


def rows(path):
    with open(path) as f:
        return list(csv.DictReader(f))


def stated_sd(truth, result):
    """Spread of the errors of free, whole particles in units of their stated sd, from the interquartile range and so
    without a constant bias; for all of them and those of r < 4 px."""
    by_frame = {}
    for row in rows(truth / "truth.csv"):
        if row["state"] == "0" and float(row["frac_in"]) > 0.999 and float(row["contrast"]) > 0.3:
            by_frame.setdefault(int(row["frame"]), []).append([float(row[k]) for k in ("x", "y", "r_proj")])
    scaled, small = [], []
    for row in rows(result / "particles.csv"):
        sd = row["r_sd"]
        known = by_frame.get(int(row["frame"]))
        if sd == "" or float(sd) <= 0.0 or not known:
            continue
        t = np.array(known)
        d = np.hypot(t[:, 0] - float(row["x"]), t[:, 1] - float(row["y"]))
        k = int(d.argmin())
        if d[k] > 3.0:
            continue
        value = (float(row["r"]) - t[k, 2]) / float(sd)
        scaled.append(value)
        if t[k, 2] < 4.0:
            small.append(value)

    def robust(values):
        return 0.7413 * np.subtract(*np.percentile(values, [75, 25])) if len(values) > 30 else float("nan")

    return robust(scaled), robust(small)


def judged(name, truth, args):
    result = args.work / "results" / name
    shutil.rmtree(result, ignore_errors=True)
    meta = json.load(open(truth / "meta.json"))
    command = [args.cli, "analyze", truth / "movie.tif", "--output", result, "--no-fit", "--quiet", "--frame-interval-s", "1",
               "--pixel-size-nm", str(meta["nm_per_px"])]
    if meta["polarity"] == "bright":
        result.mkdir(parents=True)
        params = result / "params.json"
        params.write_text('{"segment": {"brightParticles": true}}')
        command += ["--params", params]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode != 0:
        return f"{name:14s} {done.stderr.strip()}"
    subprocess.run([sys.executable, str(args.tools / "score.py"), str(truth), str(result), "--json", str(result / "score.json")],
                   check=True, capture_output=True)
    o = json.load(open(result / "score.json"))
    pull, pull_small = stated_sd(truth, result)
    return (f"{name:14s} {o['det_P']:.3f} {o['det_R']:.3f} {o['JSC']:.3f} {100 * o['r_bias_rel']:+6.2f} "
            f"{100 * o['r_RMSE_rel']:6.2f} {o['ID_switches']:4d}  {o['ev_TP']:2d}/{o['ev_pred']:2d}/{o['ev_truth']:2d} "
            f"{o['drift_step_RMSE_px']:.3f} {pull:5.2f} {pull_small:5.2f}  {o.get('drift_RMSE_px', 0):.3f} "
            f"{o.get('group_confusion')}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("--cli", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--movies", type=Path)
    parser.add_argument("names", nargs="*")
    args = parser.parse_args()
    if args.movies:
        folder = args.movies
        names = args.names or sorted(p.name for p in folder.iterdir() if (p / "truth.csv").exists())
    else:
        folder = args.work / "movies"
        sets = Path(__file__).parent / "movies.json"
        names = args.names or list(json.load(open(sets)))
        missing = [n for n in names if not (folder / n / "truth.csv").exists()]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda n: subprocess.run([sys.executable, str(args.tools / "render.py"), str(folder), "--sets",
                                                    str(sets), n], check=True, stdout=subprocess.DEVNULL), missing))
    print("movie          P     R     JSC     bias   RMSE IDSW  events   drift  pull  r<4")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for line in pool.map(lambda n: judged(n, folder / n, args), names):
            print(line, flush=True)


if __name__ == "__main__":
    main()
