#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""German is complete: every text that the sources ask for has a finished translation. usage: translations.py ROOT"""
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

LUPDATE = "/usr/lib/qt6/bin/lupdate"


def open_texts(root):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "ertrag_de.ts"
        stored = root / "translations" / "ertrag_de.ts"
        if stored.exists():
            fresh.write_bytes(stored.read_bytes())
        subprocess.run([LUPDATE, "-silent", "-I", ".", "-locations", "none", "-no-obsolete", "core", "ui", "app", "-ts", fresh],
                       cwd=root, check=True)
        for message in tree.parse(fresh).iter("message"):
            if message.find("translation").get("type") == "unfinished":
                yield message.findtext("source")


def main():
    missing = list(open_texts(pathlib.Path(sys.argv[1]).resolve()))
    for text in missing:
        print(f"no German for: {text!r}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
