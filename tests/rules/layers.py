#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and compares it with the table of what each room may see. usage: layers.py ROOT"""
import functools
import pathlib
import posixpath
import re
import sys

import text_rules

# Room -> what it may see beside itself and the standard library: our rooms, Qt's modules, other libraries. A room is a
# folder without its subfolders; one file may be given more than its folder. What is not used is not allowed either.
MAY_SEE = {
    # core: no Gui, no prose; what the files of others need stands beside Qt's core.
    "core/base": "QtCore POSIX",
    "core/math": "Boost.Math Highway",
    "core/campaign": "core/base core/math QtCore",
    "core/catalogue": "core/base core/campaign QtCore",
    "core/projection/model": "core/base core/math core/campaign core/catalogue QtCore Highway",
    "core/projection/simulation": "core/base core/math core/campaign core/projection/model QtCore Boost.Math",
    "core/projection/study": "core/math core/campaign core/projection/model core/projection/simulation QtCore",
    "core/readiness": "core/campaign core/catalogue core/projection/model core/projection/simulation core/guide QtCore",
    "core/actuals": "core/base core/campaign QtCore QuaZip",
    "core/actuals/import/text": "core/base QtCore SSE2",
    "core/actuals/import/sheets": "core/base core/actuals/import/text QtCore QuaZip Expat POSIX",
    "core/actuals/import/columns": "core/base core/actuals core/actuals/import/text QtCore fast_float",
    "core/actuals/import/rows": "core/base core/actuals core/actuals/import/text core/actuals/import/columns QtCore "
                                "POSIX",
    "core/actuals/import/plan": "core/base core/campaign core/catalogue core/actuals/import/text "
                                "core/actuals/import/sheets core/actuals/import/columns QtCore",
    "core/actuals/import": "core/base core/campaign core/actuals/import/text core/actuals/import/sheets "
                           "core/actuals/import/columns core/actuals/import/rows QtCore",
    "core/state": "core/base core/campaign core/actuals QtCore",
    "core/review": "core/base core/campaign core/catalogue core/projection/model core/projection/simulation "
                   "core/actuals",
    "core/guide": "core/campaign core/actuals QtCore",
    "core/assessment": "core/base core/campaign core/catalogue core/projection/model core/projection/simulation "
                       "core/projection/study core/readiness core/actuals core/state core/review QtCore",
    "core/book": "core/base core/campaign core/actuals core/state QtCore SQLite POSIX",
    "core/document": "core/state core/assessment core/book QtCore",
    # ui/present: every number and sentence, without a widget, colour or font.
    "ui/present/numbers": "core/base core/campaign QtCore locale",
    "ui/present/words": "core/base core/campaign core/catalogue core/projection/simulation core/projection/study "
                        "core/readiness core/book ui/present/numbers QtCore",
    "ui/present/story": "ui/present/numbers QtCore",
    "ui/present/verdict": "core/base core/campaign core/catalogue core/projection/model core/projection/simulation "
                          "core/projection/study core/readiness core/assessment ui/present/numbers ui/present/words "
                          "ui/present/story QtCore",
    "ui/present/calendar": "core/campaign core/catalogue core/projection/model ui/present/numbers ui/present/words "
                           "QtCore",
    "ui/present/walk": "core/guide core/assessment ui/present/numbers ui/present/words "
                       "ui/present/verdict QtCore",
    "ui/present/review": "core/campaign core/catalogue core/actuals core/actuals/import/columns core/review "
                         "ui/present/numbers ui/present/words ui/present/story QtCore",
    "ui/present/import": "core/campaign core/actuals core/actuals/import core/actuals/import/plan ui/present/numbers "
                         "ui/present/words ui/present/calendar QtCore",
    "ui/present/report": "core/projection/model core/projection/simulation core/assessment ui/present/numbers "
                         "ui/present/words ui/present/story ui/present/verdict ui/present/review QtCore",
    # ui: from the small to the large.
    "ui/theme": "ui/present/numbers QtCore QtGui QtWidgets",
    "ui/widgets": "core/base core/campaign core/guide ui/present/numbers ui/theme QtCore QtGui QtWidgets",
    "ui/charts": "ui/present/numbers ui/theme QtCore QtGui QtWidgets QtCharts",
    "ui/export": "core/base core/campaign core/actuals core/state ui/present/story ui/theme ui/charts QtCore QtGui "
                 "QtSvg",
    "ui/panels": "core/campaign core/guide ui/present/numbers ui/present/words ui/theme",
    "ui/panels/answers": "core/campaign core/catalogue core/guide core/assessment core/document "
                         "ui/present/numbers ui/present/words ui/present/walk "
                         "ui/present/verdict ui/present/calendar ui/theme ui/widgets ui/panels QtCore QtGui QtWidgets",
    "ui/panels/results": "core/campaign core/projection/simulation core/projection/study core/readiness "
                         "core/assessment core/document ui/present/numbers ui/present/words ui/present/story "
                         "ui/present/verdict ui/theme ui/widgets ui/charts ui/panels QtCore QtGui QtWidgets",
    "ui/panels/actuals": "core/base core/actuals core/document ui/present/numbers ui/present/words "
                         "ui/present/review ui/widgets ui/panels ui/panels/results QtWidgets",
    "ui/pages": "core/campaign core/catalogue core/projection/study core/assessment core/document "
                "ui/present/numbers ui/present/words ui/present/walk ui/present/verdict ui/present/calendar "
                "ui/present/review ui/theme "
                "ui/widgets ui/export "
                "ui/panels ui/panels/answers ui/panels/results ui/panels/actuals QtGui QtWidgets",
    "ui/window": "core/campaign core/catalogue core/actuals/import core/actuals/import/plan core/guide core/document "
                 "ui/present/numbers "
                 "ui/present/words ui/present/verdict ui/present/import ui/widgets ui/export ui/panels "
                 "ui/panels/results ui/pages QtCore QtGui QtWidgets",
    "ui/window/dialogs.cpp": "dialogs",
    # app: construction order, settings, commands.
    "app": "core/base core/campaign core/catalogue core/actuals core/state core/guide core/document "
           "ui/present/numbers ui/present/words ui/present/report ui/theme ui/widgets ui/export ui/pages ui/window "
           "QtCore QtGui QtWidgets settings",
    "app/main.cpp": "core/actuals/import/sheets app/commands",
    "app/commands": "core/base core/campaign core/catalogue core/projection/model core/projection/simulation "
                    "core/projection/study core/actuals core/actuals/import "
                    "core/actuals/import/plan core/state core/review core/assessment core/book "
                    "ui/present/numbers ui/present/words ui/present/story ui/present/report ui/export app QtCore",
}

# Headers that are a module of their own, wherever they lie: a rule says who may use them.
SINGLE_HEADERS = {
    "dialogs": ["qmessagebox", "qfiledialog", "qinputdialog", "qprintdialog", "qprintpreviewdialog", "qcolordialog",
                "qfontdialog", "qerrormessage", "qprogressdialog"],
    "locale": ["qlocale"],
    "settings": ["qsettings"],
}
# Libraries beside Qt, by the beginning of what is included.
LIBRARIES = {"SQLiteCpp/": "SQLite", "sqlite3": "SQLite", "boost/math/": "Boost.Math", "hwy/": "Highway",
             "quazip/": "QuaZip", "expat": "Expat", "fast_float/": "fast_float", "emmintrin.h": "SSE2",
             "unistd.h": "POSIX", "fcntl.h": "POSIX", "sys/": "POSIX"}
INCLUDE = re.compile(r'^\s*#\s*include\b\s*(?:["<]([^">]*)[">])?')


@functools.cache
def qt_modules():
    """Header in small letters without its ending -> the Qt module in whose folder it lies."""
    found = {}
    for folder in sorted(pathlib.Path("/usr/include").glob("*/qt6/Qt*")):
        for header in folder.iterdir():
            # What reads a whole module would carry single headers past their rule: it is no module's header.
            if header.is_file() and header.name != folder.name:
                found[header.name.lower().removesuffix(".h")] = folder.name
    return found


@functools.cache
def standard_headers():
    return {header.name for folder in pathlib.Path("/usr/include/c++").iterdir() for header in folder.iterdir()}


def room_of(file):
    return posixpath.dirname(file)


def seen(header):
    """The room or module that a header belongs to; nothing if nobody knows it."""
    path = posixpath.normpath(header)
    if path.split("/")[0] in ("core", "ui", "app"):
        return room_of(path)
    module, _, name = path.rpartition("/")
    name = name.lower().removesuffix(".h")
    for single, headers in SINGLE_HEADERS.items():
        if name in headers:
            return single
    for beginning, library in LIBRARIES.items():
        if path.startswith(beginning):
            return library
    if path in standard_headers():
        return "std"
    found = qt_modules().get(name)
    return found if module in ("", found) else None


def allowed(file):
    """What one file may see."""
    room = room_of(file)
    return {"std", room, *MAY_SEE[room].split(), *MAY_SEE.get(file, "").split()}


def include_fault(file, line):
    """What is wrong with one line of a file, or nothing."""
    match = INCLUDE.match(line)
    if not match:
        return None
    if room_of(file) not in MAY_SEE:
        return f"the room {room_of(file)} is not in the table"
    target = seen(match[1] or "")
    if target is None:
        return f"nobody knows whose header this is: {line.strip()}"
    return None if target in allowed(file) else f"may not see {target}: {line.strip()}"


def sources(root):
    """Each file of the program with its text."""
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def unused(files):
    """What the table allows and nobody uses."""
    used = {}
    for file, text in files:
        targets = {seen(match[1] or "") for match in map(INCLUDE.match, text.splitlines()) if match}
        for place in (room_of(file), file):
            used.setdefault(place, set()).update(targets)
    for place, targets in MAY_SEE.items():
        for target in sorted(set(targets.split()) - used.get(place, set())):
            yield f"tests/rules/layers.py: {place} does not use {target}: take it out of the table"


def circles():
    """Rooms that see each other, whichever way round."""
    sees = {room: set(targets.split()) & MAY_SEE.keys() for room, targets in MAY_SEE.items()}
    for room in sees:
        reached, further = set(), sees[room]
        while further:
            reached |= further
            further = set().union(*(sees[next_room] for next_room in further)) - reached
        if room in reached:
            yield f"tests/rules/layers.py: a circle goes through {room}"


def faults(root):
    files = list(sources(root))
    for file, text in files:
        if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
            yield f"{file}:1: the licence line is missing"
        for number, line in enumerate(text.splitlines(), 1):
            if fault := include_fault(file, line):
                yield f"{file}:{number}: {fault}"
        for number, fault in text_rules.faults(file, text):
            yield f"{file}:{number}: {fault}"
    yield from unused(files)
    yield from circles()
    yield from text_rules.unneeded(files)


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
