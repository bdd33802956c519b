// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_edits.h"
#include "core/campaign/campaign.h"
#include "core/document/session.h"
#include "tests/support/assessed.h"
#include "ui/pages/page_list.h"
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"
#include "ui/window/import_dialog.h"

#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

const char* const german = "Kampagnenbericht\n1. Mai 2026 - 31. Mai 2026\n"
                           "Kampagne,W\xC3\xA4hrungscode,Impr.,Klicks,Kosten,Conversions,Status\n"
                           "Grillpakete,EUR,\"1.200\",31,\"912,40\",\"3,00\",aktiv\n"
                           "Partyservice,EUR,800,12,\"87,60\",\"1,00\",aktiv\n"
                           "Gesamt,EUR,\"2.000\",43,\"1.000,00\",\"4,00\",\n";

class Written
{
public:
    explicit Written(const QByteArray& content)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("bericht.csv")); }

private:
    QTemporaryDir m_folder;
};

ImportReport readGerman()
{
    return readExport(Written(german).path()).value();
}

bool shows(const QWidget& widget, const QString& text)
{
    for (const QLabel* words : widget.findChildren<QLabel*>())
        if (words->text().contains(text))
            return true;
    return false;
}

void answer(const QWidget& dialog, const char* words)
{
    QPushButton* wanted = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QLatin1String(words))
            wanted = button;
    ASSERT_TRUE(wanted) << words;
    wanted->click();
}

TEST(ImportDialog, ShowsWhatWasUnderstood)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file(german);
    const Campaign plan;
    const Actuals none;
    const ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_TRUE(shows(dialog, QStringLiteral("Google Ads")));
    EXPECT_TRUE(shows(dialog, QStringLiteral("1.000")));
    EXPECT_TRUE(shows(dialog, QStringLiteral("the same as the file's total row")));
    EXPECT_TRUE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    EXPECT_EQ(dialog.batch().rows.size(), 2u);
}

TEST(ImportDialog, AmountsOfAnotherCurrencyCountWithTheirRate)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("CH"), QStringLiteral("CHF"));
    Campaign plan;
    plan.company.currency = QStringLiteral("CHF");
    const Written file(german);
    const Actuals none;
    const ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_TRUE(shows(dialog, QStringLiteral("The file is in EUR, your book is in CHF.")));
    EXPECT_EQ(dialog.batch().rate, 0);
    emit dialog.findChild<NumberEdit*>(QStringLiteral("rate"))->valueEntered(0.94);
    EXPECT_EQ(dialog.batch().rate, 0.94);
}

TEST(ImportDialog, ReadsAgainWithAnotherMeaning)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file(german);
    const Campaign plan;
    const Actuals none;
    ImportDialog dialog(file.path(), plan, none, numbers);
    auto* conversions = dialog.findChild<QComboBox*>(QStringLiteral("meaning5"));
    ASSERT_TRUE(conversions);
    emit conversions->activated(conversions->findText(QStringLiteral("Enquiries")));
    EXPECT_EQ(dialog.report().sums.leads, 4);
    EXPECT_FALSE(dialog.report().sums.conversions.has_value());
    // Without its costs the file leaves a question open and cannot be taken before it is answered.
    auto* cost = dialog.findChildren<QComboBox*>(QStringLiteral("meaning4")).last();
    emit cost->activated(cost->findText(QStringLiteral("do not take")));
    EXPECT_TRUE(shows(dialog, QStringLiteral("The file has no column with costs.")));
    EXPECT_FALSE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
    for (QPushButton* answer : dialog.findChildren<QPushButton*>())
        if (answer->text() == QLatin1String("Take them without costs"))
            answer->click();
    EXPECT_TRUE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
    EXPECT_FALSE(dialog.report().sums.cost.has_value());
}

TEST(ImportDialog, AsksForAPeriodThatTheFileDoesNotSay)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file("Campaign Name,Cost,Clicks\nA,5.50,12\nB,1.50,3\n");
    Campaign plan;
    plan.start = Month::of(2026, 5);
    const Actuals none;
    ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    dialog.findChild<QPushButton*>(QStringLiteral("usePeriod"))->click();
    EXPECT_EQ(dialog.report().first, QDate(2026, 5, 1));
    EXPECT_EQ(dialog.report().last, QDate(2026, 5, 31));
    EXPECT_FALSE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled()) << "in which currency?";
    answer(dialog, "EUR");
    EXPECT_TRUE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
}

TEST(ImportDialog, AsksForTheCurrencyThatTheFileDoesNotSayAndCanBeToldAnother)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("CH"), QStringLiteral("CHF"));
    Campaign plan;
    plan.company.currency = QStringLiteral("CHF");
    const Written file("Datum;Kampagne;Kosten;Klicks\n01.05.2026;A;100,00;2\n");
    const Actuals none;
    ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_TRUE(shows(dialog, QStringLiteral("which currency")));
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    answer(dialog, "CHF");
    EXPECT_EQ(dialog.batch().currency, QStringLiteral("CHF"));
    EXPECT_EQ(dialog.batch().rate, 1);
    EXPECT_TRUE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
    auto* other = dialog.findChildren<QComboBox*>(QStringLiteral("currency")).last();
    EXPECT_EQ(other->currentText(), QStringLiteral("CHF"));
    emit other->activated(other->findText(QStringLiteral("EUR")));
    EXPECT_EQ(dialog.batch().currency, QStringLiteral("EUR"));
    EXPECT_EQ(dialog.batch().rate, 0) << "not counted before its rate is known";
    emit dialog.findChildren<NumberEdit*>(QStringLiteral("rate")).last()->valueEntered(0.94);
    EXPECT_TRUE(
        dialog.findChildren<QLabel*>(QStringLiteral("converted")).last()->text().contains(QStringLiteral("94.00")));
}

TEST(ImportDialog, AsksWhichOfTwoColumnsCounts)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file("Datum;Kosten;Ausgaben\n01.05.2026;100,00 \u20ac;119,00 \u20ac\n");
    const Campaign plan;
    const Actuals none;
    ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_TRUE(shows(dialog, QStringLiteral("Kosten, Ausgaben")));
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    answer(dialog, "Ausgaben");
    EXPECT_EQ(dialog.report().sums.cost, 119);
    EXPECT_TRUE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
    ImportDialog both(file.path(), plan, none, numbers);
    answer(both, "All of them added up");
    EXPECT_EQ(both.report().sums.cost, 219);
}

TEST(ImportDialog, ReadsALargeFileBesideTheWindow)
{
    QByteArray large = "Day,Campaign name,Amount spent (EUR),Impressions\n";
    for (int i = 0; i < 80000; ++i)
        large += "2026-05-01,Grillpakete im Mai,1.50,100\n";
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file(large);
    const Campaign plan;
    const Actuals none;
    ImportDialog dialog(file.path(), plan, none, numbers);
    EXPECT_TRUE(shows(dialog, QStringLiteral("The file is large")));
    EXPECT_TRUE(shows(dialog, QStringLiteral("Grillpakete im Mai"))) << "its first rows are there at once";
    EXPECT_FALSE(shows(dialog, QStringLiteral("120.000"))) << "its figures are not";
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("take"))->isEnabled());
    const QPointer<QComboBox> meaning = dialog.findChild<QComboBox*>(QStringLiteral("meaning2"));
    QEventLoop loop;
    QTimer often, limit;
    QObject::connect(&often, &QTimer::timeout, &loop, [&] {
        if (dialog.report().rowsTaken == 80000)
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    often.start(10);
    limit.start(20000);
    loop.exec();
    ASSERT_EQ(dialog.report().rowsTaken, 80000);
    EXPECT_EQ(dialog.report().sums.cost, 120000);
    EXPECT_TRUE(dialog.findChildren<QPushButton*>(QStringLiteral("take")).last()->isEnabled());
    EXPECT_TRUE(meaning && meaning->parent()) << "a list that is open stays";
    const ImportDialog stopped(file.path(), plan, none, numbers); // closed while it reads
}

TEST(ImportDialog, AFileThatCannotBeReadSaysWhy)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    const Written file("Day,Campaign name,Amount spent (EUR)\n");
    const Campaign plan;
    const Actuals none;
    const ImportDialog dialog(file.path(), plan, none, numbers);
    ASSERT_TRUE(dialog.refusal().has_value());
    EXPECT_EQ(dialog.refusal()->code, ErrorCode::ImportNoRows);
}

TEST(ActualsPage, WritesWhatIsTypedAsOneStep)
{
    Session session;
    Campaign plan;
    plan.start = Month::of(2026, 5);
    session.open({plan, withImport({}, readGerman().batch)});
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    PageContext context{session, numbers};
    const std::unique_ptr<Page> page(makeActualsPage(context));
    page->render(assessed(session.state()), allParts, nullptr);
    EXPECT_TRUE(shows(*page, QStringLiteral("bericht.csv")));
    ASSERT_TRUE(page->focusField(QStringLiteral("actuals.typed/2026-05.new_customers")));
    const auto cells = page->findChildren<NumberEdit*>();
    ASSERT_EQ(cells.size(), 6 * (7 + 3 + 2 + 2) + 5 * 3)
        << "six months of figures, of planned costs, of enquiries, of additional customers; five estimates of what no "
           "file shows";
    EXPECT_EQ(cells[5]->edit()->placeholderText(), QStringLiteral("1.000"));
    emit cells[1]->valueEntered(7);
    ASSERT_EQ(session.actuals().typed.size(), 1u);
    EXPECT_EQ(session.actuals().typed[0].newCustomers, 7);
    EXPECT_EQ(session.undoField(), QStringLiteral("actuals.typed/2026-05.new_customers"));
    session.undo();
    EXPECT_TRUE(session.actuals().typed.empty());
}

TEST(ActualsPage, CountsTheRowsThatThePreviewCounted)
{
    const Written file("Day,Campaign name,Ad name,Amount spent (EUR)\n2026-05-01,A,x,1\n2026-05-01,A,y,2\n"
                       "2026-05-02,A,x,4\n");
    const ImportReport report = readExport(file.path()).value();
    EXPECT_EQ(report.rowsTaken, 3);
    EXPECT_EQ(report.batch.rows.size(), 2u) << "two rows of a day are kept as one";
    Session session;
    session.open({{}, withImport({}, report.batch)});
    const NumberText numbers(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    PageContext context{session, numbers};
    const std::unique_ptr<Page> page(makeActualsPage(context));
    page->render(assessed(session.state()), allParts, nullptr);
    EXPECT_TRUE(shows(*page, QStringLiteral("\u00b7 3 row")));
}

TEST(ActualsPage, AsksTheWindowForAFile)
{
    Session session;
    session.open({});
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    PageContext context{session, numbers};
    const std::unique_ptr<Page> page(makeActualsPage(context));
    page->render(assessed(session.state()), allParts, nullptr);
    Wish wanted;
    QObject::connect(page.get(), &Page::wanted, [&](const Wish& wish) { wanted = wish; });
    page->findChild<QPushButton*>(QStringLiteral("importFile"))->click();
    EXPECT_TRUE(std::holds_alternative<wish::Import>(wanted));
}

} // namespace
