// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/field_refusal.h"

#include "ui/present/words/wording.h"

#include <QCoreApplication>
#include <cmath>

namespace ertrag
{

namespace
{
struct FieldRefusal {
    Q_DECLARE_TR_FUNCTIONS(FieldRefusal)
};

constexpr double asGoodAsEndless = 1e9;

QString typedAs(double value, const NumberText& numbers, NumberRole role)
{
    const double shown = role == NumberRole::Share ? value * 100 : value;
    int decimals = 0;
    while (decimals < 3 &&
           std::abs(shown * std::pow(10.0, decimals) - std::round(shown * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    switch (role) {
    case NumberRole::Share:
        return numbers.percent(value, decimals);
    case NumberRole::Money:
        return numbers.decimal(value, decimals ? numbers.currencyDecimals() : 0) + QChar(0x202F) +
               numbers.currencySign();
    case NumberRole::Hours:
        return numbers.decimal(value, decimals) + QChar(0x202F) + QLatin1Char('h');
    case NumberRole::Count:
    case NumberRole::Plain:
        break;
    }
    return numbers.decimal(value, decimals);
}
} // namespace

QString refusalSentence(const Error& error, const NumberText& numbers, NumberRole role)
{
    if (error.allowed == QLatin1String("ISO 4217"))
        return FieldRefusal::tr("\u201c%1\u201d is no currency: please write its three letters, like USD or CHF. The "
                                "one before still counts.")
            .arg(error.detail);
    if (error.subject.endsWith(QLatin1String(".currency")) && error.allowed == QLatin1String("another"))
        return FieldRefusal::
            tr("Your book is in %1 already: such costs belong to the cards above. The currency before still counts.")
                .arg(error.detail);
    const QStringList range = error.allowed.split(QStringLiteral(".."));
    bool known = error.code == ErrorCode::ValueOutOfRange && range.size() == 2;
    bool isNumber[3] = {};
    const double value = error.detail.toDouble(&isNumber[0]);
    const double low = range.value(0).toDouble(&isNumber[1]), high = range.value(1).toDouble(&isNumber[2]);
    known = known && isNumber[0] && isNumber[1] && isNumber[2];
    if (!known)
        return errorSentence(error);
    const QString typed = typedAs(value, numbers, role), least = typedAs(low, numbers, role);
    if (high >= asGoodAsEndless)
        return FieldRefusal::tr("%1 cannot be right here: at least %2, please. The value before still counts.")
            .arg(typed, least);
    return FieldRefusal::tr("%1 cannot be right here: between %2 and %3, please. The value before still counts.")
        .arg(typed, least, typedAs(high, numbers, role));
}

} // namespace ertrag
