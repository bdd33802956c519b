// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/edits.h"
#include "core/catalogue/trade_calendar.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace ertrag
{

/// The name of its file, and what --trade is told: butcher, machine-builder, blank.
QString tradeKey(Trade trade);
std::optional<Trade> tradeFromKey(const QString& key);
QString tradeName(Trade trade, const QString& language);

/// The trades of which there is a worked example (resources/samples), each with another answer.
inline constexpr std::array sampleTrades{Trade::Butcher, Trade::Hotel, Trade::Bakery, Trade::MachineBuilder};

/// A new campaign prefilled for a trade: all five answers open, every estimate an Assumption and not a favourable
/// one, the first channels to examine as channels. `language` is that of the prefilled names ("de", "en");
/// `currency` ISO 4217. Errors: those of readResource().
Result<Campaign> campaignForTrade(Trade trade, const QString& language, const QString& currency);

/// setCurrency(), and the usual cost of an hour becomes that of the other currency's country while it is still the
/// preset of the trade.
PlanEdit setCurrencyOfTrade(const QString& code);

/// What the program says of a trade, whole sentences: "start_page" what its campaigns are about, "usual" "In typical
/// bakeries between %1 and %2", "whose_figures" "What you see here is a typical bakery, not yours.", "example_title".
QString tradeWord(Trade trade, const char* word, const QString& language);

/// What the trade calls a word of the program's German, whole words, longer ones first: {"Einkauf", "Buchung"}.
std::vector<std::pair<QString, QString>> tradeGerman(Trade trade);

/// An answer of somebody of the trade to show beside a field ("goals.next_best_use"); empty if there is none.
QString tradeExample(Trade trade, const QString& field, const QString& language);

} // namespace ertrag
