// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

namespace ertrag
{

const std::vector<FuzzTarget>& fuzzTargets()
{
    static const std::vector<FuzzTarget> all{{"csv", fuzzCsv},           {"plan", fuzzPlan}, {"sheet", fuzzSheet},
                                             {"campaign", fuzzCampaign}, {"book", fuzzBook}, {"packs", fuzzPacks},
                                             {"number", fuzzNumber},     {"date", fuzzDate}};
    return all;
}

} // namespace ertrag
