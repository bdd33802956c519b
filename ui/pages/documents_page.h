// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag
{

/// What can be taken along: the report, the charts, the campaign as a file. The window asks where and says where it is.
class DocumentsPage : public Page
{
    Q_OBJECT
public:
    explicit DocumentsPage(PageContext& context, QWidget* parent = nullptr);

    void render(unsigned parts, const void* origin) override;
    void showProjection(const ProjectionPtr& projection, bool coarse) override;
    QString progress() const override;

private:
    QPushButton* addDocument(QVBoxLayout* column, const QString& title, const QString& what, const QString& verb,
                             ExportFormat format);
    void showReadiness(const ProjectionPtr& projection);

    QPushButton *m_report = nullptr, *m_pictures = nullptr;
    QLabel* m_waiting = nullptr;
};

} // namespace ertrag
