// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/assessor.h"

#include "core/assessment/assessment_maker.h"
#include "core/document/session.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace ertrag
{

/// One thread that always works on the newest state it was given.
class Assessor::Worker
{
public:
    Worker(Assessor& owner, Depth depth) : m_owner(owner), m_maker(depth), m_thread([this] { work(); }) {}
    ~Worker()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_ending = true;
            m_stop = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void take(StatePtr state, quint64 run)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_waiting = std::move(state);
            m_run = run;
            m_stop = true;
        }
        m_wake.notify_one();
    }
    int simulated() const { return m_maker.simulated(); }

private:
    void work()
    {
        for (;;) {
            std::unique_lock guard(m_mutex);
            m_wake.wait(guard, [this] { return m_ending || m_waiting; });
            if (m_ending)
                return;
            const StatePtr state = std::move(m_waiting);
            m_waiting.reset();
            m_stop = false;
            const quint64 run = m_run;
            guard.unlock();
            m_maker.make(state, m_stop, [&](Assessment made) { send(std::move(made), run); });
        }
    }

    void send(Assessment made, quint64 run)
    {
        QMetaObject::invokeMethod(
            &m_owner,
            [owner = &m_owner, run, assessment = std::make_shared<const Assessment>(std::move(made))] {
                owner->deliver(run, assessment);
            },
            Qt::QueuedConnection);
    }

    Assessor& m_owner;
    AssessmentMaker m_maker;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    StatePtr m_waiting;
    quint64 m_run = 0;
    bool m_ending = false;
    std::atomic<bool> m_stop{false};
    std::thread m_thread; // last: it uses everything above
};

Assessor::Assessor(Depth depth, QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>(*this, depth)) {}

Assessor::~Assessor()
{
    m_worker.reset();
}

void Assessor::follow(Session& session)
{
    connect(&session, &Session::changed, this, [this, &session](const Change& change) {
        assess(std::make_shared<const CampaignState>(session.state()), change.origin);
    });
    connect(&session, &Session::rowsForgotten, this, // those of the last assessment would keep them alive
            [this, &session] { assess(std::make_shared<const CampaignState>(session.state())); });
}

void Assessor::assess(StatePtr state, const void* origin)
{
    Assessment entered = state->plan.id == m_latest->state->plan.id ? *m_latest : Assessment{};
    entered.state = state;
    entered.stage = Stage::Entered;
    m_worker->take(std::move(state), ++m_run);
    take(std::make_shared<const Assessment>(std::move(entered)), origin);
}

int Assessor::simulated() const
{
    return m_worker->simulated();
}

void Assessor::deliver(quint64 run, const AssessmentPtr& assessment)
{
    if (run == m_run)
        take(assessment, nullptr);
}

void Assessor::take(AssessmentPtr assessment, const void* origin)
{
    const ChangedParts parts = changedParts(*m_latest, *assessment);
    m_latest = std::move(assessment);
    emit assessed(m_latest, parts, origin);
}

} // namespace ertrag
