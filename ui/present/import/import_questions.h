// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/import/import_view.h"

namespace ertrag
{

struct ImportEffects;

/// Puts into the view what the file, or the file beside those that are there, leaves open: the question with its
/// answers, and whether its rows may be taken before one is given; of amounts whose currency was chosen, the others.
void askImportQuestion(ImportView& view, const ImportReport& report, const Campaign& plan, const ImportEffects& effects,
                       const NumberText& numbers);

} // namespace ertrag
