// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/answer.h"
#include "core/campaign/estimate.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/answer_words.h"

namespace ertrag
{

// What was answered to a question, short enough to stand beside others in one line; empty while it is open.

QString saidText(const QString& question, const Answer<QString>& answer);
QString saidList(const QString& question, const Answer<QStringList>& answer);
QString saidChoice(const QString& question, const Answer<int>& answer, const Options& options);
QString saidNumber(const QString& question, const Answer<double>& answer, NumberRole role, const QString& unit,
                   const NumberText& numbers);
QString saidMonth(const QString& question, const Answer<Month>& answer, const NumberText& numbers);
/// Nothing while it is a preset: that is no answer.
QString saidRange(const QString& question, const Answer<Estimate>& answer, NumberRole role, const NumberText& numbers);
/// The rows of a table by what stands first in them.
QString saidRows(const QStringList& names);

} // namespace ertrag
