#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Negative control of layers.py: a wrong line for every pair that the table forbids. usage: layers_control.py ROOT"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

import layers
import text_rules

# A header of each module, written in every way that a compiler would take.
HEADERS = {
    "QtCore": ["QString", "QtCore/QString", "qstring.h", "QtCore/qstring.h"],
    "QtGui": ["QColor", "QBrush", "QtGui/QColor", "qcolor.h"],
    "QtWidgets": ["QLabel", "QPushButton", "QtWidgets/QWidget", "qlabel.h"],
    "QtCharts": ["QChart", "QtCharts/QChart", "QLineSeries"],
    "QtSvg": ["QSvgRenderer", "QtSvg/QSvgGenerator"],
    "QtPrintSupport": ["QPrinter", "QtPrintSupport/QPrinter"],
    "QtNetwork": ["QTcpSocket", "QtNetwork/QNetworkAccessManager"],
    "dialogs": ["QMessageBox", "QtWidgets/QFileDialog", "QInputDialog", "QPrintDialog", "qmessagebox.h"],
    "locale": ["QLocale", "QtCore/QLocale", "qlocale.h"],
    "settings": ["QSettings", "QtCore/QSettings"],
    "SQLite": ["sqlite3.h", "SQLiteCpp/Database.h"],
    "Boost.Math": ["boost/math/special_functions/beta.hpp"],
    "Highway": ["hwy/highway.h"],
    "QuaZip": ["quazip/quazip.h"],
    "Expat": ["expat.h"],
    "fast_float": ["fast_float/fast_float.h"],
    "POSIX": ["unistd.h", "sys/resource.h"],
    "SSE2": ["emmintrin.h"],
    "a whole module": ["QtWidgets", "QtGui/QtGui"],
    "nobody": ["gtest/gtest.h", "boost/asio.hpp", "zlib.h", "page.h", "../widgets/form.h", "tests/support/wait.h"],
}
# Walls that CONTRIBUTING names: they hold whatever the table says.
WRITTEN = [
    ("core/base/money.cpp", "<QtGui/QColor>"),
    ("core/base/money.cpp", '"core/campaign/campaign.h"'),
    ("core/math/pert.h", "<QString>"),
    ("core/campaign/answer.h", '"core/projection/simulation/projection.h"'),
    ("core/campaign/answer.h", "<SQLiteCpp/Database.h>"),
    ("core/campaign/answer.h", "<QtPrintSupport/QPrinter>"),
    ("core/projection/simulation/projection.h", '"ui/present/numbers/figure.h"'),
    ("ui/present/numbers/figure.h", "<QWidget>"),
    ("ui/present/numbers/figure.h", "<QtGui/QColor>"),
    ("ui/present/numbers/figure.h", "<QBrush>"),
    ("ui/present/numbers/figure.h", "<QtSvg/QSvgRenderer>"),
    ("ui/present/numbers/figure.h", '"ui/theme/theme.h"'),
    ("ui/present/verdict/verdict_view.h", '"core/document/session.h"'),
    ("ui/theme/theme.h", "<QLocale>"),
    ("ui/theme/theme.h", "<QtCharts/QChart>"),
    ("ui/widgets/form.h", "<QPrintDialog>"),
    ("ui/export/formats.h", '"ui/panels/results/chart_card.h"'),
    ("ui/panels/answers/inputs.h", '"ui/pages/page.h"'),
    ("ui/pages/page.h", "<QMessageBox>"),
    ("ui/pages/page.h", "<QInputDialog>"),
    ("ui/pages/page.h", '"ui/window/steps.h"'),
    ("ui/pages/page.h", '"core/book/book_file.h"'),
    ("ui/window/work_view.h", '"app/application.h"'),
    ("ui/window/work_view.h", "<QSettings>"),
]


def lines_to(target):
    """Each way to include something of a room or module."""
    if target in HEADERS:
        return [f"#include <{header}>" for header in HEADERS[target]] + [f'# include "{HEADERS[target][0]}"']
    return [f'#include "{target}/any.h"', f"#include <{target}/any.h>", f'#include "core/../{target}/any.h"']


def pairs():
    """Each place of the table with everything there is to see: (file, target, whether it is allowed)."""
    rooms = [place for place in layers.MAY_SEE if not place.endswith(".cpp")]
    for place in layers.MAY_SEE:
        file = place if place.endswith(".cpp") else f"{place}/any.cpp"
        for target in [*rooms, *HEADERS]:
            yield file, target, target in layers.allowed(file)


def treated(file, target, allowed):
    """Whether every line to a target is let through or noticed, as the table wants it."""
    return all((layers.include_fault(file, line) is None) == allowed for line in lines_to(target))


def program_fails(root, file, wrong):
    """Whether the program itself says so of one wrong line in a copy of the tree."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}{wrong}\n", encoding="utf-8")
    rule = pathlib.Path(__file__).with_name("layers.py")
    result = subprocess.run([sys.executable, rule, root], capture_output=True, text=True)
    path.write_text(text, encoding="utf-8")
    return result.returncode == 1 and f"{file}:{len(text.splitlines()) + 1}:" in result.stdout


def missed_by_the_program(source):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for top in ("core", "ui", "app"):
            shutil.copytree(source / top, root / top)
        for file, wrong in [("core/base/money.cpp", "#include <QColor>"),
                            *((rule.wrong_in, rule.wrong[0]) for rule in text_rules.RULES)]:
            if not program_fails(root, file, wrong):
                yield f"the program does not see in {file}: {wrong}"


def missed_texts():
    for rule in text_rules.RULES:
        for line in rule.wrong:
            if not text_rules.faults(rule.wrong_in, line):
                yield f"not noticed in {rule.wrong_in}: {line}"
        for line in rule.right:
            if text_rules.faults(rule.wrong_in, line):
                yield f"refused in {rule.wrong_in}: {line}"


def main():
    every = list(pairs())
    missed = [f"{file} and {target}: {'refused' if allowed else 'not noticed'}"
              for file, target, allowed in every if not treated(file, target, allowed)]
    forbidden = sum(not allowed for _, _, allowed in every)
    unnoticed = sum(fault.endswith("not noticed") for fault in missed)
    missed += [f"a written wall is open: {file} and {header}" for file, header in WRITTEN
               if layers.include_fault(file, f"#include {header}") is None]
    missed += missed_texts()
    missed += missed_by_the_program(pathlib.Path(sys.argv[1]))
    print("\n".join(missed))
    print(f"{forbidden} forbidden pairs, {forbidden - unnoticed} noticed, {unnoticed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
