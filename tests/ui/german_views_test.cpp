// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printed_view.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Notices every text that the translator above it does not know.
struct Missing : QTranslator {
    mutable QStringList texts;
    QString translate(const char*, const char* source, const char*, int) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") != 0)
            texts << QString::fromUtf8(source);
        return {};
    }
    bool isEmpty() const override { return false; }
};

struct GermanViews : testing::Test {
    Missing missing;
    QTranslator german;
    NumberText numbers{QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR")};

    void SetUp() override
    {
        ASSERT_TRUE(german.load(QStringLiteral(":/translations/ertrag_de.qm")));
        QCoreApplication::installTranslator(&missing);
        QCoreApplication::installTranslator(&german);
    }
    void TearDown() override
    {
        QCoreApplication::removeTranslator(&german);
        QCoreApplication::removeTranslator(&missing);
        EXPECT_TRUE(missing.texts.isEmpty()) << "without German: " << qPrintable(missing.texts.join(QLatin1Char('\n')));
    }
};

TEST_F(GermanViews, TheReportReadsLikeTheKeptText)
{
    printed::expectKept(QStringLiteral("report_de.txt"), printed::reportText(numbers));
}

TEST_F(GermanViews, StudyReadsLikeTheKeptText)
{
    printed::expectKept(QStringLiteral("study_de.txt"), printed::studyText(numbers));
}

} // namespace
} // namespace ertrag
