// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ertrag {
namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    static QString file(const Error& e);
    static QString book(const Error& e);
    static QString value(const Error& e);
    static QString import(const Error& e);
};

QString name(const Error& e)
{
    const QString file = QFileInfo(e.subject).fileName();
    return file.isEmpty() ? e.subject : file;
}

QString Wording::file(const Error& e)
{
    switch (e.code) {
    case ErrorCode::FileNotFound: return tr("The file “%1” is not there any more. Nothing was changed; choose the file again.").arg(name(e));
    case ErrorCode::FileNotReadable: return tr("The file “%1” cannot be read. Nothing was changed; check whether another program has it open and whether you may read it.").arg(name(e));
    case ErrorCode::FileNotWritable: return tr("The file “%1” cannot be written. What you see here is unchanged; choose another folder or free some space.").arg(name(e));
    case ErrorCode::FileEmpty: return tr("The file “%1” is empty. Nothing was changed; export it again and choose the new file.").arg(name(e));
    case ErrorCode::FileTooLarge: return tr("The file “%1” is too large to be read here. Nothing was changed; export a shorter period.").arg(name(e));
    default: return tr("A file named “%1” is there already and was left alone. Choose another name.").arg(name(e));
    }
}

QString Wording::book(const Error& e)
{
    switch (e.code) {
    case ErrorCode::BookNotABook: return tr("“%1” is not a book of this program. It was left as it is; choose a file that ends in .ertrag.").arg(name(e));
    case ErrorCode::BookDamaged: return tr("The book “%1” is damaged. It was not written to; open the last safe copy from the File menu.").arg(name(e));
    case ErrorCode::BookTooNew: return tr("The book “%1” comes from a newer version of this program. It was not touched; install the newer version to open it.").arg(name(e));
    case ErrorCode::BookLocked: return tr("The book “%1” is open somewhere else. Nothing was changed; close it there, then open it again.").arg(name(e));
    case ErrorCode::BookReadOnly: return tr("The book “%1” can only be read. Your changes are not in the file yet; save a copy in another folder.").arg(name(e));
    case ErrorCode::BookFull: return tr("There is no space left for the book “%1”. Everything saved before is safe; free some space, then go on.").arg(name(e));
    case ErrorCode::CampaignUnknown: return tr("The book has no campaign “%1”. Nothing was changed; choose one of its campaigns.").arg(e.subject);
    default: return tr("More than one campaign is called “%1”. Nothing was changed; use its full name.").arg(e.subject);
    }
}

QString Wording::value(const Error& e)
{
    switch (e.code) {
    case ErrorCode::JsonSyntax: return tr("The text cannot be understood from line %1 on. Nothing was taken over; correct the line and try again.").arg(e.line);
    case ErrorCode::JsonField: return tr("The field “%1” in line %2 does not belong there or has the wrong kind of value. Nothing was taken over; correct it and try again.").arg(e.subject).arg(e.line);
    case ErrorCode::JsonSchemaTooNew: return tr("The file was written by a newer version of this program. Nothing was taken over; install the newer version.");
    case ErrorCode::EstimateOrder: return tr("The three values must rise from low to high. The value before still holds; put them in order.");
    case ErrorCode::ValueOutOfRange:
        if (e.allowed.isEmpty()) return tr("The value %1 does not fit here. The value before still holds; enter another one.").arg(e.detail);
        return tr("The value %1 does not fit here. The value before still holds; allowed is %2.")
            .arg(e.detail, QString(e.allowed).replace(QLatin1String(".."), QStringLiteral(" – ")));
    case ErrorCode::NotEnoughAnswers: return tr("There are not enough answers yet to calculate this. What you entered is kept; answer the open questions first.");
    case ErrorCode::Cancelled: return tr("Stopped. Everything is as it was before; start again whenever you like.");
    default: return tr("“%1” is not an instruction that the program knows. Nothing was changed; look it up in the help.").arg(e.subject);
    }
}

QString Wording::import(const Error& e)
{
    switch (e.code) {
    case ErrorCode::ImportNoTable: return tr("There is no table in “%1”. Your figures are unchanged; export it as CSV or Excel file.").arg(name(e));
    case ErrorCode::ImportNoDate: return tr("“%1” has no column with days or months. Your figures are unchanged; export it again, broken down by day.").arg(name(e));
    case ErrorCode::ImportNoCost: return tr("“%1” has no column with costs. Your figures are unchanged; add the amount spent to the export.").arg(name(e));
    case ErrorCode::ImportNoRows: return tr("“%1” has titles but no figures. Your figures are unchanged; choose a period with activity and export again.").arg(name(e));
    case ErrorCode::ImportUnknownFormat: return tr("The program does not know the columns of “%1”. Your figures are unchanged; export from the ad platform as it is, or type the months in.").arg(name(e));
    case ErrorCode::ImportCurrency: return tr("“%1” is in another currency (%2) than the book (%3). Your figures are unchanged; export it in the currency of the book.").arg(name(e), e.detail, e.allowed);
    default: return tr("“%1” breaks off or is damaged in line %2. Your figures are unchanged; export the file again.").arg(name(e)).arg(e.line);
    }
}

} // namespace

QString errorSentence(const Error& error)
{
    if (error.code <= ErrorCode::FileExists) return Wording::file(error);
    if (error.code <= ErrorCode::CampaignAmbiguous) return Wording::book(error);
    if (error.code >= ErrorCode::ImportNoTable && error.code <= ErrorCode::ImportBroken) return Wording::import(error);
    return Wording::value(error);
}

} // namespace ertrag
