// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/correction.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class Session;
class SmallTable;
struct Actuals;
struct CorrectedMonth;
struct Error;

/// What no file shows, as the owner estimates it: who refuses to be counted, machines, double claims, till and phone.
class CorrectionCard : public Card
{
    Q_OBJECT
public:
    CorrectionCard(Session& session, const NumberText& numbers, QWidget* parent = nullptr);
    void show(const Actuals& actuals, const std::vector<CorrectedMonth>& months);
    using QWidget::show;
    bool focusField(const QString& field);

private:
    void add(QGridLayout* grid, const QString& question, NumberEdit::Role role,
             std::optional<Estimate> Correction::*part);
    void enter(std::optional<Estimate> Correction::*part, const std::optional<Estimate>& value);
    void showRefused(const Error& error);

    struct Row {
        std::optional<Estimate> Correction::*part;
        EstimateEdit* edit;
    };
    Session& m_session;
    const NumberText& m_numbers;
    std::vector<Row> m_rows;
    QLabel* m_tableName;
    SmallTable* m_table;
};

} // namespace ertrag
