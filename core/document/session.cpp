// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/session.h"

namespace ertrag
{

Session::Session(QObject* parent) : Session(steadyClock(), parent) {}

Session::Session(SteadyClock clock, QObject* parent)
    : QObject(parent), m_history(std::make_unique<History>(std::move(clock)))
{
}

Session::~Session() = default;

const CampaignState& Session::state() const
{
    return m_history->state();
}
quint64 Session::revision() const
{
    return m_revision;
}

void Session::open(CampaignState state)
{
    m_opened = state;
    m_history->open(std::move(state));
    tell(allParts, Cause::Open, nullptr);
}

Done Session::apply(const Edit& edit, const void* origin)
{
    Result<CampaignState> after = edit.apply(state());
    if (!after)
        return after.error();
    const ChangedParts parts = changedParts(state(), after.value());
    if (!parts)
        return Nothing{};
    m_history->push(std::move(after).value(), edit.field);
    tell(parts, Cause::Edit, origin);
    return Nothing{};
}

void Session::forgetFileRows()
{
    if (m_history->forgetFileRows())
        emit rowsForgotten();
}

bool Session::canUndo() const
{
    return m_history->canUndo();
}
bool Session::canRedo() const
{
    return m_history->canRedo();
}
QString Session::undoField() const
{
    return m_history->undoField();
}
QString Session::redoField() const
{
    return m_history->redoField();
}

void Session::undo()
{
    if (canUndo())
        step(Cause::Undo);
}

void Session::redo()
{
    if (canRedo())
        step(Cause::Redo);
}

void Session::step(Cause cause)
{
    const CampaignState before = state();
    cause == Cause::Undo ? m_history->undo() : m_history->redo();
    tell(changedParts(before, state()), cause, nullptr);
}

void Session::tell(ChangedParts parts, Cause cause, const void* origin)
{
    ++m_revision;
    emit changed(Change{parts, cause, origin});
}

} // namespace ertrag
