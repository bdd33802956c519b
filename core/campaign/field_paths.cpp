// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/field_paths.h"
#include "core/campaign/field_check.h"

namespace ertrag
{
namespace
{

template <class T> void collect(QStringList& paths, const QString& path);

template <class Part> void collectPart(QStringList& paths, const QString& path)
{
    describe(
        [&](const char* name, auto member, Limits = {}) {
            const Part* part = nullptr;
            using Member = std::remove_cvref_t<decltype(part->*member)>;
            const QString child = childPath(path, name);
            paths.append(child);
            collect<Member>(paths, child);
        },
        static_cast<Part*>(nullptr));
}

template <class T> void collect(QStringList& paths, const QString& path)
{
    if constexpr (std::is_same_v<T, std::optional<FigureId>>)
        return;
    else if constexpr (isAnswer<T>)
        collect<decltype(T::value)>(paths, path);
    else if constexpr (isList<T> || isOptional<T>)
        collect<typename T::value_type>(paths, path);
    else if constexpr (!std::is_arithmetic_v<T> && !std::is_enum_v<T> && !std::is_same_v<T, Money> &&
                       !std::is_same_v<T, Month> && !std::is_same_v<T, QDate> && !std::is_same_v<T, QString> &&
                       !std::is_same_v<T, Estimate>)
        collectPart<T>(paths, path);
}

} // namespace

QStringList fieldPaths()
{
    QStringList paths;
    collectPart<Campaign>(paths, QString());
    return paths;
}

QString withoutItems(const QString& fieldPath)
{
    QStringList parts = fieldPath.split(QLatin1Char('.'));
    for (QString& part : parts)
        part = part.section(QLatin1Char('/'), 0, 0);
    return parts.join(QLatin1Char('.'));
}

} // namespace ertrag
