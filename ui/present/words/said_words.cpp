// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/said_words.h"

#include "ui/present/words/foreign.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct SaidWords {
    Q_DECLARE_TR_FUNCTIONS(SaidWords)
};

constexpr qsizetype mostLetters = 80, mostRows = 4;
constexpr qsizetype saysNothingAlone = 12; // letters: "Yes", "good"

QString shortened(const QString& text)
{
    const QString line = foreign(text.simplified());
    return line.size() <= mostLetters ? line : line.left(mostLetters - 1).trimmed() + QChar(0x2026);
}

/// "How long? 6 months": the question stays, since what was answered says nothing without it.
QString beside(const QString& question, const QString& answer)
{
    return question.endsWith(QLatin1Char('?')) ? SaidWords::tr("%1 %2", "question and answer").arg(question, answer)
                                               : SaidWords::tr("%1: %2", "name and answer").arg(question, answer);
}

template <class T> QString unknown(const QString& question, const Answer<T>& answer)
{
    return answer.isUnknown() ? beside(question, SaidWords::tr("I don't know")) : QString();
}

QString numberText(double value, NumberRole role, const QString& unit, const NumberText& numbers)
{
    switch (role) {
    case NumberRole::Money:
        return numbers.exactMoney(Money::fromUnits(value, numbers.currencyDecimals()));
    case NumberRole::Share:
        return numbers.percent(value);
    case NumberRole::Hours:
        return numbers.hours(value);
    case NumberRole::Count:
    case NumberRole::Plain:
        break;
    }
    const QString plain = numbers.input(value, role, 0);
    return unit.isEmpty() ? plain : plain + QChar(0xa0) + unit;
}

} // namespace

QString saidText(const QString& question, const Answer<QString>& answer)
{
    return answer.given() ? shortened(answer.value) : unknown(question, answer);
}

QString saidList(const QString& question, const Answer<QStringList>& answer)
{
    return answer.given() ? shortened(answer.value.join(QStringLiteral("; "))) : unknown(question, answer);
}

QString saidChoice(const QString& question, const Answer<int>& answer, const Options& options)
{
    if (!answer.given())
        return unknown(question, answer);
    const QString words = optionText(options, answer.value);
    return words.size() <= saysNothingAlone ? beside(question, words) : words;
}

QString saidNumber(const QString& question, const Answer<double>& answer, NumberRole role, const QString& unit,
                   const NumberText& numbers)
{
    return answer.given() ? beside(question, numberText(answer.value, role, unit, numbers)) : unknown(question, answer);
}

QString saidMonth(const QString& question, const Answer<Month>& answer, const NumberText& numbers)
{
    if (!answer.given())
        return unknown(question, answer);
    return answer.value.valid() ? beside(question, numbers.month(answer.value)) : QString();
}

QString saidRange(const QString& question, const Answer<Estimate>& answer, NumberRole role, const NumberText& numbers)
{
    if (!answer.given() || answer.value.origin == Origin::Assumption)
        return unknown(question, answer);
    const Estimate& value = answer.value;
    const auto text = [&](double number) { return numberText(number, role, {}, numbers); };
    return beside(question,
                  value.low < value.high
                      ? SaidWords::tr("%1 (%2 to %3)").arg(text(value.likely), text(value.low), text(value.high))
                      : text(value.likely));
}

QString saidRows(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.mid(0, mostRows))
        if (!name.trimmed().isEmpty())
            shown << shortened(name);
    const auto more = names.size() - mostRows;
    if (more > 0)
        shown << SaidWords::tr("%n more", nullptr, int(more));
    return shown.join(QStringLiteral("; ")); // a name may have commas
}

} // namespace ertrag
