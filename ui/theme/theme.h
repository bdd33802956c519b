// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace ertrag
{

/// The colours of one appearance (ui.md, Style); contrast of text at least 4.5 : 1, checked by a test.
struct Theme {
    QColor background, card, border, text, quiet, accent, accentSoft, field;
    QColor plan, actual, good, bad, caution;
    QColor goodSoft, badSoft, cautionSoft;
    QColor onAccent; ///< text on a filled accent button
    bool dark = false;

    QColor tone(Tone tone) const;
};
const Theme& lightTheme();
const Theme& darkTheme();
/// The one in use; set by applyTheme before the first window.
const Theme& theme();
void applyTheme(QApplication& application, bool dark);

/// Paper is light, and its text can be copied: while one of these lives, theme() is the light one and textFont() that
/// of paper. Painting only, on the window's thread.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook&) = delete;
    PaperLook& operator=(const PaperLook&) = delete;

private:
    bool m_darkBefore, m_paperBefore;
};

enum class TextSize { Small, Normal, Lead, Heading, Figure }; ///< 12, 13.5, 15, 24, 30 px equivalents
QFont textFont(TextSize size, bool bold = false);

} // namespace ertrag
