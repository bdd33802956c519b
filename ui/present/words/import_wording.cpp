// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/import_wording.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ertrag
{
namespace
{

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    static QString titles(const Error& e);
    static QString import(const Error& e);
};

QString name(const Error& e)
{
    return foreign(QFileInfo(e.subject).fileName());
}

/// Of the file, for who has to name one of them.
QString Wording::titles(const Error& e)
{
    return e.allowed.isEmpty() ? QString() : QLatin1Char(' ') + tr("Its columns are: %1.").arg(e.allowed);
}

QString Wording::import(const Error& e)
{
    switch (e.code) {
    case ErrorCode::ImportNoTable:
        return tr("There is no table in “%1”. Your figures are unchanged; export it as CSV or Excel file.")
            .arg(name(e));
    case ErrorCode::ImportNoDate:
        return tr("“%1” has no column in which the program finds days or months. Your figures are unchanged; say from "
                  "when to when in the preview of the window, or with --first-day and --last-day.")
                   .arg(name(e)) +
               titles(e);
    case ErrorCode::ImportNoCost:
        return tr("“%1” has no column with costs. Your figures are unchanged; add the amount spent to the export, or "
                  "take its other figures in the preview of the window or with --without-cost.")
            .arg(name(e));
    case ErrorCode::ImportNoRows:
        return tr("“%1” has titles but no figures. Your figures are unchanged; choose a period with activity and "
                  "export again.")
            .arg(name(e));
    case ErrorCode::ImportUnknownFormat:
        if (!e.detail.isEmpty())
            return tr("“%1” has no column “%2”. Your figures are unchanged; its columns are: %3.")
                .arg(name(e), e.detail, e.allowed);
        if (!e.allowed.isEmpty())
            return tr("The program does not know the columns of “%1”. Your figures are unchanged; say what they mean "
                      "in the preview of the window, or with --columns \"TITLE=day,TITLE=cost\" and, if it holds no "
                      "days, --first-day and --last-day.")
                       .arg(name(e)) +
                   titles(e);
        return tr("The program does not know the columns of “%1”. Your figures are unchanged; export from the ad "
                  "platform as it is, or type the months in.")
            .arg(name(e));
    case ErrorCode::ImportCurrency:
        return tr("“%1” holds amounts in %3 and, from line %4 on, in %2. Your figures are unchanged; export it in one "
                  "currency.")
            .arg(name(e), e.detail, e.allowed)
            .arg(e.line);
    case ErrorCode::ImportAmbiguous:
        return tr("“%2” in “%1” can be read in two ways. Your figures are unchanged; choose the right one in the "
                  "preview of the window, or with --date-order, --year or --decimals.")
            .arg(name(e), e.detail);
    case ErrorCode::ImportSheet:
        return tr("“%1” has more than one sheet with figures: %2. Your figures are unchanged; choose in the preview "
                  "of the window, or with --sheet.")
            .arg(name(e), e.detail);
    case ErrorCode::ImportCurrencyUnknown:
        return tr("“%1” does not say which currency its amounts are in. Your figures are unchanged; choose it in the "
                  "preview of the window, or with --currency.")
            .arg(name(e));
    case ErrorCode::ImportColumnsTwice:
        return tr("More than one column of “%1” could be the same thing: %2. Your figures are unchanged; choose one in "
                  "the preview of the window, or with --columns.")
            .arg(name(e), e.detail);
    case ErrorCode::ImportRenamed:
        return tr("A campaign of “%1” may have had another name in an earlier file: %2. Your figures are unchanged; "
                  "say so in the preview of the window, or with --renamed.")
            .arg(name(e), e.detail);
    case ErrorCode::ImportProtected:
        return tr("“%1” is protected by a password. Your figures are unchanged; save it without one and choose it "
                  "again.")
            .arg(name(e));
    case ErrorCode::ImportOtherKind:
        return tr("“%1” is a %2 file, whatever its name ends in. Your figures are unchanged; export the figures as CSV "
                  "or Excel file.")
            .arg(name(e), e.detail);
    case ErrorCode::ImportStaggered:
        return tr("“%1” has %3 titles, and line %4 has %2 cells. Your figures are unchanged; export the file again.")
            .arg(name(e), e.detail, e.allowed)
            .arg(e.line);
    case ErrorCode::ImportColumnUnknown:
        return tr("No column of “%1” can be “%2”. Your figures are unchanged; possible are %3.")
            .arg(name(e), e.detail, e.allowed);
    case ErrorCode::ImportRowsLost:
        return tr("%n row(s) of “%1” with money cannot be read (first line %2: “%3”). Your figures are unchanged; "
                  "correct the file, or leave them out with --accept-skipped.",
                  nullptr, e.allowed.toInt())
            .arg(name(e), QString::number(e.line), e.detail);
    default:
        if (e.line == 0)
            return tr("“%1” is damaged and cannot be read. Your figures are unchanged; export the file again.")
                .arg(name(e));
        return tr("“%1” breaks off or is damaged in line %2. Your figures are unchanged; export the file again.")
            .arg(name(e))
            .arg(e.line);
    }
}

} // namespace

QString importErrorSentence(const Error& error)
{
    return Wording::import(error);
}

} // namespace ertrag
