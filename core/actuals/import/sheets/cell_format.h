// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <string>
#include <string_view>

namespace ertrag
{

/// How a workbook shows a number.
struct CellFormat {
    enum class Kind { Number, Day, Month, Percent };
    Kind kind = Kind::Number;
    std::string currency; ///< sign or code that is shown beside it ("€", "CHF"); empty if there is none
};

CellFormat builtInFormat(int id);
/// Of a code such as "dd.mm.yyyy" (Day), "mmm yy" (Month: the day is not shown), "0.0 %", "#,##0.00 [$€-407]". A time
/// alone is a number.
CellFormat formatOf(std::string_view code);

/// A number as it goes to the reader: behind a numberMark, with a decimal point, in as few digits as tell it from all
/// others, and with its currency. `value` as it stands in the file; what is no number is given back as it is.
std::string numberCell(std::string_view value, const CellFormat& format);
/// Also days, as ISO text ("2026-03-02"), and months, if it is the first day of one ("2026-03"). Serials count from
/// `epoch`.
std::string shownCell(std::string_view value, const CellFormat& format, QDate epoch);

} // namespace ertrag
