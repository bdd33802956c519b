// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace ertrag
{

class ChanceBar;
class ChartView;
struct LiveLink;
struct LiveView;

/// How things stand now: readiness, chance, small chart, range in one sentence, what helps next.
class LivePanel : public QWidget
{
    Q_OBJECT
public:
    explicit LivePanel(QWidget* parent = nullptr);
    void show(const LiveView& view);
    using QWidget::show;
    void addBelow(QLayout* part); ///< something of the page's own under what helps next

signals:
    void fieldWanted(const QString& field);

private:
    QVBoxLayout* addReadiness();
    QVBoxLayout* addChance();
    void showHelps(const LiveView& view);
    QWidget* link(const LiveLink& help, int number);

    QLabel *m_readinessLabel, *m_readiness, *m_readinessOf;
    ChanceBar* m_readinessBar;
    QWidget* m_projected;
    QLabel *m_chanceLabel, *m_chance, *m_chartTitle, *m_sentence, *m_waiting, *m_helpTitle;
    ChanceBar* m_chanceBar;
    ChartView* m_chart;
    QVBoxLayout* m_helps;
};

} // namespace ertrag
