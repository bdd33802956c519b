// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/correction.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class SmallTable;
struct Actuals;

/// What no file shows, as the owner estimates it: who refuses to be counted, machines, double claims, till and phone.
class CorrectionCard : public Card
{
    Q_OBJECT
public:
    explicit CorrectionCard(const NumberText& numbers, QWidget* parent = nullptr);
    void show(const Actuals& actuals);
    void showRefused(const QString& field, const QString& why); ///< field of checkCorrection()
    bool focusField(const QString& field);

signals:
    void entered(const QString& field, const ertrag::Correction& correction);

private:
    void add(QGridLayout* grid, const QString& question, NumberEdit::Role role,
             std::optional<Estimate> Correction::*part, const QString& field);

    struct Row {
        QString field;
        std::optional<Estimate> Correction::*part;
        EstimateEdit* edit;
    };
    const NumberText& m_numbers;
    Correction m_correction;
    std::vector<Row> m_rows;
    QLabel* m_tableName;
    SmallTable* m_table;
};

} // namespace ertrag
