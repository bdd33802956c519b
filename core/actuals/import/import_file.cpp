// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/import_file.h"

#include "core/actuals/import/columns/account_marks.h"
#include "core/actuals/import/columns/chosen_sheets.h"
#include "core/actuals/import/rows/described_reading.h"
#include "core/actuals/import/rows/sheets_together.h"
#include "core/actuals/import/rows/table_import.h"
#include "core/actuals/import/sheets/sheet_process.h"
#include "core/actuals/import/text/content_hash.h"
#include "core/actuals/import/text/csv_reader.h"
#include "core/actuals/import/text/opened_file.h"
#include "core/actuals/import/text/refusal.h"
#include "core/base/stored_values.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace ertrag
{
namespace
{

constexpr size_t rowsOfBeginning = 2000;

class Reading
{
public:
    Reading(QString path, const ImportChoices& choices) : m_path(std::move(path)), m_choices(choices) {}
    Result<ImportReport> run();
    std::optional<ImportReport> beginning();

private:
    std::optional<Error> open();
    std::optional<Error> readSheets();
    std::optional<Error> openSheet(const QByteArray& text);
    Result<ChosenSheets> chooseSheets(const SheetTexts& texts);
    std::optional<Error> readWhole();
    std::optional<Error> read();
    void settleCurrency(ReadingPlan& plan);
    bool holdsMoney(SourceKind kind) const;
    void name();
    QString fileName() const { return QFileInfo(m_path).fileName(); }

    QString m_path;
    const ImportChoices& m_choices;
    std::optional<TextSource> m_source;
    bool m_workbook = false;
    QString m_kind;                        ///< of a workbook: "XLSX", "ODS"
    QDate m_serialsFrom;                   ///< the same
    std::future<QString> m_hashOfWorkbook; ///< a text's own is known when it was read
    size_t m_mostRows = 0;                 ///< 0 = the whole file
    ImportReport m_report;
};

std::optional<Error> Reading::open()
{
    Result<OpenedFile> opened = openFile(m_path);
    if (!opened)
        return opened.error();
    std::unique_ptr<QFile> file = std::move(opened.value().file);
    m_workbook = opened.value().workbook;
    if (m_workbook && m_mostRows > 0)
        return refusal(ErrorCode::ImportNoTable);
    if (m_workbook) {
        m_kind = file->peek(100).contains("opendocument") ? QStringLiteral("ODS") : QStringLiteral("XLSX");
        m_hashOfWorkbook = contentHashOf(m_path, m_choices.cancelled);
        return std::nullopt;
    }
    Result<TextSource> source = TextSource::of(std::move(file));
    if (!source)
        return source.error();
    m_source.emplace(std::move(source).value());
    return std::nullopt;
}

std::optional<Error> Reading::openSheet(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    Result<TextSource> source = TextSource::of(std::move(buffer));
    if (!source)
        return source.error();
    m_source.emplace(std::move(source).value());
    return std::nullopt;
}

/// A sheet in which nothing stands is none.
Result<ChosenSheets> Reading::chooseSheets(const SheetTexts& texts)
{
    if (texts.sheets.size() == 1 && m_choices.sheets.isEmpty())
        return ChosenSheets{{0}, {}};
    std::vector<SheetBeginning> beginnings;
    for (const SheetTexts::Sheet& sheet : texts.sheets) {
        beginnings.push_back({sheet.name, {}});
        if (const auto error = openSheet(sheet.text))
            return *error;
        bool whole = false;
        if (Result<RawTable> table = readBeginning(*m_source, ',', whole))
            beginnings.back().table = std::move(table).value();
    }
    return chosenSheets(beginnings, m_choices);
}

std::optional<Error> Reading::readSheets()
{
    const QString program =
        m_choices.sheetReader.isEmpty() ? QCoreApplication::applicationFilePath() : m_choices.sheetReader;
    const Result<SheetTexts> texts = readSheetsApart(m_path, program, m_choices.cancelled);
    if (!texts)
        return texts.error();
    const Result<ChosenSheets> chosen = chooseSheets(texts.value());
    if (!chosen)
        return chosen.error();
    m_serialsFrom = texts.value().serialsFrom;
    SheetsTogether together;
    for (const size_t i : chosen.value().read) {
        const SheetTexts::Sheet& sheet = texts.value().sheets[i];
        m_report = {};
        if (const auto error = openSheet(sheet.text))
            return error;
        if (const auto error = read())
            return error;
        if (const auto error = together.add(std::move(m_report), sheet.name))
            return error;
    }
    m_report = together.take();
    m_source.reset(); // whose text ends here
    if (!chosen.value().open.isEmpty())
        m_report.question = {ImportAsk::Sheet, {}, {}, {}, chosen.value().open};
    return std::nullopt;
}

std::optional<Error> Reading::readWhole()
{
    return m_workbook ? readSheets() : read();
}

std::optional<Error> Reading::read()
{
    if (m_source->saysNothing())
        return Error{ErrorCode::FileEmpty, m_path, {}, {}};
    const QChar separator = m_workbook ? QLatin1Char(',') : separatorFromEvidence(m_source->start());
    if (separator.unicode() > 127)
        return refusal(ErrorCode::ImportUnknownFormat);
    bool whole = false;
    Result<RawTable> beginning = readBeginning(*m_source, separator.toLatin1(), whole);
    if (!beginning)
        return beginning.error();
    if (m_serialsFrom.isValid())
        beginning.value().serialsFrom = m_serialsFrom;
    Result<ReadingPlan> plan = planReading(beginning.value(), whole, fileName(), m_choices);
    if (!plan)
        return plan.error();
    if (const auto error = addUpRows(*m_source, separator.toLatin1(), plan.value(), m_choices, m_report, m_mostRows))
        return error;
    settleCurrency(plan.value());
    m_report.encoding = m_workbook ? m_kind : m_source->encoding();
    m_report.separator = m_workbook ? QChar() : beginning.value().separator;
    describeReading(m_report, beginning.value(), plan.value(), m_choices);
    // Of a larger file more accounts may follow than are known yet.
    const TableSection& section = plan.value().sections.front();
    const SourceKind kind = m_report.batch.kind;
    if (whole && (kind == SourceKind::Ads || kind == SourceKind::Table))
        m_report.batch.accounts =
            accountMarks(beginning.value(), section.headingRow, std::min(section.endRow, beginning.value().rows.size()),
                         kind == SourceKind::Ads);
    return std::nullopt;
}

/// Of analytics no money counts: it only repeats what others count as well.
bool Reading::holdsMoney(SourceKind kind) const
{
    const auto some = [](const std::optional<double>& sum) { return sum.value_or(0) != 0; };
    return kind != SourceKind::Analytics && (some(m_report.sums.cost) || some(m_report.sums.revenue));
}

// Only now, since a cell of any row may name the currency.
void Reading::settleCurrency(ReadingPlan& plan)
{
    const SourceKind kind = plan.map.platform->kind;
    if (!plan.currency.isEmpty() || !holdsMoney(kind))
        return;
    const auto& known = m_choices.remembered.currencies;
    const auto earlier = known.find({plan.map.platform->platform, shapeOf(plan.heading)});
    if (!m_choices.currency.isEmpty())
        plan.currency = m_choices.currency;
    else if (earlier != known.end())
        plan.currency = earlier->second;
    else if (plan.question.ask == ImportAsk::Nothing)
        plan.question.ask = ImportAsk::Currency;
    m_report.currencyChosen = !plan.currency.isEmpty();
}

void Reading::name()
{
    m_report.path = m_path;
    m_report.choices = m_choices;
    m_report.batch.fileName = fitted(fileName(), TextForm::OneLine);
    if (m_report.sheet.contains(QLatin1String(", "))) // so that a line tells its sheet
        m_report.batch.fileName = fitted(fileName() + QStringLiteral(": ") + m_report.sheet, TextForm::OneLine);
}

std::optional<ImportReport> Reading::beginning()
{
    m_mostRows = rowsOfBeginning;
    if (open() || read())
        return std::nullopt;
    name();
    forgetFigures(m_report);
    return std::move(m_report);
}

Result<ImportReport> Reading::run()
{
    std::optional<Error> error = open();
    if (!error)
        error = readWhole();
    if (error) {
        if (error->subject.isEmpty())
            error->subject = fileName();
        return *error;
    }
    name();
    m_report.batch.contentHash = m_workbook ? m_hashOfWorkbook.get() : m_source->contentHash();
    m_report.batch.importedOn = m_choices.today.isValid() ? m_choices.today : QDate::currentDate();
    if (m_report.batch.contentHash.isEmpty())
        return Error{ErrorCode::FileNotReadable, m_path, {}, {}};
    return std::move(m_report);
}

} // namespace

Result<ImportReport> readExport(const QString& path, const ImportChoices& choices)
{
    return Reading(path, choices).run();
}

std::optional<ImportReport> readBeginningOf(const QString& path, const ImportChoices& choices)
{
    return Reading(path, choices).beginning();
}

} // namespace ertrag
