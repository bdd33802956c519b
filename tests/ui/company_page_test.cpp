// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/edits.h"
#include "tests/ui/support/program_bench.h"
#include "tests/ui/support/work_bench.h"
#include "ui/theme/logo.h"
#include "ui/window/work_view.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

namespace ertrag
{
namespace
{

QByteArray picture(QSize size, const char* format, Qt::GlobalColor colour = Qt::darkGreen)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

struct LogoTest : testing::Test {
    QTemporaryDir folder;
    std::optional<QString> taken(const QByteArray& content, const char* name = "a.png")
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return logoFromFile(path);
    }
};

TEST_F(LogoTest, IsAPictureOfThreeKindsWhateverItsFileIsCalled)
{
    const auto png = taken(picture({300, 100}, "PNG"), "a.txt");
    ASSERT_TRUE(png);
    EXPECT_EQ(logoImage(*png).size(), QSize(300, 100));
    const auto jpeg = taken(picture({80, 80}, "JPG"), "a.png");
    ASSERT_TRUE(jpeg);
    EXPECT_EQ(logoImage(*jpeg).size(), QSize(80, 80));
    const auto svg = taken("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                           "<rect width='40' height='20' fill='#0a0'/></svg>");
    ASSERT_TRUE(svg);
    EXPECT_EQ(logoImage(*svg).size(), QSize(800, 400)) << "drawn as large as it is kept";
    EXPECT_FALSE(taken(picture({30, 30}, "BMP")));
    EXPECT_FALSE(taken("GIF89a"));
    EXPECT_FALSE(taken({}));
    EXPECT_FALSE(logoFromFile(folder.filePath(QStringLiteral("none.png"))));
}

TEST_F(LogoTest, IsKeptSmall)
{
    const auto wide = taken(picture({4000, 400}, "PNG"));
    ASSERT_TRUE(wide);
    EXPECT_EQ(logoImage(*wide).size(), QSize(1000, 100));
    QImage noise(1000, 400, QImage::Format_RGB32);
    quint32 dice = 1;
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, dice = dice * 1664525 + 1013904223);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    noise.save(&buffer, "PNG");
    const auto photograph = taken(buffer.data());
    ASSERT_TRUE(photograph);
    EXPECT_FALSE(logoImage(*photograph).isNull());
    EXPECT_LE(photograph->size(), 350000) << "what the field may hold";
}

TEST_F(LogoTest, OfABookIsAPngOrNothing)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    EXPECT_FALSE(logoImage(text(picture({10, 10}, "PNG"))).isNull());
    EXPECT_TRUE(logoImage({}).isNull());
    EXPECT_TRUE(logoImage(QStringLiteral("!!!")).isNull());
    EXPECT_TRUE(logoImage(text(picture({10, 10}, "JPG"))).isNull());
    EXPECT_TRUE(logoImage(text("<svg xmlns='http://www.w3.org/2000/svg'/>")).isNull());
    EXPECT_TRUE(logoImage(text(picture({5000, 10}, "PNG"))).isNull()) << "larger than any that was taken";
}

TEST(CompanyPageTest, IsWhereNameTradeAndPeopleAreEntered)
{
    WorkBench bench;
    bench.show(StepKey::Company);
    bench.type(QStringLiteral("What is your company called?"), QStringLiteral("Huber"));
    bench.tick(QStringLiteral("What is your trade? Bakery"));
    bench.type(QStringLiteral("How many people work with you?"), QStringLiteral("12"));
    EXPECT_EQ(bench.plan().company.name, QStringLiteral("Huber"));
    EXPECT_EQ(bench.plan().company.trade, Trade::Bakery);
    EXPECT_EQ(bench.plan().company.staff, Answer<int>(12));
    bool shown = false;
    for (const QLabel* each : bench.view.findChildren<QLabel*>())
        shown |= each->text() == QStringLiteral("Huber · 12 month(s)");
    EXPECT_TRUE(shown) << "above the steps";
    bench.session.undo();
    bench.session.undo();
    EXPECT_EQ(bench.plan().company.trade, Trade::Butcher);
}

TEST(CompanyPageTest, CountryBringsItsVatAndCurrencyKeepsTheNumbers)
{
    WorkBench bench;
    bench.show(StepKey::Company);
    const Money budget = bench.plan().channels[1].adBudgetPerMonth;
    bench.tick(QStringLiteral("In which country is it? Switzerland"));
    EXPECT_EQ(bench.plan().company.vatRate, 0.081);
    bench.choose(QStringLiteral("In which currency do you calculate?"), QStringLiteral("CHF"));
    EXPECT_EQ(bench.plan().company.currency, QStringLiteral("CHF"));
    EXPECT_EQ(bench.plan().channels[1].adBudgetPerMonth, budget);
}

class CompanyInProgram : public ProgramBench
{
};

TEST_F(CompanyInProgram, IsNamedInTheTitleOnceAndShowsItsCurrencyAtOnce)
{
    newBook("Huber.ertrag");
    ASSERT_TRUE(session().apply(set(&Company::name, QStringLiteral("Huber"))));
    EXPECT_TRUE(program().window().windowTitle().endsWith(QStringLiteral(" — Huber.ertrag — Ertrag")));
    EXPECT_EQ(program().window().windowTitle().count(QStringLiteral("Huber")), 1);
    ASSERT_TRUE(session().apply(set(&Company::name, QStringLiteral("Huber & Son"))));
    EXPECT_TRUE(program().window().windowTitle().endsWith(QStringLiteral(" — Huber & Son — Huber.ertrag — Ertrag")));
    ASSERT_TRUE(session().apply(setCurrency(QStringLiteral("CHF"))));
    QCoreApplication::sendPostedEvents(); // the page on which it was changed is made anew later
    want(wish::GoToStep{StepKey::Economics});
    bool francs = false;
    for (const QLineEdit* each : program().window().work()->findChildren<QLineEdit*>())
        francs |= each->text().contains(QStringLiteral("CHF"));
    for (const QLabel* each : program().window().work()->findChildren<QLabel*>())
        francs |= each->text().contains(QStringLiteral("CHF"));
    EXPECT_TRUE(francs);
}

TEST_F(CompanyInProgram, TakesALogoOrSaysWhyNot)
{
    newBook("firm.ertrag");
    write("logo.png", picture({200, 50}, "PNG"));
    write("none.png", "no picture");
    answers.file = path("none.png");
    want(wish::ChooseLogo{});
    EXPECT_EQ(notice(),
              QStringLiteral("This file cannot be used as a logo. It can be a PNG, JPEG or SVG of at most 10 MB."));
    EXPECT_EQ(session().plan().company.logo, QString());
    answers.file = path("logo.png");
    want(wish::ChooseLogo{});
    EXPECT_EQ(logoImage(session().plan().company.logo).size(), QSize(200, 50));
    session().undo();
    EXPECT_EQ(session().plan().company.logo, QString());
}

} // namespace
} // namespace ertrag
