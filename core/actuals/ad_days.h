// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/file_sources.h"

namespace ertrag
{

/// For which days files say what advertising cost. A day that stands in no file is a pause, and cost nothing, inside a
/// file (stretchesOf()) and for up to a week between two files or at the end of a month; every other day after the
/// first one is not known: an export that ends in the middle of a month says nothing of its rest.
class AdDays
{
public:
    explicit AdDays(const Actuals& actuals);
    int unknown(Month month) const; ///< days, 0..31
    int known(Month month) const;   ///< days from the first to the last of each stretch

private:
    std::vector<Stretch> m_stretches; ///< ascending, apart from each other
};

} // namespace ertrag
