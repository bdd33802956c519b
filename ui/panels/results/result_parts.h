// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/present/numbers/figure.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ertrag
{

class FigureCard;

/// Heading of a page with a result: the question, the answer in its tone, a sentence; room for a button at the right.
class ResultHead : public QWidget
{
    Q_OBJECT
public:
    explicit ResultHead(QWidget* parent = nullptr);
    void show(const QString& question, const QString& answer, Tone tone, const QString& sentence);
    void
    setHint(const QString& hint); ///< a pill at the right of the heading, where nothing below has to move; empty = none
    QHBoxLayout* right() const { return m_right; }

private:
    QLabel* m_hint;
    QLabel* m_title;
    QLabel* m_sentence;
    QHBoxLayout* m_right;
};

/// Figure cards side by side; their number follows the figures.
class FigureRow : public QWidget
{
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);
    void show(const std::vector<Figure>& figures);

signals:
    void fieldWanted(const QString& field); ///< where a figure comes from

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTexts();

    QHBoxLayout* m_layout;
    std::vector<FigureCard*> m_cards;
    std::vector<QString> m_texts;
};

/// A small table of labels: first column left, the others right; replaces what was there.
class SmallTable : public QWidget
{
    Q_OBJECT
public:
    explicit SmallTable(QWidget* parent = nullptr);
    void show(const Table& table);

private:
    QGridLayout* m_grid;
};

/// Removes and deletes everything in the layout.
void emptyLayout(class QLayout* layout);

} // namespace ertrag
