#!/usr/bin/env python3
"""The growth fit's white-noise likelihood once more, in plain numpy with finite differences: what the program's own
fit is measured against.

    numpy_peer.py trajectories.csv --cli build/release/bin/ostwald-cli [--repeats 3]

Fits the table (particle,frame,t_s,r_nm, every particle in every frame) with both, one after the other, `repeats`
times, and prints the medians and their ratio. Same unknowns (five constants, ln rho every 5 s, four shape knots, size
noise), same priors, same filter (extended Kalman filter of second order in x = n^(1/3), vectorised over particles),
same start, Gauss-Newton with Fisher information until ln L gains less than 1e-3.
"""
import argparse
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

SIGMA_NM = 0.156
DELTA = 1.52
START = np.array([2.87, -1.71, 1.851, np.log(0.3), np.log(0.2)])
PRIOR_MEAN = np.array([3.5, -3.0, 1.5, np.log(0.3), np.log(0.2)])
PRIOR_SD = np.array([2.0, 3.0, 4.0, 2.0, 1.5])


def edge_polynomial(delta):
    return (delta / 2 + 4 / 3, 2 - 0.75 * (2 - delta) ** 2, 0.25 * (3 + (3 - delta) ** 2) * delta - 4 / 3)


def sites(n, delta):
    """n_f and n_e of a truncated octahedron (Kim et al., eq. 4, 5)."""
    a1, a2, a3 = edge_polynomial(delta)
    m = np.cbrt((n - 1) / a3)
    for _ in range(8):
        m = m - (1 - n + m * (a1 + m * (a2 + m * a3))) / (a1 + m * (2 * a2 + m * 3 * a3))
    t = m * (2 - delta) / 2
    faces = 8 - 6 * delta * m - (3 * delta**2 - 12 * delta + 8) * m**2 + 6 * np.where(t >= 1, (t - 1) ** 2, 0)
    return np.where(m >= 2, faces, 0), np.where(m >= 1, 12 * (m - 1), 0)


def ln_surface(delta):
    root3 = np.sqrt(3)
    return np.log((3 * (root3 - 1) * (4 - delta) * delta + 12 - 8 * root3)
                  / (np.pi ** (1 / 3) * (3 * delta**3 - 18 * delta**2 + 36 * delta - 16) ** (2 / 3)))


class Likelihood:
    STEP = 0.04

    def __init__(self, path):
        rows = np.genfromtxt(path, delimiter=",", names=True)
        particles = len(np.unique(rows["particle"]))
        order = np.lexsort((rows["frame"], rows["particle"]))
        self.z = (rows["r_nm"][order] / SIGMA_NM).reshape(particles, -1).T.copy()  # frame, particle
        self.t = rows["t_s"][order].reshape(particles, -1)[0]
        span = self.t[-1] - self.t[0]
        self.intervals = max(1, round(span / 5.0))
        self.knots = self.t[0] + span * np.arange(self.intervals + 1) / self.intervals
        self.middle = 0.5 * (self.t[1:] + self.t[:-1])
        low = np.cbrt(20.0)
        self.x = low + self.STEP * np.arange(int(np.ceil((1.3 * self.z.max() - low) / self.STEP)) + 2)
        n = self.x**3
        h = 0.04
        samples = []
        for delta in (DELTA - h, DELTA, DELTA + h):
            above, below = sites(n, delta), sites(n - 1, delta)
            samples.append(np.array([above[0] - below[0], above[1] - below[1], np.full_like(n, ln_surface(delta))]))
        before, here, after = samples
        self.site = [here, (after - before) / (2 * h), 0.5 * (after - 2 * here + before) / h**2]
        second = self.z[2:] - 2 * self.z[1:-1] + self.z[:-2]
        self.ln_noise = np.log(SIGMA_NM * np.sqrt((second**2).mean() / 6))
        self.curvature_sd = 0.08

    def start(self):
        n = self.z.mean(axis=1) ** 3
        rate = np.gradient(n, self.t)
        smooth = np.convolve(np.pad(rate, 5, mode="edge"), np.ones(11) / 11, mode="valid")
        ln_rho = np.empty(len(self.knots))
        for k, when in enumerate(self.knots):
            size = np.interp(when, self.t, n)
            table = self.table(START, 0.0)
            g3 = np.exp(START[3] + self.site[0][2][0]) / 3 / (1 + np.exp(START[4]) * np.cbrt(size))
            u = np.interp(np.cbrt(size), self.x, table)
            velocity = np.interp(when, self.t, smooth) / (3 * size ** (2 / 3))
            ln_rho[k] = np.log(max(0.05, velocity / g3 + np.exp(u)))
        return np.concatenate((START, ln_rho, np.full(4, DELTA), [self.ln_noise]))

    def table(self, values, shift):
        chi = np.exp(values[4])
        n = self.x**3
        y = np.cbrt(n - 1)
        face = self.site[0][0] + shift * (self.site[1][0] + shift * self.site[2][0])
        edge = self.site[0][1] + shift * (self.site[1][1] + shift * self.site[2][1])
        ratio = np.log(y**2 / self.x**2 * (1 + chi * self.x) / (1 + chi * y))
        return values[0] * face + values[1] * edge - (4 + values[2]) * np.log1p(1 / (n - 1)) + ratio

    def innovations(self, values):
        """Errors and variances of all sizes after the first, frame by particle."""
        count = self.intervals + 1
        ln_rho = np.interp(self.middle, self.knots, values[5:5 + count])
        shape_knots = np.linspace(self.t[0], self.t[-1], 4)
        shift = np.interp(self.middle, shape_knots, values[5 + count:9 + count]) - DELTA
        white = np.exp(2 * values[-1]) / SIGMA_NM**2
        chi = np.exp(values[4])
        lnc = [part[2][0] for part in self.site]
        spread0 = self.z[0].var(ddof=1)
        spread = max(spread0 - white, 0.25 * spread0)
        weight = spread / (spread + white)
        x = self.z[0].mean() + weight * (self.z[0] - self.z[0].mean())
        xx = np.full_like(x, weight * white)
        errors = np.empty((len(self.t) - 1, len(x)))
        variances = np.empty_like(errors)
        for step in range(len(self.t) - 1):
            dt = self.t[step + 1] - self.t[step]
            s = shift[step]
            p = self.table(values, s)
            i = np.clip(((x - self.x[0]) / self.STEP).astype(int), 1, len(self.x) - 3)
            a = (x - self.x[i]) / self.STEP
            before, here, after, later = p[i - 1], p[i], p[i + 1], p[i + 2]
            c1 = 0.5 * (after - before)
            c2 = before - 2.5 * here + 2 * after - 0.5 * later
            c3 = 1.5 * (here - after) + 0.5 * (later - before)
            u = here + a * (c1 + a * (c2 + a * c3))
            du = (c1 + a * (2 * c2 + a * 3 * c3)) / self.STEP
            ddu = (2 * c2 + 6 * a * c3) / self.STEP**2
            attached = np.exp(values[3] + lnc[0] + s * (lnc[1] + s * lnc[2])) / 3 / (1 + chi * x)
            decline = chi / (1 + chi * x)
            down = attached * np.exp(u)
            up = attached * np.exp(ln_rho[step])
            diffusion = (up + down) / (3 * x**2)
            f = up - down - diffusion / x
            growth = du - decline
            slope = -decline * up - down * growth
            curve = 2 * decline**2 * up - down * (growth**2 + ddu + decline**2)
            factor = 1 + dt * slope + 0.5 * dt**2 * (slope**2 + f * curve)
            x = x + dt * f + 0.5 * dt * curve * xx + 0.5 * dt**2 * f * slope
            xx = factor**2 * xx + dt * diffusion * (1 + dt * slope)
            errors[step] = self.z[step + 1] - x
            variances[step] = xx + white
            gain = xx / variances[step]
            x = x + gain * errors[step]
            xx = gain * white
        return errors, variances

    def priors(self):
        """Rows and targets of the Gaussian priors: (row . values - mean)/sd."""
        count = self.intervals + 1
        size = 10 + count
        rows, means, sds = [], [], []

        def add(terms, mean, sd):
            row = np.zeros(size)
            for i, w in terms:
                row[i] += w
            rows.append(row), means.append(mean), sds.append(sd)

        for i in range(5):
            add([(i, 1)], PRIOR_MEAN[i], PRIOR_SD[i])
        add([(5 + k, 1 / count) for k in range(count)], 0.7, 3.0)
        for k in range(2, count):
            add([(3 + k, 1), (4 + k, -2), (5 + k, 1)], 0, self.curvature_sd)
        shape = [(5 + count + k, 0.25) for k in range(4)]
        add(shape, DELTA, 0.05)
        for k in range(4):
            add([(i, -w) for i, w in shape] + [(5 + count + k, 1)], 0, 0.02)
            if k:
                add([(4 + count + k, -1), (5 + count + k, 1)], 0, 0.01)
        sds = np.array(sds)
        return np.array(rows) / sds[:, None], np.array(means) / sds

    def objective(self, values):
        errors, variances = self.innovations(values)
        rows, targets = self.priors()
        return (-0.5 * (errors**2 / variances + np.log(variances)).sum()
                - 0.5 * ((rows @ values - targets) ** 2).sum())

    def linearise(self, values):
        errors, variances = (a.ravel() for a in self.innovations(values))
        size = len(values)
        jacobian = np.empty((2, size, errors.size))
        for i in range(size):
            moved = values.copy()
            moved[i] += 1e-5
            e, v = self.innovations(moved)
            jacobian[0, i] = (e.ravel() - errors) / 1e-5
            jacobian[1, i] = (v.ravel() - variances) / 1e-5
        gradient = -(jacobian[0] @ (errors / variances)
                     + 0.5 * jacobian[1] @ (1 / variances - errors**2 / variances**2))
        by_error = jacobian[0] / np.sqrt(variances)
        by_variance = jacobian[1] * np.sqrt(0.5) / variances
        information = by_error @ by_error.T + by_variance @ by_variance.T
        rows, targets = self.priors()
        return gradient - rows.T @ (rows @ values - targets), information + rows.T @ rows

    def fit(self):
        values = self.start()
        best = self.objective(values)
        damping = 1e-3
        iterations = 0
        for iterations in range(1, 61):
            gradient, information = self.linearise(values)
            gain = 0.0
            for _ in range(10):
                damped = information + damping * np.diag(np.diag(information))
                step = np.linalg.solve(damped, gradient)
                step *= min(1.0, 1.5 / np.abs(step).max())
                there = self.objective(values + step)
                if there > best:
                    gain, values, best, damping = there - best, values + step, there, damping / 10
                    break
                damping *= 10
            if gain < 1e-3:
                break
        return values, iterations


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("--cli", required=True, type=Path)
    parser.add_argument("--repeats", type=int, default=3)
    arguments = parser.parse_args()
    ours, theirs = [], []
    for _ in range(arguments.repeats):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([arguments.cli, "fit", arguments.table, "--output", folder, "--quiet"], check=True)
            fit = json.loads((Path(folder) / "fit.json").read_text())
        ours.append(fit["seconds"])
        began = time.perf_counter()
        values, iterations = Likelihood(arguments.table).fit()
        theirs.append(time.perf_counter() - began)
    print("constants, ours: ", [round(p["value"], 3) for p in fit["parameters"].values()])
    print("constants, numpy:", [round(v, 3) for v in values[:5]], f"{iterations} iterations")
    fast, slow = statistics.median(ours), statistics.median(theirs)
    print(f"median: ours {fast:.2f} s, numpy {slow:.2f} s, ratio {slow / fast:.0f}")


if __name__ == "__main__":
    main()
