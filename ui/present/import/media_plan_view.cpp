// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/import/media_plan_view.h"

#include "ui/present/calendar/calendar_view.h"
#include "ui/present/words/foreign.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace ertrag
{
namespace
{

constexpr size_t mostNamed = 12; ///< lines or months in one text

class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(MediaPlanView)
public:
    PlanText(const MediaPlanFile& file, const MediaPlanEffects& effects, const PlanChoices& choices,
             const Campaign& plan, const NumberText& numbers)
        : m_file(file), m_effects(effects), m_choices(choices), m_plan(plan), m_numbers(numbers),
          m_lines(mediaPlanRows(plan, numbers))
    {
    }
    MediaPlanView all();

private:
    void question(const ImportQuestion& open);
    void answer(const QString& text, PlanChoices choices) { m_view.answers.push_back({text, std::move(choices)}); }
    void changes();
    void add(Tone tone, const QString& lead, const QString& text) { m_view.notices.push_back({lead, text, tone}); }
    void unchanged();
    void together();
    void emptyCells();
    void left();
    void outside();
    void kept();
    void sums();
    QString evidence() const;
    QString titleOf(const MonthColumn& column) const;
    const MediaPlanRow* lineOf(const PlannedFigure& figure) const;
    QString nameOf(const PlannedFigure& figure) const;
    QString amount(double value, NumberRole unit) const;
    QString amountOf(double value, const PlannedFigure& figure) const;
    QString sumOf(const std::vector<double>& values, const PlannedFigure& figure) const;
    QString byMonth(const PlanEffect& effect) const;
    QString leftSum(const LeftRow& row) const;
    QString whyLeft(RowLeft why) const;

    const MediaPlanFile& m_file;
    const MediaPlanEffects& m_effects;
    const PlanChoices& m_choices;
    const Campaign& m_plan;
    const NumberText& m_numbers;
    std::vector<MediaPlanRow> m_lines;
    MediaPlanView m_view;
};

const MediaPlanRow* PlanText::lineOf(const PlannedFigure& figure) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const MediaPlanRow& line) { return line.figure.path == figure.path; });
    return found == m_lines.end() ? nullptr : &*found;
}

QString PlanText::nameOf(const PlannedFigure& figure) const
{
    const MediaPlanRow* line = lineOf(figure);
    return line ? tr("%1 – %2").arg(line->name, line->group) : QString();
}

QString PlanText::amount(double value, NumberRole unit) const
{
    if (unit == NumberRole::Money)
        return m_numbers.exactMoney(Money::fromUnits(value, m_numbers.currencyDecimals()));
    return unit == NumberRole::Hours ? m_numbers.hours(value) : m_numbers.input(value, NumberRole::Count, 0);
}

QString PlanText::amountOf(double value, const PlannedFigure& figure) const
{
    const MediaPlanRow* line = lineOf(figure);
    return amount(value, line ? line->unit : NumberRole::Count);
}

/// Hours a week have no sum; their mean says the same.
QString PlanText::sumOf(const std::vector<double>& values, const PlannedFigure& figure) const
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (figure.kind != PlannedFigureKind::Hours)
        return amountOf(sum, figure);
    return tr("%1 a week").arg(amountOf(sum / std::max<double>(1, double(values.size())), figure));
}

QString PlanText::byMonth(const PlanEffect& effect) const
{
    const auto step = [&](size_t t) -> QString {
        return tr("%1 → %2").arg(amountOf(effect.before.values[t], effect.before),
                                 amountOf(effect.after[t], effect.before));
    };
    const auto flat = [](const std::vector<double>& values) {
        return std::all_of(values.begin(), values.end(), [&](double each) { return each == values.front(); });
    };
    if (flat(effect.before.values) && flat(effect.after))
        return tr("every month: %1").arg(step(0));
    QStringList months;
    for (size_t t = 0; t < effect.after.size(); ++t)
        if (effect.after[t] != effect.before.values[t])
            months << tr("%1: %2") // not torn apart at the end of a line
                          .arg(m_numbers.shortMonth(m_plan.start + int(t)), step(t))
                          .replace(QLatin1Char(' '), QChar::Nbsp);
    const QString more = months.size() > qsizetype(mostNamed) ? QStringLiteral(", \u2026") : QString();
    return months.mid(0, qsizetype(mostNamed)).join(QStringLiteral(", ")) + more;
}

void PlanText::changes()
{
    Table& table = m_view.changes;
    table.title = tr("What changes");
    table.columns = {tr("Line"), tr("Sum until now"), tr("Sum from the file"), tr("By month")};
    for (const PlanEffect& effect : m_effects.figures)
        if (effect.changes())
            table.rows.push_back({nameOf(effect.before), sumOf(effect.before.values, effect.before),
                                  sumOf(effect.after, effect.before), byMonth(effect)});
}

void PlanText::question(const ImportQuestion& open)
{
    const auto with = [&](auto&& change) {
        PlanChoices choices = m_choices;
        change(choices);
        return choices;
    };
    if (open.ask == ImportAsk::Sheet) {
        m_view.question = tr("More than one sheet of this workbook holds a plan by month. Which of them counts?");
        for (const QString& sheet : open.names)
            answer(foreign(sheet), with([&](PlanChoices& c) { c.sheet = sheet; }));
    } else if (open.ask == ImportAsk::Decimals) {
        m_view.question = tr("“%1” can be read in two ways. Which is right?").arg(foreign(open.sample));
        answer(m_numbers.decimal(open.numbers[0], 2), with([](PlanChoices& c) { c.decimals = DecimalStyle::Point; }));
        answer(m_numbers.decimal(open.numbers[1], 2), with([](PlanChoices& c) { c.decimals = DecimalStyle::Comma; }));
    } else if (open.ask == ImportAsk::DateOrder) {
        m_view.question = tr("“%1” can be read in two ways. Which is right?").arg(foreign(open.sample));
        answer(m_numbers.day(open.days[0]), with([](PlanChoices& c) { c.dateOrder = SlashOrder::DayFirst; }));
        answer(m_numbers.day(open.days[1]), with([](PlanChoices& c) { c.dateOrder = SlashOrder::MonthFirst; }));
    } else if (open.ask == ImportAsk::Year) {
        m_view.question =
            tr("The months of the file have no year, and do not follow the campaign's. Which month is “%1”?")
                .arg(foreign(open.sample));
        for (const QDate& day : open.days)
            answer(m_numbers.month(Month::of(day)), with([&](PlanChoices& c) { c.year = day.year(); }));
    }
    m_view.mayTake = false;
}

QString PlanText::evidence() const
{
    QString text = tr("%n line(s)", nullptr, int(m_file.rows.size())) + QStringLiteral(", ") +
                   tr("%1 to %2").arg(titleOf(m_file.months.front()), titleOf(m_file.months.back()));
    if (!m_file.sheet.isEmpty())
        text = tr("sheet “%1”").arg(foreign(m_file.sheet)) + QStringLiteral(", ") + text;
    return text;
}

/// As it stands in the file, or the month that a day there means.
QString PlanText::titleOf(const MonthColumn& column) const
{
    return column.month.month ? m_numbers.month(*column.month.month) : foreign(column.title);
}

void PlanText::unchanged()
{
    QStringList names;
    for (const PlanEffect& effect : m_effects.figures)
        if (!effect.changes())
            names << nameOf(effect.before);
    if (!names.isEmpty())
        add(Tone::Neutral, tr("Already so in the plan:"), names.join(QStringLiteral(", ")) + QLatin1Char('.'));
}

void PlanText::together()
{
    for (const PlanEffect& effect : m_effects.figures)
        if (effect.rows.size() > 1)
            add(Tone::Neutral, tr("%n lines are one in the plan.", nullptr, int(effect.rows.size())),
                tr("“%1” is the sum of %2.")
                    .arg(nameOf(effect.before), foreign(effect.rows.join(QStringLiteral(", ")))));
}

void PlanText::emptyCells()
{
    int cells = 0;
    for (const PlanEffect& effect : m_effects.figures)
        cells += effect.emptyCells;
    if (cells > 0)
        add(Tone::Neutral, tr("%n empty cell(s) count as 0.", nullptr, cells),
            tr("In a line with figures a month without one is planned as nothing."));
}

QString PlanText::whyLeft(RowLeft why) const
{
    switch (why) {
    case RowLeft::NotInPlan:
        return tr("not in this plan");
    case RowLeft::Several:
        return tr("several channels of the plan could be meant");
    case RowLeft::OpenHours:
        return tr("hours a week or a month?");
    case RowLeft::Share:
        return tr("percentages");
    case RowLeft::Unknown:
        break;
    }
    return tr("name unknown");
}

QString PlanText::leftSum(const LeftRow& row) const
{
    if (row.why == RowLeft::Share)
        return {};
    const NumberRole role = row.unit == PlanUnit::Money   ? NumberRole::Money
                            : row.unit == PlanUnit::Posts ? NumberRole::Count
                                                          : NumberRole::Hours;
    return amount(row.sum, role) + QStringLiteral(", ");
}

void PlanText::left()
{
    QStringList lines;
    for (const LeftRow& row : m_effects.left)
        lines << tr("“%1” (%2%3)").arg(foreign(row.name), leftSum(row), whyLeft(row.why));
    if (lines.isEmpty())
        return;
    const QString more = lines.size() > qsizetype(mostNamed) ? QStringLiteral(", \u2026") : QString();
    add(Tone::Caution, tr("%n line(s) are not taken:", nullptr, int(lines.size())),
        lines.mid(0, qsizetype(mostNamed)).join(QStringLiteral(", ")) + more + QLatin1Char('.'));
}

void PlanText::outside()
{
    double sum = 0;
    QStringList titles;
    for (const OutsideMonth& month : m_effects.outside) {
        sum += month.sum;
        titles << titleOf(month.column);
    }
    if (titles.isEmpty())
        return;
    const QString more = titles.size() > qsizetype(mostNamed) ? QStringLiteral(", \u2026") : QString();
    add(Tone::Caution, tr("%n month(s) lie outside the campaign:", nullptr, int(titles.size())),
        titles.mid(0, qsizetype(mostNamed)).join(QStringLiteral(", ")) + more + QStringLiteral(". ") +
            tr("Their %1 are not taken.").arg(amount(sum, NumberRole::Money)));
}

void PlanText::kept()
{
    QStringList months;
    for (const int month : m_effects.monthsKept)
        months << m_numbers.month(m_plan.start + month);
    if (months.isEmpty())
        return;
    const QString more = months.size() > qsizetype(mostNamed) ? QStringLiteral(", \u2026") : QString();
    add(Tone::Neutral, tr("%n month(s) of the campaign are not in the file.", nullptr, int(months.size())),
        tr("There the plan stays as it is: %1.")
            .arg(months.mid(0, qsizetype(mostNamed)).join(QStringLiteral(", ")) + more));
}

void PlanText::sums()
{
    constexpr size_t mostDifferences = 5;
    for (size_t i = 0; i < std::min(m_file.differences.size(), mostDifferences); ++i) {
        const PlanDifference& each = m_file.differences[i];
        add(Tone::Caution, tr("A sum of the file does not fit its lines."),
            tr("Line %1 (“%2”), “%3”: it says %4, and its lines come to %5. What the lines say is taken.")
                .arg(QString::number(each.line), foreign(each.name), foreign(each.column),
                     m_numbers.decimal(each.stated, 2), m_numbers.decimal(each.found, 2)));
    }
    if (m_file.sumsChecked > 0 && m_file.differences.empty())
        add(Tone::Good, tr("All sums of the file fit its lines."), tr("They are not taken as lines."));
}

MediaPlanView PlanText::all()
{
    m_view.title = foreign(m_file.fileName);
    m_view.evidence = evidence();
    m_view.take = tr("Take over");
    for (const ImportQuestion& open : {m_file.question, m_effects.question})
        if (open.ask != ImportAsk::Nothing && m_view.question.isEmpty())
            question(open);
    if (!m_view.question.isEmpty())
        return m_view;
    changes();
    for (const auto part : {&PlanText::left, &PlanText::outside, &PlanText::sums, &PlanText::together,
                            &PlanText::emptyCells, &PlanText::kept, &PlanText::unchanged})
        (this->*part)();
    m_view.mayTake = m_effects.changesAnything();
    return m_view;
}

} // namespace

MediaPlanView mediaPlanView(const MediaPlanFile& file, const MediaPlanEffects& effects, const PlanChoices& choices,
                            const Campaign& plan, const NumberText& numbers)
{
    return PlanText(file, effects, choices, plan, numbers).all();
}

} // namespace ertrag
