// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

// Q_INIT_RESOURCE declares a function of the global namespace; without it a static library keeps its icons to itself.
static void initIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace ertrag
{
namespace
{

QColor colour(unsigned rgb)
{
    return QColor::fromRgb(QRgb(rgb | 0xff000000u));
}

Theme makeLight()
{
    Theme t;
    t.background = colour(0xf3f4f6), t.card = colour(0xffffff), t.border = colour(0xdfe2e7);
    t.text = colour(0x1c2430), t.quiet = colour(0x566070), t.field = colour(0xffffff);
    t.accent = colour(0x1d5fd0), t.accentSoft = colour(0xe3ebfa), t.onAccent = colour(0xffffff);
    t.plan = colour(0x1d5fd0), t.actual = colour(0xb3500a);
    t.good = colour(0x1a7654), t.bad = colour(0xb0433a), t.caution = colour(0x945700);
    t.goodSoft = colour(0xe2f3ec), t.badSoft = colour(0xfbeae8), t.cautionSoft = colour(0xfdf0da);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.background = colour(0x14181f), t.card = colour(0x1d232d), t.border = colour(0x38414f);
    t.text = colour(0xe8ecf2), t.quiet = colour(0xa6b0be), t.field = colour(0x161b23);
    t.accent = colour(0x82aef7), t.accentSoft = colour(0x24344f), t.onAccent = colour(0x0e1a2e);
    t.plan = colour(0x82aef7), t.actual = colour(0xf0944d);
    t.good = colour(0x57c79c), t.bad = colour(0xee8a80), t.caution = colour(0xe5a94a);
    t.goodSoft = colour(0x1c3a30), t.badSoft = colour(0x432725), t.cautionSoft = colour(0x40311a);
    t.dark = true;
    return t;
}

bool g_dark = false;
bool g_paper = false;               // painting for paper
constexpr double paperScale = 0.93; // the letters of paper are as large as those of the screen then

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.background);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ToolTipBase, t.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Mid, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.quiet);
    return p;
}

} // namespace

QColor Theme::tone(Tone of) const
{
    switch (of) {
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    case Tone::Plan:
        return plan;
    case Tone::Actual:
    case Tone::Forecast:
        return actual;
    case Tone::Quiet:
        return quiet;
    case Tone::Neutral:
        break;
    }
    return text;
}

const Theme& lightTheme()
{
    static const Theme t = makeLight();
    return t;
}

const Theme& darkTheme()
{
    static const Theme t = makeDark();
    return t;
}

const Theme& theme()
{
    return g_dark ? darkTheme() : lightTheme();
}

void applyTheme(QApplication& application, bool dark)
{
    initIcons();
    g_dark = dark;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(textFont(TextSize::Normal));
    application.setPalette(paletteOf(theme()));
    QToolTip::setPalette(paletteOf(theme()));
    application.setStyleSheet(styleSheet(theme()));
}

PaperLook::PaperLook() : m_darkBefore(g_dark), m_paperBefore(g_paper)
{
    g_dark = false;
    g_paper = true;
}

PaperLook::~PaperLook()
{
    g_dark = m_darkBefore;
    g_paper = m_paperBefore;
}

namespace
{

QString familyOrSystems(const QString& family)
{
    return QFontDatabase::hasFamily(family) ? family : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

QFont textFont(TextSize size, bool bold)
{
    static const QString screen = familyOrSystems(QStringLiteral("Inter"));
    // Inter draws minus, plus, brackets and arrows by their neighbours; such glyphs stand in a PDF without their
    // characters, and a loss that is copied from it would be a gain.
    static const QString paper = familyOrSystems(QStringLiteral("Noto Sans"));
    double points = 10.0;
    switch (size) {
    case TextSize::Small:
        points = 9.2;
        break;
    case TextSize::Normal:
        break;
    case TextSize::Lead:
        points = 11.25;
        break;
    case TextSize::Heading:
        points = 18.0;
        break;
    case TextSize::Figure:
        points = 22.5;
        break;
    }
    QFont font(g_paper ? paper : screen);
    font.setPointSizeF(g_paper ? points * paperScale : points);
    if (g_paper)
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // spaced letters have no ligatures: "ff" is two letters
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    if (bold && size >= TextSize::Heading)
        font.setWeight(QFont::Bold);
    return font;
}

} // namespace ertrag
