// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/work_bench.h"
#include "ui/pages/start_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

/// Puts a translation in while it lives.
struct Speaking {
    explicit Speaking(QTranslator& words) : m_words(words) { QCoreApplication::installTranslator(&words); }
    ~Speaking() { QCoreApplication::removeTranslator(&m_words); }
    QTranslator& m_words;
};

QPixmap wholePage(QWidget& page)
{
    QPixmap picture(page.size());
    picture.fill(theme().background);
    page.render(&picture, {}, {}, QWidget::DrawChildren);
    return picture;
}

void expectReadable(const QString& sample, const QString& language, QSize size)
{
    WorkBench bench(sample, language);
    for (const StepKey step : answeredSteps) {
        bench.show(step, size);
        const QStringList cut = cutTexts(bench.view);
        EXPECT_TRUE(cut.isEmpty()) << "step " << stepText(step).toStdString() << " at " << size.width() << " in "
                                   << qPrintable(language) << ":\n  " << qPrintable(cut.join(QStringLiteral("\n  ")));
        const QString folder = qEnvironmentVariable("ERTRAG_PICTURES"); // to look at them
        if (folder.isEmpty())
            continue;
        for (auto* scroll : bench.view.findChildren<QScrollArea*>())
            if (scroll->isVisible() && !scroll->accessibleName().isEmpty())
                wholePage(*scroll->widget())
                    .save(QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4.png")
                                                    .arg(stepText(step))
                                                    .arg(language)
                                                    .arg(size.width())
                                                    .arg(sample)));
    }
}

constexpr QSize sizes[] = {{1024, 768}, {1280, 720}, {1440, 900}};

TEST(Reading, NothingIsCutInEnglish)
{
    for (const QSize& size : sizes)
        for (const QString& sample : {QString(), QStringLiteral("butcher")})
            expectReadable(sample, QStringLiteral("en"), size);
}

TEST(Reading, NothingIsCutInGerman)
{
    QTranslator german;
    ASSERT_TRUE(german.load(QStringLiteral(":/translations/ertrag_de.qm")));
    const Speaking speaking(german);
    for (const QSize& size : sizes)
        for (const QString& sample : {QString(), QStringLiteral("butcher")})
            expectReadable(sample, QStringLiteral("de"), size);
}

TEST(Reading, NothingIsCutWithWordsLongerByTwoFifths)
{
    LongWords longer;
    const Speaking speaking(longer);
    expectReadable(QStringLiteral("butcher"), QStringLiteral("en"), sizes[0]);
}

TEST(Reading, LongWordsAreAboutTwoFifthsLonger)
{
    const QString source = QStringLiteral("Which goal should social media serve?");
    const QString longer = LongWords().translate("", source.toUtf8().constData(), nullptr, -1);
    EXPECT_NEAR(double(longer.size()) / source.size(), 1.35, 0.06);
    EXPECT_EQ(LongWords().translate("", "%n month(s) of %1", nullptr, 3).count(QStringLiteral("%1")), 1);
}

TEST(Reading, ACutTextIsNoticed)
{
    QWidget page;
    page.resize(300, 200);
    QLabel fits(QStringLiteral("short"), &page), cut(QStringLiteral("a text that has no room at all"), &page);
    fits.setGeometry(0, 0, 200, 40);
    cut.setGeometry(0, 60, 50, 20);
    page.show();
    EXPECT_EQ(cutTexts(page).size(), 1);
    cut.setGeometry(0, 60, 290, 40);
    EXPECT_TRUE(cutTexts(page).isEmpty());
}

TEST(Reading, TheStartPageFits)
{
    LongWords longer;
    const Speaking speaking(longer);
    for (const QSize& size : sizes) {
        QScrollArea scroll;
        scroll.setWidgetResizable(true);
        StartPage* page =
            new StartPage(Language::English, {{QStringLiteral("/x"), QStringLiteral("Huber the butcher"),
                                               QStringLiteral("Autumn barbecue boxes \u00b7 7 of 18 months")}});
        scroll.setWidget(page);
        scroll.resize(size);
        scroll.show();
        for (int round = 0; round < 4; ++round)
            QCoreApplication::sendPostedEvents();
        const QStringList cut = cutTexts(scroll);
        EXPECT_TRUE(cut.isEmpty()) << size.width() << ":\n  " << qPrintable(cut.join(QStringLiteral("\n  ")));
    }
}

} // namespace
} // namespace ertrag
