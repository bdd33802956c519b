// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ertrag
{

class NumberText;
struct Campaign;

/// What stands for ordinary media: "Leaflets and local paper", or the trade press where businesses buy.
QString ordinaryMediumName(const Campaign& plan);
/// A channel of the plan, or the ordinary medium by the id that the split of a budget gives it.
QString placeName(const QString& id, const Campaign& plan, const NumberText& numbers);

} // namespace ertrag
