// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/numbers/number_text.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption |
                                        QRegularExpression::CaseInsensitiveOption);
}

// Blanks of all widths to one kind, minus signs to one kind, no words that only say "about".
QString cleaned(QString text)
{
    static const QRegularExpression blanks = pattern(QStringLiteral("[\\s\\x{00A0}\\x{2007}\\x{2009}\\x{202F}]+"));
    static const QRegularExpression about = pattern(QStringLiteral("^(ca\\.?|circa|etwa|about|≈|~)\\s*"));
    static const QRegularExpression roundAmount = pattern(QStringLiteral("(?<=\\d)[.,][-–—](?!\\d)"));
    text.replace(blanks, QStringLiteral(" "));
    text = text.trimmed();
    text.remove(about);
    text.remove(roundAmount);
    text.replace(QChar(0x2212), QLatin1Char('-'));
    text.replace(QChar(0x2019), QLatin1Char('\''));
    text.replace(QChar(0x00B4), QLatin1Char('\''));
    return text;
}

/// Takes a unit off the end or, for currencies, off the front; false if it is there but does not fit the role.
bool takeUnit(QString& text, NumberRole role, const QString& currency, double& factor)
{
    static const QRegularExpression front = pattern(QStringLiteral("^([+-]?)\\s*(€|\\$|£|Fr\\.|[A-Z]{3}\\b)\\s*"));
    static const QRegularExpression back =
        pattern(QStringLiteral("(?<=[\\d.,'k "
                               "])\\s*(%|€|\\$|£|Euro|Fr\\.?|h|Std\\.?|Stunden?|hours?|hrs?|heures?|ore|min\\.?|"
                               "Minuten?|minutes?|[A-Z]{3})$"));
    static const QRegularExpression scale = pattern(QStringLiteral("(?<=\\d)\\s*(k|tsd\\.?|mio\\.?|m)$"));
    const auto fits = [&](const QString& unit) {
        const QString low = unit.toLower();
        if (low == QLatin1String("%"))
            return role == NumberRole::Share;
        if (low.startsWith(QLatin1String("min"))) {
            factor /= 60;
            return role == NumberRole::Hours;
        }
        if (low.startsWith(QLatin1Char('h')) || low.startsWith(QLatin1String("st")) || low == QLatin1String("ore"))
            return role == NumberRole::Hours;
        if (low.startsWith(QLatin1String("fr")))
            return role == NumberRole::Money && currency == QLatin1String("CHF");
        static const QStringList euro{QStringLiteral("€"), QStringLiteral("euro")};
        if (euro.contains(low))
            return role == NumberRole::Money && currency == QLatin1String("EUR");
        if (low == QLatin1String("$"))
            return role == NumberRole::Money && currency == QLatin1String("USD");
        if (low == QLatin1String("£"))
            return role == NumberRole::Money && currency == QLatin1String("GBP");
        return role == NumberRole::Money && unit.toUpper() == currency;
    };
    const auto multiply = [&] {
        const QRegularExpressionMatch match = scale.match(text);
        if (!match.hasMatch())
            return false;
        const QString word = match.captured(1).toLower();
        factor *= word.startsWith(QLatin1Char('m')) ? 1e6 : 1e3;
        text.truncate(match.capturedStart());
        return true;
    };
    if (const auto match = front.match(text); match.hasMatch()) {
        if (!fits(match.captured(2)))
            return false;
        text = match.captured(1) + text.mid(match.capturedEnd());
    }
    // "m", "k", "tsd" and "mio" are sizes, not currencies of three letters.
    if (multiply())
        return true;
    if (const auto match = back.match(text); match.hasMatch()) {
        if (!fits(match.captured(1)))
            return false;
        text = text.left(match.capturedStart()).trimmed();
    }
    multiply();
    return true;
}

bool grouped(const QString& whole, const QString& separators)
{
    const QRegularExpression groups(QStringLiteral("^\\d{1,3}([%1]\\d{3})(\\1|[%1]\\d{3})*$").arg(separators));
    return groups.match(whole).hasMatch();
}

QString without(QString text, const QString& separators)
{
    for (QChar c : separators)
        text.remove(c);
    return text;
}

/// Digits with "." before the decimals, or empty: which of ".", ",", "'" and blank is what follows from their places.
QString canonical(const QString& digits, QChar localGroup)
{
    static const QRegularExpression allowed(QStringLiteral("^\\d[\\d.,' ]*$|^[.,]\\d+$"));
    if (!allowed.match(digits).hasMatch())
        return {};
    const int dots = int(digits.count(QLatin1Char('.'))), commas = int(digits.count(QLatin1Char(',')));
    int decimalAt = -1;
    if (dots && commas) {
        decimalAt = int(std::max(digits.lastIndexOf(QLatin1Char('.')), digits.lastIndexOf(QLatin1Char(','))));
        if (digits.count(digits[decimalAt]) > 1)
            return {};
    } else if (dots + commas == 1) {
        const QChar mark = dots ? QLatin1Char('.') : QLatin1Char(',');
        const bool asGroup =
            mark == localGroup && !digits.startsWith(QLatin1Char('0')) && grouped(digits, QString(mark));
        if (!asGroup)
            decimalAt = int(digits.indexOf(mark));
    }
    const QString whole = decimalAt < 0 ? digits : digits.left(decimalAt);
    const QString fraction = decimalAt < 0 ? QString() : digits.mid(decimalAt + 1);
    for (QChar c : fraction)
        if (!c.isDigit())
            return {};
    const QString separators = QStringLiteral(".,' ");
    bool pure = true;
    for (QChar c : whole)
        pure = pure && c.isDigit();
    if (!pure) {
        bool known = false;
        for (QChar c : separators)
            known = known || grouped(whole, QString(c));
        if (!known)
            return {};
    }
    return without(whole, separators) + QLatin1Char('.') + fraction;
}

std::optional<double> clockTime(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)\\s*h?$"));
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble() + match.captured(2).toDouble() / 60;
}

std::optional<Estimate> rangeOf(const std::vector<double>& values)
{
    if (values.size() < 2 || values.size() > 3)
        return std::nullopt;
    const double likely = values.size() == 3 ? values[1] : (values[0] + values[1]) / 2;
    const Estimate estimate{values.front(), likely, values.back(), Origin::Stated};
    return estimate.ordered() ? std::optional(estimate) : std::nullopt;
}

} // namespace

std::optional<double> NumberText::read(const QString& typed, NumberRole role) const
{
    QString text = cleaned(typed);
    if (role == NumberRole::Hours)
        if (const auto hours = clockTime(text))
            return hours;
    double factor = 1;
    if (!takeUnit(text, role, m_currency, factor))
        return std::nullopt;
    text = text.trimmed();
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative || text.startsWith(QLatin1Char('+')))
        text = text.mid(1).trimmed();
    const QString group = m_locale.groupSeparator();
    const QString digits = canonical(text, group.isEmpty() ? QChar() : group[0]);
    if (digits.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double value = QLocale::c().toDouble(digits.endsWith(QLatin1Char('.')) ? digits.chopped(1) : digits, &ok);
    if (!ok || !std::isfinite(value * factor))
        return std::nullopt;
    return (negative ? -1 : 1) * value * factor / (role == NumberRole::Share ? 100 : 1);
}

std::optional<Estimate> NumberText::readRange(const QString& typed, NumberRole role) const
{
    static const QRegularExpression between =
        pattern(QStringLiteral("(?<=[\\d%€kh.])\\s*(?:-|–|—|\\.\\.+|…|/|;|\\b(?:bis|to|a|à)\\b)\\s*(?=[\\d€+-])"));
    static const QRegularExpression threeDigits(QStringLiteral("^\\d{3}$"));
    const QString text = cleaned(typed);
    QStringList parts = text.split(between);
    if (parts.size() == 1) {
        parts = text.split(QLatin1Char(' '));
        const bool oneNumber = read(text, role).has_value() && !threeDigits.match(parts.front()).hasMatch();
        if (oneNumber || parts.size() < 2)
            return std::nullopt;
        if (parts.size() == 2 && read(text, role))
            return std::nullopt;
    }
    std::vector<double> values;
    for (const QString& part : parts) {
        const auto value = read(part, role);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return rangeOf(values);
}

std::optional<QDate> NumberText::readDay(const QString& text) const
{
    const QString typed = cleaned(text);
    if (typed.isEmpty())
        return QDate();
    static const QRegularExpression parts = pattern(
        QStringLiteral("^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})[./ ] ?(\\d{1,2})[./ ] ?(\\d{4}|\\d{2}))$"));
    const QRegularExpressionMatch found = parts.match(typed);
    QDate day;
    if (found.hasMatch() && !found.captured(1).isEmpty())
        day = QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    else if (found.hasMatch())
        day = QDate(found.captured(6).toInt() + (found.captured(6).size() == 2 ? 2000 : 0), found.captured(5).toInt(),
                    found.captured(4).toInt());
    else
        for (const char* form : {"d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d MMM yyyy"})
            if (!day.isValid())
                day = m_locale.toDate(typed, QLatin1String(form));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace ertrag
