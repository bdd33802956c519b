// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/answers.h"

#include "ui/present/words/wording.h"

#include <QJsonDocument>
#include <cstdio>

namespace ertrag
{
namespace
{

const char* nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return "file_not_found";
    case ErrorCode::FileNotReadable:
        return "file_not_readable";
    case ErrorCode::FileNotWritable:
        return "file_not_writable";
    case ErrorCode::FileEmpty:
        return "file_empty";
    case ErrorCode::FileTooLarge:
        return "file_too_large";
    case ErrorCode::FileEndingUnknown:
        return "file_ending_unknown";
    case ErrorCode::FileExists:
        return "file_exists";
    case ErrorCode::FileNameTooLong:
        return "file_name_too_long";
    case ErrorCode::BookNotABook:
        return "book_not_a_book";
    case ErrorCode::BookDamaged:
        return "book_damaged";
    case ErrorCode::BookTooNew:
        return "book_too_new";
    case ErrorCode::BookLocked:
        return "book_locked";
    case ErrorCode::BookBusy:
        return "book_busy";
    case ErrorCode::BookReadOnly:
        return "book_read_only";
    case ErrorCode::BookFull:
        return "book_full";
    case ErrorCode::BookNotWritten:
        return "book_not_written";
    case ErrorCode::BookMoved:
        return "book_moved";
    case ErrorCode::CampaignUnknown:
        return "campaign_unknown";
    case ErrorCode::CampaignAmbiguous:
        return "campaign_ambiguous";
    case ErrorCode::CampaignNotSaid:
        return "campaign_not_said";
    case ErrorCode::JsonSyntax:
        return "json_syntax";
    case ErrorCode::JsonField:
        return "json_field";
    case ErrorCode::JsonSchemaTooNew:
        return "json_schema_too_new";
    case ErrorCode::ValueOutOfRange:
        return "value_out_of_range";
    case ErrorCode::EstimateOrder:
        return "estimate_order";
    case ErrorCode::ImportNoTable:
        return "import_no_table";
    case ErrorCode::ImportNoDate:
        return "import_no_date";
    case ErrorCode::ImportNoCost:
        return "import_no_cost";
    case ErrorCode::ImportNoRows:
        return "import_no_rows";
    case ErrorCode::ImportUnknownFormat:
        return "import_unknown_format";
    case ErrorCode::ImportCurrency:
        return "import_currency";
    case ErrorCode::ImportAmbiguous:
        return "import_ambiguous";
    case ErrorCode::ImportSheet:
        return "import_sheet";
    case ErrorCode::ImportCurrencyUnknown:
        return "import_currency_unknown";
    case ErrorCode::ImportColumnsTwice:
        return "import_columns_twice";
    case ErrorCode::ImportRenamed:
        return "import_renamed";
    case ErrorCode::ImportProtected:
        return "import_protected";
    case ErrorCode::ImportOtherKind:
        return "import_other_kind";
    case ErrorCode::ImportStaggered:
        return "import_staggered";
    case ErrorCode::ImportColumnUnknown:
        return "import_column_unknown";
    case ErrorCode::ImportRowsLost:
        return "import_rows_lost";
    case ErrorCode::ImportBroken:
        return "import_broken";
    case ErrorCode::PlanNoMonths:
        return "plan_no_months";
    case ErrorCode::PlanIsExport:
        return "plan_is_export";
    case ErrorCode::PlanNumber:
        return "plan_number";
    case ErrorCode::PlanCurrency:
        return "plan_currency";
    case ErrorCode::PlanMonths:
        return "plan_months";
    case ErrorCode::PlanNoLines:
        return "plan_no_lines";
    case ErrorCode::TextNotAllowed:
        return "text_not_allowed";
    case ErrorCode::Usage:
        return "usage";
    case ErrorCode::NotEnoughAnswers:
        return "not_enough_answers";
    case ErrorCode::Cancelled:
        return "cancelled";
    }
    return "";
}

QJsonObject errorOutput(const Error& error)
{
    QJsonObject said{{QStringLiteral("code"), errorKey(error.code)},
                     {QStringLiteral("sentence"), errorSentence(error)}};
    for (const auto& [name, text] :
         {std::pair{"subject", error.subject}, {"detail", error.detail}, {"allowed", error.allowed}})
        if (!text.isEmpty())
            said.insert(QLatin1String(name), text);
    if (error.line > 0)
        said.insert(QStringLiteral("line"), error.line);
    return said;
}

} // namespace

Error usageError(const QString& what)
{
    return {ErrorCode::Usage, what, {}, {}, 0};
}

QString errorKey(ErrorCode code)
{
    return QLatin1String(nameOf(code));
}

int tell(const Outcome& outcome, bool json)
{
    QJsonObject output = outcome.output;
    if (outcome.error && json)
        output.insert(QStringLiteral("error"), errorOutput(*outcome.error));
    if (!output.isEmpty())
        std::fputs(QJsonDocument(output).toJson().constData(), stdout);
    if (!outcome.error)
        return 0;
    std::fprintf(stderr, "ertrag: %s\n", qUtf8Printable(errorSentence(*outcome.error)));
    return outcome.error->code == ErrorCode::Usage ? 2 : 1;
}

} // namespace ertrag
