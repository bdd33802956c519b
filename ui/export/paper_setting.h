// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ertrag
{

enum class Role;

/// How a section of a story is set on A4.
struct PaperSetting {
    enum class Place { Full, Half, TwoHalves };    ///< Half: two such sections stand side by side; TwoHalves: its table
    enum class Charts { Drawn, AsTable, LeftOut }; ///< AsTable: its table says as much in less room

    bool startsPage = false; ///< with the first section of its chapter
    bool compact = false;    ///< sentences after the first in one small, quiet paragraph; low rows
    Place place = Place::Full;
    Charts charts = Charts::Drawn;
    size_t columns = 99; ///< of its tables, at most what fits; 0 = no table
};

PaperSetting paperSettingOf(Role role);

} // namespace ertrag
