// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QPushButton;

namespace ertrag
{

class FlowLayout;

/// The channels side by side, one of them chosen.
class ChannelTabs : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelTabs(QWidget* parent = nullptr);
    /// Ids with their names, in order.
    void show(const std::vector<std::pair<QString, QString>>& channels, const QString& chosen);
    using QWidget::show;

signals:
    void chosen(const QString& id);

private:
    void rebuild();

    FlowLayout* m_line;
    std::vector<std::pair<QString, QString>> m_channels;
    std::vector<QPushButton*> m_tabs;
};

} // namespace ertrag
