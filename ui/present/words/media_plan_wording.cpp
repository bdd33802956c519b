// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/media_plan_wording.h"

#include <QCoreApplication>

namespace ertrag
{
namespace
{

class MediaPlanWording
{
    Q_DECLARE_TR_FUNCTIONS(MediaPlanWording)
};

} // namespace

QString mediaPlanErrorSentence(const Error& e)
{
    switch (e.code) {
    case ErrorCode::PlanIsExport:
        return MediaPlanWording::tr("“%1” looks like an export, not like a media plan. Your plan is unchanged; import "
                                    "it as what happened, with Import file.")
            .arg(e.subject);
    case ErrorCode::PlanNumber:
        return MediaPlanWording::tr("“%2” in line %3 of “%1” is no amount of a plan. Your plan is unchanged; write a "
                                    "number there, 0 or more, or leave the cell empty.")
            .arg(e.subject, e.detail)
            .arg(e.line);
    case ErrorCode::PlanCurrency:
        return MediaPlanWording::tr("“%1” plans in %2, and the campaign in %3. Your plan is unchanged; convert the "
                                    "amounts and choose the file again.")
            .arg(e.subject, e.detail, e.allowed);
    case ErrorCode::PlanMonths:
        return MediaPlanWording::tr("“%1” plans %2, and the campaign runs %3. Your plan is unchanged; change when the "
                                    "campaign begins, or choose another file.")
            .arg(e.subject, e.detail, e.allowed);
    case ErrorCode::PlanNoLines:
        return MediaPlanWording::tr("The plan has none of the lines of “%1”: %2. Your plan is unchanged; add the "
                                    "channels to the plan first, or name the lines as the plan does.")
            .arg(e.subject, e.detail);
    default:
        return MediaPlanWording::tr("The program finds no months in the titles of “%1”. Your plan is unchanged; a "
                                    "media plan has a line for each channel and a column for each month, such as “Jan "
                                    "26”.")
            .arg(e.subject);
    }
}

} // namespace ertrag
