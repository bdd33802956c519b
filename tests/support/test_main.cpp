// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/sheet_process.h"

#include <QCoreApplication>
#include <cstring>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    // Spreadsheets are read in a process of their own: this program, as the real one does.
    if (argc == 2 && std::strcmp(argv[1], "--read-sheet") == 0)
        return ertrag::answerReadSheet();
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
