#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the real program at random moments while it is typed into: what it had shown as saved is in the book.
usage: killed.py PROGRAM DRIVEN [KILLS], the second being the program with its window driven from outside"""
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time

FIELD = "The goal in your own words"


class Run:
    """One life of the program: typed into until it is killed."""

    def __init__(self, driven, book, environment):
        self.saved = -1  # number of the last entry that was shown as saved
        self.sent = -1
        self.ready = threading.Event()
        self.process = subprocess.Popen([driven, book], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, env=environment, text=True, bufsize=1)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stdout:
            if line.startswith("ready"):
                self.ready.set()
            elif line.startswith("saved\t") and line.strip() != "saved":
                self.saved = int(line.rstrip("\n").split("\t")[-1].split()[-1])

    def live(self, chance, first):
        """Types numbered entries from `first` on; killed 0 to 200 ms after one of them is shown as saved."""
        if not self.ready.wait(20):
            raise SystemExit("the program does not start")
        number, kill_at, begun = first, None, time.monotonic()
        wanted = chance.randint(1, 3)
        seen = -1
        while kill_at is None or time.monotonic() < kill_at:
            self.process.stdin.write(f"{FIELD}\tentry {number}\n")
            self.sent = number
            number += 1
            time.sleep(chance.choice((0.01, 0.05, 0.3, 0.4)))
            if self.saved > seen:
                seen, wanted = self.saved, wanted - 1
                if wanted == 0:
                    kill_at = time.monotonic() + chance.uniform(0, 0.2)
            if time.monotonic() - begun > 20:
                raise SystemExit("nothing was shown as saved within 20 s")
        self.process.kill()
        self.process.wait()


def in_book(program, book, folder, environment):
    """Number of the entry that the book holds, or -1; fails if the book is not whole."""
    subprocess.run([program, "check", book], check=True, stdout=subprocess.DEVNULL, env=environment)
    out = os.path.join(folder, "campaign.json")
    subprocess.run([program, "save", book, "--to", out], check=True, env=environment)
    with open(out, encoding="utf-8") as file:
        text = json.load(file)["campaign"]["goals"].get("goal_in_own_words", "")
    return int(text.split()[-1]) if text.startswith("entry ") else -1


def holds(kept, saved, sent):
    return saved <= kept <= sent


def main():
    program, driven = sys.argv[1:3]
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    seed = int(os.environ.get("KILL_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LANGUAGE="en", LANG="C.UTF-8", XDG_CONFIG_HOME=folder)
        book = os.path.join(folder, "book.ertrag")
        subprocess.run([program, "new", book, "--trade", "butcher", "--language", "en"], check=True, env=environment)
        # The question of this test can be answered with no: the book as it is now has lost entry 0.
        assert not holds(in_book(program, book, folder, environment), 0, 0)
        number = 0
        for kill in range(kills):
            run = Run(driven, book, environment)
            run.live(chance, number)
            time.sleep(0.05)  # the listener reads what was printed before the end
            kept = in_book(program, book, folder, environment)
            if not holds(kept, run.saved, run.sent):
                print(f"kill {kill} (KILL_SEED={seed}): entry {run.saved} was shown as saved, the book holds {kept}")
                return 1
            number = run.sent + 1
        print(f"{kills} kills, {number} entries (KILL_SEED={seed}): nothing that was shown as saved is lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
