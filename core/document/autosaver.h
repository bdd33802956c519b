// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/session.h"

#include <QTimer>
#include <functional>
#include <optional>
#include <set>
#include <thread>

namespace ertrag
{

/// Saved: what is shown is in the file. Typing: a field holds text that does not count yet. Waiting: changed a moment
/// ago, or being written. Retrying: the file was busy. Refused: not saved, the edits are kept in memory and the next
/// edit or saveNow() tries again.
enum class SaveState { Saved, Typing, Waiting, Retrying, Refused };

/// When an Autosaver writes, in milliseconds.
struct SaveTiming {
    int quietMs = 250, retryMs = 1000, retries = 10;
};

/// Writes the session 250 ms after the last change, in a thread of its own: a million imported rows take half a second.
/// Never two writes at a time, and Saved only when what is shown now, also in the field under the cursor, is written.
/// The writing itself is given, so that it can be tested; it is called from that thread or, by saveNow(), from the
/// caller's.
class Autosaver : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<Done(const CampaignState&)>;

    /// `session` must outlive this object.
    Autosaver(Session& session, Write write, SaveTiming timing = {}, QObject* parent = nullptr);
    ~Autosaver() override; ///< waits for a write that runs

    SaveState state() const;
    const std::optional<Error>& error() const { return m_error; } ///< why it is Retrying or Refused
    /// Whether `field` holds text that the session does not have (yet); a field that is gone holds none. Once no field
    /// does any more, it is written at once: the quiet after the last key has passed.
    void noteTyping(const QObject* field, bool open);
    /// Writes at once if the session is unsaved, and waits for it: at export, close. True if all of it is saved.
    bool saveNow();
    /// Begins to write at once if anything is unsaved: at focus loss, import.
    void saveSoon();

signals:
    void stateChanged(ertrag::SaveState state);

private:
    void noteChange(const Change& change);
    std::optional<Done> endOfRunning();
    void noteEnd(quint64 run);
    void noteWritten(const Done& done, quint64 revision);
    void become(SaveState state);
    void tell(bool again = false);
    void notWritten(const Error& error);

    Session& m_session;
    SaveTiming m_timing;
    Write m_write;
    QTimer m_quiet;
    SaveState m_state = SaveState::Saved; ///< of the session
    SaveState m_told = SaveState::Saved;
    std::set<const QObject*> m_typing; ///< fields with text that the session does not have
    std::optional<Error> m_error;
    int m_attempts = 0;
    std::thread m_writing;
    Done m_written{Nothing{}}; ///< the thread's answer, to be read when it has ended
    quint64 m_run = 0, m_runRevision = 0;
};

} // namespace ertrag
