// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulate.h"

#include "core/math/statistics.h"
#include "core/projection/decision.h"
#include "core/projection/goal_seek.h"
#include "core/projection/relations.h"
#include "core/projection/sampling.h"
#include "core/projection/sensitivity.h"
#include "core/projection/summary.h"

#include <algorithm>
#include <bit>

namespace ertrag {

namespace {

constexpr int kBlock = 256;

/// The drivers and how they hang together.
struct Related {
    std::vector<Driver> drivers;
    std::vector<std::vector<ScorePart>> parts;
};

using Columns = std::vector<std::vector<double>>;

/// What all cases leave behind: one column for each answer, a row for each month.
struct Cases {
    std::vector<double> roi, npv, cost, benefit, customers, costPerCustomer;
    CaseLimits limits;
    std::vector<int> breakEven; ///< month index, -1 = never
    Columns netCumulative, monthCost, monthBenefit; ///< [month][point]

    Cases(size_t points, size_t horizon)
        : roi(points), npv(points), cost(points), benefit(points), customers(points), costPerCustomer(points), limits(points), breakEven(points),
          netCumulative(horizon, std::vector<double>(points)), monthCost(netCumulative), monthBenefit(netCumulative)
    {
    }
    void keep(size_t point, const CashTotals& totals, const std::vector<CashMonth>& months)
    {
        roi[point] = totals.cost > 0 ? (totals.benefit - totals.cost) / totals.cost : 0;
        npv[point] = totals.npv;
        cost[point] = totals.cost;
        benefit[point] = totals.benefit;
        customers[point] = totals.incrementalCustomers;
        costPerCustomer[point] = totals.incrementalCustomers > 0 ? totals.cost / totals.incrementalCustomers : 0;
        limits.keep(point, totals);
        double sum = 0;
        int since = -1;
        for (size_t t = 0; t < months.size(); ++t) {
            monthCost[t][point] = months[t].cost.total();
            monthBenefit[t][point] = months[t].benefit;
            sum += months[t].benefit - monthCost[t][point];
            netCumulative[t][point] = sum;
            since = sum < 0 ? -1 : since < 0 ? int(t) : since;
        }
        breakEven[point] = since;
    }
};

/// What one thread needs to run cases on its own.
struct Worker {
    CashInputs inputs;
    std::vector<double*> targets;
    std::vector<CashMonth> months;

    explicit Worker(const Campaign& plan)
        : inputs(cashInputs(plan)), targets(driverTargets(plan, inputs)), months(size_t(inputs.horizon()))
    {
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void run(const CashFrame& frame, const Columns& columns, size_t from, size_t to, Cases& cases)
    {
        for (size_t point = from; point < to; ++point) {
            for (size_t d = 0; d < targets.size(); ++d)
                *targets[d] = columns[d][point];
            const CashTotals totals = runCash(inputs, frame, months);
            cases.keep(point, totals, months);
        }
    }
};

bool fillCases(const Campaign& plan, const Related& related, const SimulationSettings& settings, quint64 seed, const std::atomic<bool>* stop, Cases& cases)
{
    const auto columns = sampledColumns(related.drivers, related.parts, seed, settings.points, settings.threads, stop);
    if (!columns)
        return false;
    std::vector<std::unique_ptr<Worker>> workers;
    for (int i = 0; i < settings.threads; ++i)
        workers.push_back(std::make_unique<Worker>(plan));
    const CashFrame frame = cashFrame(workers[0]->inputs);
    const int block = std::min(kBlock, settings.points);
    return inParallel(settings.points / block, settings.threads, stop, [&](int i, int thread) {
        workers[size_t(thread)]->run(frame, *columns, size_t(i) * size_t(block), size_t(i + 1) * size_t(block), cases);
    });
}

bool summariseMonths(const Cases& cases, const SimulationSettings& settings, const std::atomic<bool>* stop, Projection& projection)
{
    projection.byMonth.resize(cases.monthCost.size());
    // Costs of most months are the same; equal columns are summarised once and copied afterwards.
    const bool done = inParallel(int(cases.monthCost.size()) * 3, settings.threads, stop, [&](int i, int) {
        const size_t t = size_t(i / 3);
        MonthSpread& month = projection.byMonth[t];
        if (i % 3 == 0)
            month.netCumulative = spreadOf(cases.netCumulative[t]);
        else if (i % 3 == 1)
            month.cost = t > 0 && cases.monthCost[t] == cases.monthCost[t - 1] ? Spread{} : spreadOf(cases.monthCost[t]);
        else
            month.benefit = spreadOf(cases.monthBenefit[t]);
    });
    for (size_t t = 1; done && t < cases.monthCost.size(); ++t)
        if (cases.monthCost[t] == cases.monthCost[t - 1])
            projection.byMonth[t].cost = projection.byMonth[t - 1].cost;
    return done;
}

bool valueInformation(const Related& related, const Cases& cases, const SimulationSettings& settings, const std::atomic<bool>* stop, Projection& projection)
{
    projection.perfectInformation = perfectInformation(cases.npv);
    const std::vector<Driver>& all = related.drivers;
    const int scores = std::min(settings.points, 16384);
    std::vector<InformationValue> found(all.size());
    if (!inParallel(int(all.size()), settings.threads, stop, [&](int i, int) {
            const Driver& driver = all[size_t(i)];
            found[size_t(i)] = {driver.key, driver.estimate.constant() ? 0 : driverInformation(scoreColumn(related.parts[size_t(i)], projection.seed, scores), cases.npv)};
        }))
        return false;
    std::erase_if(found, [&](const InformationValue& v) { return v.value <= 0.01 * projection.perfectInformation; });
    std::stable_sort(found.begin(), found.end(), [](const InformationValue& a, const InformationValue& b) { return a.value > b.value; });
    projection.information = std::move(found);
    return true;
}

void summarise(Cases& cases, int horizon, Projection& projection)
{
    const auto positive = std::count_if(cases.roi.begin(), cases.roi.end(), [](double v) { return v > 0; });
    projection.chancePositive = double(positive) / double(cases.roi.size());
    projection.histogram = histogramOf(cases.roi);
    const SimulationError error = simulationError(cases.roi);
    projection.roiError = error.median;
    projection.roiErrorLow = error.p10;
    projection.roiErrorHigh = error.p90;
    projection.chanceError = error.chance;
    projection.breakEven = breakEvenOf(cases.breakEven, horizon);
    projection.roi = spreadOf(cases.roi);
    projection.npv = spreadOf(cases.npv);
    projection.expectedShortfall10 = lowerTailMean(cases.npv, 0.1);
    projection.investment = spreadOf(cases.cost);
    projection.benefit = spreadOf(cases.benefit);
    projection.customers = spreadOf(cases.customers);
    projection.costPerCustomer = spreadOf(cases.costPerCustomer);
}

std::optional<Error> settingsFault(const SimulationSettings& settings)
{
    if (settings.points < 64 || settings.points > 1048576 || !std::has_single_bit(unsigned(settings.points)))
        return Error{ErrorCode::ValueOutOfRange, QStringLiteral("points"), QString::number(settings.points), QStringLiteral("2^6..2^20")};
    if (settings.threads < 1 || settings.threads > 64)
        return Error{ErrorCode::ValueOutOfRange, QStringLiteral("threads"), QString::number(settings.threads), QStringLiteral("1..64")};
    return std::nullopt;
}

} // namespace

CashRun likelyRun(const Campaign& plan) { return cashRun(cashInputs(plan)); }

Result<Projection> simulate(const Campaign& plan, const SimulationSettings& settings, const std::atomic<bool>* stop)
{
    if (const auto fault = settingsFault(settings))
        return *fault;
    if (const auto fault = firstFault(plan))
        return *fault;
    Related related{drivers(plan), {}};
    auto parts = scoreParts(related.drivers, settings.related ? knownRelations(related.drivers) : std::vector<Relation>{});
    if (!parts)
        return parts.error();
    related.parts = std::move(parts).value();
    Projection projection;
    projection.points = settings.points;
    projection.seed = settings.seed.value_or(plan.company.seed);
    Cases cases(size_t(settings.points), size_t(plan.horizon()));
    if (!fillCases(plan, related, settings, projection.seed, stop, cases) || !summariseMonths(cases, settings, stop, projection)
        || !valueInformation(related, cases, settings, stop, projection))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    summarise(cases, plan.horizon(), projection);
    const CashInputs inputs = cashInputs(plan);
    projection.likely = cashRun(inputs);
    projection.customersToBreakEven = customersToBreakEven(inputs, projection.likely);
    projection.tornado = tornado(plan);
    projection.takes = whatItTakes(inputs, projection.likely, cases.limits);
    return projection;
}

} // namespace ertrag
