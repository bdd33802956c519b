// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulate.h"

#include "core/math/statistics.h"
#include "core/math/vector_loops.h"
#include "core/projection/batch_model.h"
#include "core/projection/decision.h"
#include "core/projection/goal_seek.h"
#include "core/projection/samples.h"
#include "core/projection/sensitivity.h"
#include "core/projection/summary.h"

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace ertrag
{

namespace
{

constexpr int kBlock = 512;                          // cases a block: its columns stay in the processor's cache
constexpr int kMostKept = 65536;                     // points up to which columns are kept for the next run
constexpr size_t kInformed = Samples::kScoredPoints; // those that the value of information is estimated from

using Column = std::span<double>;

/// What all cases leave behind: a column for each answer, and the benefit of each month. What a month costs follows
/// from the hourly cost and from bills in other currencies, and the cumulated net from both, so neither is stored.
struct Cases {
    Column roi, npv, cost, labour, benefit, savings, customers, breakEven, hourlyCost;
    Column foreign; ///< bills of a campaign month; empty unless a rate is uncertain
    std::vector<Column> benefitOfMonth;

    Cases(size_t points, size_t horizon, bool uncertainRates, Room& room) : benefitOfMonth(horizon)
    {
        double* next = room.atLeast(points * (9 + size_t(uncertainRates) + horizon));
        for (Column* column : {&roi, &npv, &cost, &labour, &benefit, &savings, &customers, &breakEven, &hourlyCost})
            *column = {std::exchange(next, next + points), points};
        for (Column& month : benefitOfMonth)
            month = {std::exchange(next, next + points), points};
        if (uncertainRates)
            foreign = {next, points};
    }
    size_t points() const { return roi.size(); }
    BatchResults from(size_t first)
    {
        BatchResults results{&cost[first], &labour[first],    &benefit[first],   &savings[first],
                             &npv[first],  &customers[first], &breakEven[first], {}};
        for (const Column& month : benefitOfMonth)
            results.benefitOfMonth.push_back(&month[first]);
        return results;
    }
};

/// One plan ready to be run at any points.
struct Run {
    const SimulationSettings& settings;
    const std::atomic<bool>* stop;
    CashInputs inputs;
    CashFrame frame;
    std::vector<Driver> drivers;
    std::vector<double*> targets;
    std::shared_ptr<Samples> samples;
    std::vector<std::vector<std::array<double, 4>>> sums; ///< [block][driver]: Hermite sums of NPV

    bool parallel(int count, const std::function<void(int, int)>& work) const
    {
        return inParallel(count, settings.threads, stop, work);
    }
};

/// The block's values of a figure; null if it is no driver.
const double* columnOf(const double& figure, const Run& run, const Samples::Block& block)
{
    const auto place = std::find(run.targets.begin(), run.targets.end(), &figure);
    return place == run.targets.end() ? nullptr : block.values[size_t(place - run.targets.begin())].data();
}

bool uncertainRates(const std::vector<Driver>& drivers)
{
    return std::any_of(drivers.begin(), drivers.end(), [](const Driver& driver) {
        return driver.key.startsWith(QStringLiteral("exchange_rate/")) && !driver.estimate.constant();
    });
}

void fillForeign(const Run& run, const Samples::Block& block, Column bills)
{
    std::fill(bills.begin(), bills.end(), 0.0);
    for (size_t k = 0; k < run.inputs.foreignCosts.size(); ++k)
        if (const double* rate = columnOf(run.inputs.foreignCosts[k].rate, run, block))
            for (size_t i = 0; i < bills.size(); ++i)
                bills[i] += run.frame.foreignPerRate[k] * rate[i];
}

bool fillCases(Run& run, Cases& cases)
{
    const int size = std::min(kBlock, run.settings.points), blocks = run.settings.points / size;
    const int informed = std::max(1, int(std::min(cases.points(), kInformed)) / size);
    run.sums.assign(size_t(informed), std::vector<std::array<double, 4>>(run.drivers.size()));
    std::vector<Samples::Block> ofThread(size_t(run.settings.threads));
    return run.parallel(blocks, [&](int index, int thread) {
        Samples::Block& block = ofThread[size_t(thread)];
        const size_t first = size_t(index) * size_t(size), count = size_t(size);
        run.samples->fill(int(first), size, block);
        runBatch(run.inputs, run.frame, batchFigures(run.inputs, run.targets, block.values), size, cases.from(first));
        if (!cases.foreign.empty())
            fillForeign(run, block, cases.foreign.subspan(first, count));
        const double* hourly = columnOf(run.inputs.hourlyCost, run, block);
        for (size_t i = first; i < first + count; ++i) {
            cases.hourlyCost[i] = hourly ? hourly[i - first] : run.inputs.hourlyCost;
            cases.roi[i] = cases.cost[i] > 0 ? (cases.benefit[i] - cases.cost[i]) / cases.cost[i] : 0;
        }
        if (index < informed)
            for (size_t d = 0; d < run.drivers.size(); ++d)
                if (!run.drivers[d].estimate.constant())
                    run.sums[size_t(index)][d] = hermiteSums(block.scores[d], cases.npv.subspan(first, count));
    });
}

/// a + b x for each of the figures; b >= 0.
Spread stretched(const Spread& x, double a, double b)
{
    return {a + b * x.p10, a + b * x.p25, a + b * x.p50, a + b * x.p75, a + b * x.p90, a + b * x.mean};
}

/// What each month costs over all cases. Where all rates are certain that is a straight line in the hourly cost, and so
/// are its quantiles; otherwise months with equal hours differ by what is bought at fixed prices only.
class MonthCosts
{
public:
    MonthCosts(const Run& run, const Cases& cases) : m_run(run), m_cases(cases), m_hourly(spreadOf(cases.hourlyCost))
    {
        if (cases.foreign.empty()) {
            for (size_t k = 0; k < run.inputs.foreignCosts.size(); ++k)
                m_certain += run.frame.foreignPerRate[k] * run.inputs.foreignCosts[k].rate;
            return;
        }
        std::vector<double> cost(cases.points());
        for (size_t t = 0; t < cases.benefitOfMonth.size(); ++t)
            if (isCampaign(t) && !m_byHours.contains(hours(t))) {
                addScaled(0, 1, cases.foreign, hours(t), cases.hourlyCost, cost);
                m_byHours.emplace(hours(t), spreadOf(cost));
            }
    }

    void addNetTo(std::vector<double>& net, size_t t) const
    {
        addNet(net, m_cases.benefitOfMonth[t], fixed(t), hours(t), m_cases.hourlyCost);
        if (isCampaign(t) && !m_cases.foreign.empty())
            for (size_t i = 0; i < net.size(); ++i)
                net[i] -= m_cases.foreign[i];
    }

    Spread at(size_t t) const
    {
        if (isCampaign(t) && !m_cases.foreign.empty())
            return stretched(m_byHours.at(hours(t)), fixed(t), 1);
        return stretched(m_hourly, fixed(t), hours(t));
    }

private:
    bool isCampaign(size_t t) const { return int(t) < m_run.inputs.months; }
    double hours(size_t t) const { return m_run.frame.labourHours[t] + m_run.frame.trainingHours[t]; }
    double fixed(size_t t) const { return m_run.frame.boughtTotal[t] + (isCampaign(t) ? m_certain : 0); }

    const Run& m_run;
    const Cases& m_cases;
    Spread m_hourly;
    double m_certain = 0; ///< bills of a campaign month at certain rates
    std::map<double, Spread> m_byHours;
};

bool summariseMonths(const Run& run, const Cases& cases, Projection& projection)
{
    const size_t months = cases.benefitOfMonth.size();
    projection.byMonth.resize(months);
    const MonthCosts costs(run, cases);
    const int parts = std::min(int(months), run.settings.threads);
    // Each part starts its running sum at month 0, so that the bits do not depend on the number of parts.
    return run.parallel(parts, [&](int part, int) {
        std::vector<double> net(cases.points(), 0.0);
        const size_t from = months * size_t(part) / size_t(parts), to = months * size_t(part + 1) / size_t(parts);
        for (size_t t = 0; t < to && !(run.stop && run.stop->load(std::memory_order_relaxed)); ++t) {
            costs.addNetTo(net, t);
            if (t < from)
                continue;
            MonthSpread& month = projection.byMonth[t];
            month.netCumulative = spreadOf(net);
            month.benefit = spreadOf(cases.benefitOfMonth[t]);
            month.cost = costs.at(t);
        }
    });
}

void valueInformation(const Run& run, const Cases& cases, Projection& projection)
{
    projection.perfectInformation = perfectInformation(cases.npv);
    const double points = double(std::min(cases.points(), kInformed));
    std::vector<InformationValue> found;
    for (size_t d = 0; d < run.drivers.size(); ++d) {
        std::array<double, 4> weights{};
        for (const auto& ofBlock : run.sums)
            for (size_t k = 0; k < weights.size(); ++k)
                weights[k] += ofBlock[d][k] / points;
        const double value =
            run.drivers[d].estimate.constant() ? 0 : driverInformation(weights, projection.perfectInformation);
        if (value > 0.01 * projection.perfectInformation)
            found.push_back({run.drivers[d].key, value});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const InformationValue& a, const InformationValue& b) { return a.value > b.value; });
    projection.information = std::move(found);
}

/// The answers over all cases, each a task of its own.
bool summarise(const Run& run, const Campaign& plan, const Cases& cases, Projection& p)
{
    const size_t n = cases.points();
    const auto tasks = std::array<std::function<void()>, 10>{
        [&] { p.tornado = tornado(plan); },
        [&] { valueInformation(run, cases, p); },
        [&] {
            p.roi = spreadOf(cases.roi);
            p.histogram = histogramOf(cases.roi);
        },
        [&] { p.npv = spreadOf(cases.npv); },
        [&] {
            std::vector<double> worst(cases.npv.begin(), cases.npv.end());
            p.expectedShortfall10 = lowerTailMean(worst, 0.1);
        },
        [&] {
            p.investment = spreadOf(cases.cost);
            p.benefit = spreadOf(cases.benefit);
        },
        [&] {
            p.customers = spreadOf(cases.customers);
            std::vector<double> each(n);
            for (size_t i = 0; i < n; ++i)
                each[i] = cases.customers[i] > 0 ? cases.cost[i] / cases.customers[i] : 0;
            p.costPerCustomer = spreadOf(each);
        },
        [&] {
            const SimulationError error = simulationError(cases.roi);
            p.roiError = error.median;
            p.roiErrorLow = error.p10;
            p.roiErrorHigh = error.p90;
            p.chanceError = error.chance;
        },
        [&] {
            const auto positive = std::count_if(cases.roi.begin(), cases.roi.end(), [](double v) { return v > 0; });
            p.chancePositive = double(positive) / double(n);
            const std::vector<int> months(cases.breakEven.begin(), cases.breakEven.end());
            p.breakEven = breakEvenOf(months, int(cases.benefitOfMonth.size()));
        },
        [&] {
            CaseLimits limits(n);
            for (size_t i = 0; i < n; ++i)
                limits.keep(i, cases.cost[i], cases.labour[i], cases.benefit[i], cases.savings[i]);
            p.takes = whatItTakes(run.inputs, p.likely, limits);
        },
    };
    return run.parallel(int(tasks.size()), [&](int i, int) { tasks[size_t(i)](); });
}

std::optional<Error> settingsFault(const SimulationSettings& settings)
{
    if (settings.points < 64 || settings.points > 1048576 || !std::has_single_bit(unsigned(settings.points)))
        return Error{ErrorCode::ValueOutOfRange, QStringLiteral("points"), QString::number(settings.points),
                     QStringLiteral("2^6..2^20")};
    if (settings.threads < 1 || settings.threads > 64)
        return Error{ErrorCode::ValueOutOfRange, QStringLiteral("threads"), QString::number(settings.threads),
                     QStringLiteral("1..64")};
    return std::nullopt;
}

} // namespace

double* Room::atLeast(size_t count)
{
    if (count > size) {
        values = std::make_unique_for_overwrite<double[]>(count);
        size = count;
    }
    return values.get();
}

CashRun likelyRun(const Campaign& plan)
{
    return cashRun(cashInputs(plan));
}

Result<Projection> simulate(const Campaign& plan, const SimulationSettings& settings, const std::atomic<bool>* stop,
                            SampleStore* store)
{
    if (const auto fault = settingsFault(settings))
        return *fault;
    if (const auto fault = firstFault(plan))
        return *fault;
    Run run{settings, stop, cashInputs(plan), {}, drivers(plan), {}, nullptr, {}};
    run.frame = cashFrame(run.inputs);
    run.targets = driverTargets(plan, run.inputs);
    const RelatedScores scores =
        relatedScores(run.drivers, settings.related ? relationsOf(plan, run.drivers) : std::vector<Relation>{});
    Projection projection;
    projection.relationConflict = scores.conflict;
    projection.points = settings.points;
    projection.seed = settings.seed.value_or(plan.company.seed);
    const bool keep = store && settings.points <= kMostKept;
    run.samples = std::make_shared<Samples>(run.drivers, scores.parts, projection.seed, settings.points, keep,
                                            store ? store->last.get() : nullptr);
    Room own;
    Cases cases(size_t(settings.points), size_t(plan.horizon()), uncertainRates(run.drivers),
                keep ? store->cases : own);
    projection.likely = cashRun(run.inputs);
    if (!fillCases(run, cases) || !summariseMonths(run, cases, projection) || !summarise(run, plan, cases, projection))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    if (keep) {
        store->last = run.samples;
        store->kept = run.samples->kept();
    }
    projection.customersToBreakEven = customersToBreakEven(run.inputs, projection.likely);
    projection.test =
        plannedTest(plan, run.inputs, projection.likely, {projection.npv.mean, projection.perfectInformation});
    return projection;
}

} // namespace ertrag
