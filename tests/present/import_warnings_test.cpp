// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign.h"
#include "ui/present/import/import_view.h"
#include "ui/present/numbers/number_text.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

ImportNotice noticeOf(const ImportWarning& warning)
{
    Campaign plan;
    plan.company.currency = QStringLiteral("EUR");
    ImportReport report;
    report.currency = QStringLiteral("EUR");
    report.rowsTaken = 2;
    report.warnings = {warning};
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return importView(report, plan, {}, numbers).notices.at(0);
}

TEST(ImportWarnings, LostMoneyStandsFirstAndSaysHowMuchAndWhere)
{
    const ImportNotice day = noticeOf({WarningKind::LostNoDate, 1, 3, 200, {}, QStringLiteral("31.02.2026"), {}});
    EXPECT_EQ(day.tone, Tone::Bad);
    EXPECT_TRUE(day.lead.contains(QStringLiteral("200.00"))) << day.lead.toStdString();
    EXPECT_TRUE(day.lead.contains(QStringLiteral("line 3: “31.02.2026”"))) << day.lead.toStdString();
    const ImportNotice broken = noticeOf({WarningKind::LostBrokenNumber, 2, 3, {}, {}, QStringLiteral("#WERT!"), {}});
    EXPECT_EQ(broken.tone, Tone::Bad);
    EXPECT_TRUE(broken.lead.contains(QStringLiteral("line 3: “#WERT!”"))) << broken.lead.toStdString();
    const ImportNotice asDay = noticeOf({WarningKind::LostAmountAsDay, 1, 4, {}, {}, QStringLiteral("05. Mrz"), {}});
    EXPECT_TRUE(asDay.lead.contains(QStringLiteral("a spreadsheet made a day (line 4: “05. Mrz”)")))
        << asDay.lead.toStdString();
    const ImportNotice both = noticeOf({WarningKind::LostNegative, 2, 3, 5, 7, {}, {}});
    EXPECT_TRUE(both.lead.contains(QStringLiteral("costs of")) && both.lead.contains(QStringLiteral("revenue of")))
        << both.lead.toStdString();
}

TEST(ImportWarnings, EachKindHasItsSentence)
{
    const ImportNotice turned = noticeOf({WarningKind::CostsTurned, 2, 0, 40, {}, {}, {}});
    EXPECT_TRUE(turned.text.contains(QStringLiteral("40.00"))) << turned.text.toStdString();
    EXPECT_TRUE(noticeOf({WarningKind::NegativeCosts, 1, 3, -5, {}, {}, {}}).lead.contains(QStringLiteral("5.00")));
    EXPECT_TRUE(
        noticeOf({WarningKind::ClicksBeyondContacts, 1, 3, {}, {}, {}, {}}).lead.contains(QStringLiteral("line 3")));
    const ImportNotice nothing =
        noticeOf({WarningKind::NothingCounts, 2, 0, {}, {}, {}, {QStringLiteral("Total users")}});
    EXPECT_TRUE(nothing.text.contains(QStringLiteral("“Total users”"))) << nothing.text.toStdString();
}

} // namespace
