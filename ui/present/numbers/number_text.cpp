// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"

#include "core/campaign/field_check.h"

#include <QCoreApplication>
#include <cmath>

namespace ertrag
{
namespace
{

constexpr QChar thinSpace(0x202F);
constexpr QChar realMinus(0x2212);

QString signOf(const QString& currency)
{
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    return currency;
}

bool isEnglish(const QLocale& locale)
{
    return locale.language() == QLocale::English;
}

// Rounding first keeps "−0" away.
QString plain(const QLocale& locale, double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    double rounded = std::round(value * scale) / scale;
    if (rounded == 0)
        rounded = 0;
    QString text = locale.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? QString(realMinus) + text : text;
}

// About three figures: more would pretend to know.
double sensible(double units)
{
    const double size = std::abs(units);
    double step = 1;
    if (size >= 1000)
        step = std::pow(10.0, std::floor(std::log10(size)) - 2);
    return std::round(units / step) * step;
}

QString withSign(const QLocale& locale, const QString& number, const QString& sign)
{
    if (!isEnglish(locale))
        return number + thinSpace + sign;
    const QString gap = sign.size() > 1 ? QString(thinSpace) : QString();
    if (number.startsWith(realMinus) || number.startsWith(QLatin1Char('+')))
        return number.left(1) + sign + gap + number.mid(1);
    return sign + gap + number;
}

QString plus(double value, const QString& text)
{
    return value > 0 ? QLatin1Char('+') + text : text;
}

/// What somebody typed exactly must come back as typed: "12,5" in a field for whole kilometres is not 13.
int typedDecimals(double value, int least)
{
    constexpr int most = 4;
    for (int decimals = least; decimals <= most; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return least; // a third has no end
}

// Whoever reads English about a German firm reads "12,100": the grouping of the country would look like a decimal
// point.
QLocale localeOf(const QString& language, const QString& country)
{
    if (country.isEmpty())
        return QLocale(language);
    const bool abroad =
        language == QLatin1String("en") && QStringList{QStringLiteral("DE"), QStringLiteral("AT"), QStringLiteral("CH"),
                                                       QStringLiteral("LI"), QStringLiteral("FR"), QStringLiteral("IT")}
                                               .contains(country);
    return QLocale(language + QLatin1Char('_') + (abroad ? QStringLiteral("GB") : country));
}

} // namespace

NumberText::NumberText(const QString& language, const QString& country, const QString& currency)
    : m_locale(localeOf(language, country)), m_currency(currency), m_decimals(ertrag::currencyDecimals(currency))
{
}

QString NumberText::money(double units) const
{
    const double shown = std::abs(units) < 9.995 ? units : sensible(units);
    const bool small = std::abs(units) < 9.995 && std::abs(units - std::round(units)) > 0.004;
    return withSign(m_locale, plain(m_locale, shown, small ? m_decimals : 0), currencySign());
}

QString NumberText::exactMoney(Money amount) const
{
    return withSign(m_locale, plain(m_locale, amount.units(m_decimals), m_decimals), currencySign());
}

QString NumberText::signedMoney(double units) const
{
    const double shown = sensible(units);
    return withSign(m_locale, plus(shown, plain(m_locale, shown, 0)), currencySign());
}

QString NumberText::axisMoney(double units) const
{
    const bool small = std::abs(units) < 10 && std::abs(units - std::round(units)) > 0.004;
    return withSign(m_locale, plain(m_locale, units, small ? m_decimals : 0), currencySign());
}

QString NumberText::percent(double share, int decimals) const
{
    const QString number = plain(m_locale, share * 100, decimals);
    return isEnglish(m_locale) ? QString(number + QLatin1Char('%')) : QString(number + thinSpace + QLatin1Char('%'));
}

QString NumberText::signedPercent(double share) const
{
    return plus(std::round(share * 100), percent(share));
}

QString NumberText::chance(double share) const
{
    if (share > 0 && share < 0.01)
        return QCoreApplication::translate("NumberText", "under %1").arg(percent(0.01));
    if (share < 1 && share > 0.99)
        return QCoreApplication::translate("NumberText", "over %1").arg(percent(0.99));
    return percent(share);
}

QString NumberText::count(double number) const
{
    return plain(m_locale, number, 0);
}

QString NumberText::decimal(double number, int decimals) const
{
    return plain(m_locale, number, decimals);
}

QString NumberText::hours(double hours) const
{
    return plain(m_locale, hours, 1) + thinSpace + QLatin1Char('h');
}

QString NumberText::month(Month month) const
{
    return m_locale.standaloneMonthName(month.month()) + QLatin1Char(' ') + QString::number(month.year());
}

QString NumberText::monthName(int month) const
{
    return m_locale.standaloneMonthName(month);
}

QString NumberText::shortMonth(Month month) const
{
    QString name = m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return month.month() == 1 ? name + QLatin1Char(' ') + QString::number(month.year()).right(2) : name;
}

QString NumberText::day(QDate day) const
{
    const bool german = m_locale.language() == QLocale::German;
    return m_locale.toString(day, german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString NumberText::input(double value, NumberRole role, int decimals) const
{
    const double shown = role == NumberRole::Share ? value * 100 : value;
    return plain(m_locale, shown, typedDecimals(shown, decimals));
}

QString NumberText::inputDay(QDate day) const
{
    const bool german = m_locale.language() == QLocale::German;
    return day.isValid() ? m_locale.toString(day, german ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy"))
                         : QString();
}

QString NumberText::currencySign() const
{
    return signOf(m_currency);
}

} // namespace ertrag
