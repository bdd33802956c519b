// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/model/sampling_dimensions.h"

#include "core/math/sobol.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ertrag
{

namespace
{

struct Block {
    int first, count, size;
    constexpr int end() const { return first + count * size; }
};

constexpr Block business{0, 1, 32}, currencies{business.end(), 16, 1}, savings{currencies.end(), 16, 1},
    channels{savings.end(), lastChannelSlot + 1, 16};
static_assert(channels.end() == sobolDimensions);

Block blockOf(FigureKind kind)
{
    switch (traitsOf(kind).block) {
    case SamplingBlock::Business:
        return business;
    case SamplingBlock::Currencies:
        return currencies;
    case SamplingBlock::Savings:
        return savings;
    case SamplingBlock::Channels:
        return channels;
    case SamplingBlock::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

int samplingDimension(FigureKind kind, int slot)
{
    const Block block = blockOf(kind);
    return block.first + block.size * (std::max(0, slot) % block.count) + traitsOf(kind).place;
}

std::vector<int> currencySlots(const std::vector<ForeignCost>& costs)
{
    std::vector<int> slotOfCost;
    std::vector<std::pair<QString, int>> given;
    const auto slotOf = [&](const QString& currency) {
        const auto found = std::find_if(given.begin(), given.end(), [&](const auto& g) { return g.first == currency; });
        return found == given.end() ? -1 : found->second;
    };
    const auto isGiven = [&](int slot) {
        return std::any_of(given.begin(), given.end(), [slot](const auto& g) { return g.second == slot; });
    };
    for (const ForeignCost& cost : costs) {
        int wanted = 0;
        for (QChar letter : cost.currency)
            wanted = (26 * wanted + letter.unicode()) % currencies.count;
        if (slotOf(cost.currency) < 0 && int(given.size()) < currencies.count) {
            while (isGiven(wanted))
                wanted = (wanted + 1) % currencies.count;
            given.emplace_back(cost.currency, wanted);
        }
        slotOfCost.push_back(std::max(0, slotOf(cost.currency)));
    }
    return slotOfCost;
}

} // namespace ertrag
