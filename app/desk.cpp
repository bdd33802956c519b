// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "core/document/open_book.h"
#include "ui/present/words/wording.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

struct Desk {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

} // namespace

void tellError(const DeskContext& context, const Error& error)
{
    context.window.notice(errorSentence(error), Tone::Bad);
}

void offerCopy(const DeskContext& context, const QString& why)
{
    context.window.notice(why, Tone::Neutral, Offer{Desk::tr("Save a copy …"), wish::SaveCopy{}});
}

bool letGo(const DeskContext& context)
{
    context.window.finishTyping();
    return !context.book.isOpen() || context.book.autosaver().saveNow() ||
           context.dialogs.confirm(&context.window, Desk::tr("Some of your changes are not saved."),
                                   Desk::tr("The book cannot be written. Save a copy from the File menu to keep them."),
                                   Desk::tr("Give up the changes"));
}

} // namespace ertrag
