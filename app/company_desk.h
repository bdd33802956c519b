// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

/// What the company's page wants beyond its fields.
class CompanyDesk
{
    Q_DECLARE_TR_FUNCTIONS(CompanyDesk)
public:
    explicit CompanyDesk(const DeskContext& context) : m_context(context) {}

    void chooseLogo();

private:
    const DeskContext& m_context;
};

} // namespace ertrag
