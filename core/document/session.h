// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/history.h"
#include "core/state/changed_parts.h"
#include "core/state/edit.h"

#include <QObject>

namespace ertrag
{

enum class Cause { Edit, Undo, Redo, Open };

/// What differs now; `origin` is the widget that typed it, so that the field under the cursor is left alone.
struct Change {
    ChangedParts parts; ///< computed by comparing
    Cause cause = Cause::Edit;
    const void* origin = nullptr;
};

/// The one open campaign of the one open book: applies edits, keeps the history, tells what changed.
/// It leaves saving to Autosaver and figures to Assessor.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    Session(SteadyClock clock, QObject* parent); ///< `clock` decides which edits are one burst
    ~Session() override;

    const CampaignState& state() const;
    const Campaign& plan() const { return state().plan; }
    const Actuals& actuals() const { return state().actuals; }
    quint64 revision() const; ///< grows with every change

    void open(CampaignState state);
    /// Refused edits change nothing and say why. An edit that changes nothing leaves no undo step.
    Done apply(const Edit& edit, const void* origin = nullptr);
    const CampaignState& opened() const { return m_opened; } ///< how it was when it was opened

    void forgetFileRows(); ///< once the book has them: a million rows are some 60 MB

    bool canUndo() const;
    bool canRedo() const;
    QString undoField() const; ///< Edit::field of the step that undo would take back; empty if none
    QString redoField() const;
    void undo();
    void redo();

signals:
    void changed(const ertrag::Change& change);
    void rowsForgotten(); ///< the state is equal and takes less room

private:
    void step(Cause cause);
    void tell(ChangedParts parts, Cause cause, const void* origin);

    std::unique_ptr<History> m_history;
    CampaignState m_opened;
    quint64 m_revision = 0;
};

} // namespace ertrag
