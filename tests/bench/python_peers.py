#!/usr/bin/env python3
"""Times steps of the engine against scikit-image, scipy and trackpy, in turn and on the same data; results are compared
before times count. Peers that are not installed are left out.
usage: python_peers.py --build BUILD_FOLDER [--movie FOLDER] [--work DIR] [split] [link] [analyze]
  --movie  a folder with movie.tif for `analyze`: the whole analysis without local Laplacian; needs GNU time"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

try:
    import scipy.ndimage as ndi
    import scipy.signal
    from scipy.optimize import linear_sum_assignment
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching
    from scipy.spatial import cKDTree
except ImportError:
    sys.exit("scipy is not installed: nothing to compare with")
try:
    import skimage.filters, skimage.measure, skimage.morphology, skimage.segmentation
except ImportError:
    skimage = None
try:
    import trackpy
except ImportError:
    trackpy = None

PAIRS = 5


def timed(work):
    begin = time.thread_time()
    result = work()
    return time.thread_time() - begin, result


def report(name, peer, ours):
    ratios = sorted(p / o for p, o in zip(peer, ours))
    print(f"{name:52} peer {statistics.median(peer) * 1e3:9.1f} ms  ours {statistics.median(ours) * 1e3:8.2f} ms"
          f"  ratio {statistics.median(ratios):.0f} ({ratios[0]:.0f} to {ratios[-1]:.0f})", flush=True)


def steps(args, *words):
    out = subprocess.run([args.build / "bench/engine_steps", *map(str, words)], check=True, capture_output=True, text=True).stdout
    return [float(x) for x in out.split()]


def split_with_skimage(mask):
    distance = ndi.distance_transform_edt(mask).astype(np.float32)
    cores = skimage.measure.label(skimage.morphology.h_maxima(distance, 0.75))
    return skimage.segmentation.watershed(-distance, cores, mask=mask)


def compare_split(args):
    if skimage is None:
        return print("split: scikit-image is not installed")
    side = 2048
    mask_file, label_file = args.work / "mask", args.work / "labels"
    steps(args, "mask", side, mask_file)
    mask = np.fromfile(mask_file, np.uint8).reshape(side, side) > 0
    skimage.morphology.remove_small_objects(mask, 4, connectivity=2, out=mask)
    peer, ours = [], []
    for _ in range(PAIRS):
        seconds, theirs = timed(lambda: split_with_skimage(mask))
        peer.append(seconds)
        ours.append(steps(args, "split", side, mask_file, label_file)[0])
    mine = np.fromfile(label_file, np.int32).reshape(side, side)
    # The same particles when each of ours has one of theirs that shares nine tenths of both.
    pairs, counts = np.unique(np.stack([mine.ravel(), theirs.ravel()])[:, mine.ravel() > 0], axis=1, return_counts=True)
    size, their_size = np.bincount(mine.ravel()), np.bincount(theirs.ravel())
    same = sum(n > 0.9 * size[a] and n > 0.9 * their_size[b] for (a, b), n in zip(pairs.T, counts) if b > 0)
    print(f"split: {mine.max()} of ours, {theirs.max()} of theirs, {same} the same")
    assert same > 0.97 * mine.max()
    report("split of touching particles, 2048 x 2048", peer, ours)


def points(particles, frames, seed=4):
    """Random walks in a box, 1 % missed and 0.5 % false, by frame: x, y, area."""
    random = np.random.default_rng(seed)
    side = 40.0 * np.sqrt(particles)
    place = random.uniform(0, side, (particles, 2))
    radius = random.uniform(4, 12, particles)
    for _ in range(frames):
        place += random.normal(0, 1.5, place.shape)
        seen = random.uniform(size=particles) > 0.01
        r = radius[seen] * random.normal(1, 0.02, seen.sum())
        false = np.column_stack([random.uniform(0, side, (particles // 200, 2)), np.pi * random.uniform(4, 12, particles // 200) ** 2])
        yield np.vstack([np.column_stack([place[seen], np.pi * r * r]), false])


def sparse_cost(before, after, gate):
    """Smallest total of F over links and gate^2 for each particle without one."""
    a = np.column_stack([before[:, :2], np.sqrt(before[:, 2])])
    b = np.column_stack([after[:, :2], np.sqrt(after[:, 2])])
    near = cKDTree(a).sparse_distance_matrix(cKDTree(b), gate, output_type="ndarray")
    n, m = len(a), len(b)
    # A matching may not hold zeros, so every cost is raised by one; each row has exactly one.
    rows = np.concatenate([near["i"], np.arange(n)])
    columns = np.concatenate([near["j"], m + np.arange(n)])
    costs = np.concatenate([near["v"] ** 2, np.full(n, gate * gate)]) + 1.0
    graph = coo_matrix((costs, (rows, columns)), shape=(n, m + n)).tocsr()
    i, j = min_weight_full_bipartite_matching(graph)
    return float(np.asarray(graph[i, j]).sum()) - n


def compare_link(args):
    gate = 12.0
    for particles, frames in ((200, 500), (1000, 1000)):
        movie = list(points(particles, frames))
        file = args.work / "points"
        with open(file, "wb") as f:
            for frame in movie:
                f.write(np.float64(len(frame)).tobytes() + np.ascontiguousarray(frame).tobytes())
        dense = sum(np.minimum(c, gate * gate)[tuple(linear_sum_assignment(np.minimum(c, gate * gate)))].sum()
                    + gate * gate * max(0, c.shape[0] - c.shape[1])
                    for a, b in zip(movie[:4], movie[1:5]) for c in [((a[:, None, :2] - b[None, :, :2]) ** 2).sum(2)
                                                                     + (np.sqrt(a[:, None, 2]) - np.sqrt(b[None, :, 2])) ** 2])
        few = sum(sparse_cost(a, b, gate) for a, b in zip(movie[:4], movie[1:5]))
        assert abs(dense - few) < 1e-6 * dense, (dense, few)
        peer, ours = [], []
        for _ in range(3):
            seconds, cost = timed(lambda: sum(sparse_cost(a, b, gate) for a, b in zip(movie, movie[1:])))
            peer.append(seconds)
            mine, my_cost = steps(args, "link", file, gate)
            ours.append(mine)
        print(f"link {particles} x {frames}: cost {my_cost:.6f}, of scipy {cost:.6f}")
        assert abs(cost - my_cost) < 1e-9 * cost
        report(f"links of {particles} x {frames}, scipy sparse", peer, ours)
        print(f"  whole linking with drift, gaps, coalescences, groups: {steps(args, 'tracks', file, gate)[0] * 1e3:.0f} ms")
        if trackpy is None:
            continue
        trackpy.quiet()
        seconds, _ = timed(lambda: list(trackpy.link_iter([f[:, :2] for f in movie], gate, memory=0)))
        report(f"links of {particles} x {frames}, trackpy", [seconds], [statistics.median(ours)])


def analyze_with_skimage(movie):
    """Gaussian, Wiener, adaptive mean, small ones dropped, distance, watershed, region properties, links."""
    previous, links = None, 0
    for frame in movie:
        f = skimage.filters.gaussian(frame.astype(np.float32), 1.0, preserve_range=True)
        f = scipy.signal.wiener(f, 5)
        mask = f < skimage.filters.threshold_local(f, 65, "mean") * 0.9
        mask = skimage.morphology.remove_small_objects(mask, 14)
        labels = split_with_skimage(mask)
        table = skimage.measure.regionprops_table(labels, frame, ("centroid", "area"))
        now = np.column_stack([table["centroid-1"], table["centroid-0"], table["area"]])
        if previous is not None and len(previous) and len(now):
            cost = ((previous[:, None, :2] - now[None, :, :2]) ** 2).sum(2) + (np.sqrt(previous[:, None, 2]) - np.sqrt(now[None, :, 2])) ** 2
            links += (cost[linear_sum_assignment(np.minimum(cost, 144.0))] < 144.0).sum()
        previous = now
    return links


def child(command):
    """Seconds of all threads of a program and its peak memory in MB. By way of time(1): a child of this interpreter would
    be charged with the memory that it is forked from."""
    done = subprocess.run(["/usr/bin/time", "-f", "%U %S %M", *map(str, command)], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True, check=True)
    user, system, peak_kb = map(float, done.stderr.splitlines()[-1].split())
    return user + system, peak_kb / 1024


def compare_analyze(args):
    if skimage is None or args.movie is None:
        return print("analyze: needs scikit-image and --movie")
    import tifffile
    movie = tifffile.imread(args.movie / "movie.tif")[:args.frames]
    budget = 12 * movie[0].nbytes / 2**20 + 200
    peer = [timed(lambda: analyze_with_skimage(movie))[0]]
    for preset, params in (("measure", "{}"), ("paper", '{"segment": {"localLaplacian": false}}')):
        (args.work / "params.json").write_text(params)
        runs = [child([args.build / "bin/ostwald-cli", "analyze", args.movie / "movie.tif", "--output", args.work / preset, "--preset",
                       preset, "--params", args.work / "params.json", "--no-fit", "--quiet", "--pixel-size-nm", "1",
                       "--frame-interval-s", "1", "--jobs", "1", "--frames", f"0:{len(movie) - 1}"]) for _ in range(3)]
        ours = statistics.median(r[0] for r in runs)
        report(f"whole analysis of {len(movie)} frames, {preset}", peer, [ours])
        print(f"  peak memory {max(r[1] for r in runs):.0f} MB, limit of 12 frames + 200 MB: {budget:.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--movie", type=Path)
    parser.add_argument("--frames", type=int, help="of the movie, from the first on; all when not given")
    parser.add_argument("--work", type=Path)
    parser.add_argument("what", nargs="*", default=["split", "link", "analyze"])
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        args.work = args.work or Path(folder)
        args.work.mkdir(parents=True, exist_ok=True)
        print(f"load {os.getloadavg()[0]:.1f}; times are those that the work had a core for")
        for what in args.what:
            {"split": compare_split, "link": compare_link, "analyze": compare_analyze}[what](args)


if __name__ == "__main__":
    main()
