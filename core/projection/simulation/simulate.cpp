// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/simulation/simulate.h"

#include "core/math/statistics.h"
#include "core/projection/model/cash_inputs.h"
#include "core/projection/model/goal_seek.h"
#include "core/projection/simulation/decision.h"
#include "core/projection/simulation/month_costs.h"
#include "core/projection/simulation/planned_test.h"
#include "core/projection/simulation/sensitivity.h"
#include "core/projection/simulation/summary.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr int mostKept = 65536; // points up to which columns are kept for the next run

/// One of `parts` parts of the months. Each starts its running sum at month 0, so that the bits do not depend on their
/// number.
void summariseMonths(const ProjectionRun& run, const Cases& cases, const MonthCosts& costs, size_t part, size_t parts,
                     Projection& projection)
{
    const size_t months = cases.benefitOfMonth.size();
    const size_t from = months * part / parts, to = months * (part + 1) / parts;
    std::vector<double> net(cases.points(), 0.0);
    for (size_t t = 0; t < to && !run.stopped(); ++t) {
        costs.addNetTo(net, t);
        if (t < from)
            continue;
        MonthSpread& month = projection.byMonth[t];
        month.netCumulative = spreadOf(net);
        month.benefit = spreadOf(cases.benefitOfMonth[t]);
        month.cost = costs.at(t);
    }
}

/// EVPPI of a driver from the sums of some blocks of cases.
double informationFrom(const Cases& cases, size_t driver, size_t firstBlock, size_t endBlock, double pointsOfBlock,
                       double most)
{
    std::array<double, 4> weights{};
    for (size_t block = firstBlock; block < endBlock; ++block)
        for (size_t k = 0; k < weights.size(); ++k)
            weights[k] += cases.sums[block][driver][k] / (pointsOfBlock * double(endBlock - firstBlock));
    return driverInformation(weights, most);
}

/// How far single blocks of cases differ; where there is one only, as far as the EVPI.
double informationError(const Cases& cases, size_t driver, double pointsOfBlock, double value, const Projection& p)
{
    const size_t blocks = cases.sums.size();
    std::vector<double> ofBlock;
    for (size_t block = 0; block < blocks; ++block)
        ofBlock.push_back(informationFrom(cases, driver, block, block + 1, pointsOfBlock, p.perfectInformation));
    const double share = p.perfectInformation > 0 ? p.perfectInformationError / p.perfectInformation : 0;
    return std::max(share * value, standardDeviation(ofBlock) / std::sqrt(double(blocks)));
}

void valueInformation(const ProjectionRun& run, const Cases& cases, Projection& projection)
{
    const auto perfect = [](std::span<const double> npv) { return perfectInformation(npv); };
    projection.perfectInformation = perfect(cases.npv);
    projection.perfectInformationError = replicateError(cases.npv, perfect);
    const size_t blocks = cases.sums.size();
    const double points = double(std::min(cases.points(), informedPoints)) / double(blocks);
    std::vector<InformationValue> found;
    for (size_t d = 0; d < run.drivers.size(); ++d) {
        if (run.drivers[d].estimate.constant())
            continue;
        const double value = informationFrom(cases, d, 0, blocks, points, projection.perfectInformation);
        if (value > 0.01 * projection.perfectInformation)
            found.push_back({run.drivers[d].figure, value, informationError(cases, d, points, value, projection)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const InformationValue& a, const InformationValue& b) { return a.value > b.value; });
    projection.information = std::move(found);
}

/// Months in which money is paid.
int paidMonths(const CashInputs& in)
{
    return in.horizon() + int(std::ceil(in.paymentMonths));
}

/// The answers over all cases, each a task of its own; the longest first.
bool summarise(const ProjectionRun& run, const Campaign& plan, const Cases& cases, Projection& p)
{
    const size_t n = cases.points();
    p.byMonth.resize(cases.benefitOfMonth.size());
    const MonthCosts costs(run, cases);
    const size_t parts = std::min(p.byMonth.size(), size_t(run.settings.threads));
    std::vector<std::function<void()>> tasks;
    for (size_t part = 0; part < parts; ++part)
        tasks.push_back([&, part] { summariseMonths(run, cases, costs, part, parts, p); });
    const std::initializer_list<std::function<void()>> others{
        [&] { p.tornado = tornado(plan); },
        [&] { valueInformation(run, cases, p); },
        [&] {
            p.roi = spreadOf(cases.roi);
            p.histogram = histogramOf(cases.roi);
        },
        [&] {
            p.npv = spreadOf(cases.npv);
            p.meanNpvError = replicateError(cases.npv, [](std::span<const double> npv) { return mean(npv); });
        },
        [&] {
            std::vector<double> worst(cases.npv.begin(), cases.npv.end());
            p.expectedShortfall10 = lowerTailMean(worst, 0.1);
        },
        [&] {
            p.investment = spreadOf(cases.cost);
            p.largestOutlay = spreadOf(cases.outlay);
            p.outlayMonth = spreadOf(cases.outlayMonth);
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
            p.breakEven = breakEvenOf(months, paidMonths(run.inputs));
        },
        [&] {
            CaseLimits limits(n);
            for (size_t i = 0; i < n; ++i)
                limits.keep(i, cases.cost[i], cases.labour[i], cases.benefit[i], cases.savings[i]);
            p.takes = whatItTakes(run.inputs, p.likely, limits);
        },
    };
    tasks.insert(tasks.end(), others);
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

double* NumberBuffer::atLeast(size_t count)
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
    ProjectionRun run{settings, stop, cashInputs(plan), {}, {}, drivers(plan), nullptr};
    run.frame = cashFrame(run.inputs);
    run.timing = timingTables(run.inputs, run.drivers);
    const RelatedScores scores =
        relatedScores(run.drivers, settings.related ? relationsOf(plan, run.drivers) : std::vector<Relation>{});
    Projection projection;
    projection.relationConflict = scores.conflict;
    projection.points = settings.points;
    projection.seed = settings.seed.value_or(plan.company.seed);
    const bool keep = store && settings.points <= mostKept;
    run.samples = std::make_shared<Samples>(run.drivers, scores.parts, projection.seed, settings.points, keep,
                                            store ? store->last.get() : nullptr);
    NumberBuffer own;
    Cases cases(run, keep ? store->cases : own);
    projection.likely = cashRun(run.inputs);
    if (!cases.fill(run) || !summarise(run, plan, cases, projection))
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    if (keep) {
        store->last = run.samples;
        store->kept = run.samples->kept();
    }
    projection.customersToBreakEven = customersToBreakEven(run.inputs, projection.likely);
    projection.test = plannedTest(plan, run.inputs, projection.likely,
                                  {projection.npv.mean, projection.meanNpvError, projection.perfectInformation});
    return projection;
}

} // namespace ertrag
