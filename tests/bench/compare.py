#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of the projection beside its peer in numpy, taken in turns, with the ratios and whether the targets are met.

usage: compare.py BENCH PROGRAM [ROUNDS]
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")
POINTS = 16384
REPETITIONS = 9
# What a row is called, and the time that counts: the processor's with one thread, the clock's with two.
ROWS = {"floorOfInputs": ("inputs alone (floor)", "cpu_time"), "project/1": ("projection", "cpu_time"), "project/2": ("projection, 2 threads", "real_time"),
        "projectCalendar/1": ("projection with a calendar", "cpu_time"), "projectCalendar/2": ("projection with a calendar, 2 threads", "real_time"),
        "leverOfAds/1": ("lever of ads", "cpu_time"), "leverOfAds/2": ("lever of ads, 2 threads", "real_time"),
        "leverOfCloseRate/1": ("lever of close rate", "cpu_time"), "leverOfCloseRate/2": ("lever of close rate, 2 threads", "real_time"),
        "coarseLever": ("coarse lever, 1,024 points", "cpu_time")}


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT, **options).stdout


def measured(bench, pattern, seconds):
    """The fastest of some repetitions of each, as the peer gives its fastest round: a busy machine only adds to a time."""
    found = json.loads(run(bench, f"--benchmark_filter={pattern}", f"--benchmark_min_time={seconds}", f"--benchmark_repetitions={REPETITIONS}", "--benchmark_format=json"))
    best = {}
    for b in found["benchmarks"]:
        name = b["run_name"].replace("/process_time", "")
        if b["run_type"] == "iteration":
            best[name] = {k: min(b[k], best.get(name, b)[k]) for k in ("cpu_time", "real_time")}
    return best


def ours(bench):
    return {name: b for name, b in measured(bench, "floorOfInputs|^project|leverOf|coarseLever", 0.02).items() if name in ROWS}


def peak_memory(program, campaign):
    script = "import resource,subprocess,sys; subprocess.run(sys.argv[1:],check=True,stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    return int(run(sys.executable, "-c", script, program, "project", campaign, "--points", "262144", "--json")) / 1024


def agreement(program, campaign, peer):
    """The largest difference of a figure to the peer's, in parts of its P10 to P90 (or of 1 for a chance)."""
    mine = json.loads(run(program, "project", campaign, "--points", str(POINTS), "--json"))
    worst = abs(mine["chance_positive"] - peer["chance_positive"])
    for key in ("roi", "npv", "investment", "benefit"):
        width = peer[key][4] - peer[key][0]
        worst = max(worst, *(abs(mine[key][q] - peer[key][i]) / width for q, i in (("p10", 0), ("p50", 2), ("p90", 4))))
    last = mine["by_month"][-1]
    for key, other in (("net_cumulative", "net_last"), ("benefit", "benefit_last")):
        width = peer[other][4] - peer[other][0]
        worst = max(worst, *(abs(last[key][q] - peer[other][i]) / width for i, q in enumerate(("p10", "p25", "p50", "p75", "p90"))))
    return worst


def main():
    bench, program, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(run(bench, "--campaign"))
        file.flush()
        taken = []
        for _ in range(rounds):
            mine = ours(bench)
            peer = json.loads(run(sys.executable, os.path.join(HERE, "peers", "project_numpy.py"), file.name, str(POINTS), "9"))
            taken.append((mine, peer))
        memory, gap = peak_memory(program, file.name), agreement(program, file.name, peer)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(run(bench, "--calendar"))
        file.flush()
        calendar = json.loads(run(sys.executable, os.path.join(HERE, "peers", "project_numpy.py"), file.name, str(POINTS), "3"))
        calendar_gap = agreement(program, file.name, calendar)
    middle = {name: statistics.median(mine[name][kind] for mine, _ in taken) for name, (_, kind) in ROWS.items()}
    ratio = {name: statistics.median(peer["cpu_ms" if kind == "cpu_time" else "clock_ms"] / mine[name][kind] for mine, peer in taken)
             for name, (_, kind) in ROWS.items()}
    for name in ratio:  # of the plan with a calendar
        if name.startswith("projectCalendar"):
            ratio[name] = calendar["cpu_ms" if ROWS[name][1] == "cpu_time" else "clock_ms"] / middle[name]
    scaling = statistics.median(mine["project/1"]["real_time"] / mine["project/2"]["real_time"] for mine, _ in taken)
    print(f"6 channels, 24 months, 54 uncertain figures, {POINTS} points; medians of {rounds} rounds taken in turns")
    print("one thread in processor time, two threads by the clock\n")
    print(f"{'':36}{'ms':>9}{'numpy / ours':>15}")
    print(f"{'numpy, full projection':36}{statistics.median(p['cpu_ms'] for _, p in taken):9.1f}   ({statistics.median(p['clock_ms'] for _, p in taken):.1f} by the clock)")
    print(f"{'numpy, with a calendar':36}{calendar['cpu_ms']:9.1f}   ({calendar['clock_ms']:.1f} by the clock)")
    for name, (text, _) in ROWS.items():
        print(f"{text:36}{middle[name]:9.2f}{ratio[name]:15.1f}")
    targets = [("projection at least 20 x numpy, with the threads of the machine", max(ratio["project/1"], ratio["project/2"]), 20, True),
               ("the slower lever at least 25 x numpy", min(ratio["leverOfAds/2"], ratio["leverOfCloseRate/2"]), 25, True),
               ("projection over its floor, one thread, at most 4", middle["project/1"] / middle["floorOfInputs"], 4, False),
               ("projection with a calendar over one without, one thread, at most 1.25", middle["projectCalendar/1"] / middle["project/1"], 1.25, False),
               ("two threads over one, by the clock, at least 1.5", scaling, 1.5, True),
               ("peak MiB of project at 262,144 points, below 150", memory, 150, False),
               ("largest difference to numpy in parts of a range, below 0.03", gap, 0.03, False),
               ("the same with a calendar, below 0.03", calendar_gap, 0.03, False)]
    print()
    for text, value, target, more in targets:
        print(f"{'met   ' if (value >= target if more else value <= target) else 'MISSED'} {text}: {value:.3g}")
    print("\ngrowth in points and channels, one thread:")
    for series in ("byPoints", "byChannels"):
        times = {int(name.split("/")[1]): b["cpu_time"] for name, b in measured(bench, f"^{series}/", 0.02).items()}
        slope, start = statistics.linear_regression(list(times), list(times.values()))
        print(f"  {series:12}" + ", ".join(f"{n}: {ms:.2f} ms" for n, ms in times.items()) + f"; fit {start:.2f} ms + {slope:.3g} ms each")


if __name__ == "__main__":
    main()
