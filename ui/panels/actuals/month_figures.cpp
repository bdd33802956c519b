// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actuals/month_figures.h"

namespace ertrag
{
namespace
{

constexpr MonthFigure sales[] = {{QT_TRANSLATE_NOOP("ertrag::MonthTable", "Enquiries"), NumberEdit::Role::Count,
                                  &TypedMonth::enquiries, nullptr, &ActualMonth::enquiries},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "New customers"), NumberEdit::Role::Count,
                                  &TypedMonth::newCustomers, nullptr, &ActualMonth::newCustomers},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Orders"), NumberEdit::Role::Count,
                                  &TypedMonth::orders, nullptr, &ActualMonth::orders},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Revenue, net"), NumberEdit::Role::Money,
                                  nullptr, &TypedMonth::revenueNet, &ActualMonth::revenueNet},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Hours worked"), NumberEdit::Role::Hours,
                                  &TypedMonth::hours, nullptr, &ActualMonth::hours},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Ad costs"), NumberEdit::Role::Money, nullptr,
                                  &TypedMonth::adCosts, &ActualMonth::adCosts},
                                 {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Other costs"), NumberEdit::Role::Money,
                                  nullptr, &TypedMonth::otherCosts, &ActualMonth::otherCosts}};

constexpr MonthFigure plannedOnce[] = {{QT_TRANSLATE_NOOP("ertrag::MonthTable", "Set-up and legal advice"),
                                        NumberEdit::Role::Money, nullptr, &TypedMonth::setupCosts, nullptr},
                                       {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Training, with its hours"),
                                        NumberEdit::Role::Money, nullptr, &TypedMonth::trainingCosts, nullptr},
                                       {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Unplanned bills (reserve)"),
                                        NumberEdit::Role::Money, nullptr, &TypedMonth::reserveUsed, nullptr}};

constexpr MonthFigure additional[] = {{QT_TRANSLATE_NOOP("ertrag::MonthTable", "New customers asked"),
                                       NumberEdit::Role::Count, &TypedMonth::asked, nullptr, nullptr},
                                      {QT_TRANSLATE_NOOP("ertrag::MonthTable", "of them additional"),
                                       NumberEdit::Role::Count, &TypedMonth::additional, nullptr, nullptr}};

constexpr MonthFigure enquiries[] = {{QT_TRANSLATE_NOOP("ertrag::MonthTable", "Still open"), NumberEdit::Role::Count,
                                      &TypedMonth::openEnquiries, nullptr, nullptr},
                                     {QT_TRANSLATE_NOOP("ertrag::MonthTable", "Said no"), NumberEdit::Role::Count,
                                      &TypedMonth::lostEnquiries, nullptr, nullptr}};

} // namespace

std::span<const MonthFigure> monthFigures(MonthFigures which)
{
    switch (which) {
    case MonthFigures::Sales:
        return sales;
    case MonthFigures::PlannedOnce:
        return plannedOnce;
    case MonthFigures::Additional:
        return additional;
    case MonthFigures::Enquiries:
        return enquiries;
    }
    return {};
}

} // namespace ertrag
