// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/mistake_report.h"

#include <QCoreApplication>
#include <QStringList>

namespace ertrag
{
namespace
{

constexpr qsizetype longestMark = 2000, longestMail = 1500;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MistakeReport)
public:
    static MistakeReport of(const MistakePlace& place);
};

MistakeReport Words::of(const MistakePlace& place)
{
    const QString marked = place.marked.trimmed().left(longestMark);
    QStringList lines;
    if (!marked.isEmpty())
        lines << tr("Marked text:") << tr("“%1”").arg(marked) << QString();
    lines << tr("Where: %1").arg(place.page);
    lines << tr("Program: Ertrag %1, language %2").arg(place.version, place.language);
    lines << QString() << tr("What is wrong:") << QString();
    return {tr("A mistake in Ertrag: %1").arg(place.page), lines.join(QLatin1Char('\n'))};
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

MistakeReport mistakeReport(const MistakePlace& place)
{
    return Words::of(place);
}

QUrl mailLink(const MistakeReport& report)
{
    QString text = report.text.left(longestMail);
    text.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    return QUrl(QStringLiteral("mailto:?subject=%1&body=%2").arg(encoded(report.subject), encoded(text)),
                QUrl::StrictMode);
}

} // namespace ertrag
