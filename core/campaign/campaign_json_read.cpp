// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"
#include "core/campaign/field_check.h"
#include "core/campaign/media_plan.h"
#include "core/campaign/text_form.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ertrag
{
namespace
{

QString foundText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().left(80);
    if (value.isDouble())
        return plainNumber(value.toDouble());
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isArray() ? QStringLiteral("[...]") : QStringLiteral("{...}");
}

/// "order_value, .../1, CHANNEL/close_rate": what may stand where a figure is named.
QString figureKeysKnown()
{
    QStringList keys;
    for (const FigureTraits& traits : figureKinds())
        if (traits.block == SamplingBlock::Currencies || traits.block == SamplingBlock::Savings)
            keys.append(figureKey({traits.kind, 1}));
        else if (traits.block == SamplingBlock::Channels)
            keys.append(figureKey({traits.kind, QStringLiteral("CHANNEL")}));
        else if (traits.block == SamplingBlock::Business)
            keys.append(figureKey(traits.kind));
    return keys.join(QStringLiteral(", "));
}

/// Reads one campaign; keeps the first fault and reads nothing after it.
class Reader
{
public:
    Reader(const JsonLines& lines, QString path, int decimals, JsonFrom from)
        : m_lines(lines), m_root(std::move(path)), m_decimals(decimals), m_from(from)
    {
    }

    FieldFault fault;

    /// Reads `object` into `part`; `path` is relative to the campaign.
    template <class Part> void part(const QJsonObject& object, Part& into, const QString& path)
    {
        QStringList known;
        const int outer = m_decimals;
        describe(
            [&](const char* name, auto member, Limits limits = {}) {
                m_decimals = decimalsOf(into, outer);
                known.append(QLatin1String(name));
                const QJsonValue json = object.value(QLatin1String(name));
                if (!fault && !json.isUndefined())
                    value(json, into.*member, limits, childPath(path, name));
            },
            static_cast<Part*>(nullptr));
        m_decimals = outer;
        for (auto it = object.begin(); !fault && it != object.end(); ++it)
            if (!known.contains(it.key()))
                refuse(childPath(path, it.key().toUtf8().constData()), it.key(), known.join(QStringLiteral(", ")));
    }

    void refuse(const QString& path, const QString& found, const QString& allowed,
                ErrorCode code = ErrorCode::JsonField)
    {
        if (fault)
            return;
        const QString full =
            m_root.isEmpty() || path.isEmpty() ? QString(m_root + path) : QString(m_root + QLatin1Char('.') + path);
        fault = Error{code, path.isEmpty() ? m_root : path, found, allowed, m_lines.of(full)};
    }

private:
    template <class T> void value(const QJsonValue& json, T& into, const Limits& limits, const QString& path)
    {
        if constexpr (std::is_same_v<T, std::optional<FigureId>>)
            figure(json, into, limits, path);
        else if constexpr (isAnswer<T>)
            answer(json, into, limits, path);
        else if constexpr (isOptional<T>)
            value(json, into.emplace(), limits, path);
        else if constexpr (isList<T>)
            list(json, into, limits, path);
        else if constexpr (isNumber<T>)
            number(json, into, limits, path);
        else if constexpr (std::is_same_v<T, bool>)
            flag(json, into, path);
        else if constexpr (std::is_same_v<T, Money>)
            money(json, into, limits, path);
        else if constexpr (std::is_same_v<T, Month>)
            month(json, into, path);
        else if constexpr (std::is_same_v<T, QDate>)
            day(json, into, path);
        else if constexpr (std::is_same_v<T, QString>)
            text(json, into, limits, path);
        else if constexpr (std::is_enum_v<T>)
            choice(json, into, path);
        else if (!json.isObject())
            refuse(path, foundText(json), QStringLiteral("{...}"));
        else if constexpr (std::is_same_v<T, Estimate>)
            estimate(json.toObject(), into, limits, path);
        else
            part(json.toObject(), into, path);
    }

    template <class T> void answer(const QJsonValue& json, Answer<T>& into, const Limits& limits, const QString& path)
    {
        if (json.isNull()) {
            into = Answer<T>::unknown();
            return;
        }
        into.state = Answer<T>::State::Given;
        value(json, into.value, limits, path);
    }

    template <class List> void list(const QJsonValue& json, List& into, const Limits& limits, const QString& path)
    {
        if (!json.isArray())
            return refuse(path, foundText(json), QStringLiteral("[...]"));
        const QJsonArray array = json.toArray();
        check(checkSize(array.size(), limits, path));
        into.clear();
        for (int i = 0; !fault && i < array.size(); ++i) {
            typename List::value_type item{};
            value(array[i], item, limits, itemPath(path, QString::number(i)));
            into.push_back(std::move(item));
        }
    }

    template <class T> void number(const QJsonValue& json, T& into, const Limits& limits, const QString& path)
    {
        if (!json.isDouble())
            return refuse(path, foundText(json), rangeText(limits.min, limits.max));
        const double found = json.toDouble();
        check(checkNumber(found, limits, path));
        if (std::is_integral_v<T> && !fault && found != std::floor(found))
            refuse(path, foundText(json), rangeText(limits.min, limits.max) + QStringLiteral(", integer"));
        if (!fault)
            into = T(found);
    }

    void flag(const QJsonValue& json, bool& into, const QString& path)
    {
        if (!json.isBool())
            return refuse(path, foundText(json), QStringLiteral("true, false"));
        into = json.toBool();
    }

    void money(const QJsonValue& json, Money& into, const Limits& limits, const QString& path)
    {
        double units = 0;
        number(json, units, limits, path);
        if (fault)
            return;
        into = Money::fromUnits(units, m_decimals);
        if (std::abs(into.units(m_decimals) - units) > 1e-9 * std::max(1.0, std::abs(units)))
            refuse(path, foundText(json), QStringLiteral("decimals 0..") + QString::number(m_decimals));
    }

    void month(const QJsonValue& json, Month& into, const QString& path)
    {
        const QString found = json.toString();
        into = found.isEmpty() ? Month{} : Month::fromIso(found);
        if (!json.isString() || (!found.isEmpty() && !into.valid()))
            refuse(path, foundText(json), QStringLiteral("1970-01..2200-01"));
    }

    void day(const QJsonValue& json, QDate& into, const QString& path)
    {
        const QString found = json.toString();
        into = QDate::fromString(found, Qt::ISODate);
        if (!json.isString() || (!found.isEmpty() && !into.isValid()))
            return refuse(path, foundText(json), QStringLiteral("1970-01-01..2200-01-31"));
        check(checkDay(into, path));
    }

    void text(const QJsonValue& json, QString& into, const Limits& limits, const QString& path)
    {
        if (!json.isString())
            return refuse(path, foundText(json), QStringLiteral("\"...\""));
        into = m_from == JsonFrom::Book ? fitted(json.toString(), textForm(limits)) : json.toString();
        check(checkText(into, limits, path));
    }

    void figure(const QJsonValue& json, std::optional<FigureId>& into, const Limits& limits, const QString& path)
    {
        QString key;
        text(json, key, limits, path);
        into = figureOfKey(key);
        if (!into && !key.isEmpty())
            refuse(path, foundText(json), figureKeysKnown());
    }

    template <class T> void choice(const QJsonValue& json, T& into, const QString& path)
    {
        const auto names = enumNames(T{});
        QStringList allowed;
        for (size_t i = 0; i < names.size(); ++i) {
            if (json.isString() && json.toString() == QLatin1String(names[i])) {
                into = T(i);
                return;
            }
            allowed.append(QLatin1String(names[i]));
        }
        refuse(path, foundText(json), allowed.join(QStringLiteral(", ")));
    }

    void estimate(const QJsonObject& object, Estimate& into, const Limits& limits, const QString& path)
    {
        for (const char* name : {"low", "likely", "high"})
            if (!object.contains(QLatin1String(name)))
                return refuse(childPath(path, name), QString(), rangeText(limits.min, limits.max));
        QStringList known{QStringLiteral("origin")};
        for (auto [name, member] :
             {std::pair{"low", &Estimate::low}, {"likely", &Estimate::likely}, {"high", &Estimate::high}}) {
            known.append(QLatin1String(name));
            if (!fault)
                number(object.value(QLatin1String(name)), into.*member, limits, childPath(path, name));
        }
        if (!fault && object.contains(known.first()))
            choice(object.value(known.first()), into.origin, childPath(path, "origin"));
        for (auto it = object.begin(); !fault && it != object.end(); ++it)
            if (!known.contains(it.key()))
                refuse(childPath(path, it.key().toUtf8().constData()), it.key(), known.join(QStringLiteral(", ")));
        if (!fault)
            check(checkEstimate(into, limits, path));
    }

    void check(const FieldFault& found)
    {
        if (found)
            refuse(found->subject, found->detail, found->allowed,
                   found->code == ErrorCode::TextNotAllowed ? found->code : ErrorCode::JsonField);
    }

    const JsonLines& m_lines;
    QString m_root;
    int m_decimals;
    JsonFrom m_from;
};

int lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + int(text.left(offset).count('\n'));
}

} // namespace

Result<Campaign> campaignFromObject(const QJsonObject& object, const JsonLines& lines, const QString& path,
                                    JsonFrom from)
{
    const QString currency =
        object.value(QStringLiteral("company")).toObject().value(QStringLiteral("currency")).toString();
    Reader reader(lines, path, currencyDecimals(currency), from);
    Campaign campaign;
    reader.part(object, campaign, QString());
    if (!reader.fault)
        if (const FieldFault found = checkChannels(campaign))
            reader.refuse(found->subject, found->detail, found->allowed);
    if (reader.fault)
        return *reader.fault;
    settleMonths(campaign, campaign);
    return campaign;
}

Result<JsonFile> parseJsonFile(const QByteArray& text, const QString& subject)
{
    if (const Done bounded = checkJsonBounds(text, subject); !bounded)
        return bounded.error();
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype at = qBound(qsizetype(0), qsizetype(parsed.offset), text.size());
        const QString found = QString::fromUtf8(text.mid(at, 20)).section(QLatin1Char('\n'), 0, 0).trimmed();
        return Error{ErrorCode::JsonSyntax, subject, found, QString(), lineAt(text, at)};
    }
    if (!document.isObject())
        return Error{ErrorCode::JsonSyntax, subject, QString::fromUtf8(text.left(20)), QStringLiteral("{...}"), 1};
    JsonFile file{document.object(), JsonLines(text)};
    if (!file.lines.doubled.isEmpty())
        return Error{ErrorCode::JsonField, file.lines.doubled, QString(), QStringLiteral("unique"),
                     file.lines.doubledLine};
    const QString name = QStringLiteral("schema_version");
    const QJsonValue version = file.root.value(name);
    const QString allowed = QString::number(campaignSchemaVersion);
    if (version.isDouble() && version.toDouble() > campaignSchemaVersion)
        return Error{ErrorCode::JsonSchemaTooNew, subject, foundText(version), allowed, file.lines.of(name)};
    if (!version.isDouble() || version.toDouble() != campaignSchemaVersion)
        return Error{ErrorCode::JsonField, name, version.isUndefined() ? QString() : foundText(version), allowed,
                     file.lines.of(name)};
    return file;
}

Result<Campaign> campaignFromJson(const QByteArray& text, const QString& subject)
{
    const Result<JsonFile> file = parseJsonFile(text, subject);
    return file ? campaignFromFile(file.value()) : file.error();
}

Result<Campaign> campaignFromFile(const JsonFile& file, JsonFrom from)
{
    const QJsonObject& root = file.root;
    const JsonLines& lines = file.lines;
    const QStringList known{QStringLiteral("schema_version"), QStringLiteral("campaign"), QStringLiteral("actuals")};
    for (auto it = root.begin(); it != root.end(); ++it)
        if (!known.contains(it.key()))
            return Error{ErrorCode::JsonField, it.key(), it.key(), known.join(QStringLiteral(", ")),
                         lines.of(it.key())};
    const QJsonValue campaign = root.value(known[1]);
    if (!campaign.isObject())
        return Error{ErrorCode::JsonField, known[1], campaign.isUndefined() ? QString() : foundText(campaign),
                     QStringLiteral("{...}"), lines.of(known[1])};
    Result<Campaign> read = campaignFromObject(campaign.toObject(), lines, known[1], from);
    if (!read)
        return read;
    if (FieldFault fault = checkForeignCosts(read.value())) {
        fault->code = ErrorCode::JsonField;
        fault->line = lines.of(known[1] + QLatin1Char('.') + fault->subject);
        return *fault;
    }
    return read;
}

} // namespace ertrag
