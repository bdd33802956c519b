// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

struct ExportOffer;

/// What can be taken along, a card for each of the export offers. The window asks where and says where it is.
class DocumentsPage : public Page
{
    Q_OBJECT
public:
    explicit DocumentsPage(PageContext& context, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    QString progress(const Assessment& assessment) const override;

private:
    void addOffer(QVBoxLayout* column, const ExportOffer& offer);

    std::vector<QPushButton*> m_waitingButtons; ///< for what needs a result
    QLabel* m_waiting = nullptr;
};

} // namespace ertrag
