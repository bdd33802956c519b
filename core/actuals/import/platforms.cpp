// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actuals/import/platforms.h"

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

namespace ertrag {
namespace {

const std::map<QString, ColumnMeaning>& keys()
{
    using M = ColumnMeaning;
    static const std::map<QString, M> map = {
        {QStringLiteral("day"), M::Day}, {QStringLiteral("range"), M::Range}, {QStringLiteral("first"), M::First},
        {QStringLiteral("last"), M::Last}, {QStringLiteral("run_first"), M::RunFirst}, {QStringLiteral("run_last"), M::RunLast},
        {QStringLiteral("campaign"), M::Campaign}, {QStringLiteral("label"), M::Label}, {QStringLiteral("cost"), M::Cost},
        {QStringLiteral("currency"), M::Currency}, {QStringLiteral("impressions"), M::Impressions},
        {QStringLiteral("reach"), M::Reach}, {QStringLiteral("clicks"), M::Clicks}, {QStringLiteral("leads"), M::Leads},
        {QStringLiteral("conversions"), M::Conversions}, {QStringLiteral("revenue"), M::Revenue}, {QStringLiteral("known"), M::Known}};
    return map;
}

PlatformTitles readLanguage(const QJsonObject& platform, const QString& language)
{
    PlatformTitles titles;
    titles.platform = platform[QStringLiteral("id")].toString();
    titles.platformName = platform[QStringLiteral("name")].toString();
    titles.language = language.left(2) == QLatin1String("ap") ? QStringLiteral("en") : language.left(2);
    titles.totalFirst = platform[QStringLiteral("total")].toString() == QLatin1String("first");
    for (const auto& word : platform[QStringLiteral("total_words")].toArray()) titles.totalWords << word.toString();
    const QJsonObject lists = platform[QStringLiteral("languages")].toObject()[language].toObject();
    for (const auto& [key, meaning] : keys())
        for (const auto& title : lists[key].toArray()) titles.titles[meaning] << comparableTitle(title.toString());
    return titles;
}

std::vector<PlatformTitles> readAll()
{
    takeResources();
    QFile file(QStringLiteral(":/catalogue/platforms.json"));
    std::vector<PlatformTitles> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    for (const auto& platform : QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("platforms")].toArray())
        for (const QString& language : platform.toObject()[QStringLiteral("languages")].toObject().keys())
            all.push_back(readLanguage(platform.toObject(), language));
    return all;
}

const QRegularExpression& currencyAtEnd()
{
    static const QRegularExpression pattern(QStringLiteral("\\s*\\(([A-Z]{3})\\)\\s*$"));
    return pattern;
}

} // namespace

const std::vector<PlatformTitles>& platformTitles()
{
    static const std::vector<PlatformTitles> all = readAll();
    return all;
}

QString comparableTitle(const QString& title)
{
    QString text = title.normalized(QString::NormalizationForm_C);
    if (text.contains(QChar(0xC3))) {
        const QString undone = QString::fromUtf8(text.toLatin1());
        if (!undone.contains(QChar::ReplacementCharacter)) text = undone;
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
