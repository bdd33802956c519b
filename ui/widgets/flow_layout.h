// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace ertrag
{

/// Items side by side, in as many lines as the width asks for.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int horizontal, int vertical, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; ///< the widest item
    QSize sizeHint() const override;    ///< all in one line
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const;

    std::vector<QLayoutItem*> m_items;
    int m_horizontal, m_vertical;
};

} // namespace ertrag
