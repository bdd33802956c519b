// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/figure_kinds.h"

#include <QCoreApplication>

namespace ertrag
{

class NumberText;

/// The figures that decide, asked in an owner's words, and the typical firm of a trade, of which the trade's file has
/// whole sentences: other languages bend them.
class DecidingWords
{
    Q_DECLARE_TR_FUNCTIONS(DecidingWords)
public:
    static QString question(FigureKind kind, const NumberText& numbers);
    static QString shortQuestion(FigureKind kind, const NumberText& numbers); ///< for a link
    /// "In typical bakeries between 4.50 € and 7.50 €"; without its full stop.
    static QString usual(FigureKind kind, const Estimate& range, const Company& company, const NumberText& numbers);
    static QString mostImportant(FigureKind kind, const QString& usual); ///< the same, and that most depends on it
    /// "What you see here is a typical bakery, not yours."
    static QString whoseFigures(const Company& company, const NumberText& numbers);
    /// "A typical bakery: return minus cost, added up"
    static QString exampleTitle(const Company& company, const NumberText& numbers);
};

} // namespace ertrag
