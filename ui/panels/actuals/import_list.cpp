// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/import_list.h"

#include "core/actuals/actuals_edits.h"
#include "core/document/session.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/words/foreign.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ertrag
{

ImportList::ImportList(Session& session, const NumberText& numbers, Want want, QWidget* parent)
    : Card(tr("Figures from the platforms"), parent), m_session(session), m_numbers(numbers)
{
    body()->addWidget(
        label(tr("Export files of ad platforms, shops and website statistics, as they are: CSV or Excel."),
              TextSize::Normal, false, true));
    m_none = label(tr("No file yet. Costs, contacts and clicks will be listed here."), TextSize::Normal, false, true);
    body()->addWidget(m_none);
    m_files = new QVBoxLayout;
    m_files->setSpacing(8);
    body()->addLayout(m_files);
    m_import = button(tr("&Import file \u2026"), true);
    m_import->setObjectName(QStringLiteral("importFile"));
    connect(m_import, &QPushButton::clicked, this, [want = std::move(want)] { want(wish::Import{}); });
    body()->addWidget(m_import);
}

void ImportList::clear()
{
    while (QLayoutItem* item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void ImportList::add(const ImportBatch& batch)
{
    QDate first, last;
    double cost = 0;
    int rows = 0; // of the file: those of one day and campaign are kept as one
    for (const ImportedRow& row : batch.rows) {
        first = first.isValid() ? std::min(first, row.first) : row.first;
        last = last.isValid() ? std::max(last, row.last) : row.last;
        cost += row.cost.value_or(0);
        rows += row.rows;
    }
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(foreign(batch.fileName), TextSize::Normal, true));
    words->addWidget(label(tr("%1 to %2 \u00b7 %3 \u00b7 %4 row(s)", nullptr, rows)
                               .arg(m_numbers.day(first), m_numbers.day(last),
                                    m_numbers.exactMoney(Money::fromUnits(cost, m_numbers.currencyDecimals())),
                                    m_numbers.count(rows)),
                           TextSize::Small, false, true));
    layout->addLayout(words, 1);
    auto* remove = button(tr("Take out"));
    remove->setAccessibleName(tr("Take out %1").arg(foreign(batch.fileName)));
    connect(remove, &QPushButton::clicked, this, [this, hash = batch.contentHash] { takeOut(hash); });
    layout->addWidget(remove);
    m_files->addWidget(line);
}

void ImportList::takeOut(const QString& contentHash)
{
    (void)m_session.apply(removeImport(contentHash)); // taking out cannot be refused
}

void ImportList::show(const Actuals& actuals)
{
    clear();
    for (const ImportBatchPtr& batch : actuals.imports)
        add(*batch);
    m_none->setVisible(actuals.imports.empty());
}

void ImportList::takeFocus()
{
    m_import->setFocus();
}

} // namespace ertrag
