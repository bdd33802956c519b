#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the disk stays: full disks, damaged campaigns, numbers and names that nothing can hold, files that are too large.

usage: kept_files.py PROGRAM
"""
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time

from bad_input import ENVIRONMENT, Folder, expect, faults

SANITIZED = subprocess.run(["grep", "-q", "__asan_init", sys.argv[1]]).returncode == 0  # needs several times the memory
EXPORTS = (["export", "good.ertrag", "--to", "DISK/x.csv"], ["export", "good.ertrag", "--to", "DISK/x.xlsx"],
           ["save", "good.ertrag", "--to", "DISK/x.json"], ["report", "good.ertrag", "--to", "DISK/x.json"],
           ["report", "good.ertrag", "--to", "DISK/x.pdf", "--language", "en"],
           ["report", "good.ertrag", "--pictures", "DISK/pictures", "--language", "en"])


def files_below(path):
    found = {}
    for folder, _, names in os.walk(path):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                found[os.path.relpath(os.path.join(folder, name), path)] = file.read()
    return found


def exported(folder, disk):
    for call in EXPORTS:
        done = folder.run(*(word.replace("DISK", disk) for word in call))
        expect(done.returncode == 0, f"{call}: {done.stderr}")
    return files_below(disk)


def refused_exports(folder, disk, words, limit=None):
    """Each export is refused in these words and leaves every file of the disk as it was."""
    held = files_below(disk)
    for call in EXPORTS:
        done = subprocess.run([folder.program, *(word.replace("DISK", disk) for word in call)], cwd=folder.path, capture_output=True,
                              text=True, env=ENVIRONMENT, timeout=60, preexec_fn=limit, restore_signals=False)
        expect(done.returncode == 1 and words in done.stderr, f"{' '.join(call)}: {done.returncode}, {done.stderr!r}")
        now = files_below(disk)
        expect(now == held, f"{' '.join(call)}: not as before: {[n for n in now | held if now.get(n) != held.get(n)]}")


def full_disk(folder):
    """A small disk of its own, where it may be mounted."""
    disk = tempfile.mkdtemp()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", disk], capture_output=True).returncode != 0:
        os.rmdir(disk)
        print("full disk: a disk may not be mounted here")
        return
    try:
        old = exported(folder, disk)
        expect(len(old) >= 5 and all(old.values()), f"not everything is written: {list(old)}")
        try:
            with open(os.path.join(disk, "filling"), "wb", buffering=0) as filling:
                while True:
                    filling.write(bytes(4096))
        except OSError:
            pass
        refused_exports(folder, disk, "no space left")
        os.remove(os.path.join(disk, "filling"))
        again = exported(folder, disk)
        expect(again.keys() == old.keys(), "after space was freed it does not go on")
    finally:
        subprocess.run(["umount", disk], check=True)
        os.rmdir(disk)


def file_size_limit(folder):
    """No write beyond the first 100 bytes of a file: an error, since Python lets its signal pass by."""
    with tempfile.TemporaryDirectory() as disk:
        exported(folder, disk)
        refused_exports(folder, disk, "no space left", lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))


def places(folder):
    """Folders that are not there, names that are too long, names that are no text."""
    for call in EXPORTS[:-1]:
        folder.refused(1, ["folder", "is not there"], *(word.replace("DISK", "no/such") for word in call))
        folder.refused(1, ["name", "too long"], *(word.replace("DISK/x", "n" * 252) for word in call))
    folder.refused(1, ["name", "too long"], "new", "n" * 245 + ".ertrag", "--trade", "butcher")
    longest = "n" * 240 + ".ertrag"
    expect(folder.run("new", longest, "--trade", "butcher").returncode == 0, "a book's name may have 247 bytes")
    os.rename(folder.at(longest), folder.at("n" * 248 + ".ertrag"))
    longest = "n" * 248 + ".ertrag"
    expect(folder.run("check", longest).returncode == 0, "a book with a long name cannot be read")
    folder.refused(1, ["name", "too long"], "load", longest, "good.json")
    os.remove(folder.at(longest))
    strange = os.path.join(os.fsencode(folder.path), b"a\xffb.ertrag")
    with open(folder.at("good.ertrag"), "rb") as good, open(strange, "wb") as file:
        file.write(good.read())
    done = subprocess.run([os.fsencode(folder.program), b"check", strange], cwd=folder.path, capture_output=True, env=ENVIRONMENT)
    expect(done.returncode == 1 and b"cannot read" in done.stderr and b"another name" in done.stderr, f"no text: {done.stderr}")
    os.remove(strange)


def numbers(folder):
    """The number that no field can hold is a broken row; the book stays whole."""
    folder.write("good.csv", "Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-03,2.50,5\n")
    for number in ("1e999", "9" * 310, "inf", "1e308"):
        name = folder.write("large.csv", f"Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-01,{number},5\nx,2026-01-02,2,5\n")
        asked = folder.run("import", "good.ertrag", name)
        expect(asked.returncode == 1 and len(asked.stderr) < 400, f"{number[:9]}: {asked.stderr}")
        done = folder.run("import", "good.ertrag", name, "--accept-skipped")
        expect(done.returncode == 0, f"{number[:9]}: {done.stderr}")
        report = json.loads(done.stdout)["files"][0]
        expect("broken_number" in json.dumps(report["rows_skipped"]), f"{number[:9]}: {report}")
        expect(folder.run("check", "good.ertrag").returncode == 0, f"{number[:9]}: the book is damaged")
        expect(folder.run("compare", "good.ertrag").returncode == 0, f"{number[:9]}: cannot be compared")


def damage(folder):
    """One rule for every command: the hurt campaign is refused by name, the other one goes on, nothing is lost."""
    with open(folder.at("good.json"), encoding="utf-8") as file:
        other = json.load(file)
    other["campaign"].update(id="other", name="Zweite Aktion")
    first = json.loads(json.dumps(other))
    first["campaign"].update(id="first", name="Erste Aktion")
    folder.write("other.json", json.dumps(other))
    folder.write("first.json", json.dumps(first))
    damages = {"day": "UPDATE day_figure SET cost = cost * 2 WHERE import = 1", "rows": "UPDATE source_rows SET body = zeroblob(9)",
               "answers": "UPDATE campaign SET body = replace(body, '\"months\":', '\"months\" :') WHERE id = 'first'"}
    for kind, statement in damages.items():
        book = kind + ".ertrag"
        # The book's own campaign is taken out of the way: the two that are asked for stay.
        folder.run("new", book, "--trade", "butcher", "--language", "en")
        for call in (["load", book, "first.json"], ["load", book, "other.json"], ["import", book, "good.csv", "--campaign", "Erste Aktion"]):
            done = folder.run(*call)
            expect(done.returncode == 0, f"{call}: {done.stderr}")
        with sqlite3.connect(folder.at(book)) as raw:
            expect(raw.execute(statement).rowcount > 0, f"{kind}: nothing was damaged")
        raw.close()
        folder.refused(1, ["damaged", "Erste Aktion"], "check", book)
        load = folder.run("load", book, "first.json")
        expect(load.returncode == 1 and "Erste Aktion" in load.stderr, f"{kind}: the hurt campaign is replaced")
        one, two = ["--campaign", "Erste Aktion"], ["--campaign", "Zweite Aktion"]
        for call in (["compare", book], ["project", book, "--points", "64"], ["save", book, "--to", "out.json"],
                     ["export", book, "--to", "out.csv"], ["report", book, "--to", "out.pdf"], ["import", book, "good.csv"]):
            folder.refused(1, ["damaged", "Erste Aktion"], *call, *one)
        for call in (["compare", book], ["project", book, "--points", "64"], ["import", book, "good.csv"], ["compare", book]):
            done = folder.run(*call, *two)
            expect(done.returncode == 0, f"{kind}: {call} of the other campaign: {done.stderr}")
        expect(folder.run("load", book, "other.json").returncode == 0, f"{kind}: the other campaign cannot be written")
        if kind == "rows":  # the same file was imported for the other campaign: its rows are there again
            expect(folder.run("check", book).returncode == 0, "the rows did not come back")
        else:
            folder.refused(1, ["damaged", "Erste Aktion"], "check", book)
        os.remove(folder.at(book))


def large_files(folder):
    """Refused within a second and 64 MiB, before anything is made of them."""
    begin = b'{"schema_version":1,"campaign":'
    files = {"name.json": (begin + b'{"name":"', b"x" * 1000, 100_000, b'"}}'),
             "long.json": (begin + b'{"name":"', b"x" * 1000, 30_000, b'"}}'),
             "lists.json": (begin + b"[", b"[]," * 1000, 10_000, b"[]]}"), "deep.json": (b"", b"[" * 1000, 10_000, b"")}
    for name, (head, part, times, tail) in files.items():
        with open(folder.at(name), "wb") as file:  # in parts: the memory of this process is counted for the one that it begins
            file.write(head)
            for _ in range(times):
                file.write(part)
            file.write(tail)
        size = os.path.getsize(folder.at(name))
        started = time.monotonic()
        program = subprocess.Popen([folder.program, "load", "good.ertrag", name], cwd=folder.path, env=ENVIRONMENT,
                                   stderr=subprocess.PIPE, text=True)
        told = program.stderr.read()
        _, status, used = os.wait4(program.pid, 0)
        seconds = time.monotonic() - started
        print(f"{name}: {size >> 20} MiB refused in {seconds:.2f} s with {used.ru_maxrss >> 10} MiB")
        expect(os.waitstatus_to_exitcode(status) == 1 and told.startswith("ertrag: "), f"{name}: {told!r}")
        expect(SANITIZED or used.ru_maxrss <= 64 << 10, f"{name}: {used.ru_maxrss >> 10} MiB")
        expect(used.ru_utime + used.ru_stime < 1, f"{name}: {used.ru_utime + used.ru_stime:.2f} s of work")
        os.remove(folder.at(name))


def main():
    if os.geteuid() == 0 and len(sys.argv) == 2:  # a mount is seen by this test alone
        os.execvp("unshare", ["unshare", "-m", sys.executable, *sys.argv, "alone"])
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(os.path.abspath(sys.argv[1]), path)
        for call in (["new", "good.ertrag", "--trade", "butcher", "--language", "en"], ["save", "good.ertrag", "--to", "good.json"]):
            expect(folder.run(*call).returncode == 0, f"{call} does not work")
        for part in (numbers, full_disk, file_size_limit, places, damage, large_files):
            part(folder)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
