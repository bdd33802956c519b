// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/columns/platforms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void takeResources()
{
    Q_INIT_RESOURCE(core);
}

namespace ertrag
{
namespace
{

using M = ColumnMeaning;
const std::vector<std::pair<const char*, M>>& keys()
{
    static const std::vector<std::pair<const char*, M>> all = {{"day", M::Day},
                                                               {"week", M::Week},
                                                               {"range", M::Range},
                                                               {"nth_day", M::NthDay},
                                                               {"first", M::First},
                                                               {"last", M::Last},
                                                               {"run_first", M::RunFirst},
                                                               {"run_last", M::RunLast},
                                                               {"campaign", M::Campaign},
                                                               {"channel", M::Channel},
                                                               {"label", M::Label},
                                                               {"cost", M::Cost},
                                                               {"currency", M::Currency},
                                                               {"impressions", M::Impressions},
                                                               {"reach", M::Reach},
                                                               {"clicks", M::Clicks},
                                                               {"leads", M::Leads},
                                                               {"conversions", M::Conversions},
                                                               {"revenue", M::Revenue},
                                                               {"visits", M::Visits},
                                                               {"views", M::Views},
                                                               {"order", M::Order},
                                                               {"status", M::Status},
                                                               {"kind", M::Kind},
                                                               {"refund", M::Refund},
                                                               {"cancelled", M::Cancelled},
                                                               {"results", M::Results},
                                                               {"result_kind", M::ResultKind},
                                                               {"value", M::Value},
                                                               {"known", M::Known}};
    return all;
}

QStringList texts(const QJsonValue& list)
{
    QStringList result;
    for (const auto& text : list.toArray())
        result << text.toString();
    return result;
}

QStringList comparable(const QJsonValue& list)
{
    QStringList result = texts(list);
    for (QString& text : result)
        text = comparableTitle(text);
    return result;
}

std::map<M, QStringList> byMeaning(const QJsonObject& lists)
{
    std::map<M, QStringList> result;
    for (const QString& key : lists.keys())
        result[meaningOfKey(key)] = comparable(lists[key]);
    return result;
}

ColumnTitle titleOf(QString text)
{
    ColumnTitle title;
    title.added = text.startsWith(QLatin1Char('+'));
    title.ending = text.startsWith(QLatin1Char('*'));
    if (title.added || title.ending)
        text = text.mid(1);
    if (const auto star = text.lastIndexOf(QStringLiteral("*0.")); star > 0) {
        title.scale = text.mid(star + 1).toDouble();
        text.truncate(star);
    }
    title.text = comparableTitle(text);
    return title;
}

SourceKind kindOf(const QString& name)
{
    const QStringList names{QStringLiteral("ads"), QStringLiteral("organic"), QStringLiteral("analytics"),
                            QStringLiteral("shop"), QStringLiteral("table")};
    return SourceKind(std::max<qsizetype>(0, names.indexOf(name)));
}

PlatformTitles readLanguage(const QJsonObject& platform, const QString& language)
{
    const auto text = [&](const char* key) { return platform[QLatin1String(key)].toString(); };
    const auto flag = [&](const char* key) { return platform[QLatin1String(key)].toBool(); };
    PlatformTitles titles;
    titles.platform = text("id");
    titles.platformName = text("name");
    titles.kind = kindOf(text("kind"));
    titles.language = language.section(QLatin1Char('-'), 0, 0);
    titles.totalFirst = text("total") == QLatin1String("first");
    titles.monthFirst = text("slashes") == QLatin1String("month_first");
    titles.blocks = flag("blocks");
    titles.onlyPositive = flag("only_positive");
    titles.totalWords = texts(platform[QStringLiteral("total_words")]);
    titles.channels = texts(platform[QStringLiteral("channels")]);
    titles.belongsTo = texts(platform[QStringLiteral("belongs_to")]);
    titles.paid = comparable(platform[QStringLiteral("paid")]);
    titles.valueTitles = byMeaning(platform[QStringLiteral("value_titles")].toObject());
    titles.resultKinds = byMeaning(platform[QStringLiteral("result_kinds")].toObject());
    const QJsonObject lists = platform[QStringLiteral("languages")].toObject()[language].toObject();
    for (const auto& [key, meaning] : keys())
        for (const QString& title : texts(lists[QLatin1String(key)]))
            titles.titles[meaning].push_back(titleOf(title));
    return titles;
}

RowWords readRowWords(const QJsonObject& words)
{
    const auto list = [&](const char* key) { return comparable(words[QLatin1String(key)]); };
    return {list("grand_total"), list("total"), list("average"),  list("no_sale"),
            list("refund"),      list("sale"),  list("cancelled")};
}

struct Catalogue {
    std::vector<PlatformTitles> platforms;
    PreambleWords words;
    QSet<QString> common;
    RowWords rowWords;
};

Catalogue readAll()
{
    takeResources();
    Catalogue all;
    QFile file(QStringLiteral(":/catalogue/platforms.json"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    all.words = {comparable(root[QStringLiteral("period_start")]), comparable(root[QStringLiteral("period_end")]),
                 comparable(root[QStringLiteral("zones")]), comparable(root[QStringLiteral("personal")])};
    const QStringList common = comparable(root[QStringLiteral("common")]);
    all.common = {common.begin(), common.end()};
    all.rowWords = readRowWords(root[QStringLiteral("row_words")].toObject());
    for (const auto& platform : root[QStringLiteral("platforms")].toArray())
        for (const QString& language : platform.toObject()[QStringLiteral("languages")].toObject().keys())
            all.platforms.push_back(readLanguage(platform.toObject(), language));
    return all;
}

const Catalogue& catalogue()
{
    static const Catalogue all = readAll();
    return all;
}

const QRegularExpression& currencyAtEnd()
{
    static const QRegularExpression pattern(QStringLiteral("\\s*\\(([A-Z]{3})\\)\\s*$"));
    return pattern;
}

} // namespace

QString meaningKey(ColumnMeaning meaning)
{
    for (const auto& [key, value] : keys())
        if (value == meaning)
            return QLatin1String(key);
    return {};
}

ColumnMeaning meaningOfKey(const QString& key)
{
    for (const auto& [name, value] : keys())
        if (key == QLatin1String(name))
            return value;
    return M::None;
}

QStringList meaningKeys()
{
    QStringList all;
    for (const auto& [name, value] : keys())
        all << QLatin1String(name);
    return all;
}

bool ColumnTitle::fits(const QString& comparable) const
{
    return ending ? comparable.size() > text.size() && comparable.endsWith(text) : comparable == text;
}

const std::vector<PlatformTitles>& platformTitles()
{
    return catalogue().platforms;
}

const PreambleWords& preambleWords()
{
    return catalogue().words;
}

const QSet<QString>& commonTitles()
{
    return catalogue().common;
}

const RowWords& rowWords()
{
    return catalogue().rowWords;
}

QString comparableTitle(const QString& title)
{
    QString text = title.normalized(QString::NormalizationForm_C);
    if (text.contains(QChar(0xC3))) {
        const QString undone = QString::fromUtf8(text.toLatin1());
        if (!undone.contains(QChar::ReplacementCharacter))
            text = undone;
    }
    static const QRegularExpression invisible(QStringLiteral("[\\x{00AD}\\x{FEFF}\\x{200B}-\\x{200F}\\x{2060}]"));
    static const QRegularExpression blanks(QStringLiteral("[\\x{00A0}\\x{202F}\\x{2009}]"));
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]"));
    static const QRegularExpression quotes(QStringLiteral("[\\x{201C}-\\x{201F}]"));
    text.remove(invisible).replace(blanks, QStringLiteral(" ")).replace(dashes, QStringLiteral("-"));
    text.replace(quotes, QStringLiteral("\"")).replace(QChar(0x2019), QLatin1Char('\''));
    return text.simplified().remove(currencyAtEnd()).toCaseFolded();
}

QString currencyOfTitle(const QString& title)
{
    return currencyAtEnd().match(title).captured(1);
}

} // namespace ertrag
