// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ertrag
{

class SmallTable;
struct PlanActualView;

/// Beside plan and actual: what was learned, who counted, which files came in.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPanel(Want want, QWidget* parent = nullptr);
    void show(const PlanActualView& view);

private:
    QLabel *m_learnedName, *m_evidenceName, *m_importsName, *m_noLearned, *m_noImports, *m_evidenceNote, *m_share;
    SmallTable *m_learned, *m_evidence, *m_imports;
    QPushButton* m_import;
};

} // namespace ertrag
