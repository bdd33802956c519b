// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

namespace ertrag
{

enum class Door; // of ui/present/verdict

class NumberText;
class Session;

/// What every page and its panels work with; lives as long as the window.
struct PageContext {
    Session& session;
    const NumberText& numbers;     ///< the object stays, its content follows language and currency
    std::set<Door> openDoors = {}; ///< of the verdict, as they were left
    bool allStations = false;      ///< the questions are forms: every station is open
};

} // namespace ertrag
