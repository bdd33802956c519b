// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stored_values.h"

#include <gtest/gtest.h>
#include <limits>

namespace ertrag
{
namespace
{

TEST(StoredValues, AFigureIsANumberOfASensibleSize)
{
    constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    for (const double good : {0.0, -0.0, 1e12, -1e12, 5e-324})
        EXPECT_TRUE(fits(good, largestAmount)) << good;
    for (const double bad : {inf, -inf, nan, 1.0000001e12, -1.0000001e12, 1e308})
        EXPECT_FALSE(fits(bad, largestAmount)) << bad;
    EXPECT_TRUE(fits(1e15, largestCount));
    EXPECT_FALSE(fits(1.1e15, largestCount));
}

TEST(StoredValues, ADayIsOneOfTheYears1970To2200)
{
    EXPECT_TRUE(fits(QDate(1970, 1, 1)));
    EXPECT_TRUE(fits(QDate(2200, 12, 31)));
    EXPECT_FALSE(fits(QDate(1969, 12, 31)));
    EXPECT_FALSE(fits(QDate(2201, 1, 1)));
    EXPECT_FALSE(fits(QDate()));
}

TEST(StoredValues, TextHasNoControlCharactersAndNoHalfPairs)
{
    const auto text = [](std::initializer_list<char16_t> units) {
        return QString::fromUtf16(units.begin(), int(units.size()));
    };
    const QString good = QStringLiteral("Größe „neu“ \U0001F969\u00A0\u200D");
    EXPECT_EQ(unfitAt(good, TextForm::OneLine), -1);
    EXPECT_EQ(unfitAt(QString(), TextForm::OneLine), -1);
    for (const char16_t bad : {u'\0', u'\a', u'\x1b', u'\x7f', u'\x85', u'\r', u'\xd800', u'\xdfff'})
        for (const TextForm form : {TextForm::OneLine, TextForm::Lines}) {
            EXPECT_EQ(unfitAt(text({u'a', u'b', bad, u'c'}), form), 2) << int(bad);
            EXPECT_EQ(unfitAt(text({u'a', bad}), form), 1) << int(bad);
            EXPECT_EQ(fitted(text({bad, u'b', bad}), form), QStringLiteral(" b ")) << int(bad);
        }
    for (const char16_t breaks : {u'\n', u'\t', u'\u2028', u'\u2029'}) {
        EXPECT_EQ(unfitAt(text({u'a', breaks, u'c'}), TextForm::OneLine), 1) << int(breaks);
        EXPECT_EQ(unfitAt(text({u'a', breaks, u'c'}), TextForm::Lines), -1) << int(breaks);
    }
    EXPECT_EQ(fitted(good, TextForm::OneLine), good);
    EXPECT_EQ(codePoint(u'\a'), QStringLiteral("U+0007"));
    EXPECT_EQ(codePoint(u'\xd800'), QStringLiteral("U+D800"));
}

} // namespace
} // namespace ertrag
