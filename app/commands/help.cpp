// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/answers.h"
#include "app/commands/commands.h"

#include "app/commands/import_options.h"
#include "core/catalogue/trades.h"
#include "ui/export/formats.h"

#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <iterator>

namespace ertrag
{
namespace
{

struct Help {
    const char* command;
    const char* words; ///< "%trades", "%files": what can be written, "%columns": what a column can be
};

constexpr Help commandHelp[] = {
    {"new", "ertrag new BOOK --trade %trades [--currency EUR]\n"},
    {"load", "ertrag load BOOK CAMPAIGN.json                   adds the campaign, or replaces it\n"},
    {"save", "ertrag save BOOK --campaign NAME --to CAMPAIGN.json\n"},
    {"import",
     "ertrag import BOOK --campaign NAME FILE... [--dry-run] [--rate 0.94]\n"
     "              what a file leaves open: [--first-day 2026-05-01 --last-day 2026-05-31] [--year 2026] "
     "[--without-cost]\n"
     "              [--accept-skipped]: also if rows with money cannot be read\n"
     "              [--date-order day-first|month-first] [--decimals point|comma] [--columns \"When=day,Given=cost\"]\n"
     "              [--currency EUR] [--sheet NAME,NAME|all]; a column can be: %columns;\n"
     "              +cost adds a column to others of its kind\n"
     "              a campaign that has another name now: [--renamed \"Old=New\"] [--renamed none]\n"
     "              exported later than a file that goes on to a later day: [--newer]\n"},
    {"plan-import",
     "ertrag plan-import BOOK FILE [--campaign NAME] [--sheet NAME] [--dry-run]   a media plan: lines by month\n"
     "              what it leaves open: [--year 2026] [--date-order day-first|month-first] [--decimals "
     "point|comma]\n"},
    {"export", "ertrag export BOOK [--campaign NAME] --to FILE.csv|FILE.xlsx   the imported figures that count\n"},
    {"project", "ertrag project BOOK|CAMPAIGN.json [--campaign NAME] [--points 16384] [--seed N] [--threads N]\n"},
    {"compare", "ertrag compare BOOK [--campaign NAME]\n"},
    {"report", "ertrag report BOOK [--campaign NAME] --to %files | --pictures DIR\n"},
    {"check", "ertrag check BOOK\n"},
};

constexpr const char* rest =
    "\n"
    "Every command takes --json, and --language de|en for its words; without it the system's language counts.\n"
    "A book of several campaigns is asked with --campaign. With --json an error is told on stdout, too.\n"
    "Exit codes: 0 done, 1 refused, 2 wrong usage.\n";

QString tradeWords()
{
    QStringList keys;
    for (const Trade trade : allTrades)
        keys << tradeKey(trade);
    return keys.join(QLatin1Char('|'));
}

void printWords(const Help& help)
{
    const QString files = QStringLiteral("FILE.") + exportEndings().join(QStringLiteral("|FILE."));
    QString words = QString::fromUtf8(help.words);
    words.replace(QLatin1String("%trades"), tradeWords());
    words.replace(QLatin1String("%files"), files);
    words.replace(QLatin1String("%columns"), columnWords().join(QStringLiteral(", ")));
    std::fputs(words.toUtf8().constData(), stdout);
}

} // namespace

bool asksForHelp(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    return first == QLatin1String("help") || first == QLatin1String("--help") || first == QLatin1String("-h");
}

int printHelp(const QString& command)
{
    const auto* const one = std::find_if(std::begin(commandHelp), std::end(commandHelp),
                                         [&](const Help& help) { return command == QLatin1String(help.command); });
    if (!command.isEmpty() && one == std::end(commandHelp))
        return tell(usageError(command), false);
    if (command.isEmpty()) {
        std::fputs("ertrag [BOOK]                                    the window\n", stdout);
        for (const Help& help : commandHelp)
            printWords(help);
        std::fputs("ertrag help [COMMAND]\n", stdout);
    } else {
        printWords(*one);
    }
    std::fputs(rest, stdout);
    return 0;
}

bool isMistyped(const QString& argument)
{
    const bool word = !argument.contains(QLatin1Char('/')) && !argument.contains(QLatin1Char('.'));
    return argument.startsWith(QLatin1String("--")) || (word && !argument.isEmpty() && !QFileInfo::exists(argument));
}

int refuseUsage(const QStringList& arguments)
{
    return tell(usageError(arguments.value(0)), arguments.contains(QLatin1String("--json")));
}

int refuseWithoutScreen()
{
    std::fputs(
        "ertrag: There is no screen here for the window. Nothing was changed; use a command, see ertrag --help.\n",
        stderr);
    return 1;
}

} // namespace ertrag
