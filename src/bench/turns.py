"""Runs commands in turns (A B C, A B C, …) and compares what they take.

    turns.py SPEC --rounds N --reference NAME [--only NAME,NAME] [--cpus 0,1] [--out RESULT]

SPEC is JSON: a list of {name, folder, command, environment, clear, rounds}. Before each run, which is
not measured, what `clear` names in the folder is removed; where there is more than one round every
command runs once unmeasured at the start. Prints medians of wall time, processor time and peak
memory, and the ratio of the medians to the reference. Needs nothing but Python.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

LIMIT = 1800  # seconds for one run; what takes longer is left out


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("spec", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--reference", default="")
    parser.add_argument("--only", default="")
    parser.add_argument("--cpus", default="")
    parser.add_argument("--out", type=pathlib.Path)
    return parser.parse_args()


def clear(folder, names):
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def run(entry, cpus):
    """Seconds on the wall and of the processor, MiB at the peak; nothing when it failed."""
    folder = pathlib.Path(entry["folder"])
    clear(folder, entry["clear"])
    log = open(folder / "run.log", "wb")
    start = time.perf_counter()
    process = subprocess.Popen(
        entry["command"], cwd=folder, env={**os.environ, **entry.get("environment", {})},
        stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        preexec_fn=(lambda: os.sched_setaffinity(0, cpus)) if cpus else None)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    log.close()
    if process.returncode != 0:
        text = (folder / "run.log").read_text("utf-8", "replace")[-600:]
        print(f"turns: {entry['name']} ended with {process.returncode}:\n{text}", file=sys.stderr)
        return None
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def written(entry):
    """How many files there are, and how many bytes in them."""
    files = [path for path in pathlib.Path(entry["folder"], "public").rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def measure(options, spec, cpus):
    runs = {entry["name"]: [] for entry in spec}
    sizes = {}
    failed = set()
    unmeasured = 1 if options.rounds > 1 else 0
    for turn in range(options.rounds + unmeasured):
        for entry in spec:
            name = entry["name"]
            if name in failed or turn >= entry.get("rounds", options.rounds) + unmeasured:
                continue
            found = run(entry, cpus)
            if found is None or found[0] > LIMIT:
                failed.add(name)
                continue
            if turn == 0:
                sizes[name] = written(entry)
            if turn >= unmeasured:
                runs[name].append(found)
    return {
        name: {
            "runs": len(found),
            "wall": statistics.median(one[0] for one in found),
            "fastest": min(one[0] for one in found),
            "cpu": statistics.median(one[1] for one in found),
            "memory": statistics.median(one[2] for one in found),
            "files": sizes[name][0],
            "bytes": sizes[name][1],
        }
        for name, found in runs.items() if found
    }


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 10 else f"{value:.1f} s"


def table(results, reference):
    base = results.get(reference)
    lines = ["| | wall (fastest) | ratio | processor | ratio | peak memory | files | size | runs |",
             "|---|---|---|---|---|---|---|---|---|"]
    for name, got in results.items():
        wall = f"{got['wall'] / base['wall']:.2f}" if base else "–"
        cpu = f"{got['cpu'] / base['cpu']:.2f}" if base else "–"
        lines.append(
            f"| {name} | {seconds(got['wall'])} ({seconds(got['fastest'])}) | {wall}"
            f" | {seconds(got['cpu'])} | {cpu} | {got['memory']:.0f} MiB"
            f" | {got['files']:,} | {got['bytes'] / 1e6:.1f} MB | {got['runs']} |")
    return "\n".join(lines)


def main():
    options = arguments()
    spec = json.loads(options.spec.read_text())
    if options.only:
        wanted = options.only.split(",") + [options.reference]
        spec = [entry for entry in spec if entry["name"] in wanted]
    cpus = {int(cpu) for cpu in options.cpus.split(",")} if options.cpus else None
    results = measure(options, spec, cpus)
    print(table(results, options.reference))
    if options.out:
        options.out.write_text(json.dumps(results, indent=1))


main()
