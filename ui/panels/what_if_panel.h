// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/levers.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ertrag {

class LeverRow;
class SmallTable;

/// "What if": levers that leave the stored plan alone, scenarios side by side, what to clear before the start.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPanel(PageContext& context, QWidget* parent = nullptr);

    void render(); ///< the plan changed: levers back to it, scenarios and points anew
    bool tryingOut() const { return !(m_levers == Levers{}); }
    Campaign tried() const; ///< the plan with the levers applied

signals:
    void leversMoved(); ///< also on Reset
    void triedProjected(ertrag::ProjectionPtr projection);
    void fieldWanted(const QString& field);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    template <class T> LeverRow* addLever(const QString& name, std::function<QString(double)> word, std::optional<T> Levers::*field);
    void setRanges();
    void changed();
    void remember();
    QString scenarioName() const;
    void listScenarios();
    void calculateNext();
    void showScenarios();
    void showPoints();

    struct Row {
        QString name;
        Levers levers;
        std::optional<double> roi, chance;
    };

    PageContext& m_context;
    Projector* m_projector; ///< its own, so that dragging never replaces the plan's projection
    Levers m_levers;
    LeverRow* m_budget = nullptr;
    LeverRow* m_hours = nullptr;
    LeverRow* m_closeRate = nullptr;
    LeverRow* m_margin = nullptr;
    LeverRow* m_months = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_remember = nullptr;
    QPushButton* m_adopt = nullptr;
    QLabel* m_note = nullptr;
    QVBoxLayout* m_column = nullptr;
    SmallTable* m_table = nullptr;
    QVBoxLayout* m_points = nullptr;
    std::vector<Row> m_rows;
    QTimer m_timer; ///< one scenario for each turn of the event loop keeps the window quick
};

} // namespace ertrag
