// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/projector.h"

#include "core/campaign/campaign.h"
#include "core/projection/simulate.h"

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
    explicit Worker(Projector& owner) : projector(owner), thread([this] { work(); }) {}
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
            if (calculate(plan, coarsePoints, current))
                calculate(plan, fullPoints, current);
        }
    }

    bool calculate(const Campaign& plan, int points, quint64 current)
    {
        SimulationSettings settings;
        settings.points = points;
        settings.threads = threadsToUse();
        Result<Projection> result = simulate(plan, settings, &stop);
        Projector* target = &projector;
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                QMetaObject::invokeMethod(
                    target, [target, current, error = result.error()] { target->deliver(current, error); },
                    Qt::QueuedConnection);
            return false;
        }
        ProjectionPtr projection = std::make_shared<const Projection>(std::move(result).value());
        QMetaObject::invokeMethod(
            target,
            [target, current, projection, coarse = points == coarsePoints] {
                target->deliver(current, projection, coarse);
            },
            Qt::QueuedConnection);
        return !stop;
    }

    Projector& projector;
    std::mutex mutex;
    std::condition_variable wake;
    std::optional<Campaign> waiting;
    quint64 run = 0;
    bool ending = false;
    SampleStore coarseSamples, fullSamples; // what a lever leaves as it is
    std::atomic<bool> stop{false};
    std::thread thread; // last: it uses everything above
};

Projector::Projector(QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>(*this)) {}
Projector::~Projector()
{
    m_worker.reset();
}

void Projector::project(const Campaign& plan)
{
    m_worker->take(plan, ++m_run);
}
ProjectionPtr Projector::latest() const
{
    return m_latest;
}

void Projector::deliver(quint64 run, ProjectionPtr projection, bool coarse)
{
    if (run != m_run)
        return;
    m_latest = std::move(projection);
    emit projected(m_latest, coarse);
}

void Projector::deliver(quint64 run, const Error& error)
{
    if (run == m_run)
        emit refused(error);
}

} // namespace ertrag
