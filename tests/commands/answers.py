#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How commands answer: help, errors for programs, a campaign that was not said, what a new book begins with.

usage: answers.py PROGRAM SAMPLE SOURCE, the second being a campaign file
"""
import json
import os
import re
import subprocess
import sys
import tempfile

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LANGUAGE="en", LANG="C.UTF-8")
COMMANDS = ("new", "load", "save", "import", "export", "project", "compare", "report", "check")
faults = []


def expect(holds, what):
    if not holds:
        faults.append(what)


class Folder:
    def __init__(self, program, path):
        self.program, self.path = program, path

    def at(self, name):
        return os.path.join(self.path, name)

    def run(self, *arguments):
        return subprocess.run([self.program, *arguments], cwd=self.path, capture_output=True, text=True, env=ENVIRONMENT, timeout=60)

    def done(self, *arguments):
        answer = self.run(*arguments)
        expect(answer.returncode == 0, f"{' '.join(arguments)}: exit code {answer.returncode}; {answer.stderr}")
        return answer.stdout

    def refused(self, code, key, *arguments):
        """The error as a program reads it; the sentence on stderr and the exit code are those without --json."""
        plain, answer = self.run(*arguments), self.run(*arguments, "--json")
        call = " ".join(arguments)
        expect((plain.returncode, plain.stderr) == (code, answer.stderr) and answer.returncode == code,
               f"{call}: {plain.returncode} {plain.stderr!r}, with --json {answer.returncode} {answer.stderr!r}")
        try:
            error = json.loads(answer.stdout)["error"]
        except (ValueError, KeyError):
            expect(False, f"{call}: no error in {answer.stdout!r}")
            return {}
        expect(error["code"] == key, f"{call}: {error['code']}, not {key}")
        expect(answer.stderr == f"ertrag: {error['sentence']}\n", f"{call}: {error['sentence']!r} is not {answer.stderr!r}")
        expect("error" not in plain.stdout, f"{call}: an error for programs that nobody asked for")
        return error


def helps(folder):
    whole = folder.done("--help")
    expect(folder.done("help") == whole and folder.done("-h") == whole, "help, -h and --help say different things")
    for command in COMMANDS:
        asked = folder.done(command, "--help")
        expect(asked.startswith(f"ertrag {command} "), f"{command} --help says {asked[:60]!r}")
        expect(folder.done("help", command) == asked, f"help {command} is not {command} --help")
        expect(asked.splitlines()[0] in whole, f"{command} is not in the help")
        expect(f"ertrag {COMMANDS[COMMANDS.index(command) - 1]} " not in asked, f"{command} --help speaks of another command")
    expect(folder.run("help", "astronaut").returncode == 2, "help for a command that is none")


def mistyped(folder):
    """What cannot be meant as a book does not open the window, which would wait for somebody without a screen."""
    for word in ("chek", "hlep", "improt"):
        error = folder.refused(2, "usage", word)
        expect(error.get("subject") == word, f"{word}: the error is about {error.get('subject')}")


def published(folder, source):
    """Each error has a name of its own, in the words of its code."""
    with open(os.path.join(source, "core/base/result.h"), encoding="utf-8") as file:
        codes = re.findall(r"^    ([A-Z]\w+),?(?:\s*///.*)?$", file.read().split("enum class ErrorCode")[1].split("};")[0], re.M)
    with open(os.path.join(source, "app/commands/answers.cpp"), encoding="utf-8") as file:
        names = dict(re.findall(r'case ErrorCode::(\w+):\s+return "(\w+)";', file.read()))
    for code in codes:
        wanted = re.sub(r"(?<!^)(?=[A-Z])", "_", code).lower()
        expect(names.get(code) == wanted, f"{code} is published as {names.get(code)}, not {wanted}")
    expect(len(codes) > 40 and set(names) == set(codes), f"published without a code: {set(names) - set(codes)}")


def errors(folder):
    folder.refused(1, "file_not_found", "check", "absent.ertrag")
    folder.refused(2, "usage", "check")
    folder.refused(2, "usage", "check", "book.ertrag", "--colour")
    folder.refused(1, "file_exists", "new", "book.ertrag", "--trade", "butcher")
    error = folder.refused(1, "value_out_of_range", "project", "book.ertrag", "--points", "1")
    expect((error.get("subject"), error.get("detail"), error.get("allowed")) == ("--points", "1", "64..1048576"), f"points: {error}")
    folder.refused(1, "file_ending_unknown", "report", "book.ertrag", "--to", "out.docx")
    folder.refused(1, "value_out_of_range", "check", "book.ertrag", "--language", "fr")
    with open(folder.at("bad.json"), "w", encoding="utf-8") as file:
        file.write('{"schema": 1,\n "campaign": oops}')
    expect(folder.refused(1, "json_syntax", "load", "book.ertrag", "bad.json").get("line") == 2, "the line is not said")
    with open(folder.at("nodate.csv"), "w", encoding="utf-8") as file:
        file.write("Campaign name,Amount spent (EUR),Impressions,Link clicks\nx,1.0,5,3\n")
    folder.refused(1, "import_no_date", "import", "book.ertrag", "nodate.csv")


def campaigns(folder, sample):
    expect(json.loads(folder.done("check", "book.ertrag"))["campaigns"] == 1, "a new book has one campaign")
    folder.done("load", "book.ertrag", sample)
    expect(json.loads(folder.done("check", "book.ertrag"))["campaigns"] == 1, "load leaves the empty campaign of a new book")
    with open(sample, encoding="utf-8") as file:
        first = json.load(file)
    second = dict(first, campaign=dict(first["campaign"], id="second", name="Zweite Kampagne"))
    with open(folder.at("second.json"), "w", encoding="utf-8") as file:
        json.dump(second, file)
    folder.done("load", "book.ertrag", "second.json")
    expect(json.loads(folder.done("check", "book.ertrag"))["campaigns"] == 2, "load takes a campaign that is the owner's")
    for arguments in (["compare", "book.ertrag"], ["project", "book.ertrag"], ["save", "book.ertrag", "--to", "out.json"],
                      ["report", "book.ertrag", "--to", "out.pdf"], ["export", "book.ertrag", "--to", "out.csv"]):
        error = folder.refused(1, "campaign_not_said", *arguments)
        expect(error.get("detail") == f"{first['campaign']['name']}, Zweite Kampagne", f"{arguments[0]}: {error}")
        expect("--campaign" in error.get("sentence", ""), f"{arguments[0]}: the way out is not said")
    folder.done("compare", "book.ertrag", "--campaign", "Zweite Kampagne")
    expect(folder.refused(1, "campaign_unknown", "compare", "book.ertrag", "--campaign", "Dritte").get("subject") == "Dritte",
           "the unknown campaign is not named")


def answered(folder):
    """A new campaign in which something was answered stays when another is loaded."""
    folder.done("new", "own.ertrag", "--trade", "blank", "--language", "de")
    folder.done("save", "own.ertrag", "--to", "own.json")
    with open(folder.at("own.json"), encoding="utf-8") as file:
        own = json.load(file)
    expect(own["campaign"]["name"] == "Meine Kampagne", f"a German book begins with {own['campaign']['name']!r}")
    own["campaign"]["goals"]["goal_in_own_words"] = "mehr Kunden"
    with open(folder.at("own.json"), "w", encoding="utf-8") as file:
        json.dump(own, file)
    folder.done("load", "own.ertrag", "own.json")
    folder.done("load", "own.ertrag", "second.json")
    expect(json.loads(folder.done("check", "own.ertrag"))["campaigns"] == 2, "an answer of the owner was thrown away")


def main():
    program, sample, source = (os.path.abspath(path) for path in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as path:
        folder = Folder(program, path)
        folder.done("new", "book.ertrag", "--trade", "butcher", "--language", "en")
        helps(folder)
        mistyped(folder)
        published(folder, source)
        errors(folder)
        campaigns(folder, sample)
        answered(folder)
    for fault in faults:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
