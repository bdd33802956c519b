// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "core/campaign/campaign.h"

#include <QCoreApplication>

namespace ertrag
{

/// Which book is open: a new one, one that is there, the example, none; and what is left of a damaged one.
class BookDesk
{
    Q_DECLARE_TR_FUNCTIONS(BookDesk)
public:
    explicit BookDesk(const DeskContext& context) : m_context(context) {}

    void newBook(Trade trade);
    void chooseBook();
    bool openBook(const QString& path); ///< false: the notice says why, and what was open still is
    void openExample(Trade trade);
    void closeBook();
    void salvage(const QString& damaged);

private:
    void tellOpening();

    const DeskContext& m_context;
};

/// With the ending of books, if it has none.
QString bookName(const QString& path);
/// Of books, for a dialog that asks for one.
QString bookFilter();

} // namespace ertrag
