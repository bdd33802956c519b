// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <QCoreApplication>

namespace ertrag
{

class MistakeDialog;

/// What the Help menu offers.
class HelpDesk
{
    Q_DECLARE_TR_FUNCTIONS(HelpDesk)
public:
    explicit HelpDesk(const DeskContext& context) : m_context(context) {}

    void explainMethod();
    void showAbout();
    /// Asked before the focus moves: it takes along the passage that is marked.
    void reportMistake();

private:
    QString shownPage() const;
    void saveReport(MistakeDialog& dialog);

    const DeskContext& m_context;
};

} // namespace ertrag
