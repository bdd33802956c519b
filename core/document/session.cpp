// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/session.h"

namespace ertrag
{

namespace
{

bool frameDiffers(const Campaign& a, const Campaign& b)
{
    return a.id != b.id || a.name != b.name || a.start != b.start || a.months != b.months ||
           a.tailMonths != b.tailMonths;
}

} // namespace

unsigned changedParts(const CampaignState& before, const CampaignState& after)
{
    const Campaign& a = before.plan;
    const Campaign& b = after.plan;
    unsigned parts = 0;
    const auto mark = [&parts](Part part, bool differs) { parts |= differs ? unsigned(part) : 0u; };
    mark(Part::Plan, frameDiffers(a, b));
    mark(Part::Goals, a.goals != b.goals);
    mark(Part::Measures, a.measures != b.measures);
    mark(Part::Audience, a.audience != b.audience);
    mark(Part::Channels, a.channels != b.channels);
    mark(Part::Duties, a.duties != b.duties);
    mark(Part::StaffRules, a.staffRules != b.staffRules);
    mark(Part::Economics, a.economics != b.economics);
    mark(Part::Scenarios, a.scenarios != b.scenarios);
    mark(Part::Company, a.company != b.company);
    mark(Part::Actuals, !(before.actuals == after.actuals));
    return parts;
}

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
    tell(unsigned(Part::All), Cause::Open, nullptr);
}

Done Session::apply(const Edit& edit, const void* origin)
{
    Result<Campaign> edited = edit.apply(plan());
    if (!edited)
        return edited.error();
    take({std::move(edited).value(), actuals()}, edit.field, origin);
    return Nothing{};
}

Done Session::applyActuals(const QString& field, Actuals actuals)
{
    take({plan(), std::move(actuals)}, field, nullptr);
    return Nothing{};
}

Done Session::applyState(const QString& field, CampaignState state)
{
    take(std::move(state), field, nullptr);
    return Nothing{};
}

void Session::take(CampaignState after, const QString& field, const void* origin)
{
    const unsigned parts = changedParts(state(), after);
    if (parts == 0)
        return;
    m_history->push(std::move(after), field);
    tell(parts, Cause::Edit, origin);
}

void Session::forgetFileRows()
{
    m_history->forgetFileRows();
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

void Session::tell(unsigned parts, Cause cause, const void* origin)
{
    ++m_revision;
    emit changed(Change{parts, cause, origin});
}

} // namespace ertrag
