// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/state/campaign_state.h"

#include <QString>
#include <deque>
#include <functional>

namespace ertrag
{

/// Milliseconds of a clock that never goes back.
using SteadyClock = std::function<qint64()>;
SteadyClock steadyClock();

/// An index over immutable states. Edits of the same field within a second of each other are one step; a burst that
/// ends where it began leaves none. At most 1,000 steps are kept, the oldest go first.
class History
{
public:
    explicit History(SteadyClock clock);

    void open(CampaignState state);
    void push(CampaignState state, const QString& field);
    const CampaignState& state() const { return m_steps[m_index].state; }

    bool canUndo() const { return m_index > 0; }
    bool canRedo() const { return m_index + 1 < m_steps.size(); }
    QString undoField() const { return canUndo() ? m_steps[m_index].field : QString(); }
    QString redoField() const { return canRedo() ? m_steps[m_index + 1].field : QString(); }
    void undo();
    void redo();
    /// Drops the files' rows, which the book has by now, from every state; the states stay equal. False if there
    /// were none.
    bool forgetFileRows();
    int steps() const { return int(m_steps.size()) - 1; }

private:
    struct Step {
        CampaignState state;
        QString field; ///< what led to this state
        qint64 at = 0;
    };
    bool continuesBurst(const QString& field, qint64 now) const;

    SteadyClock m_clock;
    std::deque<Step> m_steps;
    size_t m_index = 0;
    bool m_mayMerge = false;
};

} // namespace ertrag
