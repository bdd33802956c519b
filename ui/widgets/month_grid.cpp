// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/month_cell.h"
#include "ui/widgets/month_name_header.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int padding = 18;     ///< beside a number
constexpr int widestName = 260; ///< of the names' column
constexpr int leastColumn = 56;

GridArea areaOf(const QItemSelection& selection)
{
    GridArea area;
    for (const QItemSelectionRange& range : selection) {
        const bool first = area.bottom < area.top;
        area.top = first ? range.top() : std::min(area.top, range.top());
        area.left = first ? range.left() : std::min(area.left, range.left());
        area.bottom = std::max(area.bottom, range.bottom());
        area.right = std::max(area.right, range.right());
    }
    return area;
}

} // namespace

MonthGrid::MonthGrid(const NumberText& numbers, QWidget* parent)
    : QTableView(parent), m_numbers(numbers), m_model(new MonthGridModel(numbers, this)),
      m_cells(new MonthCellDelegate(
          numbers, [this](const QModelIndex& index, const QString& typed) { return enter(index, typed); }, this))
{
    setModel(m_model);
    setItemDelegate(m_cells);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Plan by month"));
    setAccessibleDescription(tr("Enter goes down, Tab to the right. At the end of a row, Tab leaves the table."));
    setUpHeaders();
    connect(m_cells, &MonthCellDelegate::left, this, &MonthGrid::leaveCell);
}

void MonthGrid::setUpHeaders()
{
    setVerticalHeader(new MonthNameHeader(this));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setMaximumWidth(widestName);
}

void MonthGrid::setMonths(Month first, int count)
{
    keepingPlace([&] { m_model->setMonths(first, count); });
}

void MonthGrid::setCalendarYear()
{
    m_ofPlan = false;
    m_model->setYearShown(false);
    setMonths(Month::of(2000, 1), 12);
}

void MonthGrid::setRows(std::vector<MonthGridRow> rows)
{
    keepingPlace([&] { m_model->setRows(std::move(rows)); });
}

/// A model that is made anew loses selection and place; they go by the rows' keys.
void MonthGrid::keepingPlace(const std::function<void()>& change)
{
    const auto keyOf = [this](int line) { return m_model->row(line) ? m_model->row(line)->key : QString(); };
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QModelIndex current = currentIndex();
    const QString key = keyOf(current.row());
    const int column = current.column();
    GridArea area = selectedArea();
    const QString top = keyOf(area.top), bottom = keyOf(area.bottom);
    change();
    fitColumns();
    const int line = m_model->lineOf(key);
    if (currentIndex().isValid() || key.isEmpty() || line < 0)
        return;
    selectionModel()->setCurrentIndex(m_model->index(line, std::min(column, m_model->months())),
                                      QItemSelectionModel::ClearAndSelect);
    area.top = m_model->lineOf(top);
    area.bottom = m_model->lineOf(bottom);
    area.right = std::min(area.right, m_model->months());
    if (area.top >= 0 && area.bottom >= area.top && area.left <= area.right)
        select(area);
    horizontalScrollBar()->setValue(scrolled.x());
    verticalScrollBar()->setValue(scrolled.y());
}

void MonthGrid::fitColumns()
{
    const QFontMetrics metrics(textFont(TextSize::Normal, true));
    const auto widthFor = [&](bool sums) {
        const QString head =
            m_model->headerData(sums ? m_model->months() : 0, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max({leastColumn, metrics.horizontalAdvance(m_model->longestText(sums)) + padding,
                         metrics.horizontalAdvance(head) + padding});
    };
    if (m_model->months() == 0)
        return;
    if (const int width = widthFor(false); width != horizontalHeader()->defaultSectionSize())
        horizontalHeader()->setDefaultSectionSize(width);
    horizontalHeader()->resizeSection(m_model->months(), widthFor(true));
}

GridArea MonthGrid::selectedArea() const
{
    return areaOf(selectionModel()->selection());
}

void MonthGrid::select(const GridArea& area)
{
    selectionModel()->select({m_model->index(area.top, area.left), m_model->index(area.bottom, area.right)},
                             QItemSelectionModel::ClearAndSelect);
}

void MonthGrid::selectAll()
{
    const int last = m_model->rowCount() - 1;
    if (last < 0 || m_model->months() == 0)
        return;
    select({0, 0, m_model->row(last) ? last : last - 1, m_model->months() - 1});
}

void MonthGrid::send(const MonthGridChanges& changes)
{
    if (!changes.empty())
        emit changed(changes);
}

bool MonthGrid::enter(const QModelIndex& index, const QString& typed)
{
    const MonthGridRow* row = index.isValid() ? m_model->row(index.row()) : nullptr;
    if (!row)
        return true;
    const double before = m_model->value(index.row(), index.column());
    if (typed.trimmed() == m_numbers.input(before, row->unit, 0))
        return true;
    const std::optional<double> value = typed.trimmed().isEmpty() ? 0 : m_numbers.read(typed, row->unit);
    if (!value || *value < 0) {
        emit refused(value ? tr("A plan has no numbers below zero. What was there still counts.")
                           : tr("This cannot be read as a number. What was there still counts."));
        return false;
    }
    if (*value != before)
        send({{row->key, index.column(), *value}});
    return true;
}

void MonthGrid::leaveCell(MonthCellEdit* editor, int right, int down)
{
    closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (right)
        stepOrLeave(right > 0);
    else
        step(0, down);
}

/// False at the edge.
bool MonthGrid::step(int right, int down)
{
    QModelIndex next = currentIndex();
    do
        next = next.sibling(next.row() + down, next.column() + right);
    while (next.isValid() && !(next.flags() & Qt::ItemIsEditable));
    if (next.isValid())
        setCurrentIndex(next);
    return next.isValid();
}

/// Whoever goes by keys must get out of the table as well.
void MonthGrid::stepOrLeave(bool forward)
{
    if (step(forward ? 1 : -1, 0))
        return;
    setTabKeyNavigation(false);
    focusNextPrevChild(forward);
    setTabKeyNavigation(true);
}

void MonthGrid::clearCells()
{
    send(cleared(*m_model, selectedArea()));
}

void MonthGrid::copy() const
{
    if (selectedArea().bottom >= 0)
        QGuiApplication::clipboard()->setText(copied(*m_model, selectedArea(), m_numbers));
}

void MonthGrid::paste()
{
    const GridArea area = selectedArea();
    if (area.bottom < 0)
        return;
    const Pasted what = pasted(*m_model, area, QGuiApplication::clipboard()->text(), m_numbers);
    if (!what.refusal.isEmpty())
        emit refused(what.refusal);
    send(what.changes);
}

void MonthGrid::fillRight()
{
    send(filledRight(*m_model, selectedArea()));
}

void MonthGrid::fillDown()
{
    send(filledDown(*m_model, selectedArea()));
}

void MonthGrid::beginHere()
{
    send(begunIn(*m_model, selectedArea()));
}

void MonthGrid::endHere()
{
    send(endedIn(*m_model, selectedArea()));
}

void MonthGrid::applyPattern(MonthPattern pattern)
{
    const GridArea area = selectedArea();
    double total = 0;
    for (int line = area.top; line <= area.bottom; ++line)
        total += m_model->row(line) ? m_model->value(line, m_model->months()) : 0;
    if (total == 0)
        emit refused(tr("There is nothing to spread yet: the total is zero."));
    send(patterned(*m_model, area, pattern, m_season, m_numbers.currencyDecimals()));
}

} // namespace ertrag
