// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stored_values.h"

namespace ertrag
{

namespace
{

bool breaksLine(QChar c)
{
    return c == u'\n' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

qsizetype unfitAt(const QString& text, TextForm form, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f)
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || (breaksLine(c) ? form == TextForm::OneLine : c.category() == QChar::Other_Control))
            return i;
    }
    return -1;
}

QString fitted(QString text, TextForm form)
{
    for (qsizetype at = unfitAt(text, form); at >= 0; at = unfitAt(text, form, at + 1))
        text[at] = u' ';
    return text;
}

QString codePoint(QChar character)
{
    return QStringLiteral("U+%1").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace ertrag
