// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example_book.h"

#include "core/catalogue/trades.h"

#include <QFile>
#include <QtGlobal>

namespace ertrag
{

CampaignState exampleBook(Trade trade)
{
    const QString name = QStringLiteral(":/samples/") + tradeKey(trade) + QStringLiteral(".json");
    QFile sample(name);
    const bool open = sample.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    Q_UNUSED(open);
    const Result<CampaignState> state = campaignStateFromJson(sample.readAll(), name);
    Q_ASSERT(state);
    return state ? state.value() : CampaignState{};
}

} // namespace ertrag
