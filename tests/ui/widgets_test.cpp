// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/number_text.h"
#include "ui/widgets/form.h"

#include <QLineEdit>
#include <gtest/gtest.h>

namespace ertrag {
namespace {

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
    QObject::connect(&field, &NumberEdit::valueEntered, &field, [&](std::optional<double> v) { heard.push_back(v.value_or(-1)); });
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
    field.setValue({1, 2, 3});
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

} // namespace
} // namespace ertrag
