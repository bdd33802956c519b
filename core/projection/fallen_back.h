// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ertrag
{

struct Campaign;

/// Keys of the uncertain figures whose low, likely and high no metalog can meet, so that two half normal curves stand
/// in (method.md 6). The page that shows the figure says so.
std::vector<QString> fallenBack(const Campaign& plan);

} // namespace ertrag
