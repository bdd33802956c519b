// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_columns.h"

#include "ui/present/words/foreign.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int columnCount = 5, longestCell = 40, fewestLines = 9;

} // namespace

ImportColumns::ImportColumns(const ImportView& view, QWidget* parent) : QScrollArea(parent)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(8, 0, 8, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(18);
    addHeadings(grid);
    for (const ImportColumnLine& column : view.columns)
        addColumn(grid, column);
    if (view.otherColumns > 0)
        grid->addWidget(
            label(tr("%n further column(s) are not taken", nullptr, view.otherColumns), TextSize::Small, false, true),
            grid->rowCount(), 0, 1, columnCount);
    grid->setRowStretch(grid->rowCount(), 1);
    for (const auto& [at, width] : {std::pair{0, 3}, {1, 3}, {2, 2}, {3, 2}, {4, 2}})
        grid->setColumnStretch(at, width);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fewestLines * fontMetrics().lineSpacing());
    setWidget(inside);
}

void ImportColumns::addHeadings(QGridLayout* grid)
{
    const QString titles[columnCount] = {tr("Column of the file"), tr("Meaning"), tr("Row 1"), tr("Row 2"),
                                         tr("Row 3")};
    for (int i = 0; i < columnCount; ++i)
        grid->addWidget(label(titles[i], TextSize::Small, true, true), 0, i);
}

void ImportColumns::addColumn(QGridLayout* grid, const ImportColumnLine& column)
{
    const int row = grid->rowCount();
    grid->addWidget(rule(), row, 0, 1, columnCount);
    grid->addWidget(label(foreign(column.title), TextSize::Normal, true), row + 1, 0);
    grid->addWidget(meaningChoice(column), row + 1, 1);
    for (int i = 0; i < column.values.size(); ++i)
        grid->addWidget(label(foreign(column.values[i].left(longestCell))), row + 1, 2 + i);
}

QComboBox* ImportColumns::meaningChoice(const ImportColumnLine& line)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("meaning%1").arg(line.column));
    choice->setAccessibleName(tr("Meaning of “%1”").arg(foreign(line.title)));
    choice->setAccessibleDescription(choice->accessibleName()); // on Linux a combo box is called by its value
    std::vector<ColumnMeaning> meanings = choosableMeanings();
    if (std::find(meanings.begin(), meanings.end(), line.meaning) == meanings.end())
        meanings.push_back(line.meaning);
    for (const ColumnMeaning meaning : meanings)
        choice->addItem(meaningText(meaning), int(meaning));
    choice->setCurrentIndex(choice->findData(int(line.meaning)));
    connect(choice, &QComboBox::activated, this, [this, choice, column = line.column](int index) {
        emit meaningChosen(column, ColumnMeaning(choice->itemData(index).toInt()));
    });
    return choice;
}

} // namespace ertrag
