// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/session.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace ertrag
{

/// Saved: what is shown is in the file. Waiting: changed a moment ago. Retrying: the file was busy. Refused: not
/// saved, the edits are kept in memory and the next edit or saveNow() tries again.
enum class SaveState { Saved, Waiting, Retrying, Refused };

/// When an Autosaver writes, in milliseconds.
struct SaveTiming {
    int quietMs = 250, retryMs = 1000, retries = 10;
};

/// Writes the session 250 ms after the last change. The writing itself is given, so that it can be tested.
class Autosaver : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<Done(const CampaignState&)>;

    /// `session` must outlive this object.
    Autosaver(Session& session, Write write, SaveTiming timing = {}, QObject* parent = nullptr);

    SaveState state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; } ///< why it is Retrying or Refused
    /// Writes at once if anything is unsaved: at focus loss, import, export, close. True if all is saved.
    bool saveNow();

signals:
    void stateChanged(ertrag::SaveState state);

private:
    void noteChange(const Change& change);
    void become(SaveState state);
    void notWritten(const Error& error);

    Session& m_session;
    SaveTiming m_timing;
    Write m_write;
    QTimer m_quiet;
    SaveState m_state = SaveState::Saved;
    std::optional<Error> m_error;
    int m_attempts = 0;
};

} // namespace ertrag
