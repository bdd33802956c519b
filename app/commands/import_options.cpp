// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_options.h"

#include "core/campaign/currencies.h"

#include <QDate>

namespace ertrag
{
namespace
{

const QString ignored = QStringLiteral("ignore");

struct NamedColumn {
    QString title, word;
};

/// "Betrag, netto=cost,Tag=day": what has no "=" of its own belongs to the title behind it.
std::vector<NamedColumn> namedColumns(const Options& options)
{
    std::vector<NamedColumn> named;
    QStringList open;
    for (const QString& part : options.text("columns").split(QLatin1Char(','))) {
        open << part;
        if (!part.contains(QLatin1Char('=')))
            continue;
        const QString pair = open.join(QLatin1Char(','));
        named.push_back(
            {pair.section(QLatin1Char('='), 0, -2).trimmed(), pair.section(QLatin1Char('='), -1).trimmed()});
        open.clear();
    }
    if (!open.join(QString()).trimmed().isEmpty())
        named.push_back({{}, open.join(QLatin1Char(',')).trimmed()});
    return named;
}

std::optional<Error> readColumns(const Options& options, ImportChoices& choices)
{
    for (const NamedColumn& column : namedColumns(options)) {
        const bool added = column.word.startsWith(QLatin1Char('+'));
        if (!columnWords().contains(added ? column.word.mid(1) : column.word) || column.title.isEmpty())
            return Error{ErrorCode::ImportColumnUnknown, options.plain.value(1), column.word,
                         columnWords().join(QStringLiteral(", ")), 0};
        const ColumnMeaning meaning = meaningOfKey(added ? column.word.mid(1) : column.word); // None for ignored
        choices.titles[comparableTitle(column.title)] = meaning;
        if (added)
            choices.added.insert(meaning);
    }
    return std::nullopt;
}

std::optional<Error> readPeriod(const Options& options, ImportChoices& choices)
{
    for (const auto& [name, day] : {std::pair{"first-day", &choices.first}, {"last-day", &choices.last}}) {
        if (!options.has(name))
            continue;
        *day = QDate::fromString(options.text(name), Qt::ISODate);
        if (!(*day)->isValid())
            return Error{ErrorCode::ValueOutOfRange, QLatin1String("--") + QLatin1String(name), options.text(name),
                         QStringLiteral("yyyy-MM-dd"), 0};
    }
    return std::nullopt;
}

/// One of two words, or nothing. Errors: ValueOutOfRange.
Result<int> oneOf(const Options& options, const char* name, const QStringList& words)
{
    const qsizetype at = words.indexOf(options.text(name));
    if (at < 0)
        return Error{ErrorCode::ValueOutOfRange, QLatin1String("--") + QLatin1String(name), options.text(name),
                     words.join(QStringLiteral(", ")), 0};
    return int(at);
}

std::optional<Error> readStyle(const Options& options, ImportChoices& choices)
{
    if (options.has("date-order")) {
        const Result<int> order =
            oneOf(options, "date-order", {QStringLiteral("day-first"), QStringLiteral("month-first")});
        if (!order)
            return order.error();
        choices.dateOrder = order.value() == 0 ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
    }
    if (options.has("decimals")) {
        const Result<int> style = oneOf(options, "decimals", {QStringLiteral("point"), QStringLiteral("comma")});
        if (!style)
            return style.error();
        choices.decimals = style.value() == 0 ? DecimalStyle::Point : DecimalStyle::Comma;
    }
    return std::nullopt;
}

std::optional<Error> readYear(const Options& options, ImportChoices& choices)
{
    const Result<qint64> year = options.number("year", 0, 1990, 2100);
    if (!year)
        return year.error();
    if (year.value() > 0)
        choices.year = int(year.value());
    return std::nullopt;
}

std::optional<Error> readCurrency(const Options& options, ImportChoices& choices)
{
    choices.currency = options.text("currency");
    if (choices.currency.isEmpty() || isCurrency(choices.currency))
        return std::nullopt;
    return Error{ErrorCode::ValueOutOfRange, QStringLiteral("--currency"), choices.currency,
                 QStringLiteral("EUR, CHF, USD, ..."), 0};
}

} // namespace

QStringList columnWords()
{
    QStringList words = meaningKeys();
    for (const ColumnMeaning inside : {ColumnMeaning::Label, ColumnMeaning::Known, ColumnMeaning::Value})
        words.removeAll(meaningKey(inside));
    return words << ignored;
}

QStringList namedTitles(const Options& options)
{
    QStringList titles;
    for (const NamedColumn& column : namedColumns(options))
        titles << column.title;
    return titles;
}

Result<ImportChoices> importChoices(const Options& options)
{
    ImportChoices choices;
    choices.withoutCost = options.has("without-cost");
    if (options.has("newer"))
        choices.newest = true;
    for (const QString& sheet : options.text("sheet").split(QLatin1Char(','), Qt::SkipEmptyParts))
        choices.sheets << sheet.trimmed();
    for (const auto read : {readPeriod, readYear, readStyle, readCurrency, readColumns})
        if (const auto error = read(options, choices))
            return *error;
    return choices;
}

} // namespace ertrag
