// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book_file.h"
#include "core/state/campaign_state.h"

namespace ertrag
{

/// A plan with a name, two typed months and one imported file of `days` days; each `seed` gives another import.
CampaignState sampleState(const QString& id, const QString& name, int days = 40, int seed = 1);

/// Everything that a book says, as one text: equal texts mean equal content. Empty if anything cannot be read.
QByteArray contentOf(const BookFile& book);

/// The bytes of a file; only for a book that nobody has open.
QByteArray bytesOf(const QString& path);
bool writeBytes(const QString& path, const QByteArray& bytes);

} // namespace ertrag
