// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/projector.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulation/simulate.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace ertrag
{

namespace
{
constexpr int coarsePoints = 1024;
constexpr int fullPoints = 16384;

int threadsToUse()
{
    return std::clamp(int(std::thread::hardware_concurrency()), 1, 8);
}
} // namespace

/// One thread that always works on the newest plan it was given.
struct Projector::Worker {
    Worker(Projector& owner, Depth wanted) : projector(owner), depth(wanted), thread([this] { work(); }) {}
    ~Worker()
    {
        {
            const std::lock_guard guard(mutex);
            ending = true;
            stop = true;
        }
        wake.notify_one();
        thread.join();
    }

    void take(const Campaign& plan, quint64 newRun)
    {
        {
            const std::lock_guard guard(mutex);
            waiting = plan;
            run = newRun;
            stop = true;
        }
        wake.notify_one();
    }

    void work()
    {
        for (;;) {
            std::unique_lock guard(mutex);
            wake.wait(guard, [this] { return ending || waiting; });
            if (ending)
                return;
            const Campaign plan = std::move(*waiting);
            waiting.reset();
            const quint64 current = run;
            stop = false;
            guard.unlock();
            if (!calculate(plan, coarsePoints, current))
                continue;
            if (const ProjectionPtr full = calculate(plan, fullPoints, current); full && depth == Depth::Study)
                studyOf(plan, *full, current);
        }
    }

    static SimulationSettings settingsFor(int points)
    {
        SimulationSettings settings;
        settings.points = points;
        settings.threads = threadsToUse();
        return settings;
    }

    /// Null if stopped or refused.
    ProjectionPtr calculate(const Campaign& plan, int points, quint64 current)
    {
        Result<Projection> result =
            simulate(plan, settingsFor(points), &stop, points == coarsePoints ? &coarseSamples : &fullSamples);
        Projector* target = &projector;
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                QMetaObject::invokeMethod(
                    target, [target, current, error = result.error()] { target->deliver(current, error); },
                    Qt::QueuedConnection);
            return nullptr;
        }
        ProjectionPtr projection = std::make_shared<const Projection>(std::move(result).value());
        QMetaObject::invokeMethod(
            target,
            [target, current, projection, coarse = points == coarsePoints] {
                target->deliver(current, projection, coarse);
            },
            Qt::QueuedConnection);
        return stop ? nullptr : projection;
    }

    void studyOf(const Campaign& plan, const Projection& projection, quint64 current)
    {
        Result<Study> result = study(plan, projection, settingsFor(fullPoints), &stop);
        if (!result)
            return; // stopped; or a saved scenario cannot be calculated, which its own row says
        Projector* target = &projector;
        StudyPtr found = std::make_shared<const Study>(std::move(result).value());
        QMetaObject::invokeMethod(
            target, [target, current, found] { target->deliver(current, found); }, Qt::QueuedConnection);
    }

    Projector& projector;
    const Depth depth;
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Campaign> waiting;
    quint64 run = 0;
    bool ending = false;
    SampleStore coarseSamples, fullSamples; // what a lever leaves as it is
    std::atomic<bool> stop{false};
    std::thread thread; // last: it uses everything above
};

Projector::Projector(QObject* parent, Depth depth) : QObject(parent), m_worker(std::make_unique<Worker>(*this, depth))
{
}
Projector::~Projector()
{
    m_worker.reset();
}

void Projector::project(const Campaign& plan)
{
    m_study.reset();
    m_worker->take(plan, ++m_run);
}
ProjectionPtr Projector::latest() const
{
    return m_latest;
}

StudyPtr Projector::latestStudy() const
{
    return m_study;
}

void Projector::deliver(quint64 run, ProjectionPtr projection, bool coarse)
{
    if (run != m_run)
        return;
    m_latest = std::move(projection);
    emit projected(m_latest, coarse);
}

void Projector::deliver(quint64 run, StudyPtr found)
{
    if (run != m_run)
        return;
    m_study = std::move(found);
    emit studied(m_study);
}

void Projector::deliver(quint64 run, const Error& error)
{
    if (run == m_run)
        emit refused(error);
}

} // namespace ertrag
