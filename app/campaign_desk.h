// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

/// The campaigns of the open book, of which one is shown.
class CampaignDesk
{
    Q_DECLARE_TR_FUNCTIONS(CampaignDesk)
public:
    explicit CampaignDesk(const DeskContext& context) : m_context(context) {}

    void add();
    void rename();
    void remove();
    void show(const QString& id);

private:
    const DeskContext& m_context;
};

} // namespace ertrag
