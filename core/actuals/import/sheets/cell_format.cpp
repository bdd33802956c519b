// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/cell_format.h"

#include "core/actuals/import/text/raw_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace ertrag
{
namespace
{

constexpr std::string_view signs[] = {"\u20AC", "$",  "\u00A3", "\u00A5",  "US$",     "R$",
                                      "Fr.",    "Fr", "kr",     "K\u010D", "z\u0142", "\u20BA"};
constexpr double lastSerial = 2958465; // 31 December 9999

bool isCurrency(std::string_view text)
{
    const bool code =
        text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return code || std::find(std::begin(signs), std::end(signs), text) != std::end(signs);
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks[] = {" ", "\u00A0", "\u202F"};
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : blanks) {
            const bool front = text.starts_with(blank), back = !front && text.ends_with(blank);
            text.remove_prefix(front ? blank.size() : 0);
            text.remove_suffix(back ? blank.size() : 0);
            more = more || front || back;
        }
    }
    return text;
}

/// The first section of a format code without what is shown as it stands; `currency` is what of that is one.
std::string placeholders(std::string_view code, std::string& currency)
{
    std::string left;
    const auto shown = [&](std::string_view text) {
        if (currency.empty() && isCurrency(withoutBlanks(text)))
            currency = withoutBlanks(text);
    };
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        const char closing = c == '"' ? '"' : c == '[' ? ']' : '\0';
        if (closing) {
            const size_t end = std::min(code.find(closing, i + 1), code.size());
            std::string_view inside = code.substr(i + 1, end - i - 1);
            if (c == '[')
                inside = inside.starts_with('$') ? inside.substr(1, inside.find('-') - 1) : std::string_view();
            shown(inside);
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // one character: shown, as wide a gap, or to fill the cell
        } else {
            left += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
    }
    for (const std::string_view sign : signs)
        if (currency.empty() && left.find(sign) != std::string::npos)
            currency = sign;
    return left;
}

CellFormat::Kind kindOf(const std::string& left)
{
    const auto has = [&](const char* any) { return left.find_first_of(any) != std::string::npos; };
    if (has("0#?")) // a number, or the fraction of a second
        return has("yd") && has("m") ? CellFormat::Kind::Day
               : has("%")            ? CellFormat::Kind::Percent
                                     : CellFormat::Kind::Number;
    // Some writers put in the letters of their language: TT.MM.JJJJ, jj/mm/aaaa.
    const bool day = has("d") || left.find("tt") != std::string::npos,
               year = has("y") || left.find("jj") != std::string::npos;
    if (left == "general" || left == "standard" || has("@"))
        return CellFormat::Kind::Number;
    if (day)
        return CellFormat::Kind::Day;
    if (has("m") && !has("hs"))
        return left.find("aa") != std::string::npos ? CellFormat::Kind::Day : CellFormat::Kind::Month;
    return year ? CellFormat::Kind::Day : CellFormat::Kind::Number;
}

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

std::string digitsOf(double number)
{
    std::array<char, 64> text{};
    const double size = std::abs(number);
    const bool plain = size == 0 || (size < 1e21 && size >= 1e-9);
    const auto end = plain ? std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed)
                           : std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

/// Fifteen digits, as spreadsheets show them: 0.07 is 7 %, not 7.000000000000001.
double inHundredths(double number)
{
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number * 100, std::chars_format::scientific, 14);
    return numberIn({text.data(), size_t(end.ptr - text.data())}).value_or(number * 100);
}

} // namespace

CellFormat builtInFormat(int id)
{
    using Kind = CellFormat::Kind;
    if (id == 9 || id == 10)
        return {Kind::Percent, {}};
    if (id == 17 || id == 55)
        return {Kind::Month, {}};
    const bool day = (id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return {day ? Kind::Day : Kind::Number, {}};
}

CellFormat formatOf(std::string_view code)
{
    CellFormat format;
    const std::string left = placeholders(code, format.currency);
    format.kind = kindOf(left);
    return format;
}

std::string numberCell(std::string_view value, const CellFormat& format)
{
    const auto number = numberIn(value);
    if (!number)
        return std::string(value);
    const bool percent = format.kind == CellFormat::Kind::Percent;
    const bool asItIs = !percent && value.size() <= 15 && value.find_first_of("eE") == std::string_view::npos;
    std::string cell(1, char(numberMark));
    cell += asItIs ? std::string(value) : digitsOf(percent ? inHundredths(*number) : *number);
    if (isCurrency(format.currency))
        cell += ' ' + format.currency;
    return cell;
}

std::string shownCell(std::string_view value, const CellFormat& format, QDate epoch)
{
    if (format.kind != CellFormat::Kind::Day && format.kind != CellFormat::Kind::Month)
        return numberCell(value, format);
    const auto serial = numberIn(value);
    if (!serial || *serial < 0 || *serial > lastSerial)
        return std::string(value);
    const QDate day = epoch.addDays(qint64(*serial));
    const bool month = format.kind == CellFormat::Kind::Month && day.day() == 1;
    std::array<char, 16> text{};
    const int length =
        month ? std::snprintf(text.data(), text.size(), "%04d-%02d", day.year(), day.month())
              : std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", day.year(), day.month(), day.day());
    return {text.data(), size_t(length)};
}

} // namespace ertrag
