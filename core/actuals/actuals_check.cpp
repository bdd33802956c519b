// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/actuals_check.h"

#include "core/actuals/actuals_fields.h"
#include "core/actuals/corrected_months.h"
#include "core/actuals/import_fields.h"
#include "core/base/stored_values.h"
#include "core/campaign/field_check.h"

#include <limits>

namespace ertrag
{
namespace
{

/// Asks one value after the other and keeps the first fault.
class Checks
{
public:
    explicit Checks(QString path) : m_path(std::move(path)) {}

    std::optional<Error> fault;

    void figure(const char* name, std::optional<double> value, double least, double largest)
    {
        if (value && !fault && !(*value >= least && *value <= largest))
            fault = Error{ErrorCode::ValueOutOfRange, at(name), plainNumber(*value), rangeText(least, largest), 0};
    }
    void amount(const char* name, std::optional<double> units) { figure(name, units, -largestAmount, largestAmount); }
    void count(const char* name, std::optional<double> value) { figure(name, value, -largestCount, largestCount); }
    void day(const char* name, QDate value)
    {
        if (!fault && !fits(value))
            fault = Error{ErrorCode::ValueOutOfRange, at(name), value.toString(Qt::ISODate),
                          QStringLiteral("1970-01-01..2200-12-31"), 0};
    }
    void text(const char* name, const QString& value, TextForm form = TextForm::OneLine)
    {
        if (fault)
            return;
        if (value.size() > longestText)
            fault = Error{ErrorCode::ValueOutOfRange, at(name), QString::number(value.size()),
                          rangeText(0, longestText), 0};
        else if (const qsizetype unfit = unfitAt(value, form); unfit >= 0)
            fault = Error{ErrorCode::TextNotAllowed, at(name), codePoint(value[unfit]), {}, 0};
    }

private:
    QString at(const char* name) const { return childPath(m_path, name); }

    QString m_path;
};

constexpr std::pair<const char*, std::optional<double> ImportedRow::*> counts[] = {
    {"impressions", &ImportedRow::impressions}, {"clicks", &ImportedRow::clicks}, {"leads", &ImportedRow::leads},
    {"conversions", &ImportedRow::conversions}, {"visits", &ImportedRow::visits}, {"views", &ImportedRow::views}};
constexpr std::pair<const char*, std::optional<double> ImportedRow::*> amounts[] = {{"cost", &ImportedRow::cost},
                                                                                    {"revenue", &ImportedRow::revenue}};

QString item(const QString& path, const char* list, const QString& key)
{
    return itemPath(childPath(path, list), key);
}

} // namespace

std::optional<Error> checkTypedMonth(const TypedMonth& month, const QString& path, int decimals)
{
    if (!month.month.valid())
        return Error{ErrorCode::ValueOutOfRange, childPath(path, "month"), QString::number(month.month.index),
                     QStringLiteral("1970-01..2200-01"), 0};
    Checks checks(path);
    const auto ask = [&](const char* name, auto member) {
        const auto& value = month.*member;
        if constexpr (std::is_same_v<decltype(member), QString TypedMonth::*>)
            checks.text(name, value, TextForm::Lines);
        else if constexpr (std::is_same_v<decltype(member), std::optional<double> TypedMonth::*>)
            checks.figure(name, value, 0, largestCount);
        else if constexpr (std::is_same_v<decltype(member), std::optional<Money> TypedMonth::*>)
            checks.amount(name, value ? std::optional(value->units(decimals)) : std::nullopt);
    };
    describe(ask, static_cast<TypedMonth*>(nullptr));
    Checks figures(childPath(path, "key_figures"));
    for (const auto& [key, value] : month.keyFigures) {
        figures.text("key", key);
        figures.amount(key.toUtf8().constData(), value);
    }
    return checks.fault ? checks.fault : figures.fault;
}

std::optional<Error> checkImportedRow(const ImportedRow& row, const QString& path)
{
    Checks checks(path);
    checks.day("first", row.first);
    checks.day("last", row.last);
    if (!checks.fault && (row.last < row.first || row.first.daysTo(row.last) > longestSpan))
        return Error{ErrorCode::ValueOutOfRange, childPath(path, "last"), row.last.toString(Qt::ISODate),
                     row.first.toString(Qt::ISODate) + QStringLiteral("..") +
                         row.first.addDays(longestSpan).toString(Qt::ISODate),
                     0};
    constexpr double lines = std::numeric_limits<int>::max();
    checks.figure("line", row.line, 0, lines);
    checks.figure("rows", row.rows, 0, lines);
    checks.text("campaign", row.campaign);
    checks.text("channel", row.channel);
    for (const auto& [name, figure] : amounts)
        checks.amount(name, row.*figure);
    for (const auto& [name, figure] : counts)
        checks.count(name, row.*figure);
    return checks.fault;
}

std::optional<Error> checkImport(const ImportBatch& batch, const QString& path)
{
    Checks checks(path);
    for (const auto& [name, text] : batchTexts)
        checks.text(name, batch.*text);
    checks.figure("rate", batch.rate, 0, largestAmount);
    if (!batch.importedOn.isNull())
        checks.day("imported_on", batch.importedOn);
    for (const ImportedColumn& column : batch.columns) {
        checks.text("columns", column.title);
        checks.text("columns", column.meaning);
    }
    for (size_t i = 0; i < batch.rows.size() && !checks.fault; ++i)
        checks.fault = checkImportedRow(batch.rows[i], item(path, "rows", QString::number(i)));
    return checks.fault;
}

std::optional<Error> checkTyped(const Actuals& actuals, int decimals)
{
    const QString path = QStringLiteral("actuals");
    for (size_t i = 0; i < actuals.typed.size(); ++i) {
        const TypedMonth& month = actuals.typed[i];
        const QString at = item(path, "typed", month.month.iso());
        if (const auto fault = checkTypedMonth(month, at, decimals))
            return fault;
        if (i > 0 && month.month <= actuals.typed[i - 1].month)
            return Error{ErrorCode::ValueOutOfRange, childPath(at, "month"), month.month.iso(),
                         QStringLiteral("ascending"), 0};
    }
    const Done correction = checkCorrection(actuals.correction);
    return correction ? std::nullopt : std::optional(correction.error());
}

} // namespace ertrag
