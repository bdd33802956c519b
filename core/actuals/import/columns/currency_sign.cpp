// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/currency_sign.h"

#include <algorithm>

namespace ertrag
{
namespace
{

struct Sign {
    const char16_t* text = nullptr;
    const char* codes = nullptr; ///< the likeliest first; a blank in front: none of them is
};
constexpr Sign signs[] = {{u"US$", "USD"},
                          {u"R$", "BRL"},
                          {u"CA$", "CAD"},
                          {u"C$", "CAD"},
                          {u"AU$", "AUD"},
                          {u"A$", "AUD"},
                          {u"NZ$", "NZD"},
                          {u"HK$", "HKD"},
                          {u"S$", "SGD"},
                          {u"MX$", "MXN"},
                          {u"\u20AC", "EUR"},
                          {u"Euro", "EUR"},
                          {u"Fr", "CHF"},
                          {u"SFr", "CHF"},
                          {u"z\u0142", "PLN"},
                          {u"K\u010D", "CZK"},
                          {u"Ft", "HUF"},
                          {u"lei", "RON"},
                          {u"\u20BA", "TRY"},
                          {u"\u20B9", "INR"},
                          {u"\u00A3", "GBP EGP"},
                          {u"\u00A5", "JPY CNY"},
                          {u"kr", " SEK NOK DKK ISK"},
                          {u"$", "USD CAD AUD NZD MXN SGD HKD TWD ARS CLP COP"}};

bool ofNumber(QChar c)
{
    static const QString others = QStringLiteral("+-.,'()\u2019\u2212\u2013\u2014");
    return c.isSpace() || others.contains(c);
}

/// Without what belongs to the number: "-Fr." is "Fr".
QString bare(const QString& text)
{
    qsizetype from = 0, to = text.size();
    while (from < to && ofNumber(text[from]))
        ++from;
    while (to > from && ofNumber(text[to - 1]))
        --to;
    return text.mid(from, to - from);
}

bool isCode(const QString& text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(),
                                           [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

QStringList codesOf(const QString& text)
{
    for (const Sign& sign : signs)
        if (text.compare(QString::fromUtf16(sign.text), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(sign.codes).split(QLatin1Char(' '));
    static const QStringList inSmallLetters{QStringLiteral("eur"), QStringLiteral("usd"), QStringLiteral("chf"),
                                            QStringLiteral("gbp")};
    const bool small = inSmallLetters.contains(text.toLower());
    return small || isCode(text) ? QStringList(text.toUpper()) : QStringList();
}

} // namespace

QStringList currenciesIn(const QString& cell)
{
    const auto digit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(cell.begin(), cell.end(), digit);
    if (first == cell.end())
        return {};
    const auto last = std::find_if(cell.rbegin(), cell.rend(), digit).base();
    const QString before = bare(cell.left(first - cell.begin())), behind = bare(cell.mid(last - cell.begin()));
    // "$20.00 CAD": the code says which dollars.
    return codesOf(behind.isEmpty() ? before : behind);
}

bool CurrencyEvidence::add(const QStringList& codes)
{
    if (m_possible.isEmpty()) {
        m_possible = codes;
        return true;
    }
    QStringList both;
    for (const QString& code : m_possible)
        if (codes.contains(code))
            both << code;
    if (both.isEmpty())
        return codes.isEmpty();
    m_possible = both;
    return true;
}

QString CurrencyEvidence::code() const
{
    return m_possible.value(0);
}

} // namespace ertrag
