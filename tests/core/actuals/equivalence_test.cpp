// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/sheets/sheet_process.h"
#include "tests/core/actuals/export_files.h"
#include "tests/core/actuals/workbook_files.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <map>
#include <random>

using namespace ertrag;

namespace
{

struct Figures {
    double cost = 0, impressions = 0, clicks = 0;
};
struct Row {
    QDate day;
    QString campaign;
    Figures figures;
};
enum class Language { German, English, French, Swiss };

/// A table as it is meant, in the language of its titles, with lines around it.
struct Truth {
    Language language = Language::German;
    std::vector<Row> rows;
    int preamble = 0; ///< lines above the titles
    enum class Total { None, Named, Unnamed } total = Total::None;
};

/// How one form of it is written.
struct Style {
    enum class Numbers { Cells, Texts, Mixed } numbers = Numbers::Cells;
    bool currency = false; ///< beside the costs
    bool grouped = false;  ///< in thousands, where they are texts
    enum class Days { Iso, Points, Words, Slashes, Serial, DateCell, IsoCell } days = Days::Iso;
    char separator = ',';
    BookParts parts = {};
};

class Random
{
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    int below(int limit) { return int(m_engine() % unsigned(limit)); }
    bool half() { return below(2) == 1; }
    template <class T> T one(std::initializer_list<T> of) { return *(of.begin() + below(int(of.size()))); }

private:
    std::mt19937 m_engine;
};

QStringList titles(Language language)
{
    switch (language) {
    case Language::German:
        return QStringLiteral("Tag|Kampagnenname|Ausgegebener Betrag (EUR)|Impressionen|Link-Klicks").split(u'|');
    case Language::Swiss:
        return QStringLiteral("Tag|Kampagnenname|Ausgegebener Betrag (CHF)|Impressionen|Link-Klicks").split(u'|');
    case Language::English:
        return QStringLiteral("Day|Campaign name|Amount spent (EUR)|Impressions|Link clicks").split(u'|');
    case Language::French:
        break;
    }
    return QStringLiteral("Jour|Nom de la campagne|Montant d\u00E9pens\u00E9 (EUR)|Impressions|Clics sur un lien")
        .split(u'|');
}

Truth drawTruth(Random& random)
{
    static const QStringList names = QStringLiteral("Grill|M\u00E4rz-Aktion|Wurst, fein|12\" Rohr|\u00C9t\u00E9|"
                                                    "2026|A;B|=SUMME|Gesamtpaket|Bratwurst\u00A0XL")
                                         .split(u'|');
    Truth truth;
    truth.language = random.one({Language::German, Language::English, Language::French, Language::Swiss});
    truth.preamble = random.below(4);
    truth.total = random.one({Truth::Total::None, Truth::Total::Named, Truth::Total::Unnamed});
    const QDate first = QDate(2025, 1, 1).addDays(random.below(600));
    const int rows = 2 + random.below(30);
    for (int i = 0; i < rows; ++i) {
        Row row{first.addDays(random.below(45)), names[random.below(int(names.size()))], {}};
        row.figures = {(random.below(500000) + 1) / 100.0, double(random.below(random.half() ? 3000000 : 900)),
                       double(random.below(2000))};
        truth.rows.push_back(row);
    }
    truth.rows.front().figures.cost = 1234.56; // a file in which no number has a decimal is asked about
    return truth;
}

Style drawStyle(Random& random, bool workbook)
{
    using D = Style::Days;
    Style style;
    using N = Style::Numbers;
    style.numbers = workbook ? random.one({N::Cells, N::Texts, N::Mixed}) : N::Texts;
    style.currency = random.below(3) == 0;
    style.grouped = random.half();
    style.days = workbook ? random.one({D::Iso, D::Points, D::Words, D::Slashes, D::Serial, D::DateCell, D::IsoCell})
                          : random.one({D::Iso, D::Points, D::Words, D::Slashes, D::Serial});
    style.separator = random.half() ? ',' : ';';
    style.parts = {random.half(), random.half()};
    return style;
}

/// "1234.50" with marks as the language has them.
QString written(double number, int decimals, const Truth& truth, const Style& style)
{
    const bool comma = truth.language == Language::German || truth.language == Language::French;
    const QString mark = truth.language == Language::German   ? QStringLiteral(".")
                         : truth.language == Language::French ? QStringLiteral("\u202F")
                         : truth.language == Language::Swiss  ? QStringLiteral("\u2019")
                                                              : QStringLiteral(",");
    QString text = QString::number(number, 'f', decimals);
    const qsizetype whole = decimals ? text.size() - decimals - 1 : text.size();
    if (comma && decimals)
        text[whole] = QLatin1Char(',');
    for (qsizetype at = whole - 3; style.grouped && at > 0; at -= 3)
        text.insert(at, mark);
    return text;
}

QString withCurrency(const QString& amount, Language language)
{
    if (language == Language::Swiss)
        return QStringLiteral("CHF ") + amount;
    if (language == Language::English)
        return QStringLiteral("\u20AC") + amount;
    return amount + QStringLiteral("\u00A0\u20AC");
}

QString writtenDay(QDate day, Language language, Style::Days how)
{
    static const QStringList
        german =
            QStringLiteral("Januar Februar M\u00E4rz April Mai Juni Juli August September Oktober November Dezember")
                .split(u' '),
        french = QStringLiteral(
                     "janvier f\u00E9vrier mars avril mai juin juillet ao\u00FBt septembre octobre novembre d\u00E9"
                     "cembre")
                     .split(u' '),
        week = QStringLiteral("lun. mar. mer. jeu. ven. sam. dim.").split(u' ');
    switch (how) {
    case Style::Days::Points:
        return day.toString(QStringLiteral("dd.MM.yyyy"));
    case Style::Days::Slashes:
        return day.toString(language == Language::English ? QStringLiteral("M/d/yyyy") : QStringLiteral("d/M/yyyy"));
    case Style::Days::Serial:
        return QString::number(QDate(1899, 12, 30).daysTo(day));
    case Style::Days::Words:
        if (language == Language::French)
            return QStringLiteral("%1 %2 %3 %4")
                .arg(week[day.dayOfWeek() - 1])
                .arg(day.day())
                .arg(french[day.month() - 1])
                .arg(day.year());
        if (language != Language::English)
            return QStringLiteral("%1. %2 %3").arg(day.day()).arg(german[day.month() - 1]).arg(day.year());
        return QLocale::c().toString(day, QStringLiteral("ddd, d MMM yyyy"));
    case Style::Days::Iso:
    case Style::Days::DateCell:
    case Style::Days::IsoCell:
        break;
    }
    return day.toString(Qt::ISODate);
}

BookCell dayOf(QDate day, const Truth& truth, const Style& style)
{
    if (style.days == Style::Days::DateCell)
        return dayCell(day);
    if (style.days == Style::Days::IsoCell)
        return {BookCell::Kind::IsoDay, {}, 0, day};
    if (style.days == Style::Days::Serial)
        return numberCell(double((style.parts.from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).daysTo(day)));
    return textCell(writtenDay(day, truth.language, style.days));
}

BookCell amountOf(double amount, int decimals, const Truth& truth, const Style& style)
{
    const bool cell = style.numbers == Style::Numbers::Mixed && qRound64(amount * 100) % 2 == 0;
    if (style.numbers != Style::Numbers::Cells && !cell) {
        const QString text = written(amount, decimals, truth, style);
        return textCell(decimals && style.currency ? withCurrency(text, truth.language) : text);
    }
    const bool euro = decimals && style.currency && truth.language != Language::Swiss;
    return {euro ? BookCell::Kind::Euro : BookCell::Kind::Number, {}, amount, {}};
}

std::vector<BookCell> lineOf(const BookCell& day, const QString& name, const Figures& figures, const Truth& truth,
                             const Style& style)
{
    return {day, textCell(name), amountOf(figures.cost, 2, truth, style),
            amountOf(figures.impressions, 0, truth, style), amountOf(figures.clicks, 0, truth, style)};
}

std::vector<std::vector<BookCell>> cellsOf(const Truth& truth, const Style& style)
{
    std::vector<std::vector<BookCell>> cells;
    for (int i = 0; i < truth.preamble; ++i)
        cells.push_back({textCell(i == 0 ? QStringLiteral("Bericht") : QString())});
    cells.emplace_back();
    for (const QString& title : titles(truth.language))
        cells.back().push_back(textCell(title));
    Figures sum;
    for (const Row& row : truth.rows) {
        cells.push_back(lineOf(dayOf(row.day, truth, style), row.campaign, row.figures, truth, style));
        sum = {sum.cost + row.figures.cost, sum.impressions + row.figures.impressions, sum.clicks + row.figures.clicks};
    }
    const auto total = [&](const char* name) { return lineOf({}, QLatin1String(name), sum, truth, style); };
    if (truth.total == Truth::Total::Named)
        cells.push_back(total("Total"));
    if (truth.total == Truth::Total::Unnamed)
        cells.insert(cells.begin() + truth.preamble + 1, total(""));
    return cells;
}

QByteArray textOf(const std::vector<std::vector<BookCell>>& cells, const char separator)
{
    QByteArray text;
    for (const auto& row : cells) {
        for (size_t i = 0; i < row.size(); ++i) {
            const BookCell& cell = row[i];
            QByteArray bytes =
                (cell.kind == BookCell::Kind::Number ? QString::number(cell.number) : cell.text).toUtf8();
            if (bytes.contains(separator) || bytes.contains('"'))
                bytes = '"' + bytes.replace("\"", "\"\"") + '"';
            text += (i > 0 ? QByteArray(1, separator) : QByteArray()) + bytes;
        }
        text += "\r\n";
    }
    return text;
}

using Sums = std::map<std::pair<QDate, QString>, Figures>;

Sums sumsOf(const Truth& truth)
{
    Sums sums;
    for (const Row& row : truth.rows) {
        Figures& sum = sums[{row.day, row.campaign}];
        sum = {sum.cost + row.figures.cost, sum.impressions + row.figures.impressions, sum.clicks + row.figures.clicks};
    }
    return sums;
}

/// What is wrong with a reading; empty = nothing.
QString difference(const Result<ImportReport>& read, const Truth& truth)
{
    if (!read)
        return QStringLiteral("refused: %1 %2").arg(int(read.error().code)).arg(read.error().detail);
    const ImportReport& report = read.value();
    if (report.question.ask != ImportAsk::Nothing)
        return QStringLiteral("asks %1 about %2").arg(int(report.question.ask)).arg(report.question.sample);
    if (report.rowsTaken != int(truth.rows.size()))
        return QStringLiteral("%1 rows for %2").arg(report.rowsTaken).arg(truth.rows.size());
    Sums wanted = sumsOf(truth);
    for (const ImportedRow& row : report.batch.rows) {
        const auto found = wanted.find({row.first, row.campaign});
        if (found == wanted.end() || row.last != row.first)
            return QStringLiteral("no %1 %2").arg(row.first.toString(Qt::ISODate), row.campaign);
        const Figures& sum = found->second;
        if (std::abs(row.cost.value_or(0) - sum.cost) > 1e-9 * (1 + sum.cost) ||
            std::abs(row.impressions.value_or(0) - sum.impressions) > 1e-9 ||
            std::abs(row.clicks.value_or(0) - sum.clicks) > 1e-9)
            return QStringLiteral("%1 %2: %3 for %4")
                .arg(row.first.toString(Qt::ISODate), row.campaign)
                .arg(row.cost.value_or(-1), 0, 'f', 4)
                .arg(sum.cost, 0, 'f', 4);
        wanted.erase(found);
    }
    return wanted.empty() ? QString() : QStringLiteral("%1 days are missing").arg(wanted.size());
}

class Equivalence : public ExportFiles
{
protected:
    /// What is wrong with each form of a table; `mark` changes the text of a workbook before it is written.
    QStringList differences(unsigned seed)
    {
        Random random(seed);
        const Truth truth = drawTruth(random);
        ImportChoices choices;
        choices.dateOrder = truth.language == Language::English ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
        QStringList wrong;
        const auto compare = [&](const QByteArray& content, const char* name) {
            const QString what = difference(read(content, choices, QLatin1String(name)), truth);
            if (!what.isEmpty())
                wrong << QStringLiteral("%1 %2: %3").arg(seed).arg(QLatin1String(name), what);
        };
        const Style csv = drawStyle(random, false), tsv = drawStyle(random, false), xlsx = drawStyle(random, true);
        Style ods = drawStyle(random, true);
        ods.parts = {};
        compare(textOf(cellsOf(truth, serialsFrom1900(csv)), csv.separator), "x.csv");
        compare(textOf(cellsOf(truth, serialsFrom1900(tsv)), '\t'), "x.tsv");
        compare(xlsxOf({{QStringLiteral("Bericht"), cellsOf(truth, xlsx)}}, xlsx.parts), "x.xlsx");
        compare(odsOf({{QStringLiteral("Bericht"), cellsOf(truth, ods)}}), "x.ods");
        return wrong;
    }
    static Style serialsFrom1900(Style style)
    {
        style.parts = {};
        return style;
    }
};

TEST_F(Equivalence, TheSameTableInFourFormsGivesTheSameFigures)
{
    const int tables = qEnvironmentVariableIsSet("ERTRAG_TABLES") ? qEnvironmentVariableIntValue("ERTRAG_TABLES") : 200;
    QStringList wrong;
    for (int seed = 1; seed <= tables; ++seed)
        wrong << differences(unsigned(seed));
    EXPECT_TRUE(wrong.isEmpty()) << wrong.size() << "\n" << wrong.mid(0, 20).join(u'\n').toStdString();
}

/// Negative control: what the program would read if numbers in cells were taken for texts in the file's style.
TEST_F(Equivalence, WithoutTheMarkOfNumbersItFails)
{
    int wrong = 0, tables = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        Truth truth = drawTruth(random);
        truth.language = Language::German;
        Style style;
        style.numbers = Style::Numbers::Mixed;
        style.grouped = true;
        const QString path =
            write(QStringLiteral("x.xlsx"), xlsxOf({{QStringLiteral("Bericht"), cellsOf(truth, style)}}));
        const auto sheets = readSheetsApart(path, QCoreApplication::applicationFilePath(), nullptr);
        ASSERT_TRUE(sheets.ok());
        QByteArray text = sheets.value().sheets[0].text;
        wrong += !difference(read(text.replace('\v', ""), {}), truth).isEmpty();
        tables += difference(read(xlsxOf({{QStringLiteral("Bericht"), cellsOf(truth, style)}}), {}), truth).isEmpty();
    }
    EXPECT_EQ(tables, 20);
    EXPECT_GT(wrong, 15);
}

/// Negative control: numbers in texts that are read with a point, as if they were cells.
TEST_F(Equivalence, WithoutTheEvidenceOfTextsItFails)
{
    int wrong = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Random random(seed);
        Truth truth = drawTruth(random);
        truth.language = Language::German;
        Style style;
        style.numbers = Style::Numbers::Texts;
        QByteArray text = textOf(cellsOf(truth, style), '\t').replace("\t", "\t\v");
        wrong += !difference(read(text, {}), truth).isEmpty();
    }
    EXPECT_EQ(wrong, 20);
}

} // namespace
