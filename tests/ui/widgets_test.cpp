// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"

#include <QLineEdit>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

struct WidgetsTest : testing::Test {
    NumberText numbers{QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR")};
    static void type(NumberEdit& field, const QString& text)
    {
        field.edit()->setText(text);
        emit field.edit()->editingFinished();
    }
};

TEST_F(WidgetsTest, NumberEditReportsWhatPeopleWrite)
{
    NumberEdit field(numbers, NumberEdit::Role::Money, 2, QStringLiteral("Budget"));
    std::vector<double> heard;
    QObject::connect(&field, &NumberEdit::valueEntered, &field,
                     [&](std::optional<double> v) { heard.push_back(v.value_or(-1)); });
    field.setValue(180.0);
    type(field, QStringLiteral("1.234,50"));
    type(field, QStringLiteral("1.234,50")); // the same again says nothing
    type(field, QString());
    EXPECT_EQ(heard, (std::vector<double>{1234.5, -1}));
}

TEST_F(WidgetsTest, WrongEntryIsKeptMarkedAndSilent)
{
    NumberEdit field(numbers, NumberEdit::Role::Count, 0, QStringLiteral("People"));
    int heard = 0;
    QObject::connect(&field, &NumberEdit::valueEntered, &field, [&] { ++heard; });
    field.setValue(5.0);
    type(field, QStringLiteral("viele"));
    EXPECT_EQ(field.edit()->text(), QStringLiteral("viele"));
    EXPECT_TRUE(field.edit()->property("refused").toBool());
    EXPECT_EQ(heard, 0);
}

TEST_F(WidgetsTest, EstimateEditTakesARangeInOneField)
{
    EstimateEdit field(numbers, NumberEdit::Role::Plain, 0, QStringLiteral("Rate"));
    field.setValue(Estimate{1, 2, 3});
    Estimate heard;
    QObject::connect(&field, &EstimateEdit::valueEntered, &field, [&](const Estimate& v) { heard = v; });
    const auto edits = field.findChildren<QLineEdit*>();
    ASSERT_EQ(edits.size(), 3);
    edits[0]->setText(QStringLiteral("40-60"));
    emit edits[0]->editingFinished();
    EXPECT_DOUBLE_EQ(heard.low, 40);
    EXPECT_DOUBLE_EQ(heard.high, 60);
    EXPECT_EQ(heard.origin, Origin::Stated);
    EXPECT_EQ(edits[1]->accessibleName().left(4), QStringLiteral("Rate"));
}

TEST_F(WidgetsTest, WrongEntryStaysWhileOtherThingsChange)
{
    NumberEdit field(numbers, NumberEdit::Role::Money, 2, QStringLiteral("Budget"));
    field.setValue(180.0);
    type(field, QStringLiteral("abc"));
    field.setValue(180.0); // another field was edited: the same value holds here
    EXPECT_EQ(field.edit()->text(), QStringLiteral("abc"));
    EXPECT_TRUE(field.refused());
    field.setValue(200.0); // undo or a lever moved it: now another value holds
    EXPECT_EQ(field.edit()->text(), QStringLiteral("200,00"));
    EXPECT_FALSE(field.refused());
}

TEST_F(WidgetsTest, RefusedEntryIsAskedForAgain)
{
    NumberEdit field(numbers, NumberEdit::Role::Share, 0, QStringLiteral("Margin"));
    int heard = 0;
    QObject::connect(&field, &NumberEdit::valueEntered, &field, [&] {
        ++heard;
        field.showRefused(QStringLiteral("between 0 and 100"));
    });
    field.setValue(0.4);
    type(field, QStringLiteral("120 %"));
    EXPECT_TRUE(field.refused());
    EXPECT_EQ(field.edit()->text(), QStringLiteral("120"));
    emit field.edit()->editingFinished();
    EXPECT_EQ(heard, 2);
    EXPECT_TRUE(field.refused());
    type(field, QStringLiteral("40"));
    EXPECT_FALSE(field.refused());
    EXPECT_EQ(heard, 2);
}

struct Ways {
    const char16_t* typed;
    NumberEdit::Role role;
    double value;
};

TEST_F(WidgetsTest, NumbersAsPeopleWriteThem)
{
    const Ways ways[] = {{u"12k", NumberEdit::Role::Count, 12000},
                         {u"1.234,50", NumberEdit::Role::Money, 1234.5},
                         {u"1'234.50", NumberEdit::Role::Money, 1234.5},
                         {u"12 %", NumberEdit::Role::Share, 0.12},
                         {u"2,5 h", NumberEdit::Role::Hours, 2.5}};
    for (const Ways& way : ways) {
        NumberEdit field(numbers, way.role, 2, QStringLiteral("Field"));
        std::optional<double> heard;
        QObject::connect(&field, &NumberEdit::valueEntered, &field,
                         [&](std::optional<double> value) { heard = value; });
        type(field, QString::fromUtf16(way.typed));
        ASSERT_TRUE(heard) << QString::fromUtf16(way.typed).toStdString();
        EXPECT_DOUBLE_EQ(*heard, way.value);
    }
}

struct EstimateTest : WidgetsTest {
    EstimateEdit field{numbers, NumberEdit::Role::Money, 2, QStringLiteral("Price")};
    std::vector<Estimate> heard;
    int cleared = 0;
    QList<QLineEdit*> edits = field.findChildren<QLineEdit*>();
    EstimateTest()
    {
        QObject::connect(&field, &EstimateEdit::valueEntered, &field,
                         [this](const Estimate& v) { heard.push_back(v); });
        QObject::connect(&field, &EstimateEdit::cleared, &field, [this] { ++cleared; });
    }
    void put(int part, const QString& text)
    {
        edits[part]->setText(text);
        emit edits[part]->editingFinished();
    }
};

TEST_F(EstimateTest, WhatIsPrefilledAndTypedAgainIsStated)
{
    field.setValue(Estimate{30, 40, 55, Origin::Assumption});
    emit edits[1]->editingFinished(); // passed through, nothing typed
    EXPECT_TRUE(heard.empty());
    edits[1]->setText(QStringLiteral("40,00"));
    edits[1]->setModified(true); // as typing does
    emit edits[1]->editingFinished();
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0], (Estimate{30, 40, 55, Origin::Stated}));
    field.setValue(heard[0]);
    edits[1]->setModified(true);
    emit edits[1]->editingFinished(); // already the owner's
    EXPECT_EQ(heard.size(), 1u);
}

TEST_F(EstimateTest, OpenIsEmptyAndWaitsForAllThree)
{
    field.setValue(std::nullopt);
    for (const QLineEdit* edit : edits)
        EXPECT_TRUE(edit->text().isEmpty());
    put(1, QStringLiteral("40"));
    field.setValue(std::nullopt); // something else was edited meanwhile
    EXPECT_EQ(edits[1]->text(), QStringLiteral("40,00"));
    put(0, QStringLiteral("30"));
    EXPECT_TRUE(heard.empty());
    put(2, QStringLiteral("55"));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0], (Estimate{30, 40, 55, Origin::Stated}));
}

TEST_F(EstimateTest, OutOfOrderStaysAndIsNotReported)
{
    field.setValue(Estimate{30, 40, 55, Origin::Stated});
    put(0, QStringLiteral("50"));
    field.setValue(Estimate{30, 40, 55, Origin::Stated});
    EXPECT_EQ(edits[0]->text(), QStringLiteral("50"));
    EXPECT_TRUE(heard.empty());
    put(1, QStringLiteral("52"));
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_DOUBLE_EQ(heard[0].low, 50);
}

TEST_F(EstimateTest, EmptyingAllThreeTakesTheAnswerAway)
{
    field.setValue(Estimate{30, 40, 55, Origin::Stated});
    for (int part = 0; part < 3; ++part)
        put(part, QString());
    EXPECT_EQ(cleared, 1);
    EXPECT_TRUE(heard.empty());
}

TEST_F(EstimateTest, ShowsNoMoreDecimalsThanThereAre)
{
    field.setValue(Estimate{28, 35, 48, Origin::Stated});
    EXPECT_EQ(edits[0]->text(), QStringLiteral("28"));
    field.setValue(Estimate{3.1, 4.45, 7.2, Origin::Stated});
    EXPECT_EQ(edits[0]->text(), QStringLiteral("3,10"));
}

} // namespace
} // namespace ertrag
