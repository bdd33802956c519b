// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <memory>

namespace ertrag
{

// The nine steps; each page is made by its own function so that nobody includes all of them.
Page* makeGoalsPage(PageContext& context);
Page* makeMeasuresPage(PageContext& context);
Page* makeAudiencePage(PageContext& context);
Page* makeDutiesPage(PageContext& context);
Page* makeStaffRulesPage(PageContext& context);
Page* makeEconomicsPage(PageContext& context);
Page* makeVerdictPage(PageContext& context);
Page* makeActualsPage(PageContext& context);
Page* makePlanVsActualPage(PageContext& context);
// Without a number: among the steps, after them, and before them.
Page* makeCalendarPage(PageContext& context);
Page* makeDocumentsPage(PageContext& context);
Page* makeCompanyPage(PageContext& context);

} // namespace ertrag
