// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/channel_rows.h"

#include "core/catalogue/channel_figures.h"
#include "core/catalogue/channel_kinds.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/work_view.h"
#include "ui/present/words/answer_sentences.h"
#include "ui/present/words/channel_fit.h"

#include <QCoreApplication>

namespace ertrag
{

namespace
{
class ChannelRows
{
    Q_DECLARE_TR_FUNCTIONS(ChannelRows)
};
enum Column {
    Name,
    Fit,
    Reachable,
    Hours,
    Budget,
    Included,
    Reason,
    Competitors,
    OwnName,
    Work,
    Post,
    Reply,
    AdvertMonth
};

RowColumn effortColumn(const QString& title, const char* field)
{
    return {.title = title,
            .kind = RowColumn::Kind::Number,
            .line = 4,
            .role = NumberEdit::Role::Hours,
            .decimals = 2,
            .field = QString::fromLatin1(field)};
}

std::vector<RowColumn> columns(const NumberText& numbers)
{
    using Kind = RowColumn::Kind;
    using Role = NumberEdit::Role;
    return {{.title = ChannelRows::tr("Channel"), .kind = Kind::Label, .stretch = 3},
            {.title = ChannelRows::tr("Fit"), .kind = Kind::Bar, .stretch = 2},
            {.title = ChannelRows::tr("Reachable"),
             .kind = Kind::Number,
             .role = Role::Count,
             .field = QStringLiteral("reachable_people")},
            {.title = ChannelRows::tr("Effort / week"), .kind = Kind::Number, .role = Role::Hours, .decimals = 1},
            {.title = ChannelRows::tr("Ad budget / month"),
             .kind = Kind::Number,
             .role = Role::Money,
             .decimals = numbers.currencyDecimals()},
            {.title = ChannelRows::tr("Included"), .kind = Kind::Check},
            {.title = ChannelRows::tr("Why this one?"), .stretch = 1, .line = 1, .field = QStringLiteral("reason")},
            {.title = ChannelRows::tr("Competitors there?"),
             .kind = Kind::Choice,
             .line = 2,
             .options = {{1, AnswerWords::yes()}, {0, AnswerWords::no()}},
             .mayBeUnknown = true},
            {.title = ChannelRows::tr("What you call it"), .stretch = 1, .line = 2},
            {.kind = Kind::Label, .stretch = 1, .line = 3},
            effortColumn(ChannelRows::tr("Hours a post"), "hours_per_post"),
            effortColumn(ChannelRows::tr("a reply"), "hours_per_reply"),
            effortColumn(ChannelRows::tr("ads, a month"), "hours_per_advert_month")};
}

/// The hours that it takes stand beside those that it is given, under the name.
QString nameAndNeed(const Campaign& campaign, const Channel& channel, const NumberText& numbers)
{
    const QString hours = channel.included ? channelHoursText(campaign, channel, numbers) : QString();
    const QString name = channelName(channel, numbers);
    return hours.isEmpty() ? name : name + QLatin1Char('\n') + ChannelRows::tr("takes about %1").arg(hours);
}

QVariant cell(const Campaign& campaign, const Channel& channel, int column, const NumberText& numbers)
{
    switch (column) {
    case Name:
        return nameAndNeed(campaign, channel, numbers);
    case Fit: {
        const ChannelFit fit = channelFit(campaign, channel);
        return QVariantList{fit.share, fit.word};
    }
    case Reachable:
        return channel.reachablePeople.given() ? QVariant(channel.reachablePeople.value) : QVariant();
    case Hours:
        return channel.hoursPerWeek;
    case Work:
        return channelWorkText(campaign, channel, numbers);
    case Post:
        return workOf(channel).perPost;
    case Reply:
        return workOf(channel).perReply;
    case AdvertMonth:
        return workOf(channel).perAdvertMonth;
    case Budget:
        return channel.adBudgetPerMonth.units(numbers.currencyDecimals());
    case Included:
        return channel.included;
    case Reason:
        return channel.reason;
    case OwnName:
        return channel.name;
    case Competitors:
        if (channel.competitorsThere.isUnknown())
            return QStringLiteral("?");
        return channel.competitorsThere.given() ? QVariant(int(channel.competitorsThere.value)) : QVariant();
    }
    return {};
}

/// An emptied field has the catalogue's figure again.
PlanEdit setEffort(const Channel& channel, Answer<double> Effort::*hours, const QVariant& value)
{
    Effort effort = channel.effort;
    effort.*hours = value.isValid() ? Answer<double>(value.toDouble()) : Answer<double>();
    return set(channel.id, &Channel::effort, effort);
}

PlanEdit setCell(const Channel& channel, int column, const QVariant& value, int decimals)
{
    const QString& id = channel.id;
    switch (column) {
    case OwnName:
        return set(id, &Channel::name, value.toString());
    case Reachable:
        return set(id, &Channel::reachablePeople,
                   value.isValid() ? Answer<double>(value.toDouble()) : Answer<double>());
    case Hours:
        return set(id, &Channel::hoursPerWeek, value.toDouble());
    case Budget:
        return set(id, &Channel::adBudgetPerMonth, ViewOf<Money>::from(value.toDouble(), decimals));
    case Included:
        return set(id, &Channel::included, value.toBool());
    case Reason:
        return set(id, &Channel::reason, value.toString());
    case Post:
        return setEffort(channel, &Effort::hoursPerPost, value);
    case Reply:
        return setEffort(channel, &Effort::hoursPerReply, value);
    case AdvertMonth:
        return setEffort(channel, &Effort::hoursPerAdvertMonth, value);
    default:
        break;
    }
    Answer<bool> there;
    if (value.toString() == QStringLiteral("?"))
        there = Answer<bool>::unknown();
    else if (value.isValid())
        there = value.toInt() != 0;
    return set(id, &Channel::competitorsThere, there);
}
} // namespace

RowModel channelRows(const NumberText& numbers)
{
    RowModel model;
    model.path = QStringLiteral("channels");
    model.columns = columns(numbers);
    model.mostRows = 12;
    model.folded = true;
    model.count = [](const Campaign& c) { return int(c.channels.size()); };
    model.cell = [&numbers](const Campaign& c, int row, int column) {
        return row < int(c.channels.size()) ? cell(c, c.channels[size_t(row)], column, numbers) : QVariant();
    };
    const auto idAt = [](const Campaign& c, int row) {
        return row < int(c.channels.size()) ? c.channels[size_t(row)].id : QString();
    };
    model.setCell = [&numbers](const Campaign& c, int row, int column, const QVariant& value) {
        const Channel channel = row < int(c.channels.size()) ? c.channels[size_t(row)] : Channel();
        return setCell(channel, column, value, numbers.currencyDecimals());
    };
    model.presetPath = [idAt](const Campaign& c, int row, int column) {
        const QString id = idAt(c, row);
        return column == Hours    ? set(id, &Channel::hoursPerWeek, 0).field
               : column == Budget ? set(id, &Channel::adBudgetPerMonth, {}).field
                                  : QString();
    };
    model.remove = [idAt](const Campaign& c, int row) { return removeChannel(idAt(c, row)); };
    const QString language = catalogueLanguage(numbers);
    for (const ChannelKind& kind : channelKinds())
        model.addOptions.push_back({int(model.addOptions.size()), kind.name(language)});
    model.add = [](const Campaign&, int option) { return addUsualChannel(channelKinds()[size_t(option)].key); };
    return model;
}

Slot<int> lookupSlot(int rank)
{
    using Places = std::vector<LookupPlace>;
    return {set(&Audience::lookupPlaces, Answer<Places>()).field, rank == 0,
            [rank](const Campaign& c) {
                const Answer<Places>& places = c.audience.lookupPlaces;
                if (places.isUnknown() && rank == 0)
                    return Answer<int>::unknown();
                if (!places.given() || rank >= int(places.value.size()))
                    return Answer<int>();
                return Answer<int>(int(places.value[size_t(rank)]));
            },
            [rank](const Campaign& c, const Answer<int>& shown) {
                if (shown.isUnknown())
                    return set(&Audience::lookupPlaces, Answer<Places>::unknown());
                Places places = c.audience.lookupPlaces.valueOr({});
                if (shown.given()) {
                    const auto place = LookupPlace(shown.value);
                    std::erase(places, place); // a place has one rank
                    places.insert(places.begin() + std::min(rank, int(places.size())), place);
                    if (rank + 1 < int(places.size()))
                        places.erase(places.begin() + rank + 1);
                } else if (rank < int(places.size())) {
                    places.erase(places.begin() + rank);
                }
                return set(&Audience::lookupPlaces, places.empty() ? Answer<Places>() : Answer<Places>(places));
            }};
}

} // namespace ertrag
