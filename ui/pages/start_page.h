// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"

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
    StartPage(Language language, const std::vector<RecentEntry>& recent, QWidget* parent = nullptr);

signals:
    void wanted(const ertrag::Wish& wish);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QGridLayout* trades(Language language);
    QVBoxLayout* recents(const std::vector<RecentEntry>& recent);

    QBoxLayout* m_halves;
};

} // namespace ertrag
