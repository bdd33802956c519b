// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <cmath>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor& c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST(ThemeTest, ContrastFormulaKnowsBlackOnWhite)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 1e-6);
}

TEST(ThemeTest, EveryTextIsReadable)
{
    for (const Theme* t : {&lightTheme(), &darkTheme()}) {
        const QColor inks[] = {t->text, t->quiet, t->accent, t->good, t->bad, t->caution, t->plan, t->actual};
        for (const QColor& ink : inks)
            for (const QColor& ground : {t->background, t->card, t->field})
                EXPECT_GE(contrast(ink, ground), 4.5)
                    << ink.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(t->accent, t->accentSoft), 4.5);
        EXPECT_GE(contrast(t->good, t->goodSoft), 4.5);
        EXPECT_GE(contrast(t->bad, t->badSoft), 4.5);
        EXPECT_GE(contrast(t->caution, t->cautionSoft), 4.5);
        EXPECT_GE(contrast(t->onAccent, t->accent), 4.5);
        EXPECT_GE(contrast(t->text, t->accentSoft), 4.5);
    }
}

TEST(ThemeTest, ToneNamesItsColour)
{
    EXPECT_EQ(lightTheme().tone(Tone::Bad), lightTheme().bad);
    EXPECT_EQ(darkTheme().tone(Tone::Forecast), darkTheme().actual);
    EXPECT_EQ(lightTheme().tone(Tone::Neutral), lightTheme().text);
}

} // namespace
} // namespace ertrag
