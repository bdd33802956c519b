// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <cmath>

namespace ertrag
{

// The one description of what may be kept: asked on the way in (exports, campaign files, fields) and again before a
// book or a file is written, so that nothing is stored that would be refused when it is read.

inline constexpr double largestAmount = 1e12; ///< currency units, of either sign
inline constexpr double largestCount = 1e15;  ///< of either sign: platforms take claimed conversions back
inline constexpr int longestText = 10000;     ///< UTF-16 units

/// False for NaN and infinities.
inline bool fits(double figure, double largest)
{
    return std::abs(figure) <= largest;
}
inline bool fits(QDate day)
{
    return day.isValid() && day.year() >= 1970 && day.year() <= 2200;
}

/// What text may hold beside its letters.
enum class TextForm {
    OneLine, ///< no control characters
    Lines    ///< of these line breaks and tabulators
};
/// The first place that may not be in such a text: a control character, half a surrogate pair; -1 if there is none.
qsizetype unfitAt(const QString& text, TextForm form, qsizetype from = 0);
/// With a blank in each such place: for what a file of somebody else says.
QString fitted(QString text, TextForm form);
/// "U+0007": how a character that cannot be seen is named.
QString codePoint(QChar character);

} // namespace ertrag
