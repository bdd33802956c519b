// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/words/wording.h"
#include "ui/present/words/foreign.h"
#include "ui/present/words/import_wording.h"
#include "ui/present/words/media_plan_wording.h"

#include "core/base/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ertrag
{
namespace
{

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
public:
    static QString file(const Error& e);
    static QString notWritten(const Error& e);
    static QString book(const Error& e);
    static QString value(const Error& e);
    static QString opening(const BookOpening& opening, const QString& book);
    static QString hurt(const BookOpening& opening, const QString& book);
    static QString salvage(const Salvage& salvage, const QString& book);
};

QString name(const Error& e)
{
    const QString file = QFileInfo(e.subject).fileName();
    return foreign(file.isEmpty() ? e.subject : file);
}

QString Wording::notWritten(const Error& e)
{
    switch (writeFailureOf(e).value_or(WriteFailure::NoAnswer)) {
    case WriteFailure::Full:
        return tr("There is no space left for the file “%1”. What was there before is unchanged; free some space or "
                  "choose another disk.")
            .arg(name(e));
    case WriteFailure::NoFolder:
        return tr("The folder for the file “%1” is not there. Nothing was written; choose another folder.")
            .arg(name(e));
    case WriteFailure::Protected:
        return tr("The file “%1” or its folder is protected. What was there before is unchanged; choose another "
                  "folder.")
            .arg(name(e));
    case WriteFailure::NotAFile:
        return tr("“%1” is not a file that can be written. Nothing was changed; choose another name.").arg(name(e));
    case WriteFailure::TooLarge:
        return tr("The file “%1” would be too large to be read again. Nothing was written; save a copy of the book "
                  "instead.")
            .arg(name(e));
    case WriteFailure::NoAnswer:
        break;
    }
    return tr("The file “%1” could not be written to the end. What was there before is unchanged; choose another "
              "folder or another disk.")
        .arg(name(e));
}

QString Wording::file(const Error& e)
{
    switch (e.code) {
    case ErrorCode::FileNotFound:
        // What is no UTF-8 in a name comes as such a character, and leads nowhere.
        if (name(e).contains(QChar(QChar::ReplacementCharacter)))
            return tr("The name of the file “%1” holds characters that this program cannot read. Nothing was changed; "
                      "give the file another name and choose it again.")
                .arg(name(e));
        return tr("The file “%1” is not there any more. Nothing was changed; choose the file again.").arg(name(e));
    case ErrorCode::FileNotReadable:
        return tr("The file “%1” cannot be read. Nothing was changed; check whether another program has it open and "
                  "whether you may read it.")
            .arg(name(e));
    case ErrorCode::FileNotWritable:
        if (writeFailureOf(e))
            return notWritten(e);
        return tr("The file “%1” cannot be written. What you see here is unchanged; choose another folder or free some "
                  "space.")
            .arg(name(e));
    case ErrorCode::FileEmpty:
        return tr("The file “%1” is empty. Nothing was changed; export it again and choose the new file.").arg(name(e));
    case ErrorCode::FileTooLarge:
        return tr("The file “%1” is too large to be read here. Nothing was changed; export a shorter period.")
            .arg(name(e));
    case ErrorCode::FileEndingUnknown:
        return tr("The program does not know how to write “%1” with this ending. Nothing was written; known are %2.")
            .arg(name(e), e.allowed);
    case ErrorCode::FileNameTooLong:
        return tr("The name of the file “%1” is too long for the disk. Nothing was changed; choose a shorter name.")
            .arg(name(e));
    default:
        return tr("A file named “%1” is there already and was left alone. Choose another name.").arg(name(e));
    }
}

QString Wording::book(const Error& e)
{
    switch (e.code) {
    case ErrorCode::BookNotABook:
        return tr("“%1” is not a book of this program. It was left as it is; choose a file that ends in .ertrag.")
            .arg(name(e));
    case ErrorCode::BookDamaged:
        if (!e.detail.isEmpty())
            return tr("In the book “%1” this campaign is damaged: %2. Nothing of it was changed and the others can be "
                      "used; save what is whole as a new book, or open a copy of yours.")
                .arg(name(e), foreign(e.detail));
        return tr("The book “%1” is damaged. It was not written to; save what is whole as a new book, or open a copy "
                  "of yours.")
            .arg(name(e));
    case ErrorCode::BookTooNew:
        return tr("The book “%1” comes from a newer version of this program. It was not touched; install the newer "
                  "version to open it.")
            .arg(name(e));
    case ErrorCode::BookLocked:
        if (e.detail.isEmpty())
            return tr("The book “%1” is open somewhere else. Nothing was changed; close it there, then open it again.")
                .arg(name(e));
        return tr("The book “%1” is open on the computer “%2”. Nothing was changed in it; close it there, then open it "
                  "again.")
            .arg(name(e), e.detail);
    case ErrorCode::BookBusy:
        return tr("Another program is using the book “%1” just now. Your changes are kept here and written as soon as "
                  "it is free.")
            .arg(name(e));
    case ErrorCode::BookNotWritten:
        return tr("The disk with the book “%1” does not answer. Everything saved before is safe and your changes are "
                  "kept here; save a copy on another disk.")
            .arg(name(e));
    case ErrorCode::BookMoved:
        return tr("The book “%1” was moved, replaced or deleted while it was open here. Your changes are kept here; "
                  "save a copy.")
            .arg(name(e));
    case ErrorCode::BookReadOnly:
        return tr("The book “%1” can only be read. Your changes are not in the file yet; save a copy in another "
                  "folder.")
            .arg(name(e));
    case ErrorCode::BookFull:
        return tr("There is no space left for the book “%1”. Everything saved before is safe; free some space, then go "
                  "on.")
            .arg(name(e));
    case ErrorCode::CampaignUnknown:
        return tr("The book has no campaign “%1”. Nothing was changed; choose one of its campaigns.").arg(e.subject);
    case ErrorCode::CampaignNotSaid:
        return tr("The book holds several campaigns: %1. Nothing was changed; say which one with --campaign.")
            .arg(e.detail);
    default:
        return tr("More than one campaign is called “%1”. Nothing was changed; use its full name.").arg(e.subject);
    }
}

QString Wording::value(const Error& e)
{
    switch (e.code) {
    case ErrorCode::JsonSyntax:
        return tr("The text cannot be understood from line %1 on. Nothing was taken over; correct the line and try "
                  "again.")
            .arg(e.line);
    case ErrorCode::JsonField:
        if (!e.allowed.isEmpty() && e.subject.section(QLatin1Char('.'), -1) == e.detail)
            return tr("The field “%1” in line %2 is not known. Nothing was taken over; correct its name or leave it "
                      "out.")
                .arg(e.subject)
                .arg(e.line);
        if (!e.allowed.isEmpty() && !e.detail.isEmpty())
            return tr("The field “%1” in line %2 holds %3; allowed is %4. Nothing was taken over; correct it and try "
                      "again.")
                .arg(e.subject, QString::number(e.line), e.detail,
                     QString(e.allowed).replace(QLatin1String(".."), QStringLiteral(" – ")));
        return tr("The field “%1” in line %2 does not belong there or has the wrong kind of value. Nothing was taken "
                  "over; correct it and try again.")
            .arg(e.subject)
            .arg(e.line);
    case ErrorCode::JsonSchemaTooNew:
        return tr("The file was written by a newer version of this program. Nothing was taken over; install the newer "
                  "version.");
    case ErrorCode::TextNotAllowed:
        if (e.line > 0)
            return tr("The text of “%1” in line %2 holds a character that cannot be seen (%3). Nothing was taken over; "
                      "take it out and try again.")
                .arg(e.subject, QString::number(e.line), e.detail);
        return tr("The text for “%1” holds characters that cannot be seen. The text before still holds; enter it "
                  "without them.")
            .arg(e.subject);
    case ErrorCode::EstimateOrder:
        return tr("The three values must rise from low to high. The value before still holds; put them in order.");
    case ErrorCode::ValueOutOfRange:
        if (e.allowed.isEmpty())
            return tr("The value %1 does not fit here. The value before still holds; enter another one.").arg(e.detail);
        return tr("The value %1 does not fit here. The value before still holds; allowed is %2.")
            .arg(e.detail, QString(e.allowed).replace(QLatin1String(".."), QStringLiteral(" – ")));
    case ErrorCode::NotEnoughAnswers:
        return tr("There are not enough answers yet to calculate this. What you entered is kept; answer the open "
                  "questions first.");
    case ErrorCode::Cancelled:
        return tr("Stopped. Everything is as it was before; start again whenever you like.");
    default:
        return tr("“%1” is not an instruction that the program knows. Nothing was changed; look it up in the help.")
            .arg(e.subject);
    }
}

QString Wording::opening(const BookOpening& opening, const QString& book)
{
    switch (opening.as) {
    case OpenedAs::Ready:
        return {};
    case OpenedAs::Upgraded:
        return tr("The book “%1” was taken to the form of this program. As it was before it is kept as “%2”.")
            .arg(book, foreign(QFileInfo(opening.backup).fileName()));
    case OpenedAs::NewerReadable:
        return tr("A newer version of this program wrote the book “%1”. You can work in it; what this version does not "
                  "know is kept.")
            .arg(book);
    case OpenedAs::OpenElsewhere:
        if (opening.holder.sameMachine)
            return tr("The book “%1” is already open in another window on this computer. Here you can read it; changes "
                      "are not saved into it.")
                .arg(book);
        return tr("The book “%1” is open on the computer “%2”. Here you can read it; changes are not saved into it.")
            .arg(book, foreign(opening.holder.host));
    case OpenedAs::NameTooLong:
        return tr("The book “%1” can only be read: its name is too long to be written. To work in it, save a copy with "
                  "a shorter name.")
            .arg(book);
    case OpenedAs::ReadOnlyFile:
        break;
    }
    return tr("The book “%1” can only be read: its file or its folder is protected. To work in it, save a copy in "
              "another folder.")
        .arg(book);
}

QString Wording::hurt(const BookOpening& opening, const QString& book)
{
    QStringList names;
    for (const HurtCampaign& campaign : opening.hurt)
        names << campaign.name;
    return tr("%n campaign(s) of the book “%1” are damaged and stay as they are: %2. The others can be used.", nullptr,
              int(names.size()))
        .arg(book, foreign(names.join(QStringLiteral(", "))));
}

QString Wording::salvage(const Salvage& salvage, const QString& book)
{
    QStringList parts{tr("%n campaign(s) are whole and now in “%1”. The damaged book was left as it is.", nullptr,
                         int(salvage.saved.size()))
                          .arg(book)};
    if (salvage.lost > 0)
        parts << tr("%n campaign(s) could not be read.", nullptr, salvage.lost);
    if (!salvage.withoutImports.isEmpty())
        parts << tr("Imported figures are missing in: %1.")
                     .arg(foreign(salvage.withoutImports.join(QStringLiteral(", "))));
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString openingSentence(const BookOpening& opening, const QString& path)
{
    const QString book = foreign(QFileInfo(path).fileName());
    QStringList sentences{Wording::opening(opening, book)};
    if (!opening.hurt.empty())
        sentences << Wording::hurt(opening, book);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString salvageSentence(const Salvage& salvage, const QString& path)
{
    return Wording::salvage(salvage, foreign(QFileInfo(path).fileName()));
}

QString errorSentence(const Error& told)
{
    Error error = told; // what was found was written by others
    error.detail = foreign(told.detail);
    error.allowed = foreign(told.allowed);
    if (!told.subject.contains(QLatin1Char('/'))) // of a path only the last piece is said
        error.subject = foreign(told.subject);
    if (error.code <= ErrorCode::FileNameTooLong)
        return Wording::file(error);
    if (error.code <= ErrorCode::CampaignNotSaid)
        return Wording::book(error);
    if (error.code >= ErrorCode::ImportNoTable && error.code <= ErrorCode::ImportBroken)
        return importErrorSentence(error);
    if (error.code >= ErrorCode::PlanNoMonths && error.code <= ErrorCode::PlanNoLines)
        return mediaPlanErrorSentence(error);
    return Wording::value(error);
}

} // namespace ertrag
