// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_figures.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cstring>

namespace ertrag
{
namespace
{

struct Named {
    ColumnMeaning meaning;
    std::optional<double> ImportSums::*sum;
    std::optional<double> ImportedRow::*row;
};
using M = ColumnMeaning;
constexpr Named names[FileRows::figureCount] = {{M::Cost, &ImportSums::cost, &ImportedRow::cost},
                                                {M::Impressions, &ImportSums::impressions, &ImportedRow::impressions},
                                                {M::Clicks, &ImportSums::clicks, &ImportedRow::clicks},
                                                {M::Leads, &ImportSums::leads, &ImportedRow::leads},
                                                {M::Conversions, &ImportSums::conversions, &ImportedRow::conversions},
                                                {M::Revenue, &ImportSums::revenue, &ImportedRow::revenue},
                                                {M::Visits, &ImportSums::visits, &ImportedRow::visits},
                                                {M::Views, &ImportSums::views, &ImportedRow::views},
                                                {M::Reach, nullptr, nullptr}};

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr double powers[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// A number as its digits without the mark, at most 15 of them.
struct PlainDigits {
    int64_t whole = 0;
    int decimals = 0;
};

/// Where among the first `size` of eight characters something else than a digit stands: the highest bit of its byte.
uint64_t othersIn(uint64_t eight, size_t size)
{
    constexpr uint64_t high = 0x8080808080808080u;
    const uint64_t other = ((eight + 0x4646464646464646u) | (eight - 0x3030303030303030u)) & high;
    return size >= 8 ? other : other & ((uint64_t(1) << (8 * size)) - 1);
}

/// The value of the first `size` of eight digits (0 to 8), four multiplications of neighbours.
int64_t valueOf(uint64_t eight, size_t size)
{
    if (size == 0)
        return 0;
    eight = (eight - 0x3030303030303030u) << (64 - 8 * size);
    eight = eight * 10 + (eight >> 8);
    constexpr uint64_t pair = 0x000000FF000000FFu;
    return int64_t(((eight & pair) * 0x000F424000000064u + ((eight >> 16) & pair) * 0x0000271000000001u) >> 32);
}

template <class T> uint64_t littleEndian(const char* bytes)
{
    T value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return qFromLittleEndian(value);
}

/// The first eight characters of a text, zero behind its end; nothing behind it is read.
uint64_t startOf(std::string_view text)
{
    const char* const at = text.data();
    const size_t size = text.size();
    if (size >= 8)
        return littleEndian<uint64_t>(at);
    if (size >= 4)
        return littleEndian<uint32_t>(at) | littleEndian<uint32_t>(at + size - 4) << (8 * (size - 4));
    if (size >= 2)
        return littleEndian<uint16_t>(at) | littleEndian<uint16_t>(at + size - 2) << (8 * (size - 2));
    return size == 0 ? 0 : uchar(*at);
}

/// "1234", "0.125": up to eight digits on each side of the mark, eight at a time.
bool readUngrouped(std::string_view text, char decimal, PlainDigits& digits)
{
    const uint64_t eight = startOf(text);
    const size_t inEight = std::min<size_t>(text.size(), 8);
    const uint64_t others = othersIn(eight, inEight);
    const size_t before = others ? size_t(std::countr_zero(others)) / 8 : inEight;
    digits.whole = valueOf(eight, before);
    if (before == text.size())
        return true;
    const std::string_view behind = text.substr(before + 1);
    if (text[before] != decimal || behind.size() > 8 || before + behind.size() > 15)
        return false;
    const uint64_t decimals = text.size() <= 8 ? eight >> (8 * before) >> 8 : startOf(behind);
    if (othersIn(decimals, behind.size()))
        return false;
    digits.whole = digits.whole * int64_t(powers[behind.size()]) + valueOf(decimals, behind.size());
    digits.decimals = int(behind.size());
    return true;
}

bool readGrouped(std::string_view text, char decimal, char group, PlainDigits& number)
{
    number = {};
    int digits = 0, inGroup = 0, decimals = -1;
    bool grouped = false;
    for (const char c : text) {
        if (digit(c)) {
            number.whole = number.whole * 10 + (c - '0');
            ++digits;
            ++inGroup;
            if (decimals >= 0)
                ++decimals;
        } else if (c == decimal && decimals < 0) {
            if (grouped && inGroup != 3)
                return false;
            decimals = 0;
        } else if (c == group && decimals < 0 && inGroup <= 3 && (!grouped || inGroup == 3)) {
            grouped = true;
            inGroup = 0;
        } else {
            return false;
        }
    }
    number.decimals = std::max(decimals, 0);
    return digits <= 15 && !(grouped && decimals < 0 && inGroup != 3);
}

} // namespace

ColumnMeaning meaningOf(FileRows::Figure figure)
{
    return names[figure].meaning;
}

FileRows::Figure figureOf(ColumnMeaning meaning)
{
    for (int i = 0; i < FileRows::figureCount; ++i)
        if (names[i].meaning == meaning)
            return FileRows::Figure(i);
    return FileRows::figureCount;
}

std::optional<double> ImportSums::*sumOf(FileRows::Figure figure)
{
    return names[figure].sum;
}

std::optional<double> ImportedRow::*rowFigureOf(FileRows::Figure figure)
{
    return names[figure].row;
}

ImportSums sumsOf(const RowFigures& figures)
{
    ImportSums sums;
    for (int i = 0; i < FileRows::figureCount; ++i)
        if (names[i].sum && !std::isnan(figures[size_t(i)]))
            sums.*(names[i].sum) = figures[size_t(i)];
    return sums;
}

TotalVerdict verdictOf(const ImportSums& sums, const ImportSums& total, int rows)
{
    TotalVerdict verdict = TotalVerdict::None;
    for (const Named& name : names) {
        if (!name.sum || !(sums.*(name.sum)) || !(total.*(name.sum)))
            continue;
        if (verdict == TotalVerdict::None)
            verdict = TotalVerdict::Equal;
        const double expected = *(total.*(name.sum)), difference = expected - *(sums.*(name.sum));
        if (std::abs(difference) <= 1e-9 * std::max(1.0, std::abs(expected)))
            continue;
        if (std::abs(difference) > std::max(0.001 * std::abs(expected), 0.005 * (rows + 1)))
            return difference > 0 ? TotalVerdict::MoreThanListed : TotalVerdict::LessThanListed;
        verdict = TotalVerdict::Rounding;
    }
    return verdict;
}

bool agree(const ImportSums& sums, const ImportSums& total, int rows)
{
    const TotalVerdict verdict = verdictOf(sums, total, rows);
    return verdict == TotalVerdict::Equal || verdict == TotalVerdict::Rounding;
}

bool readPlainNumber(std::string_view text, DecimalStyle style, double& value)
{
    const char decimal = style == DecimalStyle::Point ? '.' : ',', group = style == DecimalStyle::Point ? ',' : '.';
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || !digit(text.front()) || text.size() > 19)
        return false;
    PlainDigits digits;
    if (!readUngrouped(text, decimal, digits) && !readGrouped(text, decimal, group, digits))
        return false;
    // Both are exact below 2^53, so the quotient is rounded once: the nearest double.
    value = double(digits.whole) / powers[digits.decimals];
    if (negative)
        value = -value;
    return true;
}

} // namespace ertrag
