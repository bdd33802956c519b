// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

namespace ertrag
{

/// Small bars side by side, each with its name below and its value above: the indices of twelve months.
class IndexBars : public QWidget
{
    Q_OBJECT
public:
    explicit IndexBars(QWidget* parent = nullptr);
    /// `spoken` is what a screen reader says; one name and one text for each value (>= 0).
    void show(const std::vector<double>& values, const QStringList& names, const QStringList& texts,
              const QString& spoken);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    QStringList m_names, m_texts;
};

} // namespace ertrag
