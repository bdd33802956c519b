// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/autosaver.h"

namespace ertrag
{

Autosaver::Autosaver(Session& session, Write write, SaveTiming timing, QObject* parent)
    : QObject(parent), m_session(session), m_timing(timing), m_write(std::move(write))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Autosaver::saveSoon);
    connect(&m_session, &Session::changed, this, &Autosaver::noteChange);
}

Autosaver::~Autosaver()
{
    (void)endOfRunning();
}

SaveState Autosaver::state() const
{
    const bool written = m_state == SaveState::Saved || m_state == SaveState::Waiting;
    return written && !m_typing.empty() ? SaveState::Typing : m_state;
}

void Autosaver::noteTyping(const QObject* field, bool open)
{
    if (open == m_typing.contains(field))
        return;
    if (open) {
        m_typing.insert(field);
        connect(field, &QObject::destroyed, this, [this, field] { noteTyping(field, false); });
    } else {
        m_typing.erase(field);
        disconnect(field, &QObject::destroyed, this, nullptr);
    }
    tell();
    if (m_typing.empty())
        saveSoon();
}

void Autosaver::noteChange(const Change& change)
{
    if (change.cause == Cause::Open) { // what was just read is what the file holds
        (void)endOfRunning();
        m_quiet.stop();
        m_attempts = 0;
        become(SaveState::Saved);
        return;
    }
    m_attempts = 0;
    m_quiet.start(m_timing.quietMs);
    if (m_state == SaveState::Saved)
        become(SaveState::Waiting);
}

/// Waits for the write that runs; nothing if none does.
std::optional<Done> Autosaver::endOfRunning()
{
    if (!m_writing.joinable())
        return std::nullopt;
    m_writing.join();
    ++m_run; // its own message comes too late now
    return std::move(m_written);
}

void Autosaver::saveSoon()
{
    if (m_state == SaveState::Saved || m_writing.joinable())
        return; // noteWritten() looks again
    m_quiet.stop();
    m_runRevision = m_session.revision();
    m_writing = std::thread([this, run = m_run, state = m_session.state()] {
        m_written = m_write(state);
        QMetaObject::invokeMethod(
            this, [this, run] { noteEnd(run); }, Qt::QueuedConnection);
    });
}

void Autosaver::noteEnd(quint64 run)
{
    if (run == m_run)
        if (const auto done = endOfRunning())
            noteWritten(*done, m_runRevision);
}

void Autosaver::noteWritten(const Done& done, quint64 revision)
{
    const bool newest = revision == m_session.revision();
    if (!done) {
        notWritten(done.error());
    } else {
        m_attempts = 0;
        become(newest ? SaveState::Saved : SaveState::Waiting);
    }
    // Changed meanwhile: if its quiet is over already, nobody else would begin.
    if (!newest && !m_quiet.isActive())
        m_quiet.start(0);
}

bool Autosaver::saveNow()
{
    if (const auto done = endOfRunning())
        noteWritten(*done, m_runRevision);
    if (m_state == SaveState::Saved)
        return true;
    m_quiet.stop();
    noteWritten(m_write(m_session.state()), m_session.revision());
    return m_state == SaveState::Saved;
}

void Autosaver::notWritten(const Error& error)
{
    m_error = error;
    if (error.code == ErrorCode::BookBusy && ++m_attempts <= m_timing.retries) {
        m_quiet.start(m_timing.retryMs);
        become(SaveState::Retrying);
        return;
    }
    become(SaveState::Refused);
}

void Autosaver::become(SaveState state)
{
    if (state == SaveState::Saved || state == SaveState::Waiting)
        m_error.reset();
    m_state = state;
    tell(state == SaveState::Refused);
}

void Autosaver::tell(bool again)
{
    if (state() == m_told && !again)
        return;
    m_told = state();
    emit stateChanged(m_told);
}

} // namespace ertrag
