// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/study.h"

#include "core/campaign/field_check.h"
#include "core/math/sobol.h"
#include "core/math/sobol_indices.h"
#include "core/math/statistics.h"
#include "core/projection/decision.h"
#include "core/projection/finance.h"
#include "core/projection/relations.h"
#include "core/projection/samples.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ertrag
{

namespace
{

constexpr int kStudyPoints = 4096;
constexpr double kNoticeable = 0.15;

std::vector<double> netFlows(const CashRun& run)
{
    std::vector<double> flows;
    for (const CashMonth& month : run.months)
        flows.push_back(month.benefit - month.cost.total());
    return flows;
}

/// NPV at any values of the drivers.
class Evaluator
{
public:
    explicit Evaluator(const Campaign& plan)
        : m_inputs(cashInputs(plan)), m_targets(driverTargets(plan, m_inputs)), m_frame(cashFrame(m_inputs)),
          m_months(size_t(m_inputs.horizon()))
    {
    }
    Evaluator(const Evaluator&) = delete;
    Evaluator& operator=(const Evaluator&) = delete;

    void put(size_t driver, double value) { *m_targets[driver] = value; }
    double npv() { return runCash(m_inputs, m_frame, m_months).npv; }

private:
    CashInputs m_inputs;
    std::vector<double*> m_targets;
    CashFrame m_frame;
    std::vector<CashMonth> m_months;
};

SimulationSettings shortened(SimulationSettings settings)
{
    settings.points = std::min(settings.points, kStudyPoints);
    return settings;
}

ScenarioResult resultOf(ScenarioResult::Kind kind, const QString& name, const Projection& p)
{
    return {kind, name, p.roi, p.npv, p.investment, p.benefit, p.chancePositive};
}

Spread exactly(double v)
{
    return {v, v, v, v, v, v};
}

/// The plan's ad money in the ordinary medium; no posts, and of the hours none.
std::optional<Campaign> inOrdinaryMedium(Campaign plan)
{
    Money ads;
    for (const Channel& channel : plan.channels)
        if (channel.included)
            ads += channel.adBudgetPerMonth;
    if (ads.minor <= 0)
        return std::nullopt;
    Channel medium = ordinaryMedium(plan);
    medium.adBudgetPerMonth = ads;
    plan.channels = {medium};
    for (RoleAssignment& role : plan.duties.roles)
        role.hoursPerWeek = 0;
    plan.staffRules.training = {};
    plan.economics.contentPerMonth = {};
    plan.economics.toolsPerMonth = {};
    plan.economics.savings.clear();
    return plan;
}

} // namespace

ReturnRate returnRate(const Campaign& plan, const CashRun& likely)
{
    const std::vector<double> flows = netFlows(likely);
    ReturnRate rate;
    const int changes = signChanges(flows);
    const double monthly = monthlyRate(plan.economics.discountRatePerYear);
    rate.modifiedMonthly = flows.size() > 1 ? mirr(flows, monthly, monthly) : std::nullopt;
    if (changes > 1)
        rate.kind = ReturnRate::Kind::NotUnique;
    if (changes == 1)
        rate.monthly = irr(flows);
    if (rate.monthly) {
        rate.kind = ReturnRate::Kind::Unique;
        rate.annual = std::pow(1 + *rate.monthly, 12) - 1;
    }
    return rate;
}

LikelyBreakEven likelyBreakEven(const CashRun& likely)
{
    const std::vector<double> flows = netFlows(likely);
    LikelyBreakEven even;
    const auto first = firstBreakEven(flows), lasting = lastingBreakEven(flows);
    if (lasting)
        even.lasting = *lasting + 1;
    if (first && first != lasting)
        even.lostAgain = *first + 1;
    even.payback = payback(flows);
    return even;
}

Result<std::vector<Stress>> reverseStress(const Campaign& plan, const SimulationSettings& settings)
{
    if (const auto fault = firstFault(plan))
        return *fault;
    const std::vector<Driver> all = drivers(plan);
    const auto parts = scoreParts(all, settings.related ? knownRelations(all) : std::vector<Relation>{});
    if (!parts)
        return parts.error();
    const quint64 seed = settings.seed.value_or(plan.company.seed);
    Samples::Block block;
    Samples(all, parts.value(), seed, kStudyPoints, false, nullptr).fill(0, kStudyPoints, block);
    Evaluator evaluator(plan);
    std::vector<double> npv;
    for (size_t i = 0; i < kStudyPoints; ++i) {
        for (size_t d = 0; d < all.size(); ++d)
            evaluator.put(d, block.values[d][i]);
        npv.push_back(evaluator.npv());
    }
    const double limit = quantiles(npv, std::array{0.1})[0];
    std::vector<Stress> found;
    for (size_t d = 0; d < all.size(); ++d) {
        if (all[d].estimate.constant())
            continue;
        const auto scores = block.scores[d];
        double sum = 0, count = 0;
        for (size_t i = 0; i < kStudyPoints; ++i)
            if (npv[i] <= limit) {
                sum += scores[i];
                ++count;
            }
        if (std::abs(sum / count) >= kNoticeable)
            found.push_back({all[d].key, sum / count});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Stress& a, const Stress& b) { return std::abs(a.score) > std::abs(b.score); });
    return found;
}

std::optional<std::vector<VarianceShare>> varianceShares(const Campaign& plan, const SimulationSettings& settings)
{
    const std::vector<Driver> all = drivers(plan);
    if (firstFault(plan) || (settings.related && !knownRelations(all).empty()))
        return std::nullopt;
    std::vector<size_t> uncertain;
    std::vector<EstimateQuantile> quantile;
    for (size_t d = 0; d < all.size(); ++d)
        if (!all[d].estimate.constant()) {
            uncertain.push_back(d);
            quantile.emplace_back(all[d].support, all[d].estimate);
        }
    if (uncertain.empty() || 2 * uncertain.size() > kSobolDimensions)
        return std::nullopt;
    Evaluator evaluator(plan);
    const auto npv = [&](std::span<const double> u) {
        for (size_t k = 0; k < uncertain.size(); ++k)
            evaluator.put(uncertain[k], quantile[k](u[k]));
        return evaluator.npv();
    };
    const SobolIndices indices =
        sobolIndices(npv, int(uncertain.size()), kStudyPoints, settings.seed.value_or(plan.company.seed));
    std::vector<VarianceShare> shares;
    for (size_t k = 0; k < uncertain.size(); ++k)
        shares.push_back({all[uncertain[k]].key, indices.first[k], indices.total[k]});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const VarianceShare& a, const VarianceShare& b) { return a.total > b.total; });
    return shares;
}

std::optional<PlannedTest> plannedTest(const Campaign& plan, const Projection& projection)
{
    const Channel* largest = nullptr;
    for (const Channel& channel : plan.channels)
        if (channel.included && channel.adBudgetPerMonth.minor > 0 &&
            (!largest || channel.adBudgetPerMonth > largest->adBudgetPerMonth))
            largest = &channel;
    if (!largest)
        return std::nullopt;
    const PaidFunnel& paid = largest->paid;
    const double perClick = paid.basis == PriceBasis::PerClick ? paid.costPerClick.likely
                            : paid.clickRate.likely > 0 ? paid.costPerThousand.likely / 1000 / paid.clickRate.likely
                                                        : 0;
    const std::vector<double> enquiries =
        sampledColumn({QString(), 0, Support::Share, largest->enquiryRate}, 1, kStudyPoints);
    const std::vector<double> closes =
        sampledColumn({QString(), 1, Support::Share, largest->closeRate}, 1, kStudyPoints);
    std::vector<double> rate;
    for (size_t i = 0; i < enquiries.size(); ++i)
        rate.push_back(enquiries[i] * closes[i]);
    const double m = mean(rate), sd = standardDeviation(rate);
    if (!(perClick > 0) || !(m > 0) || !(m < 1) || !(sd > 0))
        return std::nullopt;
    const double weight = m * (1 - m) / (sd * sd) - 1;
    if (!(weight > 0))
        return std::nullopt;
    // What all its customers bring is in proportion to the rate; the rest of the NPV does not depend on it.
    Campaign without = plan;
    for (Channel& channel : without.channels)
        if (channel.id == largest->id)
            channel.closeRate = Estimate::exactly(0);
    const double likelyRate = largest->enquiryRate.likely * largest->closeRate.likely;
    const double brought = likelyRun(plan).npv - likelyRun(without).npv;
    if (!(likelyRate > 0) || !(brought > 0))
        return std::nullopt;
    const double value = brought / likelyRate;
    const TestCampaign test{m * weight, (1 - m) * weight, value, value * m - projection.npv.mean};
    PlannedTest planned{largest->id, 0, 0, 0, perfectInformation(test), test.a, test.b};
    for (int clicks : {50, 100, 200, 300, 500, 1000, 2000, 5000})
        if (const double worth = sampleInformation(test, clicks);
            planned.clicks == 0 || worth - clicks * perClick > planned.worth - planned.cost) {
            planned.clicks = clicks;
            planned.cost = clicks * perClick;
            planned.worth = worth;
        }
    return planned;
}

Result<std::vector<ScenarioResult>> scenarioResults(const Campaign& plan, const SimulationSettings& settings)
{
    const SimulationSettings few = shortened(settings);
    std::vector<ScenarioResult> found;
    const auto planned = simulate(plan, few);
    if (!planned)
        return planned.error();
    found.push_back(resultOf(ScenarioResult::Kind::Plan, {}, planned.value()));
    found.push_back({ScenarioResult::Kind::DoNothing, {}, {}, {}, {}, {}, 0});
    const auto& other = plan.goals.nextBestUseReturn;
    if (other.given()) {
        const Spread gain = exactly(other.value.units(currencyDecimals(plan.company.currency)));
        found.push_back({ScenarioResult::Kind::NextBestUse, {}, {}, gain, {}, gain, gain.mean > 0 ? 1.0 : 0.0});
    }
    if (const auto medium = inOrdinaryMedium(plan))
        if (const auto result = simulate(*medium, few))
            found.push_back(resultOf(ScenarioResult::Kind::OrdinaryMedium, {}, result.value()));
    for (const Scenario& scenario : plan.scenarios) {
        const auto result = simulate(withLevers(plan, scenario.levers), few);
        if (!result)
            return result.error();
        found.push_back(resultOf(ScenarioResult::Kind::Saved, scenario.name, result.value()));
    }
    return found;
}

Channel ordinaryMedium(const Campaign& plan)
{
    const auto& market = plan.audience.market;
    const bool businesses =
        market.given() ? market.value == Market::Businesses : plan.company.trade == Trade::MachineBuilder;
    Channel medium;
    medium.id = QStringLiteral("ordinary_medium");
    medium.slot = 31; // the last block of dimensions, so that it shares none with the usual channels
    medium.paid.costPerThousand = businesses ? Estimate{100, 200, 400} : Estimate{40, 80, 160};
    medium.paid.clickRate = businesses ? Estimate{0.0001, 0.0003, 0.001} : Estimate{0.001, 0.003, 0.01};
    medium.paid.doubling = Doubling::Plus80;
    medium.organic.postsPerMonth = 0;
    medium.enquiryRate = Estimate::exactly(1, Origin::Assumption);
    for (auto channel = plan.channels.rbegin(); channel != plan.channels.rend(); ++channel)
        if (channel->included)
            medium.closeRate = channel->closeRate;
    return medium;
}

std::vector<QString> fallenBack(const Campaign& plan)
{
    std::vector<QString> keys;
    for (const Driver& driver : drivers(plan))
        if (EstimateQuantile(driver.support, driver.estimate).fellBack())
            keys.push_back(driver.key);
    return keys;
}

} // namespace ertrag
