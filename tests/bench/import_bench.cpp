// SPDX-License-Identifier: GPL-3.0-or-later
// What the window waits for while a large export is read, and how the time grows with what the file has much of.
#include "core/actuals/import/import_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <future>
#include <thread>

using namespace ertrag;

namespace
{

const QByteArray heading =
    "Day,Campaign name,Ad set name,Ad name,Impressions,Reach,Link clicks,Cost per click,Click rate,"
    "Leads,Amount spent (EUR),Purchases conversion value,Currency\n";
const QByteArray oneRow = "2026-05-13,\"Grillpakete, Herbst\",\"Umkreis – 25 km\",\"Bild; hoch\",1345,942,17,0.512345,"
                          "1.263941,2,8.71,34.60,EUR\n";

QString written(const QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath(QStringLiteral("export.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        std::abort();
    return file.fileName();
}

ImportChoices today()
{
    ImportChoices choices;
    choices.today = QDate(2026, 9, 30);
    return choices;
}

void measure(benchmark::State& state, const QByteArray& text)
{
    const QTemporaryDir folder;
    const QString path = written(folder, text);
    for (auto _ : state)
        if (!readExport(path, today()).ok())
            state.SkipWithError("not read");
}

/// What the preview shows at once, of a million rows.
void previewOfAMillion(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = written(folder, heading + oneRow.repeated(1000000));
    for (auto _ : state)
        if (!readBeginningOf(path, today()))
            state.SkipWithError("not read");
}

/// From the wish to stop until the reading has stopped, some hundredths of a second after its start.
void cancelOfAMillion(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = written(folder, heading + oneRow.repeated(1000000));
    for (auto _ : state) {
        std::atomic<bool> cancelled = false;
        ImportChoices choices = today();
        choices.cancelled = &cancelled;
        auto reading = std::async(std::launch::async, [&] { return readExport(path, choices).ok(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        const auto start = std::chrono::steady_clock::now();
        cancelled = true;
        if (reading.get())
            state.SkipWithError("read to its end before it was stopped");
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
}

void byRows(benchmark::State& state)
{
    measure(state, heading + oneRow.repeated(state.range(0)));
}

void byEmptyLines(benchmark::State& state)
{
    measure(state, heading + oneRow.repeated(1000) + QByteArray(state.range(0), '\n'));
}

void byColumns(benchmark::State& state)
{
    QByteArray titles = "Day,Campaign name,Amount spent (EUR)", cells = "2026-05-13,Grillpakete,8.71";
    for (int64_t i = 3; i < state.range(0); ++i) {
        titles += ",Own " + QByteArray::number(qint64(i));
        cells += ",7";
    }
    cells += '\n';
    measure(state, titles + '\n' + cells.repeated(10));
}

// By the clock: what is waited for.
BENCHMARK(previewOfAMillion)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(cancelOfAMillion)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(10);
BENCHMARK(byRows)->Arg(125000)->Arg(250000)->Arg(500000)->Arg(1000000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(byEmptyLines)->Arg(25000)->Arg(50000)->Arg(100000)->Arg(200000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(byColumns)->Arg(2000)->Arg(4000)->Arg(8000)->Arg(16000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
