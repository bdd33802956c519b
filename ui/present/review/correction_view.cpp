// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/review/correction_view.h"

#include "core/actuals/corrected_months.h"
#include "ui/present/numbers/number_text.h"

#include <QCoreApplication>
#include <functional>

namespace ertrag
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CorrectionView)
};

/// The months' ranges are added end by end: the same estimate stands in all of them, so they move together.
std::optional<CorrectedFigure> total(const std::vector<CorrectedMonth>& months,
                                     std::optional<CorrectedFigure> CorrectedMonth::*figure)
{
    std::optional<CorrectedFigure> sum;
    for (const CorrectedMonth& month : months) {
        const auto& one = month.*figure;
        if (!one)
            continue;
        if (!sum)
            sum = CorrectedFigure{};
        sum->raw += one->raw;
        sum->corrected.low += one->corrected.low;
        sum->corrected.likely += one->corrected.likely;
        sum->corrected.high += one->corrected.high;
    }
    return sum;
}

} // namespace

Table correctionTable(const std::vector<CorrectedMonth>& months, const NumberText& n)
{
    Table table{Words::tr("What the files say, and what it means"),
                {QString(), Words::tr("in the files"), Words::tr("corrected"), Words::tr("8 of 10 cases")},
                {}};
    const auto add = [&](const QString& name, std::optional<CorrectedFigure> CorrectedMonth::*figure,
                         const std::function<QString(double)>& word) {
        const auto sum = total(months, figure);
        if (!sum)
            return;
        const bool same = sum->corrected.low == sum->corrected.high;
        table.rows.push_back(
            {name, word(sum->raw), word(sum->corrected.likely),
             same ? QStringLiteral("–")
                  : QString(word(sum->corrected.low) + QStringLiteral(" … ") + word(sum->corrected.high))});
    };
    const auto count = [&n](double value) { return n.count(value); };
    add(Words::tr("Visits"), &CorrectedMonth::visits, count);
    add(Words::tr("Clicks"), &CorrectedMonth::clicks, count);
    add(Words::tr("Claimed purchases"), &CorrectedMonth::conversions, count);
    add(Words::tr("Claimed revenue"), &CorrectedMonth::revenue, [&n](double value) { return n.money(value); });
    return table;
}

} // namespace ertrag
