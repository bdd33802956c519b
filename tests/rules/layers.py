#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and compares it with the table of who may know whom. usage: layers.py ROOT"""
import pathlib
import re
import sys

CORE_MAY_SEE = {
    "base": set(),
    "math": set(),
    "campaign": {"base", "math"},
    "catalogue": {"base", "campaign"},
    "guide": {"base", "campaign", "actuals", "readiness"},
    "readiness": {"base", "campaign", "math", "catalogue", "projection"},
    "projection": {"base", "campaign", "math"},
    "actuals": {"base", "campaign"},
    "review": {"base", "campaign", "catalogue", "projection", "actuals", "math"},
    "book": {"base", "campaign", "actuals", "catalogue", "document"},
    "document": {"base", "campaign", "math", "catalogue", "readiness", "projection", "actuals", "review", "book"},
}
# From the small to the large: a room of ui sees those before it.
UI_ROOMS = ["present", "theme", "widgets", "charts", "export", "panels", "pages", "window"]
# Where a thing may appear, and nowhere else.
ONLY_IN = [
    (re.compile(r"#include <(Qt(Gui|Widgets|Charts)/|QWidget|QColor|QFont|QPainter|QImage|QPixmap|QApplication)"),
     lambda f: not f.startswith("core/"), "the core knows no Gui"),
    (re.compile(r"#include <(QtCharts|QChart|Q[A-Za-z]*Series>|Q[A-Za-z]*Axis>)"),
     lambda f: f.startswith("ui/charts/"), "Qt Charts only in ui/charts"),
    (re.compile(r"#include <(sqlite3|SQLiteCpp)"), lambda f: f.startswith("core/book/"), "SQLite only in core/book"),
    (re.compile(r"#include <Q(MessageBox|FileDialog)>"), lambda f: f == "ui/window/dialogs.cpp",
     "message boxes and file dialogs only in ui/window/dialogs.cpp"),
    (re.compile(r"#include <QLocale>"), lambda f: f.startswith("ui/present/"), "QLocale only in ui/present"),
    (re.compile(r"#include <QSettings>"), lambda f: f.startswith("app/"), "QSettings only in app"),
    (re.compile(r"(?<![A-Za-z_:])tr\(|QCoreApplication::translate\("), lambda f: not f.startswith("core/"),
     "no prose in the core"),
    (re.compile(r"\b(SIGNAL|SLOT)\(\w|(?<!\w)sender\(\)|processEvents\(|::instance\(\)"), lambda f: False,
     "no string connects, sender(), processEvents, singletons"),
    (re.compile(r"#include <(QWidget|QColor|QFont|QPainter|QLabel|QtWidgets)"),
     lambda f: not f.startswith("ui/present/"), "ui/present knows no widget, colour or font"),
]
INCLUDE = re.compile(r'#include "([a-z_]+)/([a-z_]+)/')


def edge_fault(file, line):
    """Names the forbidden edge of one include line, or nothing."""
    match = INCLUDE.match(line)
    if not match:
        return None
    top, room = match.groups()
    parts = file.split("/")
    if parts[0] == "core":
        own = parts[1]
        if top != "core":
            return f"core may not see {top}"
        if room == "document" and own == "book" and "campaign_state.h" in line:
            return None
        if room != own and room not in CORE_MAY_SEE.get(own, set()) - ({"document"} if own == "book" else set()):
            return f"core/{own} may not see core/{room}"
    if parts[:2] == ["ui", "present"] and not (top == "core" or (top, room) == ("ui", "present")):
        return f"ui/present may not see {top}/{room}"
    if parts[0] == "ui" and top == "app":
        return "ui may not see app"
    if parts[0] == "ui" and top == "ui" and parts[1] in UI_ROOMS and room in UI_ROOMS:
        if UI_ROOMS.index(room) > UI_ROOMS.index(parts[1]):
            return f"ui/{parts[1]} may not see ui/{room}"
    return None


def faults(root):
    for folder in ("core", "ui", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            file = path.relative_to(root).as_posix()
            lines = path.read_text(encoding="utf-8").splitlines()
            if not lines or "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
                yield f"{file}:1: the licence line is missing"
            for number, line in enumerate(lines, 1):
                fault = edge_fault(file, line)
                if fault:
                    yield f"{file}:{number}: {fault}"
                for pattern, allowed, why in ONLY_IN:
                    if pattern.search(line) and not allowed(file):
                        yield f"{file}:{number}: {why}: {line.strip()}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
