// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_campaign.h"
#include "core/campaign/campaign_json.h"
#include "core/projection/simulation/samples.h"
#include "core/projection/simulation/simulate.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>

using namespace ertrag;

namespace
{

constexpr int pointCount = 16384;

SimulationSettings settings(int points, int threads)
{
    return {points, 20261, threads};
}

/// The floor: generating and transforming the inputs alone, one thread.
void floorOfInputs(benchmark::State& state)
{
    const auto all = drivers(benchCampaign(6));
    const auto parts = relatedScores(all, knownRelations(all)).parts;
    Samples::Block block;
    for (auto _ : state) {
        const Samples samples(all, parts, 20261, pointCount, false, nullptr);
        for (int first = 0; first < pointCount; first += 512) {
            samples.fill(first, 512, block);
            benchmark::DoNotOptimize(block.values[0].data());
        }
    }
}

void project(benchmark::State& state)
{
    const Campaign plan = benchCampaign(6);
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(plan, settings(pointCount, int(state.range(0)))));
}

void projectCalendar(benchmark::State& state)
{
    const Campaign plan = benchCalendar(6);
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(plan, settings(pointCount, int(state.range(0)))));
}

/// The ad budget moves, as while a lever is dragged: nothing sampled changes.
void moveAds(benchmark::State& state, const Campaign& plan)
{
    SampleStore store;
    double budget = 1000;
    for (auto _ : state) {
        Levers levers;
        levers.adBudgetPerMonth = budget += 1;
        benchmark::DoNotOptimize(
            simulate(withLevers(plan, levers), settings(pointCount, int(state.range(0))), nullptr, &store));
    }
}

void leverOfAds(benchmark::State& state)
{
    moveAds(state, benchCampaign(6));
}

void leverOfCalendar(benchmark::State& state)
{
    moveAds(state, benchCalendar(6));
}

/// The close rate moves: one column of each channel changes.
void leverOfCloseRate(benchmark::State& state)
{
    const Campaign plan = benchCampaign(6);
    SampleStore store;
    double rate = 0.2;
    for (auto _ : state) {
        Levers levers;
        levers.closeRate = rate += 1e-4;
        benchmark::DoNotOptimize(
            simulate(withLevers(plan, levers), settings(pointCount, int(state.range(0))), nullptr, &store));
    }
}

void coarseLever(benchmark::State& state)
{
    const Campaign plan = benchCampaign(6);
    SampleStore store;
    double budget = 1000;
    for (auto _ : state) {
        Levers levers;
        levers.adBudgetPerMonth = budget += 1;
        benchmark::DoNotOptimize(simulate(withLevers(plan, levers), settings(1024, 1), nullptr, &store));
    }
}

void byPoints(benchmark::State& state)
{
    const Campaign plan = benchCampaign(6);
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(plan, settings(int(state.range(0)), 1)));
}

void byChannels(benchmark::State& state)
{
    const Campaign plan = benchCampaign(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(plan, settings(4096, 1)));
}

// One thread by processor time, which a busy machine does not distort; two threads by the clock.
BENCHMARK(floorOfInputs)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(project)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(projectCalendar)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(leverOfAds)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(leverOfCalendar)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(leverOfCloseRate)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(coarseLever)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(byPoints)->RangeMultiplier(4)->Range(4096, 262144)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(byChannels)->RangeMultiplier(2)->Range(2, 16)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--campaign") == 0) {
        std::fputs(toJson(benchCampaign(6)).constData(), stdout);
        return 0;
    }
    if (argc == 2 && std::strcmp(argv[1], "--calendar") == 0) {
        std::fputs(toJson(benchCalendar(6)).constData(), stdout);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
