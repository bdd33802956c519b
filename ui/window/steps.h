// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form.h"

#include <QCoreApplication>
#include <QString>

namespace ertrag
{

struct CampaignState;
struct Readiness;
class Page;
struct PageContext;

inline constexpr int stepCount = 9;
inline constexpr int documentsPage = 10; ///< stands after the steps and has no number
inline constexpr int pageCount = 10;

/// The nine steps of the way: names, groups, how far each is, and which one a field stands on.
class Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
public:
    static QString name(int step);  ///< page 1..10: "Company goals"
    static QString group(int step); ///< the heading above this step; empty where no group begins
    static StepBadge::Look look(int step, const CampaignState& state, const Readiness& readiness);
    static int ofField(const QString& field);        ///< 1..9; 0 if unknown
    static QString fieldWords(const QString& field); ///< what an undo step is about
    static Page* make(int step, PageContext& context);
};

} // namespace ertrag
