// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/index_bars.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <algorithm>

namespace ertrag
{
namespace
{

constexpr int tallest = 64; ///< pixels of the largest bar
constexpr int gap = 3;      ///< between a bar and its texts

} // namespace

IndexBars::IndexBars(QWidget* parent) : QWidget(parent)
{
    setFont(textFont(TextSize::Small));
    setFixedHeight(sizeHint().height());
}

void IndexBars::show(const std::vector<double>& values, const QStringList& names, const QStringList& texts,
                     const QString& spoken)
{
    m_values = values;
    m_names = names;
    m_texts = texts;
    setAccessibleName(spoken);
    setVisible(!values.empty());
    update();
}

QSize IndexBars::sizeHint() const
{
    return {480, tallest + 2 * (fontMetrics().height() + gap)};
}

void IndexBars::paintEvent(QPaintEvent*)
{
    if (m_values.empty())
        return;
    QPainter painter(this);
    const int line = fontMetrics().height();
    const double most = *std::max_element(m_values.begin(), m_values.end());
    const double each = double(width()) / double(m_values.size()), foot = height() - line - gap;
    for (int i = 0; i < int(m_values.size()); ++i) {
        const double tall = most > 0 ? tallest * m_values[size_t(i)] / most : 0, left = each * i;
        painter.fillRect(QRectF(left + each * 0.2, foot - tall, each * 0.6, tall), theme().accent);
        painter.setPen(theme().text);
        painter.drawText(QRectF(left, foot - tall - line - gap, each, line), Qt::AlignCenter, m_texts.value(i));
        painter.setPen(theme().quiet);
        painter.drawText(QRectF(left, height() - line, each, line), Qt::AlignCenter, m_names.value(i));
    }
}

} // namespace ertrag
