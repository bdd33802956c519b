// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checked_report.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/scratch_file.h"

namespace ertrag
{

void fuzzCsv(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return; // a workbook would need a process of its own
    static ScratchFile file(QStringLiteral("export.csv"));
    readAndCheck(file.hold(bytes));
}

} // namespace ertrag
