// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

QJsonObject resource(const char* path)
{
    QFile file(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/") + QLatin1String(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject publicSources()
{
    return resource("catalogue/sources.json")[u"sources"].toObject();
}

/// What lies in the folder is a trade.
QStringList tradeFiles()
{
    QStringList found;
    for (const QString& name :
         QDir(QStringLiteral(ERTRAG_SOURCE_DIR "/resources/trades")).entryList({QStringLiteral("*.json")}))
        if (name != QLatin1String("habits.json"))
            found << name.chopped(5);
    return found;
}

/// Every number below an object, by its path; a range of three is one figure.
QStringList figuresIn(const QJsonObject& object, const QString& path)
{
    QStringList found;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString here = path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key();
        if (it->isObject())
            found += figuresIn(it->toObject(), here);
        else if (it->isDouble() || it->isArray())
            found << here;
    }
    return found;
}

/// The entry of a figure or of what it is part of; nothing is without one.
QJsonObject sourceOf(const QJsonObject& sources, QString path)
{
    while (!sources.contains(path) && path.contains(QLatin1Char('.')))
        path = path.section(QLatin1Char('.'), 0, -2);
    return sources[path].toObject();
}

/// Either what was published, or our assumption with a reason that says something.
void expectTold(const QJsonObject& source, const QJsonObject& known, const QString& figure)
{
    const QJsonArray published = source[u"of"].toArray();
    for (const QJsonValue key : published)
        EXPECT_TRUE(known.contains(key.toString())) << qPrintable(figure) << qPrintable(key.toString());
    if (published.isEmpty())
        EXPECT_GE(source[u"our_assumption"].toString().size(), 20) << qPrintable(figure);
    else
        EXPECT_FALSE(source.contains(u"our_assumption")) << qPrintable(figure) << " is one or the other";
}

TEST(Sources, OfPublishedFiguresSayWhereAndWhen)
{
    const QJsonObject known = publicSources();
    EXPECT_GE(known.size(), 25);
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonObject source = it->toObject();
        for (const char* text : {"title", "country", "url", "says"})
            EXPECT_FALSE(source[QLatin1String(text)].toString().isEmpty()) << qPrintable(it.key()) << text;
        const int year = source[u"year"].toInt();
        EXPECT_TRUE(year >= 2010 || source[u"says"].toString().contains(QStringLiteral(" date.")))
            << qPrintable(it.key()) << " says that it bears none";
    }
}

TEST(Sources, EveryFigureOfAChannelKindHasOne)
{
    const QJsonObject known = publicSources(),
                      kinds = resource("catalogue/channel_figures.json")[u"channel_figures"].toObject();
    EXPECT_GE(kinds.size(), 12);
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        QJsonObject kind = it->toObject();
        const QJsonObject sources = kind.take(QStringLiteral("sources")).toObject();
        for (const QString& figure : figuresIn(kind, {}))
            expectTold(sourceOf(sources, figure), known, it.key() + QLatin1Char(' ') + figure);
    }
}

TEST(Sources, EveryFigureOfATradeHasOne)
{
    const QJsonObject known = publicSources();
    for (const QString& trade : tradeFiles()) {
        const QJsonObject whole = resource(qPrintable(QStringLiteral("trades/%1.json").arg(trade)));
        const QJsonObject sources = whole[u"sources"].toObject();
        QStringList figures;
        for (const char* part : {"hourly_cost", "economics", "costs", "season", "sales_cycle"})
            figures += figuresIn(whole[QLatin1String(part)].toObject(), QLatin1String(part));
        if (whole.contains(u"payment_days"))
            figures << QStringLiteral("payment_days");
        for (const QJsonValue value : whole[u"channels"].toArray()) {
            QJsonObject channel = value.toObject();
            if (channel[u"ad_budget_per_month"].toDouble() == 0)
                channel.remove(QStringLiteral("ad_budget_per_month"));
            figures += figuresIn(channel, channel[u"kind"].toString());
        }
        EXPECT_GE(figures.size(), whole[u"channels"].toArray().isEmpty() ? 10 : 25);
        for (const QString& figure : figures)
            expectTold(sourceOf(sources, figure), known, trade + QLatin1Char(' ') + figure);
    }
}

TEST(Sources, ATradeWithoutSeasonOrCycleSaysWhy)
{
    const QJsonObject known = publicSources();
    for (const QString& trade : tradeFiles()) {
        if (trade == QLatin1String("blank"))
            continue; // of a firm of which nothing is known
        const QJsonObject whole = resource(qPrintable(QStringLiteral("trades/%1.json").arg(trade)));
        const QJsonObject sources = whole[u"sources"].toObject();
        for (const char* figure : {"season.demand", "sales_cycle", "payment_days"})
            expectTold(sources[QLatin1String(figure)].toObject(), known,
                       trade + QLatin1Char(' ') + QLatin1String(figure));
    }
    const QJsonObject price = resource("catalogue/contact_price.json");
    expectTold(price[u"sources"].toObject()[u"contact_price"].toObject(), known, QStringLiteral("contact_price"));
}

} // namespace
} // namespace ertrag
