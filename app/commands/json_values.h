// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>

namespace ertrag
{

/// A name of the output, as text.
inline QString key(const char* name)
{
    return QLatin1String(name);
}

/// null = there is no such figure.
template <class T> QJsonValue orNull(const std::optional<T>& value)
{
    return value ? QJsonValue(double(*value)) : QJsonValue();
}

} // namespace ertrag
