#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are whole: German for every text, English plural forms, the same places for values, the spelling of Germany.
usage: translations.py ROOT"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LUPDATE = "/usr/lib/qt6/bin/lupdate"
LANGUAGES = {"de": [], "en": ["-pluralonly"]}
PLACE = re.compile(r"%L?(?:n|\d+)")
# Germany writes these with ß; Swiss users get ss by their country (ui/present/words).
SWISS = re.compile(r"\b(?:weiss|heiss|gross|gröss|grüss|schliess|beschliess|ausser|äusser|fuss|füss|mass|mäss|fliess|giess|geniess"
                   r"|süss|strass|spass|stoss|stöss|bloss|dreissig|liess|verliess|regelmäss|gleichmäss|zinsfuss|zinsfüss)\w*", re.IGNORECASE)


def collected(root, language, options):
    """The texts that the sources ask for now, with what is stored for them."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / f"ertrag_{language}.ts"
        stored = root / "translations" / fresh.name
        if stored.exists():
            fresh.write_bytes(stored.read_bytes())
        subprocess.run([LUPDATE, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", *options,
                        "core", "ui", "app", "-ts", fresh], cwd=root, check=True)
        yield from tree.parse(fresh).iter("message")


def faults(message, language):
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type") == "unfinished":
        return [f"no {language} for: {source!r}"]
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    found = []
    # "one month" may be said without the number.
    free = {"%n"} if len(forms) > 1 else set()
    for text in forms:
        if (set(PLACE.findall(source)) ^ set(PLACE.findall(text))) - free:
            found.append(f"{language} has other places for values than: {source!r}")
        if language == "de" and SWISS.search(text):
            found.append(f"{language} spelling of: {source!r}")
        if "(s)" in text:
            found.append(f"{language} plural of: {source!r}")
    return found


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = [fault for language, options in LANGUAGES.items()
             for message in collected(root, language, options) for fault in faults(message, language)]
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
