// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/cases.h"

#include "core/math/vector_loops.h"

#include <algorithm>
#include <utility>

namespace ertrag
{

namespace
{

constexpr size_t casesPerBlock = 512; // cases a block: its columns stay in the processor's cache

bool uncertainRates(const std::vector<Driver>& drivers)
{
    return std::any_of(drivers.begin(), drivers.end(), [](const Driver& driver) {
        return driver.figure.kind == FigureKind::ExchangeRate && !driver.estimate.constant();
    });
}

void fillForeign(const ProjectionRun& run, const BatchFigures& figures, Cases::Column bills)
{
    std::fill(bills.begin(), bills.end(), 0.0);
    for (size_t k = 0; k < figures.rates.size(); ++k)
        if (const double* rate = figures.rates[k].column)
            for (size_t i = 0; i < bills.size(); ++i)
                bills[i] += run.frame.foreignPerRate[k] * rate[i];
}

} // namespace

bool ProjectionRun::parallel(int count, const std::function<void(int, int)>& work) const
{
    return inParallel(count, settings.threads, stop, work);
}

TimingTables timingTables(const CashInputs& in, const std::vector<Driver>& drivers)
{
    const auto range = [&](FigureKind kind, double value) -> DrawnRange {
        for (const Driver& driver : drivers)
            if (driver.figure == FigureId(kind)) {
                const EstimateQuantile quantile(driver.support, driver.estimate);
                return {quantile(1 - lastDraw), quantile(lastDraw)};
            }
        return {value, value};
    };
    return TimingTables(in, range(FigureKind::SeasonStrength, in.seasonStrength),
                        range(FigureKind::HalfBoughtWeeks, in.halfBoughtWeeks),
                        range(FigureKind::CycleSpread, in.cycleSpread));
}

Cases::Cases(const ProjectionRun& run, NumberBuffer& buffer) : benefitOfMonth(size_t(run.inputs.horizon()))
{
    const size_t points = size_t(run.settings.points);
    const bool uncertain = uncertainRates(run.drivers);
    double* next = buffer.atLeast(points * (11 + size_t(uncertain) + benefitOfMonth.size()));
    for (Column* column :
         {&roi, &npv, &cost, &labour, &benefit, &savings, &customers, &breakEven, &outlay, &outlayMonth, &hourlyCost})
        *column = {std::exchange(next, next + points), points};
    for (Column& month : benefitOfMonth)
        month = {std::exchange(next, next + points), points};
    if (uncertain)
        foreign = {next, points};
}

BatchResults Cases::from(size_t first) const
{
    BatchResults results{&cost[first],      &labour[first],    &benefit[first], &savings[first],     &npv[first],
                         &customers[first], &breakEven[first], &outlay[first],  &outlayMonth[first], {}};
    for (const Column& month : benefitOfMonth)
        results.benefitOfMonth.push_back(&month[first]);
    return results;
}

bool Cases::fill(const ProjectionRun& run)
{
    const size_t size = std::min(casesPerBlock, points());
    const size_t informed = std::max<size_t>(1, std::min(points(), informedPoints) / size);
    sums.assign(informed, std::vector<std::array<double, 4>>(run.drivers.size()));
    std::vector<Samples::Block> ofThread(size_t(run.settings.threads));
    return run.parallel(int(points() / size),
                        [&](int index, int thread) { fillBlock(run, size_t(index), size, ofThread[size_t(thread)]); });
}

void Cases::fillBlock(const ProjectionRun& run, size_t index, size_t size, Samples::Block& block)
{
    const size_t first = index * size;
    run.samples->fill(int(first), int(size), block);
    const BatchFigures figures = batchFigures(run.inputs, run.timing, run.drivers, block.values);
    runBatch(run.inputs, run.frame, figures, int(size), from(first));
    if (!foreign.empty())
        fillForeign(run, figures, foreign.subspan(first, size));
    const double* hourly = figures.hourlyCost.column;
    for (size_t i = first; i < first + size; ++i) {
        hourlyCost[i] = hourly ? hourly[i - first] : figures.hourlyCost.value;
        roi[i] = cost[i] > 0 ? (benefit[i] - cost[i]) / cost[i] : 0;
    }
    if (index >= sums.size())
        return;
    for (size_t d = 0; d < run.drivers.size(); ++d)
        if (!run.drivers[d].estimate.constant())
            sums[index][d] = hermiteSums(block.scores[d], npv.subspan(first, size));
}

} // namespace ertrag
