// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace ertrag
{

class AppearanceDesk;
class Dialogs;
class MainWindow;
class OpenBook;

/// What the desks, which fulfil the window's wishes, work with; lives as long as the program.
struct DeskContext {
    OpenBook& book;
    AppearanceDesk& appearance;
    MainWindow& window;
    Dialogs& dialogs;
};

/// A notice of what went wrong.
void tellError(const DeskContext& context, const Error& error);
/// A notice of something that needs a book, to the reader of the example, who can make one of it.
void offerCopy(const DeskContext& context, const QString& why);
/// Of what is open, before something else is: all is saved, or the user gives up what is not. False: it stays.
bool letGo(const DeskContext& context);

} // namespace ertrag
