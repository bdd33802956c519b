// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/point_links.h"

#include "ui/panels/results/result_parts.h"
#include "ui/present/words/wording.h"
#include "ui/widgets/form.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace ertrag
{
namespace
{
constexpr size_t shownPoints = 5;
}

PointLinks::PointLinks(const NumberText& numbers, QWidget* parent)
    : QWidget(parent), m_numbers(numbers), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void PointLinks::addPoint(int row, const Point& point)
{
    m_grid->addWidget(pill(questionWord(point.question), point.blocker ? Tone::Bad : Tone::Caution), row, 0,
                      Qt::AlignTop | Qt::AlignLeft);
    auto* words = label(pointSentence(point, m_numbers));
    words->setContentsMargins(0, 2, 0, 0);
    m_grid->addWidget(words, row, 1, Qt::AlignTop);
    auto* go = button(QStringLiteral("›"));
    go->setProperty("look", QStringLiteral("link"));
    go->setAccessibleName(tr("Go to: %1").arg(pointSentence(point, m_numbers)));
    go->setToolTip(tr("Go to the question"));
    connect(go, &QPushButton::clicked, this, [this, field = point.field] { emit fieldWanted(field); });
    m_grid->addWidget(go, row, 2, Qt::AlignTop);
}

void PointLinks::show(const Readiness& readiness)
{
    emptyLayout(m_grid);
    const size_t count = std::min(shownPoints, readiness.open.size());
    for (size_t i = 0; i < count; ++i)
        addPoint(int(i), readiness.open[i]);
    if (count == 0)
        m_grid->addWidget(label(tr("Nothing is open."), TextSize::Normal, false, true), 0, 1);
}

} // namespace ertrag
