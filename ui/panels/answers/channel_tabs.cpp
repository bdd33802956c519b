// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/channel_tabs.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace ertrag
{

ChannelTabs::ChannelTabs(QWidget* parent) : QWidget(parent), m_line(new FlowLayout(4, 4, this))
{
    setAccessibleName(tr("Channel"));
}

void ChannelTabs::rebuild()
{
    while (QLayoutItem* item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_tabs.clear();
    QLabel* lead = label(m_channels.empty() ? tr("No channel yet: choose one in question 3.") : tr("Channel:"),
                         TextSize::Normal, false, true);
    lead->setWordWrap(m_channels.empty());
    lead->setMinimumHeight(28);
    m_line->addWidget(lead);
    for (const auto& [id, name] : m_channels) {
        auto* tab = new QPushButton(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        tab->setProperty("look", QStringLiteral("tab"));
        tab->setAccessibleName(name);
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        connect(tab, &QPushButton::toggled, this, [this, id = id](bool on) {
            if (on)
                emit chosen(id);
        });
        m_line->addWidget(tab);
        m_tabs.push_back(tab);
    }
}

void ChannelTabs::show(const std::vector<std::pair<QString, QString>>& channels, const QString& chosen)
{
    if (channels != m_channels || m_line->count() == 0) {
        m_channels = channels;
        rebuild();
    }
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const QSignalBlocker quiet(m_tabs[i]);
        m_tabs[i]->setChecked(m_channels[i].first == chosen);
    }
}

} // namespace ertrag
