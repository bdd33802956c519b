// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ertrag
{

/// ISO 4217 codes that the sign or code beside the number of a cell may stand for, the likeliest first: "US$1.92" is
/// USD, "35 CHF" is CHF, "$20.00" is USD and may be CAD, "20 kr" is first of all none of its four. Empty if the cell
/// names none.
QStringList currenciesIn(const QString& cell);

/// What the signs and codes of a file come to, one after another.
class CurrencyEvidence
{
public:
    /// False if nothing fits all that was said before: then what holds is kept.
    bool add(const QStringList& codes);
    /// The likeliest that fits everything; empty if there is none yet.
    QString code() const;
    /// All that fit everything.
    QStringList codes() const { return m_possible; }

private:
    QStringList m_possible;
};

} // namespace ertrag
