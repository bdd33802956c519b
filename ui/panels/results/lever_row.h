// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QSlider;

namespace ertrag
{

/// One lever: name, value, slider. Left and right move it by a step, Page keys by ten.
class LeverRow : public QWidget
{
    Q_OBJECT
public:
    LeverRow(const QString& name, std::function<QString(double)> word, QWidget* parent = nullptr);

    /// Sets range and value without reporting it.
    void setRange(double low, double high, double step, double value);
    void setValue(double value); ///< the nearest step, without reporting it
    double value() const;

signals:
    void moved(double value); ///< by the user

private:
    void showValue();

    QString m_name;
    std::function<QString(double)> m_word;
    QLabel* m_value;
    QSlider* m_slider;
    double m_low = 0, m_step = 1, m_planned = 0;
    int m_plannedAt = 0;
};

} // namespace ertrag
