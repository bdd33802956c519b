// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

class QWidget;

namespace ertrag
{

/// What must be asked in a window of its own. Tests script it; the native one is the only user of message boxes and
/// file dialogs. Cancelled = empty or false.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                             const QString& filter) = 0;
    /// Like saveFile, for a file that must not be there yet: does not offer to replace one.
    virtual QString newFile(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) = 0;
    virtual QString folder(QWidget* parent, const QString& title) = 0; ///< one that is there already
    virtual QString text(QWidget* parent, const QString& title, const QString& question, const QString& initial) = 0;
    /// Only for what cannot be undone; `action` is the verb on the button.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                         const QString& action) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
};

std::unique_ptr<Dialogs> nativeDialogs();

} // namespace ertrag
