// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/mistake_report.h"

#include <QUrlQuery>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const MistakePlace place{QStringLiteral(" 8 of 10 cases &\nmore "), QStringLiteral("7 Does it pay?"),
                         QStringLiteral("0.1.0"), QStringLiteral("en")};

TEST(MistakeReport, SaysWhatWhereAndInWhichProgram)
{
    const MistakeReport report = mistakeReport(place);
    EXPECT_EQ(report.subject, QStringLiteral("A mistake in Ertrag: 7 Does it pay?"));
    EXPECT_EQ(report.text, QStringLiteral("Marked text:\n“8 of 10 cases &\nmore”\n\nWhere: 7 Does it pay?\n"
                                          "Program: Ertrag 0.1.0, language en\n\nWhat is wrong:\n"));
}

TEST(MistakeReport, WithoutAMarkBeginsWithThePlace)
{
    MistakePlace unmarked = place;
    unmarked.marked = QStringLiteral(" ");
    EXPECT_TRUE(mistakeReport(unmarked).text.startsWith(QStringLiteral("Where: ")));
}

TEST(MistakeReport, BecomesAMailWithoutAnAddress)
{
    const MistakeReport report = mistakeReport(place);
    const QUrl link = mailLink(report);
    EXPECT_EQ(link.scheme(), QStringLiteral("mailto"));
    EXPECT_EQ(link.path(), QString());
    const QUrlQuery parts(link);
    EXPECT_EQ(parts.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded), report.subject);
    QString body = parts.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    EXPECT_EQ(body.replace(QLatin1String("\r\n"), QLatin1String("\n")), report.text);
    MistakePlace long_ = place;
    long_.marked = QString(5000, QLatin1Char('x'));
    EXPECT_LT(mailLink(mistakeReport(long_)).toEncoded().size(), 2500);
}

} // namespace
} // namespace ertrag
