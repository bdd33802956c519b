#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which small wrongs in a room no test notices. Changes one place of a copy at a time, compiles that file alone, links it
in front of the library into the tests of the room, and runs them. The tree stays as it is, and may change meanwhile:
sources, objects and libraries are copied first.
usage: mutants.py ROOT BUILD_FOLDER ROOM_OR_FILE... [--sample N] [--programs]"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import queue
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

import mutate

# Room or file -> programs with filters, tried in this order. A room of the core that is not here has a program of its own name.
SLOW_BOOK, SLOW_PROJECTION = "Model.*:IoFault.*:PowerLoss.*:Damage.*", "Properties.*:Allocation.*"
TESTS = {
    "core/projection/model/counted_months.cpp": [("core_review_tests", "*")],
    "core/projection": [("core_projection_tests", f"-{SLOW_PROJECTION}"), ("core_projection_tests", SLOW_PROJECTION)],
    "core/book": [("core_book_tests", f"-{SLOW_BOOK}"), ("core_book_tests", SLOW_BOOK)],
    "ui/present": [("present_tests", "*")],
}
WORKERS = 2
KILLED, SURVIVED, NOT_COMPILED = "killed", "SURVIVED", "not compiled"


def tests_of(path):
    for room in sorted(TESTS, key=len, reverse=True):
        if path == room or path.startswith(room + "/"):
            return TESTS[room]
    return [("_".join(path.split("/")[:2]) + "_tests", "*")]


def bounded():
    """A mutant may run wild: no core files, no more than 4 GB."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


class Copy:
    """What a mutant is compiled and linked with, copied once."""

    def __init__(self, root, build, folder, programs):
        self.root, self.build, self.tree, self.kept_in = root, build, folder / "tree", folder / "kept"
        self.kept = {}
        for top in ("core", "ui", "app"):
            if (root / top).is_dir():
                shutil.copytree(root / top, self.tree / top)
        entries = json.loads((build / "compile_commands.json").read_text())
        self.compiling = {entry["file"]: shlex.split(entry["command"]) for entry in entries}
        self.linking = {program: self.link_command(program) for program in programs}

    def keep(self, path):
        """The copy of a file of the build folder, with its precompiled form where it has one."""
        if path not in self.kept:
            place = self.kept_in / str(len(self.kept))
            place.mkdir(parents=True)
            for one in (path, path.with_name(path.name + ".gch")):
                if one.exists():
                    shutil.copy(one, place)
            self.kept[path] = place / path.name
        return str(self.kept[path])

    def link_command(self, program):
        done = subprocess.run(["ninja", "-C", self.build, "-t", "commands", program], check=True, capture_output=True, text=True)
        words = shlex.split(done.stdout.splitlines()[-1].split(" && ")[1])
        place = words.index("-o")
        del words[place:place + 2]
        own = [word.endswith((".o", ".a")) and (self.build / word).is_file() for word in words]
        return [self.keep(self.build / word) if ours else word for word, ours in zip(words, own)] + ["-fuse-ld=gold"]

    def compile_command(self, file):
        words = self.compiling[str(self.root / file)]
        words = words[next(i for i, word in enumerate(words) if word.endswith("++")):words.index("-o")]  # no launcher
        words = [f"-I{self.tree}" if word == f"-I{self.root}" else word for word in words if word != "-Werror"]
        if "-include" in words:
            place = words.index("-include") + 1
            words[place] = self.keep(pathlib.Path(words[place]))
        return words + ["-w"]


class Trial:
    """Tries texts of one file, each in a folder of its own."""

    def __init__(self, copy, file, tests):
        self.copy, self.tests, self.compiling = copy, tests, copy.compile_command(file)
        self.limits = [120.0] * len(tests)

    def linked(self, folder, program):
        command = self.copy.linking[program]
        subprocess.run(command[:1] + [folder / "mutant.o"] + command[1:] + ["-o", folder / "tests"], check=True, cwd=self.copy.build)

    def passes(self, folder, which, limit):
        command = [folder / "tests", f"--gtest_filter={which}", "--gtest_fail_fast", "--gtest_brief=1"]
        try:
            return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=limit, cwd=folder,
                                  preexec_fn=bounded, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def run(self, text, folder):
        """The outcome, and for each test run how long it took."""
        (folder / "mutant.cpp").write_text(text, encoding="utf-8")
        compiling = self.compiling + ["-o", folder / "mutant.o", "-c", folder / "mutant.cpp"]
        if subprocess.run(compiling, capture_output=True, cwd=self.copy.build).returncode:
            return NOT_COMPILED, []
        seconds, program = [], None
        for (wanted, which), limit in zip(self.tests, self.limits):
            if program != wanted:
                self.linked(folder, wanted)
                program = wanted
            begun = time.monotonic()
            if not self.passes(folder, which, limit):
                return KILLED, seconds
            seconds.append(time.monotonic() - begun)
        return SURVIVED, seconds


def try_file(copy, file, folders, sample, say):
    """Counts by outcome. Without a change the tests must pass: else every mutant would count as killed."""
    trial = Trial(copy, file, tests_of(file))
    text = (copy.tree / file).read_text(encoding="utf-8")
    folder = folders.get()
    outcome, seconds = trial.run(text, folder)
    folders.put(folder)
    if outcome != SURVIVED:
        raise SystemExit(f"{file}: without any change the tests are {outcome}")
    trial.limits = [10 + 5 * each for each in seconds]

    def attempt(mutant):
        own = folders.get()
        try:
            return trial.run(mutant.applied(text), own)[0]
        finally:
            folders.put(own)

    counts = collections.Counter()
    chosen = mutate.mutants(text)[::sample]
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for mutant, outcome in zip(chosen, pool.map(attempt, chosen)):
            counts[outcome] += 1
            say(f"{outcome:12} {file}:{text.count(chr(10), 0, mutant.start) + 1}: {mutant.what}")
    return counts


def share(counts):
    tried = counts[KILLED] + counts[SURVIVED]
    return (f"{counts[KILLED]} killed, {counts[SURVIVED]} survived, {counts[NOT_COMPILED]} not compiled: "
            f"{100 * counts[KILLED] / tried if tried else 100:.1f} % killed")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("root", type=pathlib.Path)
    options.add_argument("build", type=pathlib.Path)
    options.add_argument("rooms", nargs="+", help="core/review, or a file")
    options.add_argument("--sample", type=int, default=1, help="only every N-th mutant")
    options.add_argument("--programs", action="store_true", help="only say which tests must be built")
    asked = options.parse_args()
    root, build = asked.root.resolve(), asked.build.resolve()
    files = [path.relative_to(root).as_posix() for room in asked.rooms
             for path in (sorted((root / room).rglob("*.cpp")) if (root / room).is_dir() else [root / room])]
    programs = sorted({program for file in files for program, _ in tests_of(file)})
    if asked.programs:
        print(" ".join(programs))
        return 0
    total = collections.Counter()
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        folder = pathlib.Path(name)
        copy = Copy(root, build, folder, programs)
        folders = queue.Queue()
        for worker in range(WORKERS):
            (folder / f"worker{worker}").mkdir()
            folders.put(folder / f"worker{worker}")
        for file in files:
            counts = try_file(copy, file, folders, asked.sample, lambda line: print(line, flush=True))
            total += counts
            print(f"{file}: {share(counts)}", flush=True)
    print(f"{' '.join(asked.rooms)}: {share(total)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
