// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/support.h"

#include <QString>
#include <optional>
#include <span>
#include <utility>

namespace ertrag
{

/// The figures of a plan that can be uncertain or learned, in the order of the table; block by block.
enum class FigureKind {
    // one of each
    OrderValue,
    ContributionMargin,
    OrdersPerMonth,
    MonthlyRetention,
    Incrementality,
    HourlyCost,
    SeasonStrength,
    HalfBoughtWeeks,
    CycleSpread,
    // one for each bill in another currency
    ExchangeRate,
    // one for each saving
    Saving,
    // one for each channel
    CostPerThousand,
    CostPerClick,
    ClickRate,
    GainPerPost,
    ChurnPerMonth,
    ReachPerPost,
    OrganicClickRate,
    EnquiryRate,
    CloseRate,
    // planned, never drawn
    HoursPerWeek,
    AdsPerMonth,
};

/// Money in currency units, a rate of exchange in currency units for one of the other currency, a share 0..1.
enum class FigureUnit { Money, Rate, Share, Number, Hours };

/// Which way is good for the plan's result, all else as it is.
enum class GoodWhen { Higher, Lower };

/// Which figures share a part of the sampling dimensions, and how many of them a plan has: one of each; one for each
/// bill, saving or channel; planned figures are not drawn.
enum class SamplingBlock { Business, Currencies, Savings, Channels, None };

/// What holds for all figures of a kind.
///
/// `place` is the figure's place in its block and belongs to it for good: it decides which numbers it is drawn from. A
/// new kind takes the next free place of its block (Business has 32, Channels 16 each), whatever its place in the
/// table, so no other figure changes. A place that was in use is never given away again.
struct FigureTraits {
    FigureKind kind = FigureKind::OrderValue;
    const char* key = ""; ///< in JSON and on the command line, see figureKey()
    FigureUnit unit = FigureUnit::Money;
    GoodWhen good = GoodWhen::Higher;
    Support support = Support::Positive;
    const char* field = ""; ///< of its answer: in the campaign, or in its bill, saving or channel
    SamplingBlock block = SamplingBlock::None;
    int place = 0;
};

const FigureTraits& traitsOf(FigureKind kind);
/// All kinds, and those of one block, in the order of the table.
std::span<const FigureTraits> figureKinds();
std::span<const FigureTraits> figureKinds(SamplingBlock block);

/// One figure of a campaign: its kind, and of which bill, saving or channel.
struct FigureId {
    FigureKind kind = FigureKind::OrderValue;
    int number = 0;  ///< of the bill or the saving in its list, the first is 1; else 0
    QString channel; ///< id of the channel; empty for what belongs to none

    FigureId() = default;
    FigureId(FigureKind ofBusiness) : kind(ofBusiness) {}
    FigureId(FigureKind ofItem, int itsNumber) : kind(ofItem), number(itsNumber) {}
    FigureId(FigureKind ofChannel, QString itsId) : kind(ofChannel), channel(std::move(itsId)) {}
    bool operator==(const FigureId&) const = default;
};

/// "order_value", "exchange_rate/1", "saving/2", "instagram/close_rate"
QString figureKey(const FigureId& figure);
/// The figure of such a text; absent if there is no such kind. Whether its channel exists is not asked.
std::optional<FigureId> figureOfKey(const QString& key);

/// The field that it is answered in: "economics.order_value", "channels/instagram.paid.click_rate",
/// "economics.savings/0.per_month_amount".
QString fieldOf(const FigureId& figure);
/// The kind that is estimated in a field, whichever its item; absent if it is none of a block.
std::optional<FigureKind> figureKindOfField(const QString& field);

} // namespace ertrag
