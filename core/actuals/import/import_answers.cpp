// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_answers.h"

namespace ertrag
{

RememberedChoices rememberedChoices(const Actuals& actuals)
{
    RememberedChoices all;
    for (const ImportBatchPtr& batch : actuals.imports) {
        if (!batch->currency.isEmpty())
            all.currencies[{batch->platform, batch->shape}] = batch->currency;
        if (batch->kind != SourceKind::Table)
            continue;
        auto& titles = all.columns[batch->shape];
        titles.clear(); // the latest file of a shape says it all
        for (const ImportedColumn& column : batch->columns)
            titles[comparableTitle(column.title)] = meaningOfKey(column.meaning);
    }
    return all;
}

Error asError(const ImportQuestion& question, const QString& fileName)
{
    const QString names = question.names.join(QStringLiteral(", "));
    const auto error = [&](ErrorCode code) { return Error{code, fileName, question.sample, names, 0}; };
    switch (question.ask) {
    case ImportAsk::Costs:
        return error(ErrorCode::ImportNoCost);
    case ImportAsk::Period:
        return error(ErrorCode::ImportNoDate);
    case ImportAsk::Year:
    case ImportAsk::DateOrder:
    case ImportAsk::Decimals:
        return error(ErrorCode::ImportAmbiguous);
    case ImportAsk::Sheet:
        return Error{ErrorCode::ImportSheet, fileName, names, {}, 0};
    case ImportAsk::Twice:
        return Error{ErrorCode::ImportColumnsTwice, fileName, names, {}, 0};
    case ImportAsk::Currency:
        return error(ErrorCode::ImportCurrencyUnknown);
    case ImportAsk::Columns:
    case ImportAsk::Nothing:
        break;
    }
    return error(ErrorCode::ImportUnknownFormat);
}

std::optional<Error> lossOf(const ImportReport& report)
{
    for (const ImportWarning& warning : report.warnings)
        if (losesMoney({warning}))
            return Error{ErrorCode::ImportRowsLost, report.batch.fileName, warning.sample,
                         QString::number(warning.rows), warning.line};
    return std::nullopt;
}

} // namespace ertrag
