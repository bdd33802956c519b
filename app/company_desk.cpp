// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_desk.h"

#include "core/campaign/edits.h"
#include "core/document/open_book.h"
#include "ui/theme/logo.h"
#include "ui/window/dialogs.h"
#include "ui/window/main_window.h"

namespace ertrag
{

void CompanyDesk::chooseLogo()
{
    const QString path =
        m_context.dialogs.openFile(&m_context.window, tr("Choose logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    const std::optional<QString> logo = logoFromFile(path);
    if (!logo)
        return m_context.window.notice(
            tr("This file cannot be used as a logo. It can be a PNG, JPEG or SVG of at most 10 MB."), Tone::Caution);
    if (const Done done = m_context.book.session().apply(set(&Company::logo, *logo)); !done)
        tellError(m_context, done.error());
}

} // namespace ertrag
