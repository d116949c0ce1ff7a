#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of `gatehouse --local` to the first paint, and to a chart with figures: wall and CPU time since the process was started.

The program itself says when (GATEHOUSE_START_TIMES), with the clock that this script starts it by."""
import argparse
import json
import os
import re
import statistics
import subprocess
import tempfile
import time

GOALS = {"first paint": 300, "live chart": 1000}
PATIENCE = 60  # seconds


class Display:
    """An X server of its own, or none."""

    def __init__(self, kind):
        self.kind, self.process = kind, None

    def __enter__(self):
        if self.kind == "offscreen":
            return {"QT_QPA_PLATFORM": "offscreen"}
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1600x1000x24"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            return {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":" + number.readline().strip()}

    def __exit__(self, *_):
        if self.process:
            self.process.terminate()
            self.process.wait()


def libraries(program):
    """The program's file and those of its libraries."""
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [program, *re.findall(r"=> (/\S+)", listed)]


def drop_cached(files):
    """Out of the page cache, as far as no other process uses them."""
    for name in files:
        with open(name, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start_once(program, profile, environment):
    """{milestone: (wall ms, CPU ms)} of one start, which ends by itself."""
    environment = {**os.environ, **environment, "GATEHOUSE_START_TIMES": os.path.join(profile, "times")}
    for variable, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")):
        environment[variable] = os.path.join(profile, folder)
        os.makedirs(environment[variable], mode=0o700, exist_ok=True)
    began = time.clock_gettime_ns(time.CLOCK_MONOTONIC) / 1e6
    subprocess.run([program, "--local"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=PATIENCE, check=True)
    with open(environment["GATEHOUSE_START_TIMES"]) as lines:
        return {entry["milestone"]: (entry["monotonic_ms"] - began, entry["cpu_ms"]) for entry in map(json.loads, lines)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", default="build/release/bin", help="where gatehouse is")
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    program = os.path.join(options.bin, "gatehouse")
    files = libraries(program)
    print("| display | profile | until | wall ms, median (worst) | CPU ms, median | goal ms | kept |\n|---|---|---|---|---|---|---|")
    for kind in ("offscreen", "Xvfb"):
        with Display(kind) as environment, tempfile.TemporaryDirectory() as kept:
            start_once(program, kept, environment)  # makes the profile
            for profile in ("warm", "fresh", "fresh, files not in memory"):
                runs = []
                for _ in range(options.rounds):
                    with tempfile.TemporaryDirectory() as fresh:
                        if "memory" in profile:
                            drop_cached(files)
                        runs.append(start_once(program, kept if profile == "warm" else fresh, environment))
                for milestone, goal in GOALS.items():
                    walls, cpus = zip(*(run[milestone] for run in runs))
                    wall = statistics.median(walls)
                    print(f"| {kind} | {profile} | {milestone} | {wall:.0f} ({max(walls):.0f}) | {statistics.median(cpus):.0f} | {goal} | {'yes' if wall <= goal else 'NO'} |", flush=True)


if __name__ == "__main__":
    main()
