// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/start_page.h"
#include "ui/present/numbers/figure.h"
#include "ui/window/menus.h"

namespace ertrag
{

class AppearanceDesk;
class NumberText;
class OpenBook;
class Session;
struct RecentBook;

// What the window shows around its pages, from what is open.

QString fileName(const OpenBook& book);    ///< "firm.ertrag"; a name for the example
QString windowTitle(const OpenBook& book); ///< "Grill — firm.ertrag — Ertrag"

/// Whether all is saved, for the foot of the steps.
struct SavedNote {
    QString text;
    Tone tone;
};
SavedNote savedNote(const OpenBook& book);

EditMenuState editMenuState(const Session& session); ///< asked at every edit: does not look into the book
MenuState menuState(const OpenBook& book, const AppearanceDesk& appearance);
std::vector<RecentEntry> recentEntries(const std::vector<RecentBook>& books, const NumberText& numbers);

} // namespace ertrag
