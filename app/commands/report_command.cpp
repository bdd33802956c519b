// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "app/language.h"
#include "ui/export/formats.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/report/report_story.h"
#include "ui/present/words/company_words.h"

#include <QCoreApplication>
#include <QDate>

namespace ertrag
{
namespace
{

struct Target {
    ExportFormat format;
    QString path;
};

Result<Target> targetOf(const Options& options)
{
    if (options.has("pictures"))
        return Target{ExportFormat::Pictures, options.text("pictures")};
    if (!options.has("to"))
        return Error{ErrorCode::Usage, QStringLiteral("--to"), {}, {}, 0};
    const Result<ExportFormat> format = formatOfFile(options.text("to"));
    if (!format)
        return format.error();
    return Target{format.value(), options.text("to")};
}

NumberText numbersFor(const Company& company, const Options& options)
{
    return {options.text("language", languageCode(systemLanguage())), countryCode(company.country), company.currency};
}

} // namespace

Outcome reportCampaign(const Options& options)
{
    const Result<Target> target = targetOf(options);
    if (!target)
        return target.error();
    const Result<AssessedWork> assessed = assessWork(options, Depth::Study);
    if (!assessed)
        return assessed.error();
    const Assessment& assessment = assessed.value().assessment;
    // Only now is known which company it is; the command's own words were those of a butcher in Germany.
    CompanyWords words(assessment.state->plan.company);
    if (loadWords(words,
                  languageOf(options.text("language", languageCode(systemLanguage()))).value_or(Language::English)))
        QCoreApplication::installTranslator(&words);
    const Story story =
        reportStory(assessment, numbersFor(assessment.state->plan.company, options), QDate::currentDate());
    return offerOf(target.value().format).write(target.value().path, {*assessment.state, story});
}

} // namespace ertrag
