// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

/// Takes the figures of an export file into the actuals, as the user corrects them in the preview.
class ImportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ImportDesk)
public:
    explicit ImportDesk(const DeskContext& context) : m_context(context) {}

    void importFile();

private:
    const DeskContext& m_context;
};

} // namespace ertrag
