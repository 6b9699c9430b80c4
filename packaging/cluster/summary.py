#!/usr/bin/env python3
"""One line a movie: how many tracks and coalescences, and what the fit found. Needs nothing but Python 3."""
import argparse
import csv
import json
import os
import sys

COLUMNS = ["movie", "frames", "tracks", "group_a", "group_b", "coalescences", "n_star", "n_star_low95", "n_star_high95",
           "beta_mu_star", "beta_mu_star_low95", "beta_mu_star_high95", "chi2_per_dof"]


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def line_of(folder):
    tracks = rows_of(os.path.join(folder, "tracks.csv"))
    line = {"movie": os.path.basename(folder),
            "frames": len(rows_of(os.path.join(folder, "drift.csv"))),
            "tracks": len(tracks),
            "group_a": sum(row["group"] == "A" for row in tracks),
            "group_b": sum(row["group"] == "B" for row in tracks),
            "coalescences": len(rows_of(os.path.join(folder, "events.csv")))}
    fit_path = os.path.join(folder, "fit.json")
    if os.path.exists(fit_path):
        with open(fit_path, encoding="utf-8") as file:
            fit = json.load(file)
        for name in ("n_star", "beta_mu_star"):
            value = fit.get(name) or {}
            line[name] = value.get("value")
            line[name + "_low95"] = value.get("low95")
            line[name + "_high95"] = value.get("high95")
        line["chi2_per_dof"] = fit.get("chi2_per_dof")
    return line


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("results", help="the folder that holds one folder a movie")
    parser.add_argument("--output", required=True, help="the table to write")
    arguments = parser.parse_args()
    lines, missing = [], []
    for name in sorted(os.listdir(arguments.results)):
        folder = os.path.join(arguments.results, name)
        if not os.path.isdir(folder) or name == "log":
            continue
        try:
            lines.append(line_of(folder))
        except OSError:
            missing.append(name)
    temporary = arguments.output + ".part"
    with open(temporary, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(lines)
    os.replace(temporary, arguments.output)
    for name in missing:
        print(f"summary.py: {name} has no result tables; see its log.", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
