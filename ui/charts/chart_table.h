// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

class QWidget;

namespace ertrag
{

/// The table of a chart in a small window of its own, not modal; closes with Esc.
void showChartTable(QWidget& chart, const Table& table);
/// Tab separated, a line a row, headings first.
QString tableText(const Table& table);

} // namespace ertrag
