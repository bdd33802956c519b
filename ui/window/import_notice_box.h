// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"
#include "ui/widgets/form.h"

class QLabel;
class QWidget;

namespace ertrag
{

/// Bold lead and plain rest in one paragraph; nothing of a file is taken for markup.
QLabel* paragraph(const QString& before, const QString& lead, const QString& after, TextSize size);
/// A remark of a preview, in the colour of its tone.
QWidget* noticeBox(const ImportNotice& notice);

} // namespace ertrag
