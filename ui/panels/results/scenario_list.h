// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/levers.h"
#include "core/projection/simulation/projection.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ertrag
{

class Assessor;
class NumberText;
struct Assessment;

/// The plan, doing nothing, an ordinary medium and the remembered scenarios with their result (NPV, middle case) and
/// chance, calculated one after the other off the window's thread.
class ScenarioList : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioList(const NumberText& numbers, QWidget* parent = nullptr);

    void show(const Campaign& plan);                ///< it or its scenarios changed
    void showPlanned(const ProjectionPtr& planned); ///< the plan's own figures
    using QWidget::show;

signals:
    void scenarioWanted(const ertrag::Levers& levers);
    void forgetWanted(const QString& name);

private:
    struct Row {
        QString name;
        Campaign plan;
        std::optional<Levers> levers;         ///< of a remembered one; it can be tried out and forgotten
        std::optional<double> result, chance; ///< absent = not calculated yet
        bool refused = false;
        QLabel *resultText = nullptr, *chanceText = nullptr;
    };
    void addFixedRows();
    void addRow(Row& row);
    void addButtons(const Row& row, int line);
    void addText(QLabel*& text, int column);
    void calculateNext();
    void take(const Assessment& assessment);
    void fill(const Row& row);

    const NumberText& m_numbers;
    Assessor* m_assessor; ///< its own: neither the plan's nor the levers' figures wait for a scenario
    QGridLayout* m_grid;
    QLabel *m_planResult = nullptr, *m_planChance = nullptr;
    std::vector<Row> m_rows;
    int m_running = -1; ///< row being calculated
};

} // namespace ertrag
