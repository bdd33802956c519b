// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_desk.h"

#include "app/appearance_desk.h"
#include "core/actuals/actuals_edits.h"
#include "core/document/open_book.h"
#include "ui/window/dialogs.h"
#include "ui/window/import_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/media_plan_dialog.h"

namespace ertrag
{

void ImportDesk::importFile()
{
    Session& session = m_context.book.session();
    const QString path = m_context.dialogs.openFile(&m_context.window, tr("Import file"),
                                                    tr("Export files (*.csv *.tsv *.txt *.xlsx *.ods)"));
    if (path.isEmpty())
        return;
    ImportDialog dialog(path, session.plan(), session.actuals(), m_context.appearance.numbers(), &m_context.window);
    const bool taken = !dialog.refusal() && dialog.exec() == QDialog::Accepted;
    if (dialog.refusal())
        return tellError(m_context, *dialog.refusal());
    if (!taken)
        return;
    if (const Done applied = session.apply(addImport(dialog.batch())); !applied)
        return tellError(m_context, applied.error());
    m_context.book.autosaver().saveSoon();
}

void ImportDesk::importPlan()
{
    Session& session = m_context.book.session();
    const QString path = m_context.dialogs.openFile(&m_context.window, tr("Media plan from a table"),
                                                    tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods)"));
    if (path.isEmpty())
        return;
    const Campaign plan = session.plan();
    MediaPlanDialog dialog(path, plan, m_context.appearance.numbers(), &m_context.window);
    const bool taken = !dialog.refusal() && dialog.exec() == QDialog::Accepted;
    if (dialog.refusal())
        return tellError(m_context, *dialog.refusal());
    if (!taken)
        return;
    if (const Done applied = session.apply(takeMediaPlan(dialog.effects())); !applied)
        return tellError(m_context, applied.error());
    m_context.book.autosaver().saveSoon();
}

} // namespace ertrag
