// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace ertrag
{

/// Where in the program a mistake was found; nothing of a book is in it but the text that was marked.
struct MistakePlace {
    QString marked;   ///< the marked passage; empty = nothing was marked
    QString page;     ///< "8 Actuals"
    QString version;  ///< of the program: "0.1.0"
    QString language; ///< of its words: "de"
};

/// A report to be read and finished by the user, who copies, saves or mails it.
struct MistakeReport {
    QString subject, text;
};
MistakeReport mistakeReport(const MistakePlace& place);

/// A mail without an address: it is the user who knows where it should go. Too long a text is cut, as mail programs do
/// not take links of any length.
QUrl mailLink(const MistakeReport& report);

} // namespace ertrag
