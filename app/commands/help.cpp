// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/import_options.h"
#include "ui/export/formats.h"

#include <cstdio>

namespace ertrag
{
namespace
{

constexpr const char* help =
    "ertrag [BOOK]                                    the window\n"
    "ertrag new BOOK --trade butcher|bakery|craft|hotel|shop|machine-builder|blank [--currency EUR]\n"
    "ertrag load BOOK CAMPAIGN.json                   adds the campaign, or replaces it\n"
    "ertrag save BOOK --campaign NAME --to CAMPAIGN.json\n"
    "ertrag import BOOK --campaign NAME FILE... [--dry-run] [--rate 0.94]\n"
    "              what a file leaves open: [--first-day 2026-05-01 --last-day 2026-05-31] [--year 2026] "
    "[--without-cost]\n"
    "              [--date-order day-first|month-first] [--decimals point|comma] [--columns \"When=day,Given=cost\"]\n"
    "              [--currency EUR] [--sheet NAME,NAME|all]; a column can be: %s;\n"
    "              +cost adds a column to others of its kind\n"
    "ertrag export BOOK [--campaign NAME] --to FILE.csv|FILE.xlsx   the imported figures that count\n"
    "ertrag project BOOK|CAMPAIGN.json [--campaign NAME] [--points 16384] [--seed N] [--threads N]\n"
    "ertrag compare BOOK [--campaign NAME]\n"
    "ertrag report BOOK [--campaign NAME] --to %s | --pictures DIR\n"
    "ertrag check BOOK\n"
    "\n"
    "Every command takes --json, and --language de|en for its words; without it the system's language counts.\n"
    "Exit codes: 0 done, 1 refused, 2 wrong usage.\n";

} // namespace

int printHelp()
{
    const QByteArray files = "FILE." + exportEndings().join(QStringLiteral("|FILE.")).toUtf8();
    const QByteArray words = columnWords().join(QStringLiteral(", ")).toUtf8();
    std::printf(help, words.constData(), files.constData());
    return 0;
}

int refuseWithoutScreen()
{
    std::fputs(
        "ertrag: There is no screen here for the window. Nothing was changed; use a command, see ertrag --help.\n",
        stderr);
    return 1;
}

} // namespace ertrag
