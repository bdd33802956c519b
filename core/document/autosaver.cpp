// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/autosaver.h"

namespace ertrag
{

Autosaver::Autosaver(Session& session, Write write, SaveTiming timing, QObject* parent)
    : QObject(parent), m_session(session), m_timing(timing), m_write(std::move(write))
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Autosaver::saveNow);
    connect(&m_session, &Session::changed, this, &Autosaver::noteChange);
}

void Autosaver::noteChange(const Change& change)
{
    if (change.cause == Cause::Open) { // what was just read is what the file holds
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

bool Autosaver::saveNow()
{
    if (m_state == SaveState::Saved)
        return true;
    m_quiet.stop();
    const Done done = m_write(m_session.state());
    if (!done) {
        notWritten(done.error());
        return false;
    }
    m_attempts = 0;
    become(SaveState::Saved);
    return true;
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
    if (state == m_state && state != SaveState::Refused)
        return;
    m_state = state;
    emit stateChanged(m_state);
}

} // namespace ertrag
