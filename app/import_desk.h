// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

/// Takes the figures of an export file into the actuals, and those of a media plan into the plan, as the user confirms
/// them in the preview.
class ImportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ImportDesk)
public:
    explicit ImportDesk(const DeskContext& context) : m_context(context) {}

    void importFile();
    void importPlan(); ///< a media plan into the plan

private:
    const DeskContext& m_context;
};

} // namespace ertrag
