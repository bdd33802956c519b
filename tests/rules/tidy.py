#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over every source file that is not known to be clean: a clean file leaves a stamp named after its
content, the headers of ours that it reaches, and the list of checks. usage: tidy.py ROOT BUILD_FOLDER [JOBS]"""
import concurrent.futures
import functools
import hashlib
import pathlib
import re
import subprocess
import sys

INCLUDE = re.compile(rb'^#include "([^"]+)"', re.MULTILINE)
ROOMS = ("core", "ui", "app")


@functools.cache
def reached(path, root):
    """The headers of ours that `path` includes, directly or through others; itself too."""
    seen, open_ones = set(), [path]
    while open_ones:
        one = open_ones.pop()
        if one in seen or not one.is_file():
            continue
        seen.add(one)
        open_ones += [root / name.decode() for name in INCLUDE.findall(one.read_bytes())]
    return sorted(seen)


def stamp_of(source, root, stamps):
    digest = hashlib.sha1((root / ".clang-tidy").read_bytes())
    for path in reached(source, root):
        digest.update(path.read_bytes())
    return stamps / digest.hexdigest()


def read(source, build):
    return subprocess.run(["clang-tidy", "-p", str(build), "--quiet", str(source)], capture_output=True, text=True)


def main():
    root, build = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    jobs = int(sys.argv[3]) if len(sys.argv) > 3 else 2
    stamps = build / "stamps"
    stamps.mkdir(parents=True, exist_ok=True)
    sources = [path for room in ROOMS for path in sorted((root / room).rglob("*.cpp"))]
    todo = {source: stamp for source in sources if not (stamp := stamp_of(source, root, stamps)).exists()}
    clean = True
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        runs = {pool.submit(read, source, build): source for source in todo}
        for count, run in enumerate(concurrent.futures.as_completed(runs), 1):
            source, result = runs[run], run.result()
            if result.returncode == 0:
                todo[source].touch()
            else:
                clean = False
                print(result.stdout, file=sys.stderr)
            print(f"[{count}/{len(runs)}] tidy {source.relative_to(root)}", file=sys.stderr)
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
