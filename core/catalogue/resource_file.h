// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace ertrag
{

/// The object of a JSON file compiled into the core (":/catalogue/channel_kinds.json").
/// Errors: FileNotFound, JsonSyntax, JsonSchemaTooNew (schema_version above 1).
Result<QJsonObject> readResource(const QString& path);

/// The text for a language ("de", "de_CH", "en"); English where the language is missing.
QString textFor(const QJsonObject& byLanguage, const QString& language);

} // namespace ertrag
