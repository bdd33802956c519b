#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input ends in one clear sentence, the right exit code, and changes nothing.

usage: bad_input.py PROGRAM DRIVEN, the second being the program with its window driven from outside
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LANGUAGE="en", LANG="C.UTF-8")
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


class Folder:
    def __init__(self, program, path):
        self.program, self.path = program, path

    def at(self, name):
        return os.path.join(self.path, name)

    def write(self, name, content):
        with open(self.at(name), "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return name

    def run(self, *arguments, before=(), environment=None):
        return subprocess.run([*before, self.program, *arguments], cwd=self.path, capture_output=True, text=True,
                              env=environment or ENVIRONMENT, timeout=60)

    def digests(self):
        result = {}
        for name in sorted(os.listdir(self.path)):
            with open(self.at(name), "rb") as file:
                result[name] = hashlib.sha256(file.read()).hexdigest()
        return result

    def refused(self, code, words, *arguments, before=(), environment=None):
        """One sentence that holds these words, this exit code, and every file as it was."""
        held = self.digests()
        done = self.run(*arguments, before=before, environment=environment)
        call = " ".join(arguments)
        lines = done.stderr.splitlines()
        expect(done.returncode == code, f"{call}: exit code {done.returncode}, not {code}; {done.stderr}")
        expect(len(lines) == 1 and lines[0].startswith("ertrag: "), f"{call}: not one sentence: {done.stderr!r}")
        for word in words:
            expect(word in done.stderr, f"{call}: {word!r} is not in {done.stderr!r}")
        expect(self.digests() == held, f"{call}: files changed: {[n for n, d in self.digests().items() if held.get(n) != d]}")


def books(folder):
    folder.write("broken.ertrag", open(folder.at("good.ertrag"), "rb").read()[:6000])
    folder.write("foreign.ertrag", "Dear customers, this is a letter.\n" * 50)
    folder.write("empty.ertrag", "")
    shutil.copy(folder.at("good.ertrag"), folder.at("newer.ertrag"))
    with open(folder.at("newer.ertrag"), "r+b") as file:  # user_version in the file's header
        file.seek(60)
        file.write((99000).to_bytes(4, "big"))
    folder.write("ads.csv", "Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-01,1.50,5\n")
    for book, words in (("broken", "damaged"), ("foreign", "not a book"), ("empty", "not a book"), ("newer", "newer version"),
                        ("absent", "is not there")):
        name = book + ".ertrag"
        for arguments in (["check", name], ["load", name, "good.json"], ["save", name, "--to", "out.json"],
                          ["import", name, "ads.csv"], ["project", name], ["report", name, "--to", "out.pdf", "--language", "en"]):
            folder.refused(1, [name, words], *arguments)
    folder.refused(1, ["good.ertrag"], "new", "good.ertrag", "--trade", "butcher")


def locked(folder, driven):
    window = subprocess.Popen([driven, "good.ertrag"], cwd=folder.path, stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT, text=True)
    try:
        expect(window.stdout.readline() == "ready\n", "the window does not open the book")
        folder.refused(1, ["good.ertrag", "open"], "load", "good.ertrag", "good.json")
        folder.refused(1, ["good.ertrag", "open"], "import", "good.ertrag", "ads.csv")
        expect(folder.run("check", "good.ertrag").returncode == 0, "a book that is open cannot be looked at")
    finally:
        window.stdin.close()
        window.wait(20)
    expect(folder.run("load", "good.ertrag", "good.json").returncode == 0, "the closed book is still locked")


def read_only(folder):
    """Somebody who may not write: root may always, so the program then runs as nobody."""
    before = ()
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            print("read-only: this is root, and setpriv is not here")
            return
        before = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    shutil.copy(folder.at("good.ertrag"), folder.at("fixed.ertrag"))
    os.chmod(folder.at("fixed.ertrag"), 0o444)
    os.chmod(folder.path, 0o555)
    try:
        folder.refused(1, ["fixed.ertrag", "can only be read"], "load", "fixed.ertrag", "good.json", before=before)
        folder.refused(1, ["fixed.ertrag", "can only be read"], "import", "fixed.ertrag", "ads.csv", before=before)
        expect(folder.run("check", "fixed.ertrag", before=before).returncode == 0, "a read-only book cannot be looked at")
        folder.refused(1, ["out.json"], "save", "fixed.ertrag", "--to", "out.json", before=before)
        folder.refused(1, ["new.ertrag"], "new", "new.ertrag", "--trade", "butcher", before=before)
    finally:
        os.chmod(folder.path, 0o755)


def campaign_files(folder):
    with open(folder.at("good.json"), encoding="utf-8") as file:
        good = json.load(file)

    def changed(name, change):
        campaign = json.loads(json.dumps(good))
        change(campaign["campaign"])
        return folder.write(name, json.dumps(campaign, indent=1))

    def line_of(name, words):
        with open(folder.at(name), encoding="utf-8") as file:
            return next(number for number, line in enumerate(file, 1) if words in line)

    months = changed("months.json", lambda c: c.update(months=1200))
    folder.refused(1, ["months", f"line {line_of(months, '1200')} ", "1200", "1 – "], "load", "good.ertrag", months)
    rate = changed("rate.json", lambda c: c["channels"][0]["close_rate"].update(high=7))
    folder.refused(1, ["channels/0.close_rate", f"line {line_of(rate, '7')} "], "load", "good.ertrag", rate)
    unknown = changed("unknown.json", lambda c: c["goals"].update(gaol="more_sales"))
    folder.refused(1, ["goals.gaol", f"line {line_of(unknown, 'gaol')} ", "not known"], "load", "good.ertrag", unknown)
    kind = changed("kind.json", lambda c: c.update(name=17))
    folder.refused(1, ["name"], "load", "good.ertrag", kind)
    folder.write("cut.json", json.dumps(good, indent=1)[:400])
    folder.refused(1, ["line"], "load", "good.ertrag", "cut.json")
    folder.write("empty.json", "")
    folder.refused(1, ["empty.json", "empty"], "load", "good.ertrag", "empty.json")
    folder.refused(1, ["absent.json"], "load", "good.ertrag", "absent.json")
    folder.refused(1, ["No such campaign"], "save", "good.ertrag", "--campaign", "No such campaign", "--to", "out.json")


def exports(folder):
    folder.write("nodate.csv", "Campaign name,Amount spent (EUR),Impressions,Link clicks\nx,1.0,5,3\n")
    folder.write("nocost.csv", "Campaign name,Reporting starts,Reporting ends,Impressions,Reach,Link clicks\nx,2026-01-01,2026-01-01,5,4,3\n")
    folder.write("letter.csv", "Dear customers\n")
    folder.write("empty.csv", "")
    folder.write("blank.csv", "\n \n\n")
    for name, words in (("nodate", "finds days or months"), ("nocost", "no column with costs"), ("letter", "Your figures are unchanged"),
                        ("empty", "is empty"), ("blank", "is empty"), ("absent", "is not there")):
        folder.refused(1, [name + ".csv", words], "import", "good.ertrag", name + ".csv")
    # One bad file among good ones: none is taken.
    folder.refused(1, ["nodate.csv"], "import", "good.ertrag", "ads.csv", "nodate.csv")


def endings(folder):
    """What a file is written as stands in its ending; nothing is written under a name that promises something else."""
    for name in ("out.pptx", "out", "out.pdf.docx"):
        folder.refused(1, [name, ".pdf", ".json"], "report", "good.ertrag", "--to", name)
        folder.refused(1, [name, ".csv, .xlsx"], "export", "good.ertrag", "--to", name)
    done = folder.run("report", "good.ertrag", "--to", "out.json")
    expect(done.returncode == 0 and os.path.exists(folder.at("out.json")), f"no campaign file: {done.stderr}")
    expect(open(folder.at("out.json")).read() == open(folder.at("good.json")).read(), "report and save write two campaign files")
    os.remove(folder.at("out.json"))


def usage(folder):
    for arguments in (["new"], ["new", "x.ertrag"], ["new", "x.ertrag", "--trade", "astronaut"], ["check"], ["check", "--colour"],
                      ["load", "good.ertrag"], ["save", "good.ertrag"], ["import", "good.ertrag"], ["report", "good.ertrag"],
                      ["project"], ["--colour"], ["good.ertrag", "other.ertrag"]):
        folder.refused(2, [], *arguments)
    folder.refused(1, ["1000"], "project", "good.ertrag", "--points", "1000")
    folder.refused(1, ["no screen"], "good.ertrag", environment={k: v for k, v in ENVIRONMENT.items()
                                                               if k not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")})
    told = folder.run("--help")
    expect(told.returncode == 0 and "ertrag check BOOK" in told.stdout, "--help does not help")


def languages(folder):
    german = dict(ENVIRONMENT, LANGUAGE="de_DE:en")
    folder.refused(1, ["ist nicht mehr da"], "project", "absent.ertrag", environment=german)
    folder.refused(1, ["ist nicht mehr da"], "report", "absent.ertrag", "--to", "out.pdf", environment=german)
    folder.refused(1, ["is not there any more"], "report", "absent.ertrag", "--to", "out.pdf", "--language", "en", environment=german)
    folder.refused(1, ["ist nicht mehr da"], "check", "absent.ertrag", "--language", "de")
    folder.refused(1, ["is not there any more"], "check", "absent.ertrag", environment={k: v for k, v in ENVIRONMENT.items() if k not in ("LANGUAGE", "LANG")})
    folder.refused(1, ["fr", "de, en"], "check", "absent.ertrag", "--language", "fr")
    folder.refused(2, ["--language"], "check", "good.ertrag", "--language")


def main():
    with tempfile.TemporaryDirectory() as path:
        os.chmod(path, 0o755)
        folder = Folder(os.path.abspath(sys.argv[1]), path)
        for arguments in (["new", "good.ertrag", "--trade", "butcher", "--language", "en"], ["save", "good.ertrag", "--to", "good.json"]):
            expect(folder.run(*arguments).returncode == 0, f"{arguments} does not work")
        # What counts as nothing changed can be seen: a good file does change the book.
        held = folder.digests()
        folder.write("ads.csv", "Campaign name,Day,Amount spent (EUR),Impressions\nx,2026-01-01,1.50,5\n")
        expect(folder.run("import", "good.ertrag", "ads.csv").returncode == 0, "a good file is refused")
        expect(folder.digests()["good.ertrag"] != held["good.ertrag"], "an import that changes nothing")
        locked(folder, os.path.abspath(sys.argv[2]))
        for part in (books, read_only, campaign_files, exports, endings, usage, languages):
            part(folder)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
