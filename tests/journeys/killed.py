#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Types with real keys, stays in the field, and kills the program: what the window showed as saved is in the book.
usage: killed.py PROGRAM SOURCE [KILLS], by run_journey.sh; KILL_SEED repeats a run"""
import json
import os
import random
import subprocess
import sys
import time

from window import FIELDS, Missing, Window, text_of

FOLDER = os.environ["JOURNEY_FOLDER"]
BOOK = os.path.join(FOLDER, "book.ertrag")
WORDS = {"LANGUAGE": "en", "LANG": "C.UTF-8"}
SAVED = "✓ Everything saved"


def at(*path):
    """Reads the campaign at this place."""
    def read(campaign):
        for piece in path:
            campaign = campaign.get(piece)
            if campaign is None:
                return ""
        return campaign
    return read


def note_of_first_month(campaign):
    return next((month.get("note", "") for month in campaign["actuals"]["typed"]), "")


def orders_of_first_month(campaign):
    return next((month.get("orders", "") for month in campaign["actuals"]["typed"]), "")


# The button of the step, the field on it, whether it takes a number, where the campaign file keeps it.
PLACES = (("1 Company goals", "The goal in your own words", False, at("campaign", "goals", "goal_in_own_words")),
          ("Company: ", "What is your company called?", False, at("campaign", "company", "name")),
          ("Company: ", "How many people work with you?", True, at("campaign", "company", "staff")),
          ("8 Actual figures", "Orders, ", True, orders_of_first_month),
          ("8 Actual figures", "Note for ", False, note_of_first_month))


def campaign_in_book(program):
    """As another program start reads it; fails if the book is not whole."""
    environment = dict(os.environ, **WORDS)
    subprocess.run([program, "check", BOOK], check=True, stdout=subprocess.DEVNULL, env=environment)
    out = os.path.join(FOLDER, "campaign.json")
    subprocess.run([program, "save", BOOK, "--to", out], check=True, env=environment)
    with open(out, encoding="utf-8") as file:
        return json.load(file)


class Run:
    """One life of the program: typed into one field, without leaving it, until it is killed."""

    def __init__(self, program, chance, number, place):
        self.step, self.field, self.is_number, self.read = place
        self.chance, self.number = chance, number
        self.sent, self.saved, self.looks = "", None, 0
        self.window = Window(program, BOOK, environment=WORDS)
        self.keys = None

    def _piece(self):
        if self.is_number:
            return str(self.chance.randint(1, 9)) + str(self.chance.randint(0, 9))
        words = "".join(self.chance.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(self.chance.randint(1, 8)))
        return (f"run {self.number} " if not self.sent else "") + words + self.chance.choice(("", " "))

    def _type(self):
        """Keys of a real keyboard; they go on while the window is looked at."""
        piece = self._piece()
        self.sent += piece
        self.keys = subprocess.Popen(["xdotool", "type", "--delay", str(self.chance.choice((5, 30, 90))), piece])

    def _look(self, field, said):
        """The text between two equal looks at it is what the window said something about."""
        before = text_of(field)
        said.clearCache()
        words = said.name
        self.looks += 1
        if words == SAVED and before and text_of(field) == before:
            self.saved = before

    def live(self):
        w = self.window
        w.press(self.step, exact=False)
        if self.step.startswith("1 "):
            w.station("Which goal should this serve?")
        field = w.find(self.field, FIELDS, exact=False)
        said = w.find(SAVED)
        w.focus(field, self.field)
        def emptied():
            w.key("ctrl+a", "Delete")
            return text_of(field) == ""
        w.wait(emptied, f"{self.field!r} to be empty")
        begun = time.monotonic()
        for _ in range(self.chance.randint(1, 2)):
            self._type()
            known = self.saved
            while self.saved == known or self.keys.poll() is None:
                self._look(field, said)
                if time.monotonic() - begun > 30:
                    raise Missing(f"nothing of {self.sent!r} in {self.field!r} is shown as saved; it holds {text_of(field)!r} and the "
                                  f"window says {said.name!r}")
        if not self.is_number and self.chance.random() < 0.5:
            self._type()
        time.sleep(self.chance.uniform(0, 0.2))
        w.stop()
        self.keys.kill()
        self.keys.wait()

    def kept(self, campaign):
        value = self.read(campaign)
        return str(int(value)) if isinstance(value, float) else str(value)


def holds(kept, saved, sent):
    """All that was shown as saved, and no more than was typed; a screen without a person now and then loses a key."""
    return saved is not None and kept.startswith(saved.strip()) and len(kept) <= len(sent)


def main():
    program = os.path.abspath(sys.argv[1])
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    seed = int(os.environ.get("KILL_SEED", random.randrange(10**6)))
    chance = random.Random(seed)
    subprocess.run([program, "new", BOOK, "--trade", "butcher", "--language", "en"], check=True, env=dict(os.environ, **WORDS))
    # The question of this test can be answered with no.
    assert not holds("", "abc", "abcd") and not holds("ab", "abc", "abcd") and holds("abc", "abc", "abcd")
    looks = 0
    for kill in range(kills):
        place = PLACES[kill % len(PLACES)]
        run = Run(program, chance, kill, place)
        try:
            run.live()
        except Missing as error:
            print(f"kill {kill} (KILL_SEED={seed}): {error}")
            return 1
        finally:
            run.window.stop()
        kept = run.kept(campaign_in_book(program))
        if not holds(kept, run.saved, run.sent):
            print(f"kill {kill} (KILL_SEED={seed}), {place[1]!r}: {run.saved!r} was shown as saved, the book holds {kept!r}")
            return 1
        looks += run.looks
    print(f"{kills} kills, {looks} looks (KILL_SEED={seed}): nothing that was shown as saved is lost")
    return 0


if __name__ == "__main__":
    sys.exit(main())
