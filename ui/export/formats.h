// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_file.h"

#include <array>

namespace ertrag
{

struct CampaignState;
struct Story;

/// What can be taken along; each has its row in exportOffers.
enum class ExportFormat { Report, Pictures, CampaignFile };

/// What must be there before a format can be written.
enum class ExportNeeds {
    Answers, ///< as far as they are given
    Result   ///< costs and return, and what follows from them
};

/// What a format is written from.
struct Exported {
    const CampaignState& state;
    const Story& story; ///< may be empty for a format that needs answers only
    const FileCalls& calls = systemFiles;
};

// The writers. Each makes its file in memory and gives it to writeWhole(), whose errors they have.

/// An A4 PDF of the story with its charts as vectors and its text as text.
Done writeReport(const QString& path, const Exported& what);
/// Each chart of the report on paper as PNG (1600 x 900) into the folder, which is made if it is not there.
Done writePictures(const QString& folder, const Exported& what);
/// {"schema_version": ..., "campaign": ..., "actuals": ...}: what `ertrag load` reads again, and no larger than it
/// reads.
Done writeCampaignFile(const QString& path, const Exported& what);

/// A format as people meet it: the texts are sources for exportText().
struct ExportOffer {
    ExportFormat format;
    const char* suffix; ///< "pdf"; empty = a folder of files
    ExportNeeds needs;
    Done (*write)(const QString& path, const Exported& what);
    const char* title; ///< of its card
    const char* use;   ///< what is in it and what it is good for
    const char* verb;  ///< on its button
    const char* asks;  ///< over the dialog that asks where
    const char* kind;  ///< its files in that dialog
};

/// Everything that can be taken along, in the order of the documents page. The page, the window and the commands offer
/// what stands here.
inline constexpr std::array exportOffers{
    ExportOffer{ExportFormat::Report, "pdf", ExportNeeds::Result, &writeReport,
                QT_TRANSLATE_NOOP("ExportFormats", "Report (PDF, A4)"),
                QT_TRANSLATE_NOOP("ExportFormats",
                                  "Verdict, charts, costs, assumptions with their source and what is still open. To "
                                  "print, to send, to take to the bank."),
                QT_TRANSLATE_NOOP("ExportFormats", "Save &report …"),
                QT_TRANSLATE_NOOP("ExportFormats", "Report as PDF"), QT_TRANSLATE_NOOP("ExportFormats", "PDF")},
    ExportOffer{ExportFormat::Pictures, "", ExportNeeds::Result, &writePictures,
                QT_TRANSLATE_NOOP("ExportFormats", "Charts as pictures (PNG)"),
                QT_TRANSLATE_NOOP("ExportFormats",
                                  "Each chart as a picture for a presentation or a letter. A single chart you also get "
                                  "by a right click on it, as PNG, SVG or PDF."),
                QT_TRANSLATE_NOOP("ExportFormats", "Save &pictures …"),
                QT_TRANSLATE_NOOP("ExportFormats", "Folder for the pictures"), ""},
    ExportOffer{ExportFormat::CampaignFile, "json", ExportNeeds::Answers, &writeCampaignFile,
                QT_TRANSLATE_NOOP("ExportFormats", "Campaign as a file (JSON)"),
                QT_TRANSLATE_NOOP("ExportFormats",
                                  "All answers, estimates and actual figures in one readable file, to pass on or to "
                                  "keep. It can be loaded into any book."),
                QT_TRANSLATE_NOOP("ExportFormats", "Save &campaign …"),
                QT_TRANSLATE_NOOP("ExportFormats", "Campaign as a file"),
                QT_TRANSLATE_NOOP("ExportFormats", "Campaign")}};

const ExportOffer& offerOf(ExportFormat format);
/// A text of an offer in the user's language.
QString exportText(const char* text);
/// Of a format's files, for the dialog that asks where: "PDF (*.pdf)".
QString exportFilter(const ExportOffer& offer);
/// The endings of all formats that are one file: "pdf", "json".
QStringList exportEndings();
/// By the ending of a file's name. Errors: FileEndingUnknown with the endings that are known.
Result<ExportFormat> formatOfFile(const QString& path);

} // namespace ertrag
