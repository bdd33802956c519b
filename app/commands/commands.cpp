// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "app/commands/answers.h"
#include "app/commands/command_list.h"
#include "app/language.h"

#include <QCoreApplication>
#include <QTranslator>
#include <algorithm>

namespace ertrag
{
namespace
{

struct Command {
    const char* name;
    Outcome (*run)(const Options&);
};
constexpr Command commands[] = {{"new", createBook},          {"load", loadCampaign},       {"save", saveCampaign},
                                {"import", importFiles},      {"plan-import", importPlan},  {"export", exportFigures},
                                {"project", projectCampaign}, {"compare", compareCampaign}, {"report", reportCampaign},
                                {"check", checkBook}};

/// Those with a value.
QStringList allowedOptions()
{
    return {QStringLiteral("trade"),      QStringLiteral("language"), QStringLiteral("currency"),
            QStringLiteral("campaign"),   QStringLiteral("to"),       QStringLiteral("points"),
            QStringLiteral("seed"),       QStringLiteral("threads"),  QStringLiteral("pictures"),
            QStringLiteral("first-day"),  QStringLiteral("last-day"), QStringLiteral("year"),
            QStringLiteral("date-order"), QStringLiteral("decimals"), QStringLiteral("columns"),
            QStringLiteral("rate"),       QStringLiteral("sheet"),    QStringLiteral("renamed")};
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    return !arguments.isEmpty() && std::any_of(std::begin(commands), std::end(commands), [&](const Command& command) {
        return arguments.front() == QLatin1String(command.name);
    });
}

int runCommand(const QStringList& arguments)
{
    if (arguments.contains(QLatin1String("--help")))
        return printHelp(arguments.front());
    const bool json = arguments.contains(QLatin1String("--json"));
    // Looked for by hand: what is wrong with the options is said in it, too.
    const qsizetype at = arguments.indexOf(QLatin1String("--language"));
    const QString own = languageCode(systemLanguage());
    const QString asked = at < 0 ? own : arguments.value(at + 1, own);
    const std::optional<Language> language = languageOf(asked);
    QTranslator words;
    if (language && loadWords(words, *language))
        QCoreApplication::installTranslator(&words);
    else
        return tell(Error{ErrorCode::ValueOutOfRange, QStringLiteral("--language"), asked, QStringLiteral("de, en"), 0},
                    json);
    const Result<Options> options = readOptions(arguments.mid(1), allowedOptions());
    if (!options)
        return tell(options.error(), json);
    const auto* command = std::find_if(std::begin(commands), std::end(commands), [&](const Command& each) {
        return arguments.front() == QLatin1String(each.name);
    });
    return tell(command->run(options.value()), json);
}

} // namespace ertrag
