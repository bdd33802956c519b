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
    int (*run)(const Options&);
};
constexpr Command commands[] = {{"new", createBook},          {"load", loadCampaign},     {"save", saveCampaign},
                                {"import", importFiles},      {"export", exportFigures},  {"project", projectCampaign},
                                {"compare", compareCampaign}, {"report", reportCampaign}, {"check", checkBook}};

} // namespace

bool isCommand(const QStringList& arguments)
{
    return !arguments.isEmpty() && std::any_of(std::begin(commands), std::end(commands), [&](const Command& command) {
        return arguments.front() == QLatin1String(command.name);
    });
}

int runCommand(const QStringList& arguments)
{
    // Looked for by hand: what is wrong with the options is said in it, too.
    const qsizetype at = arguments.indexOf(QLatin1String("--language"));
    const QString own = languageCode(systemLanguage());
    const QString asked = at < 0 ? own : arguments.value(at + 1, own);
    const std::optional<Language> language = languageOf(asked);
    QTranslator words;
    if (language && loadWords(words, *language))
        QCoreApplication::installTranslator(&words);
    else
        return refuse({ErrorCode::ValueOutOfRange, QStringLiteral("--language"), asked, QStringLiteral("de, en"), 0});
    const QStringList allowed{QStringLiteral("trade"),      QStringLiteral("language"), QStringLiteral("currency"),
                              QStringLiteral("campaign"),   QStringLiteral("to"),       QStringLiteral("points"),
                              QStringLiteral("seed"),       QStringLiteral("threads"),  QStringLiteral("pictures"),
                              QStringLiteral("first-day"),  QStringLiteral("last-day"), QStringLiteral("year"),
                              QStringLiteral("date-order"), QStringLiteral("decimals"), QStringLiteral("columns"),
                              QStringLiteral("rate"),       QStringLiteral("sheet")};
    const Result<Options> options = readOptions(arguments.mid(1), allowed);
    if (!options)
        return refuse(options.error());
    for (const Command& command : commands)
        if (arguments.front() == QLatin1String(command.name))
            return command.run(options.value());
    return 2;
}

} // namespace ertrag
