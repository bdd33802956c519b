// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/rows/row_figures.h"

#include <algorithm>

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
    static constexpr double powers[] = {1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const char decimal = style == DecimalStyle::Point ? '.' : ',', group = style == DecimalStyle::Point ? ',' : '.';
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    if (text.empty() || !digit(text.front()) || text.size() > 19)
        return false;
    int64_t whole = 0;
    int digits = 0, inGroup = 0, decimals = -1;
    bool grouped = false;
    for (const char c : text) {
        if (digit(c)) {
            whole = whole * 10 + (c - '0');
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
    if (digits > 15 || (grouped && decimals < 0 && inGroup != 3))
        return false;
    // Both are exact below 2^53, so the quotient is rounded once: the nearest double.
    value = decimals > 0 ? double(whole) / powers[decimals] : double(whole);
    if (negative)
        value = -value;
    return true;
}

} // namespace ertrag
