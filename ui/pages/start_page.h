// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"

#include <QWidget>
#include <vector>

class QBoxLayout;
class QGridLayout;
class QVBoxLayout;

namespace ertrag
{

/// A book that was opened before, as the start page shows it.
struct RecentEntry {
    QString path, name, note;
};

/// Where one begins: a new book for a trade, a recent one, open, or the example.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(const QString& language, const std::vector<RecentEntry>& recent, QWidget* parent = nullptr);

signals:
    void newWanted(ertrag::Trade trade);
    void bookWanted(const QString& path);
    void actionWanted(const QString& name); ///< "open", "example"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QGridLayout* trades(const QString& language);
    QVBoxLayout* recents(const std::vector<RecentEntry>& recent);

    QBoxLayout* m_halves;
};

} // namespace ertrag
