#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""German says one thing by one word, and no owner reads statistics: the texts and resources against the glossary.
usage: glossary.py ROOT [--control]   --control plants each forbidden word and expects that it is found"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

from translations import SWISS

RESOURCES = ("trades/*.json", "samples/*.json", "catalogue/*.json")


class Word:
    """A forbidden word, with the contexts in which it may stand."""

    def __init__(self, text, contexts=()):
        place = re.search(r"\s*\[(.*)\]$", text)
        self.text = text[:place.start()] if place else text
        self.contexts = set(contexts) | set(place[1].split(" ") if place else ())
        pattern = re.escape(self.text.rstrip("*")) + (r"\w*" if self.text.endswith("*") else "")
        # "Tief" may begin a sentence; "Soll" is the noun, "soll" is not.
        self.pattern = re.compile(rf"\b{pattern}\b", 0 if self.text[0].isupper() else re.IGNORECASE)

    def stands_in(self, context, text):
        return context not in self.contexts and self.pattern.search(text)


def rows(text, heading):
    """The cells of the table below a heading."""
    part = text.split(f"## {heading}")[1].split("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def listed(cell):
    return [word.strip() for word in cell.split(",") if word.strip()]


def glossary(root):
    text = (root / "translations/glossary.md").read_text("utf-8")
    terms = rows(text, "Terms")
    words = [Word(word) for row in terms for word in listed(row[3])]
    experts = [Word(word, () if where == "nowhere" else listed(where))
               for cell, where in rows(text, "Words of statistics and finance") if where != "everywhere"
               for word in listed(cell)]
    return [row[1] for row in terms], words + experts, experts


def german_of(value, german=False):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from german_of(inner, german or key == "de")
    elif isinstance(value, list):
        for inner in value:
            yield from german_of(inner, german)
    elif german and isinstance(value, str):
        yield value


def messages(root):
    """The context of each message of the program, with it."""
    for context in tree.parse(root / "translations/ertrag_de.ts").iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name").removeprefix("ertrag::"), message


def english(root):
    return [(context, message.findtext("source")) for context, message in messages(root)]


def texts(root):
    """Where each German text stands: the context of the program, or the file."""
    for context, message in messages(root):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        yield from ((context, text) for text in forms if text)
    for pattern in RESOURCES:
        for file in sorted((root / "resources").glob(pattern)):
            if file.name != "platforms.json":  # what others call their columns
                sample = file.parent.name == "samples"  # a German owner's answers
                yield from ((file.name, text) for text in german_of(json.loads(file.read_text("utf-8")), sample))


def faults(terms, words, all_texts, german=True):
    everything = "\n".join(text for _, text in all_texts).casefold()
    found = [f"the glossary's “{term}” stands nowhere" for term in terms if term.casefold() not in everything]
    for context, text in all_texts:
        found += [f"{context}: “{word.text}” is not our word: {text}" for word in words if word.stands_in(context, text)]
        if german and SWISS.search(text):
            found.append(f"{context}: Germany writes ß: {text}")
    return found


def control(terms, words, all_texts):
    """Every rule must notice its own wrong."""
    missed = [word.text for word in words
              if not faults([], [word], [("Planted", f"So viel {word.text.rstrip('*')} ist gut.")])]
    missed += [text for text in ("heisst", "Grösse", "Zinsfuss", "ausserhalb", "Weiss", "schliessen", "regelmässig")
               if not faults([], [], [("Planted", text)])]
    missed += [term for term in terms if not faults([term], [], [("Planted", "Nichts davon.")])]
    missed += [text for text in ("dass", "müssen", "Prozess", "Passung", "Kasse", "lassen", "besser", "Interesse")
               if faults([], words, [("Planted", text)])]
    if not faults([], words, all_texts[:1] + [("Planted", "Der Median")]):
        missed.append("a text among others")
    return [f"not noticed: {text}" for text in missed]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    terms, words, experts = glossary(root)
    if "--control" in sys.argv:
        found = control(terms, words, list(texts(root)))
    else:
        found = faults(terms, words, list(texts(root))) + faults([], experts, english(root), german=False)
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
