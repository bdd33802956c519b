// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_list.h"

#include "app/commands/answers.h"
#include "app/commands/work_input.h"
#include "app/language.h"
#include "core/projection/study/study.h"
#include "ui/export/report.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/story/report_view.h"

#include <QDate>

namespace ertrag
{

int reportCampaign(const Options& options)
{
    if (!options.has("to") && !options.has("pictures"))
        return refuseUsage(QStringLiteral("--to"));
    const Result<ProjectedWork> projected = projectWork(options);
    if (!projected)
        return refuse(projected.error());
    const auto& [work, settings, projection] = projected.value();
    const Company& company = work.plan.company;
    const NumberText numbers(options.text("language", languageCode(systemLanguage())),
                             company.country == Country::Switzerland ? QStringLiteral("CH") : QStringLiteral("DE"),
                             company.currency);
    const Result<Study> found = study(work.plan, projection, settings);
    if (!found)
        return refuse(found.error());
    const ReportView view = reportView(work, projection, &found.value(), numbers, QDate::currentDate());
    const Done done =
        options.has("to") ? writeReport(options.text("to"), view) : writePictures(options.text("pictures"), view);
    return ended(done);
}

} // namespace ertrag
