// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/economics_page.h"

#include "ui/present/verdict/relation_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <algorithm>

// The card that says which uncertain figures move together.
namespace ertrag
{

namespace
{

using Relations = std::vector<FigureRelation>;
enum Column { One, Strength, Direction, Other };

RowColumn figureColumn(const QString& title, const char* field, const NumberText& numbers)
{
    return {.title = title,
            .kind = RowColumn::Kind::Choice,
            .stretch = 3,
            .optionsOf = [&numbers](const Campaign& c) { return figureChoices(c, numbers).options; },
            .field = QString::fromLatin1(field)};
}

QVariant shown(const Campaign& campaign, int row, int column, const NumberText& numbers)
{
    const FigureRelation& relation = campaign.economics.relations[size_t(row)];
    if (column == Strength)
        return int(relation.strength);
    if (column == Direction)
        return int(relation.opposite);
    const std::vector<FigureId> figures = figureChoices(campaign, numbers).figures;
    const auto found = std::find(figures.begin(), figures.end(), column == One ? relation.one : relation.other);
    return found == figures.end() ? QVariant() : QVariant(int(found - figures.begin()));
}

PlanEdit changed(const Campaign& campaign, int row, int column, const QVariant& value, const NumberText& numbers)
{
    Relations relations = campaign.economics.relations;
    FigureRelation& relation = relations[size_t(row)];
    const auto chosen = [&]() -> std::optional<FigureId> {
        const std::vector<FigureId> figures = figureChoices(campaign, numbers).figures;
        const size_t place = value.isValid() ? size_t(value.toInt()) : figures.size();
        return place < figures.size() ? std::optional(figures[place]) : std::nullopt;
    };
    if (column == Strength)
        relation.strength = RelationStrength(value.toInt());
    else if (column == Direction)
        relation.opposite = value.toInt() == 1;
    else
        (column == One ? relation.one : relation.other) = chosen();
    return set(&Economics::relations, relations);
}

RowModel relationRows(const NumberText& numbers)
{
    RowModel model;
    model.path = QStringLiteral("economics.relations");
    model.columns = {figureColumn(EconomicsPage::tr("One figure"), "one", numbers),
                     {.title = EconomicsPage::tr("moves"),
                      .kind = RowColumn::Kind::Choice,
                      .options = AnswerWords::relationStrengths()},
                     {.title = EconomicsPage::tr("in which direction"),
                      .kind = RowColumn::Kind::Choice,
                      .options = AnswerWords::relationDirections()},
                     figureColumn(EconomicsPage::tr("Another figure"), "other", numbers)};
    model.count = [](const Campaign& c) { return int(c.economics.relations.size()); };
    model.cell = [&numbers](const Campaign& c, int row, int column) { return shown(c, row, column, numbers); };
    model.setCell = [&numbers](const Campaign& c, int row, int column, const QVariant& value) {
        return changed(c, row, column, value, numbers);
    };
    model.remove = [](const Campaign& c, int row) {
        Relations relations = c.economics.relations;
        relations.erase(relations.begin() + row);
        return set(&Economics::relations, relations);
    };
    model.add = [](const Campaign& c, int) {
        Relations relations = c.economics.relations;
        relations.emplace_back();
        return set(&Economics::relations, relations);
    };
    return model;
}

} // namespace

void EconomicsPage::relationsCard()
{
    AnswerFields& f = fields();
    Card* card = f.card(tr("What moves together"));
    f.note(tr("Two figures that are high together or low together make the range wider. Only if you know of some."));
    f.addYesNo(
        tr("Calculate with what usually moves together?"), f.slot(&Economics::assumeRelations),
        tr("Dear contacts click more, many clicks mean fewer customers among them, dear orders close less often."));
    f.addYesNo(tr("Do channels that rest on one guess move together?"), f.slot(&Economics::channelsTogether),
               tr("Equal rates that nobody has measured: if the guess is wrong, it is wrong in all channels at once. "
                  "That makes the range wider."));
    f.addTable(relationRows(f.numbers()), tr("Add a pair"));
    m_conflict = label({}, TextSize::Small);
    setTone(m_conflict, Tone::Caution);
    card->body()->addWidget(m_conflict);
}

} // namespace ertrag
