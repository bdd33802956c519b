// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/campaign/estimate.h"

#include <QDate>
#include <QLocale>
#include <optional>

namespace ertrag
{

/// What a text typed by the user stands for.
enum class NumberRole { Money, Share, Count, Hours, Plain };

/// The one place where numbers become text and back: made once from language, country and currency, passed by
/// reference.
class NumberText
{
public:
    NumberText(const QString& language, const QString& country, const QString& currency);

    QString money(double units) const;                     ///< "18.600 €": projected, rounded to a sensible step
    QString exactMoney(Money amount) const;                ///< "912,40 €"
    QString signedMoney(double units) const;               ///< "+7.100 €", real minus sign
    QString axisMoney(double units) const;                 ///< "−5.000 €"
    QString percent(double share, int decimals = 0) const; ///< 0.012, 1 -> "1,2 %"
    QString signedPercent(double share) const;             ///< "+38 %"
    QString chance(double share) const; ///< whole percent, never "0 %" or "100 %" unless exact: "unter 1 %"
    QString count(double number) const; ///< "6.200"
    QString decimal(double number, int decimals) const;
    QString hours(double hours) const;     ///< "2,5 h"
    QString month(Month month) const;      ///< "Januar 2026"
    QString shortMonth(Month month) const; ///< "Jan 26" in January, else "Apr"
    QString monthName(int month) const;    ///< 1..12: "Januar"
    QString day(QDate day) const;          ///< "31. Juli 2026"

    /// What stands in an input field, without unit: shares as percent; with more than `decimals` if the value has them,
    /// at most 4.
    QString input(double value, NumberRole role, int decimals) const;
    /// A day in an input field: "31.07.2026"; empty if it is none.
    QString inputDay(QDate day) const;
    /// Reads a day as people write it ("31.7.26", "31. Juli 2026", "2026-07-31"), day before month; a null date from an
    /// empty text, nothing from what is no day.
    std::optional<QDate> readDay(const QString& text) const;
    /// Reads what people write: "12k", "1.234,50", "1'234.50", "12 %", "2,5 h", "4 €". Shares come back as 0..1.
    std::optional<double> read(const QString& text, NumberRole role) const;
    /// Also "40-60" and "40 50 60".
    std::optional<Estimate> readRange(const QString& text, NumberRole role) const;

    QString currency() const { return m_currency; }
    QString currencySign() const; ///< "€", "CHF"
    int currencyDecimals() const { return m_decimals; }
    const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
    QString m_currency;
    int m_decimals = 2;
};

} // namespace ertrag
