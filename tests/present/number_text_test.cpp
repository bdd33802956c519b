// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"

#include <gtest/gtest.h>

using namespace ertrag;

namespace
{

const NumberText& german()
{
    static const NumberText text(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    return text;
}
const NumberText& swiss()
{
    static const NumberText text(QStringLiteral("de"), QStringLiteral("CH"), QStringLiteral("CHF"));
    return text;
}
const NumberText& english()
{
    static const NumberText text(QStringLiteral("en"), QStringLiteral("GB"), QStringLiteral("EUR"));
    return text;
}

/// With "_" for the thin no-break space, so that a difference can be seen.
std::string seen(QString text)
{
    return text.replace(QChar(0x202F), QLatin1Char('_')).toStdString();
}

TEST(NumberText, ShowsInAFieldWhatWasTypedAndNotMore)
{
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    EXPECT_EQ(numbers.input(12.5, NumberRole::Plain, 0), QStringLiteral("12,5"));
    EXPECT_EQ(numbers.input(12, NumberRole::Plain, 0), QStringLiteral("12"));
    EXPECT_EQ(numbers.input(0.1234, NumberRole::Share, 0), QStringLiteral("12,34"));
    EXPECT_EQ(numbers.input(1.0 / 3, NumberRole::Share, 1), QStringLiteral("33,3"));
    EXPECT_EQ(numbers.input(3, NumberRole::Count, 1), QStringLiteral("3,0"));
}

} // namespace

TEST(NumberText, WritesMoneyToASensibleStep)
{
    EXPECT_EQ(seen(german().money(18634)), "18.600_€");
    EXPECT_EQ(seen(german().money(1243.7)), "1.240_€");
    EXPECT_EQ(seen(german().money(187.4)), "187_€");
    EXPECT_EQ(seen(german().money(0.704)), "0,70_€");
    EXPECT_EQ(seen(german().money(-3120)), "−3.120_€");
    EXPECT_EQ(seen(german().money(-0.001)), "0_€");
    EXPECT_EQ(seen(german().money(1234567)), "1.230.000_€");
    EXPECT_EQ(seen(swiss().money(18634)), "18’600_CHF");
    EXPECT_EQ(seen(english().money(-18634)), "−€18,600");
}

TEST(NumberText, WritesExactSignedAndAxisMoney)
{
    EXPECT_EQ(seen(german().exactMoney({91240})), "912,40_€");
    EXPECT_EQ(seen(swiss().exactMoney({123450})), "1’234.50_CHF");
    EXPECT_EQ(seen(german().signedMoney(7104)), "+7.100_€");
    EXPECT_EQ(seen(german().signedMoney(-7104)), "−7.100_€");
    EXPECT_EQ(seen(german().signedMoney(0.2)), "0_€");
    EXPECT_EQ(seen(german().axisMoney(-5000)), "−5.000_€");
    EXPECT_EQ(seen(german().axisMoney(0)), "0_€");
}

TEST(NumberText, GroupsInEnglishAsEnglishDoesWhereverTheFirmIs)
{
    const NumberText abroad(QStringLiteral("en"), QStringLiteral("DE"), QStringLiteral("EUR"));
    EXPECT_EQ(seen(abroad.money(12100)), "€12,100");
    EXPECT_NE(seen(german().money(12100)), "€12,100");
}

TEST(NumberText, WritesSharesAndChances)
{
    EXPECT_EQ(seen(german().percent(0.012, 1)), "1,2_%");
    EXPECT_EQ(seen(german().percent(0.385)), "39_%");
    EXPECT_EQ(seen(english().percent(0.38)), "38%");
    EXPECT_EQ(seen(german().signedPercent(0.38)), "+38_%");
    EXPECT_EQ(seen(german().signedPercent(-0.16)), "−16_%");
    EXPECT_EQ(seen(german().signedPercent(0.001)), "0_%");
    EXPECT_EQ(seen(german().chance(0.71)), "71_%");
    EXPECT_EQ(seen(german().chance(0.004)), "under 1_%");
    EXPECT_EQ(seen(german().chance(0.996)), "over 99_%");
    EXPECT_EQ(seen(german().chance(0)), "0_%");
    EXPECT_EQ(seen(german().chance(1)), "100_%");
}

TEST(NumberText, WritesCountsHoursAndDates)
{
    EXPECT_EQ(seen(german().count(6200)), "6.200");
    EXPECT_EQ(seen(german().decimal(0.64, 1)), "0,6");
    EXPECT_EQ(seen(german().hours(2.5)), "2,5_h");
    EXPECT_EQ(seen(german().month(Month::of(2026, 1))), "Januar 2026");
    EXPECT_EQ(seen(german().shortMonth(Month::of(2026, 1))), "Jan 26");
    EXPECT_EQ(seen(german().shortMonth(Month::of(2026, 4))), "Apr");
    EXPECT_EQ(seen(german().day(QDate(2026, 7, 31))), "31. Juli 2026");
    EXPECT_EQ(seen(english().day(QDate(2026, 7, 31))), "31 July 2026");
}

TEST(NumberText, ReadsWhatPeopleWrite)
{
    struct Row {
        const char* text;
        NumberRole role;
        double value;
    };
    const Row rows[] = {
        {"12k", NumberRole::Money, 12000},
        {"1,5k €", NumberRole::Money, 1500},
        {"1.234,50", NumberRole::Money, 1234.5},
        {"1'234.50", NumberRole::Money, 1234.5},
        {"1’234.50", NumberRole::Money, 1234.5},
        {"1,234.50", NumberRole::Money, 1234.5},
        {"1.234.567", NumberRole::Money, 1234567},
        {"1.234", NumberRole::Money, 1234},
        {"0.125", NumberRole::Plain, 0.125},
        {"1,234", NumberRole::Plain, 1.234},
        {"18 600 €", NumberRole::Money, 18600},
        {"18.600 €", NumberRole::Money, 18600},
        {"€ 40", NumberRole::Money, 40},
        {"EUR 40", NumberRole::Money, 40},
        {"40 EUR", NumberRole::Money, 40},
        {"4 €", NumberRole::Money, 4},
        {"4,- €", NumberRole::Money, 4},
        {"12 %", NumberRole::Share, 0.12},
        {"12", NumberRole::Share, 0.12},
        {"1,2%", NumberRole::Share, 0.012},
        {"2,5 h", NumberRole::Hours, 2.5},
        {"2.5h", NumberRole::Hours, 2.5},
        {"2:30", NumberRole::Hours, 2.5},
        {"30 min", NumberRole::Hours, 0.5},
        {"3 Std.", NumberRole::Hours, 3},
        {"−5", NumberRole::Plain, -5},
        {"- 5,5", NumberRole::Plain, -5.5},
        {"ca. 40", NumberRole::Count, 40},
        {",5", NumberRole::Plain, 0.5},
        {"2 Mio", NumberRole::Money, 2e6},
        {"3 Tsd. €", NumberRole::Money, 3000},
        {"  7 ", NumberRole::Count, 7},
    };
    for (const Row& row : rows) {
        const auto value = german().read(QString::fromUtf8(row.text), row.role);
        ASSERT_TRUE(value.has_value()) << row.text;
        EXPECT_NEAR(*value, row.value, 1e-9) << row.text;
    }
}

TEST(NumberText, FollowsTheCountryWhereAMarkHasTwoMeanings)
{
    EXPECT_DOUBLE_EQ(german().read(QStringLiteral("1.234"), NumberRole::Money).value(), 1234);
    EXPECT_DOUBLE_EQ(swiss().read(QStringLiteral("1.234"), NumberRole::Money).value(), 1.234);
    EXPECT_DOUBLE_EQ(english().read(QStringLiteral("1.234"), NumberRole::Money).value(), 1.234);
    EXPECT_DOUBLE_EQ(english().read(QStringLiteral("1,234"), NumberRole::Money).value(), 1234);
    EXPECT_DOUBLE_EQ(swiss().read(QStringLiteral("Fr. 40.50"), NumberRole::Money).value(), 40.5);
    EXPECT_DOUBLE_EQ(swiss().read(QStringLiteral("40.– CHF"), NumberRole::Money).value(), 40);
}

TEST(NumberText, RefusesWhatIsNoNumberOrHasAForeignUnit)
{
    const std::pair<const char*, NumberRole> rows[] = {
        {"", NumberRole::Money},       {"viel", NumberRole::Money},     {"12 34", NumberRole::Money},
        {"1.23.4", NumberRole::Money}, {"1,2,3", NumberRole::Plain},    {"--4", NumberRole::Plain},
        {"12 %", NumberRole::Money},   {"4 €", NumberRole::Count},      {"3 h", NumberRole::Money},
        {"40 USD", NumberRole::Money}, {"40 CHF", NumberRole::Money},   {"4x", NumberRole::Plain},
        {"1e5", NumberRole::Plain},    {"nan", NumberRole::Plain},      {"inf", NumberRole::Plain},
        {"40-60", NumberRole::Plain},  {"1.2345,6", NumberRole::Plain},
    };
    for (const auto& [text, role] : rows)
        EXPECT_FALSE(german().read(QString::fromUtf8(text), role).has_value()) << text;
}

TEST(NumberText, ReadsRanges)
{
    struct Row {
        const char* text;
        NumberRole role;
        double low, likely, high;
    };
    const Row rows[] = {
        {"40-60", NumberRole::Money, 40, 50, 60},
        {"40 – 60 €", NumberRole::Money, 40, 50, 60},
        {"40 50 60", NumberRole::Count, 40, 50, 60},
        {"40 bis 60", NumberRole::Count, 40, 50, 60},
        {"1,5-2,5 h", NumberRole::Hours, 1.5, 2, 2.5},
        {"10 % - 20 %", NumberRole::Share, 0.1, 0.15, 0.2},
        {"1.000-2.000", NumberRole::Money, 1000, 1500, 2000},
        {"100 200 300", NumberRole::Count, 100, 200, 300},
        {"40/55/60", NumberRole::Count, 40, 55, 60},
    };
    for (const Row& row : rows) {
        const auto range = german().readRange(QString::fromUtf8(row.text), row.role);
        ASSERT_TRUE(range.has_value()) << row.text;
        EXPECT_NEAR(range->low, row.low, 1e-9) << row.text;
        EXPECT_NEAR(range->likely, row.likely, 1e-9) << row.text;
        EXPECT_NEAR(range->high, row.high, 1e-9) << row.text;
        EXPECT_EQ(range->origin, Origin::Stated);
    }
    for (const char* text : {"40", "18 600", "60-40", "a-b", "1-2-3-4", "-5", ""})
        EXPECT_FALSE(german().readRange(QString::fromUtf8(text), NumberRole::Plain).has_value()) << text;
}

TEST(NumberText, ReadsBackWhatItPutsIntoAField)
{
    for (const NumberText* numbers : {&german(), &swiss(), &english()})
        for (double value : {0.0, 0.07, 1.5, 12.25, 999.0, 1234.5, 18600.0, 1234567.89, -42.5}) {
            for (NumberRole role :
                 {NumberRole::Money, NumberRole::Share, NumberRole::Count, NumberRole::Hours, NumberRole::Plain}) {
                const QString text = numbers->input(value, role, 2);
                const auto back = numbers->read(text, role);
                ASSERT_TRUE(back.has_value()) << text.toStdString();
                EXPECT_NEAR(*back, value, 1e-9) << text.toStdString();
            }
            const auto back = numbers->read(numbers->exactMoney(Money::fromUnits(value)), NumberRole::Money);
            ASSERT_TRUE(back.has_value()) << value;
            EXPECT_NEAR(*back, value, 0.005);
        }
}

TEST(NumberText, ReadsDaysAsPeopleWriteThem)
{
    const QDate day(2026, 7, 31);
    for (const char* text : {"31.7.2026", "31.07.26", "31. Juli 2026", "2026-07-31", " 31/7/2026 "})
        EXPECT_EQ(german().readDay(QString::fromUtf8(text)).value_or(QDate()), day) << text;
    EXPECT_EQ(english().readDay(QStringLiteral("31 July 2026")).value_or(QDate()), day);
    for (const NumberText* numbers : {&german(), &swiss(), &english()})
        EXPECT_EQ(numbers->readDay(numbers->inputDay(day)).value_or(QDate()), day);
    for (const char* text : {"31.2.2026", "gestern", "7", "2026-13-01", "31.7."})
        EXPECT_FALSE(german().readDay(QString::fromUtf8(text)).has_value()) << text;
    EXPECT_TRUE(german().readDay(QString()).value_or(day).isNull()) << "nothing is an answer: no day";
    EXPECT_EQ(german().inputDay(QDate()), QString());
}
