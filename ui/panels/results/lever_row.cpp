// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/results/lever_row.h"

#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>
#include <cmath>

namespace ertrag
{

LeverRow::LeverRow(const QString& name, std::function<QString(double)> word, QWidget* parent)
    : QWidget(parent), m_name(name), m_word(std::move(word)), m_value(label({}, TextSize::Normal, true)),
      m_slider(new QSlider(Qt::Horizontal))
{
    auto* words = new QHBoxLayout;
    words->addWidget(label(name), 1);
    words->addWidget(m_value);
    m_value->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(words);
    m_slider->setMinimumHeight(24); // the handle is taller than the groove
    column->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showValue();
        emit moved(value());
    });
}

void LeverRow::setRange(double low, double high, double step, double value)
{
    const QSignalBlocker quiet(m_slider);
    m_low = low;
    m_step = step;
    m_planned = value;
    m_slider->setRange(0, std::max(1, int(std::lround((high - low) / step))));
    m_plannedAt = std::clamp(int(std::lround((value - low) / step)), 0, m_slider->maximum());
    m_slider->setValue(m_plannedAt);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    showValue();
}

void LeverRow::setValue(double value)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::lround((value - m_low) / m_step)));
    showValue();
}

double LeverRow::value() const
{
    // At its planned place the lever gives the plan's exact value, not the nearest step.
    return m_slider->value() == m_plannedAt ? m_planned : m_low + m_slider->value() * m_step;
}

void LeverRow::showValue()
{
    const QString text = m_word(value());
    const bool moved = m_slider->value() != m_plannedAt;
    m_value->setText(moved ? m_word(m_planned) + QStringLiteral(" → ") + text : text);
    setTone(m_value, moved ? Tone::Plan : Tone::Neutral);
    m_slider->setAccessibleName(m_name);
    m_slider->setAccessibleDescription(text);
}

} // namespace ertrag
