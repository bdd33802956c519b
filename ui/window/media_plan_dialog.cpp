// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/media_plan_dialog.h"

#include "core/campaign/campaign.h"
#include "ui/present/import/media_plan_view.h"
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"
#include "ui/window/import_notice_box.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ertrag
{
namespace
{

constexpr int gap = 14;

QScrollArea* scrolled(QWidget* inside)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

MediaPlanDialog::MediaPlanDialog(const QString& path, const Campaign& plan, const NumberText& numbers, QWidget* parent)
    : QDialog(parent), m_path(path), m_plan(plan), m_numbers(numbers), m_frame(new QVBoxLayout(this))
{
    setWindowTitle(tr("Media plan from a table"));
    m_frame->setContentsMargins(0, 0, 0, 0);
    const QSize room = parent ? parent->window()->size() - QSize(24, 40) : QSize(1060, 720);
    resize(QSize(1060, 720).boundedTo(room));
    read({});
}

std::optional<Error> MediaPlanDialog::tryToRead(const PlanChoices& choices)
{
    Result<MediaPlanFile> file = readMediaPlan(m_path, choices);
    if (!file)
        return file.error();
    m_file = std::move(file).value();
    m_effects = {};
    if (m_file.question.ask != ImportAsk::Nothing)
        return std::nullopt;
    Result<MediaPlanEffects> effects = mediaPlanEffects(m_plan, m_file);
    if (!effects)
        return effects.error();
    m_effects = std::move(effects).value();
    return std::nullopt;
}

void MediaPlanDialog::read(const PlanChoices& choices)
{
    m_refusal = tryToRead(choices);
    if (m_refusal)
        return reject();
    show(mediaPlanView(m_file, m_effects, choices, m_plan, m_numbers));
}

void MediaPlanDialog::show(const MediaPlanView& view)
{
    if (m_content) { // what was just used belongs to it and must outlive its own signal
        m_frame->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    auto* sheet = new QFrame;
    sheet->setProperty("look", QStringLiteral("sheet"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(30, 24, 30, gap);
    column->setSpacing(gap);
    column->addWidget(label(view.title, TextSize::Heading, true));
    column->addWidget(label(view.evidence, TextSize::Normal, false, true));
    if (!view.question.isEmpty())
        addQuestion(column, view);
    if (!view.changes.rows.empty())
        addChanges(column, view);
    for (const ImportNotice& notice : view.notices)
        column->addWidget(noticeBox(notice));
    column->addStretch();
    auto* whole = new QVBoxLayout(sheet);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(inside), 1);
    whole->addWidget(foot(view));
    m_frame->addWidget(m_content = sheet);
    m_content->show();
}

void MediaPlanDialog::addQuestion(QBoxLayout* column, const MediaPlanView& view)
{
    auto* box = new QFrame;
    box->setProperty("look", QStringLiteral("why"));
    box->setObjectName(QStringLiteral("question"));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(label(view.question, TextSize::Normal, true));
    auto* row = new FlowLayout(8, 8);
    for (const PlanAnswer& answer : view.answers) {
        auto* choice = button(answer.text);
        connect(choice, &QPushButton::clicked, this, [this, choices = answer.choices] { read(choices); });
        row->addWidget(choice);
    }
    layout->addLayout(row);
    column->addWidget(box);
}

void MediaPlanDialog::addChanges(QBoxLayout* column, const MediaPlanView& view)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(8, 0, 8, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(18);
    const auto addRow = [&](const std::vector<QString>& cells, bool heading) {
        const int row = grid->rowCount();
        for (size_t i = 0; i < cells.size(); ++i) {
            QLabel* cell =
                label(cells[i], heading || i == 3 ? TextSize::Small : TextSize::Normal, heading || i == 0, heading);
            const bool figure = i == 1 || i == 2;
            cell->setAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
            grid->addWidget(cell, row, int(i));
        }
        grid->addWidget(rule(), row + 1, 0, 1, int(cells.size()));
    };
    addRow(view.changes.columns, true);
    for (const std::vector<QString>& row : view.changes.rows)
        addRow(row, false);
    for (const auto& [at, width] : {std::pair{0, 4}, {1, 2}, {2, 2}, {3, 6}})
        grid->setColumnStretch(at, width);
    column->addWidget(label(view.changes.title, TextSize::Lead, true));
    column->addWidget(box);
}

QWidget* MediaPlanDialog::foot(const MediaPlanView& view)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(30, 0, 30, 24);
    row->addStretch();
    auto* cancel = button(tr("Cancel"));
    cancel->setAutoDefault(false); // Enter takes, wherever the focus is
    auto* take = button(view.take, true);
    take->setObjectName(QStringLiteral("take"));
    take->setDefault(true);
    take->setEnabled(view.mayTake);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(take);
    return box;
}

} // namespace ertrag
