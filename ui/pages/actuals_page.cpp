// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actuals_page.h"

#include "core/actuals/actuals_edits.h"
#include "core/campaign/campaign.h"
#include "core/document/session.h"
#include "ui/pages/page_list.h"
#include "ui/panels/correction_card.h"
#include "ui/present/number_text.h"
#include "ui/present/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <cmath>

namespace ertrag
{
namespace
{

/// The figures of a month in the order of the columns; amounts and counts are typed differently.
struct MonthFigure {
    const char* title;
    const char* key;
    NumberEdit::Role role;
    std::optional<double> TypedMonth::*count;
    std::optional<Money> TypedMonth::*amount;
    std::optional<double> ActualMonth::*known; ///< what a file says, if nothing is typed
};
constexpr MonthFigure figures[] = {
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Enquiries"), "enquiries", NumberEdit::Role::Count,
     &TypedMonth::enquiries, nullptr, &ActualMonth::enquiries},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "New customers"), "new_customers", NumberEdit::Role::Count,
     &TypedMonth::newCustomers, nullptr, &ActualMonth::newCustomers},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Orders"), "orders", NumberEdit::Role::Count, &TypedMonth::orders,
     nullptr, &ActualMonth::orders},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Revenue, net"), "revenue_net", NumberEdit::Role::Money, nullptr,
     &TypedMonth::revenueNet, &ActualMonth::revenueNet},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Hours worked"), "hours", NumberEdit::Role::Hours, &TypedMonth::hours,
     nullptr, &ActualMonth::hours},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Ad costs"), "ad_costs", NumberEdit::Role::Money, nullptr,
     &TypedMonth::adCosts, &ActualMonth::adCosts},
    {QT_TRANSLATE_NOOP("ertrag::ActualsPage", "Other costs"), "other_costs", NumberEdit::Role::Money, nullptr,
     &TypedMonth::otherCosts, &ActualMonth::otherCosts}};
constexpr int figureCount = int(std::size(figures));

int decimalsOf(NumberEdit::Role role)
{
    return role == NumberEdit::Role::Count ? 0 : role == NumberEdit::Role::Hours ? 1 : 2;
}

TypedMonth typedMonth(const Actuals& actuals, Month month)
{
    for (const TypedMonth& typed : actuals.typed)
        if (typed.month == month)
            return typed;
    TypedMonth none;
    none.month = month;
    return none;
}

std::optional<double> valueOf(const TypedMonth& typed, const MonthFigure& figure)
{
    if (figure.count)
        return typed.*(figure.count);
    const auto& amount = typed.*(figure.amount);
    return amount ? std::optional<double>(amount->units()) : std::nullopt;
}

QString fieldOf(Month month, int figure)
{
    return QStringLiteral("actuals.typed/%1.%2").arg(month.iso(), QLatin1String(figures[figure].key));
}

QString noteField(Month month)
{
    return QStringLiteral("actuals.typed/%1.note").arg(month.iso());
}

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

Page* makeActualsPage(PageContext& context)
{
    return new ActualsPage(context);
}

ActualsPage::ActualsPage(PageContext& context, QWidget* parent) : Page(context, parent)
{
    QVBoxLayout* column = pageColumn(
        this, tr("8 \u00b7 What really happened?"),
        tr("Once a month, ten minutes: take the file of the ad platform and type what the till and the phone say."),
        tr("Platforms count what they claim for themselves. Only you know how many new customers really came."));
    addImportsCard(column);
    addMonthsCard(column);
    addNotesCard(column);
    addCorrectionCard(column);
    column->addStretch();
}

void ActualsPage::addImportsCard(QVBoxLayout* column)
{
    auto* card = new Card(tr("Figures from the platforms"));
    card->body()->addWidget(
        label(tr("Export files of ad platforms, shops and website statistics, as they are: CSV or Excel."),
              TextSize::Normal, false, true));
    m_noImports =
        label(tr("No file yet. Costs, contacts and clicks will be listed here."), TextSize::Normal, false, true);
    card->body()->addWidget(m_noImports);
    m_imports = new QVBoxLayout;
    m_imports->setSpacing(8);
    card->body()->addLayout(m_imports);
    m_import = button(tr("&Import file \u2026"), true);
    m_import->setObjectName(QStringLiteral("importFile"));
    connect(m_import, &QPushButton::clicked, this, [this] { emit actionWanted(QStringLiteral("import")); });
    card->body()->addWidget(m_import);
    column->addWidget(card);
}

void ActualsPage::addMonthsCard(QVBoxLayout* column)
{
    m_monthsCard = new Card(tr("Month by month"));
    m_monthsCard->body()->addWidget(label(
        tr("Leave empty what you do not know. What you type counts before what a file says, and no import changes it."),
        TextSize::Normal, false, true));
    m_months = new QWidget;
    m_grid = new QGridLayout(m_months);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(6);
    for (int i = 0; i < figureCount; ++i) {
        auto* title = label(headingOf(i), TextSize::Small, true);
        title->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        m_grid->addWidget(title, 0, i + 1);
        m_grid->setColumnStretch(i + 1, 1);
    }
    m_monthsCard->body()->addWidget(m_months);
    m_monthsCard->body()->addWidget(
        label(tr("In black: typed by you. In grey: from the imported files; type over it where you know better."),
              TextSize::Small, false, true));
    m_more = button(tr("Show &more months"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_atLeast = m_rows + 6;
        fitRows();
        showCells();
    });
    m_monthsCard->body()->addWidget(m_more);
    column->addWidget(m_monthsCard);
}

int ActualsPage::wantedRows() const
{
    const Campaign& plan = m_context.session.plan();
    int rows = m_atLeast;
    for (const ActualMonth& month : byMonth(m_context.session.actuals()))
        rows = std::max(rows, month.month - plan.start + 2);
    return std::clamp(rows, 1, plan.horizon());
}

// Rows are only made anew when the start moves or fewer are wanted: the field being typed in must survive.
void ActualsPage::fitRows()
{
    const Campaign& plan = m_context.session.plan();
    const int wanted = wantedRows();
    if (plan.start != m_start || wanted < m_rows) {
        while (m_grid->count() > figureCount) {
            QLayoutItem* item = m_grid->takeAt(figureCount);
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        while (QLayoutItem* item = m_noteGrid->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        m_notes.clear();
        m_cells.clear();
        m_rows = 0;
        m_start = plan.start;
    }
    while (m_rows < wanted) {
        addNote(m_start + m_rows);
        addRow(m_start + m_rows);
    }
    m_more->setVisible(m_rows < plan.horizon());
}

void ActualsPage::addRow(Month month)
{
    const int row = ++m_rows;
    const QString name = m_context.numbers.month(month);
    auto* title = label(m_context.numbers.shortMonth(month));
    title->setToolTip(name);
    title->setWordWrap(false);
    m_grid->addWidget(title, row, 0);
    for (int i = 0; i < figureCount; ++i) {
        auto* edit = new NumberEdit(m_context.numbers, figures[i].role, decimalsOf(figures[i].role),
                                    tr("%1, %2").arg(tr(figures[i].title), name));
        edit->setCompact();
        const Cell cell{month, i, edit};
        connect(edit, &NumberEdit::valueEntered, this,
                [this, cell](std::optional<double> value) { enter(cell, value); });
        m_grid->addWidget(edit, row, i + 1);
        m_cells.push_back(cell);
    }
}

QString ActualsPage::headingOf(int figure) const
{
    const QString title = tr(figures[figure].title);
    if (figures[figure].role == NumberEdit::Role::Money)
        return title + QStringLiteral(" (") + m_context.numbers.currencySign() + QLatin1Char(')');
    return title;
}

void ActualsPage::addNote(Month month)
{
    const QString name = m_context.numbers.month(month);
    const int row = int(m_notes.size());
    auto* title = label(m_context.numbers.shortMonth(month));
    title->setWordWrap(false);
    title->setToolTip(name);
    auto* edit = new QLineEdit;
    edit->setAccessibleName(tr("Note for %1").arg(name));
    edit->setMaxLength(200);
    m_noteGrid->addWidget(title, row, 0);
    m_noteGrid->addWidget(edit, row, 1);
    m_notes.push_back({month, edit});
    connect(edit, &QLineEdit::editingFinished, this, [this, month, edit] {
        TypedMonth typed = typedMonth(m_context.session.actuals(), month);
        if (typed.note == edit->text().trimmed())
            return;
        typed.note = edit->text().trimmed();
        // An edit of the actuals alone cannot be refused.
        (void)m_context.session.applyActuals(noteField(month), withTypedMonth(m_context.session.actuals(), typed));
    });
}

void ActualsPage::addNotesCard(QVBoxLayout* column)
{
    auto* card = new Card(tr("What was special?"));
    card->body()->addWidget(
        label(tr("Holidays, a stall at the fair, bad weather: a word now explains a jump in a year."), TextSize::Normal,
              false, true));
    auto* box = new QWidget;
    m_noteGrid = new QGridLayout(box);
    m_noteGrid->setContentsMargins(0, 0, 0, 0);
    m_noteGrid->setHorizontalSpacing(12);
    m_noteGrid->setVerticalSpacing(6);
    m_noteGrid->setColumnStretch(1, 1);
    card->body()->addWidget(box);
    column->addWidget(card);
}

void ActualsPage::addCorrectionCard(QVBoxLayout* column)
{
    m_correction = new CorrectionCard(m_context.numbers);
    column->addWidget(m_correction);
    connect(m_correction, &CorrectionCard::entered, this, [this](const QString& field, const Correction& correction) {
        const Result<Actuals> changed = withCorrection(m_context.session.actuals(), correction);
        const Done done = changed ? m_context.session.applyActuals(field, changed.value()) : Done(changed.error());
        if (!done)
            m_correction->showRefused(done.error().subject, errorSentence(done.error()));
    });
}

void ActualsPage::enter(const Cell& cell, std::optional<double> value)
{
    if (value && *value < 0)
        return cell.edit->showRefused(tr("Not below zero, please."));
    cell.edit->showRefused({});
    const MonthFigure& figure = figures[cell.figure];
    TypedMonth typed = typedMonth(m_context.session.actuals(), cell.month);
    if (figure.count)
        typed.*(figure.count) = value;
    else
        typed.*(figure.amount) = value ? std::optional<Money>(Money::fromUnits(*value)) : std::nullopt;
    const Done done = m_context.session.applyActuals(fieldOf(cell.month, cell.figure),
                                                     withTypedMonth(m_context.session.actuals(), typed));
    if (!done)
        cell.edit->showRefused(done.error().detail);
}

void ActualsPage::showCells()
{
    const Actuals& actuals = m_context.session.actuals();
    Actuals imported;
    imported.imports = actuals.imports;
    const std::vector<ActualMonth> known = byMonth(imported);
    for (const Note& note : m_notes)
        if (!note.edit->hasFocus())
            note.edit->setText(typedMonth(actuals, note.month).note);
    for (const Cell& cell : m_cells) {
        const MonthFigure& figure = figures[cell.figure];
        cell.edit->setValue(valueOf(typedMonth(actuals, cell.month), figure));
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const ActualMonth& m) { return m.month == cell.month; });
        const auto value = found == known.end() ? std::nullopt : (*found).*(figure.known);
        const bool whole = value && *value == std::round(*value);
        const QString file = value ? m_context.numbers.decimal(*value, whole ? 0 : decimalsOf(figure.role)) : QString();
        const bool typed = valueOf(typedMonth(actuals, cell.month), figure).has_value();
        const QString source = !typed && value  ? tr("From the imported files")
                               : typed && value ? tr("Typed by you; the files say %1").arg(file)
                               : typed          ? tr("Typed by you")
                                                : QString();
        cell.edit->edit()->setPlaceholderText(file);
        cell.edit->edit()->setToolTip(source);
        // A placeholder is not read aloud.
        if (value)
            cell.edit->edit()->setAccessibleDescription(typed ? source
                                                              : QString(file + QStringLiteral(" \u00b7 ") + source));
    }
}

void ActualsPage::addImportRow(const ImportBatch& batch)
{
    QDate first, last;
    double cost = 0;
    for (const ImportedRow& row : batch.rows) {
        first = first.isValid() ? std::min(first, row.first) : row.first;
        last = last.isValid() ? std::max(last, row.last) : row.last;
        cost += row.cost.value_or(0);
    }
    const NumberText& numbers = m_context.numbers;
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(batch.fileName, TextSize::Normal, true));
    words->addWidget(label(tr("%1 to %2 \u00b7 %3 \u00b7 %n row(s)", nullptr, int(batch.rows.size()))
                               .arg(numbers.day(first), numbers.day(last),
                                    numbers.exactMoney(Money::fromUnits(cost, numbers.currencyDecimals()))),
                           TextSize::Small, false, true));
    layout->addLayout(words, 1);
    auto* remove = button(tr("Take out"));
    remove->setAccessibleName(tr("Take out %1").arg(batch.fileName));
    connect(remove, &QPushButton::clicked, this, [this, hash = batch.contentHash] {
        const Done done = m_context.session.applyActuals(QStringLiteral("actuals.imports"),
                                                         withoutImport(m_context.session.actuals(), hash));
        if (!done)
            render(unsigned(Part::Actuals), nullptr);
    });
    layout->addWidget(remove);
    m_imports->addWidget(line);
}

void ActualsPage::showImports()
{
    emptyLayout(m_imports);
    const Actuals& actuals = m_context.session.actuals();
    for (const ImportBatchPtr& batch : actuals.imports)
        addImportRow(*batch);
    m_noImports->setVisible(actuals.imports.empty());
}

void ActualsPage::render(unsigned parts, const void*)
{
    if (!(parts & (unsigned(Part::Actuals) | unsigned(Part::Plan))))
        return;
    fitRows();
    showCells();
    showImports();
    m_correction->show(m_context.session.actuals());
    m_correction->setVisible(!m_context.session.actuals().imports.empty());
}

bool ActualsPage::focusField(const QString& field)
{
    if (field == QLatin1String("actuals") || field == QLatin1String("actuals.imports")) {
        m_import->setFocus();
        return true;
    }
    if (m_correction->focusField(field))
        return true;
    for (const Note& note : m_notes)
        if (field == noteField(note.month)) {
            note.edit->setFocus();
            return true;
        }
    for (const Cell& cell : m_cells)
        if (field == fieldOf(cell.month, cell.figure)) {
            cell.edit->edit()->setFocus();
            return true;
        }
    return false;
}

QString ActualsPage::progress() const
{
    int months = 0;
    for (const ActualMonth& month : byMonth(m_context.session.actuals()))
        months += month.coveredShare > 0;
    return tr("%n month(s) with figures", nullptr, months);
}

} // namespace ertrag
