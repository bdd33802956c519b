// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/history.h"

#include <chrono>
#include <map>

namespace ertrag
{

namespace
{
constexpr qint64 burstMs = 1000;
constexpr size_t stepLimit = 1000;
} // namespace

SteadyClock steadyClock()
{
    return [] {
        using namespace std::chrono;
        return qint64(duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
    };
}

History::History(SteadyClock clock) : m_clock(std::move(clock))
{
    m_steps.emplace_back();
}

void History::open(CampaignState state)
{
    m_steps.clear();
    m_steps.push_back({std::move(state), {}, m_clock()});
    m_index = 0;
    m_mayMerge = false;
}

bool History::continuesBurst(const QString& field, qint64 now) const
{
    const Step& top = m_steps[m_index];
    return m_mayMerge && m_index > 0 && top.field == field && now - top.at <= burstMs;
}

void History::push(CampaignState state, const QString& field)
{
    const qint64 now = m_clock();
    m_steps.erase(m_steps.begin() + qint64(m_index) + 1, m_steps.end());
    if (continuesBurst(field, now)) {
        m_steps[m_index] = {std::move(state), field, now};
        if (m_steps[m_index].state == m_steps[m_index - 1].state) {
            m_steps.pop_back();
            --m_index;
            m_mayMerge = false;
        }
        return;
    }
    m_steps.push_back({std::move(state), field, now});
    if (m_steps.size() > stepLimit + 1)
        m_steps.pop_front();
    m_index = m_steps.size() - 1;
    m_mayMerge = true;
}

bool History::forgetFileRows()
{
    std::map<const ImportBatch*, ImportBatchPtr> lean; // states share their imports, and go on sharing them
    for (Step& step : m_steps)
        for (ImportBatchPtr& batch : step.state.actuals.imports) {
            if (!batch->fileRows)
                continue;
            ImportBatchPtr& known = lean[batch.get()];
            if (!known) {
                auto without = std::make_shared<ImportBatch>(*batch);
                without->fileRows.reset();
                known = without;
            }
            batch = known;
        }
    return !lean.empty();
}

void History::undo()
{
    if (canUndo())
        --m_index;
    m_mayMerge = false;
}

void History::redo()
{
    if (canRedo())
        ++m_index;
    m_mayMerge = false;
}

} // namespace ertrag
