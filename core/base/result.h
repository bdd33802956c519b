// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace ertrag
{

/// What the world refused. `wording` in ui/present turns it into a sentence; the core keeps the parts only.
enum class ErrorCode {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    FileEmpty,
    FileTooLarge,
    FileEndingUnknown,
    FileExists,
    FileNameTooLong,
    BookNotABook,
    BookDamaged,
    BookTooNew,
    BookLocked,
    BookBusy,
    BookReadOnly,
    BookFull,
    BookNotWritten,
    BookMoved,
    CampaignUnknown,
    CampaignAmbiguous,
    CampaignNotSaid, ///< the book holds several; detail = their names
    JsonSyntax,
    JsonField,
    JsonSchemaTooNew,
    ValueOutOfRange,
    EstimateOrder,
    ImportNoTable,
    ImportNoDate,
    ImportNoCost,
    ImportNoRows,
    ImportUnknownFormat,
    ImportCurrency,
    ImportAmbiguous,
    ImportSheet,           ///< more than one sheet holds figures; detail = their names
    ImportCurrencyUnknown, ///< nothing says which currency its amounts are in
    ImportColumnsTwice,    ///< two columns could be the same thing; detail = their titles
    ImportRenamed,         ///< a campaign may have been renamed between two files; detail = old and new name
    ImportProtected,       ///< by a password
    ImportOtherKind,       ///< something else under that ending; detail = what it is ("PDF")
    ImportStaggered,       ///< a row has more or fewer cells than titles; detail = cells, allowed = titles
    ImportColumnUnknown,   ///< a meaning that no column can have; detail = the word, allowed = all of them
    ImportRowsLost,        ///< rows with money cannot be read; detail = the first cell, allowed = how many rows, line
    ImportBroken,          ///< the file itself is damaged or breaks off
    PlanNoMonths,          ///< a media plan whose titles name no months
    PlanIsExport,          ///< figures of days or campaigns instead of a plan
    PlanNumber,            ///< no number, or one below zero; detail = the cell, line
    PlanCurrency,          ///< another currency than the campaign's; detail = its, allowed = the campaign's
    PlanMonths,     ///< none of its months lies in the campaign; detail = first and last, allowed = the campaign's
    PlanNoLines,    ///< no line of it is in the campaign's plan; detail = their names
    TextNotAllowed, ///< a one-line text with control characters or broken ones
    Usage,
    NotEnoughAnswers,
    Cancelled
};

struct Error {
    ErrorCode code = ErrorCode::Usage;
    QString subject; ///< the file, field path ("audience.reply_time_hours") or option that it is about
    QString detail;  ///< what was found, as data, not prose: "-3", "column 4"
    QString allowed; ///< the allowed range or set, as data: "0..720"; empty if there is none
    int line = 0;    ///< 1-based line in the subject; 0 = no line

    bool operator==(const Error&) const = default;
};

/// A value or an Error; nothing of ours throws across a folder.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};
using Done = Result<Nothing>;

} // namespace ertrag
