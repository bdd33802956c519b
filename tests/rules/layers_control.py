#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Negative control: each wrong include, put into a copy of the tree, must make layers.py fail. usage: ... ROOT"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

WRONG = [
    ("core/base/money.cpp", "#include <QtGui/QColor>"),
    ("core/base/money.cpp", '#include "core/campaign/campaign.h"'),
    ("core/campaign/answer.h", '#include "core/projection/simulation/projection.h"'),
    ("core/campaign/answer.h", "#include <SQLiteCpp/Database.h>"),
    ("core/projection/simulation/projection.h", '#include "ui/present/numbers/figure.h"'),
    ("ui/present/numbers/figure.h", "#include <QWidget>"),
    ("ui/present/numbers/figure.h", '#include "ui/theme/theme.h"'),
    ("ui/theme/theme.h", "#include <QLocale>"),
    ("ui/theme/theme.h", "#include <QtCharts/QChart>"),
    ("ui/pages/page.h", "#include <QMessageBox>"),
    ("ui/panels/answers/inputs.h", '#include "ui/pages/page.h"'),
    ("ui/pages/page.h", '#include "ui/window/steps.h"'),
]


def fails(root):
    rule = pathlib.Path(__file__).with_name("layers.py")
    return subprocess.run([sys.executable, rule, root], capture_output=True).returncode != 0


def main():
    source = pathlib.Path(sys.argv[1])
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for top in ("core", "ui", "app"):
            shutil.copytree(source / top, root / top)
        for file, include in WRONG:
            text = (root / file).read_text(encoding="utf-8")
            (root / file).write_text(text + include + "\n", encoding="utf-8")
            if not fails(root):
                print(f"not noticed: {include} in {file}")
                missed += 1
            (root / file).write_text(text, encoding="utf-8")
    print(f"{len(WRONG) - missed} of {len(WRONG)} wrong includes were noticed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
