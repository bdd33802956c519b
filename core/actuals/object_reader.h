// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actuals/actuals_json.h"
#include "core/base/stored_values.h"

#include <limits>

namespace ertrag
{

constexpr double mostLines = std::numeric_limits<int>::max();

/// What is read all the while: where from, and the first fault.
struct JsonReading {
    JsonFrom from = JsonFrom::File;
    std::optional<Error> fault = std::nullopt;

    void take(std::optional<Error> found);
};

/// "typed/3" below `path`.
QString listPath(const QString& path, const char* list, qsizetype index);

/// "ads", "organic", "analytics", "shop", "table".
const char* sourceKindName(SourceKind kind);

/// Reads the fields of one object, whose place in the file is `path`; of the wrong kind or size they become the fault
/// of the reading, and what is not there is nothing, 0 or empty.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path, JsonReading& reading)
        : m_object(std::move(object)), m_path(std::move(path)), m_reading(reading)
    {
    }

    /// Of either sign.
    std::optional<double> number(const QString& key, double largest);
    bool flag(const QString& key);
    QString text(const QString& key, TextForm form = TextForm::OneLine);
    QDate date(const QString& key, bool required);
    Month month(const QString& key);
    SourceKind kind(const QString& key);
    Origin origin(const QString& key);
    void refuse(const QString& key, const QString& allowed);

private:
    QJsonObject m_object;
    QString m_path;
    JsonReading& m_reading;
};

} // namespace ertrag
