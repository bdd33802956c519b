// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/campaign.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace ertrag
{

/// Version of the files that this program writes: {"schema_version": 1, "campaign": {...}, "actuals": {...}}.
/// Newer ones are refused with JsonSchemaTooNew.
inline constexpr int campaignSchemaVersion = 1;

/// Line of each path ("campaign.audience.radius_km", "campaign.channels/0.paid") of a JSON text that is known to be
/// valid.
struct JsonLines {
    QHash<QString, int> lines;
    QString doubled; ///< the first name that stands twice in one object; empty if none
    int of(const QString& path) const { return lines.value(path, 0); }
};
JsonLines scanJsonLines(const QByteArray& text);

/// The campaign as a file: the same bytes for the same campaign, indented, UTF-8.
QByteArray toJson(const Campaign& campaign);
QJsonObject campaignToObject(const Campaign& campaign);

/// Reads a file or the text of a campaign. Missing fields keep their defaults; unknown ones are refused by name.
/// Errors: JsonSyntax {subject, the text found there, line}, JsonSchemaTooNew {subject}, and JsonField {the field's
/// path, the value found, what is allowed, line}. A block "actuals" beside the campaign is allowed and not read here.
Result<Campaign> campaignFromJson(const QByteArray& text, const QString& subject);
/// The same for a block that is already parsed. `lines` may be empty; `path` is where the object stands in them.
Result<Campaign> campaignFromObject(const QJsonObject& object, const JsonLines& lines = {},
                                    const QString& path = QStringLiteral("campaign"));
/// The parsed file with its lines: for readers of the other blocks. Checks syntax, doubled names and schema_version.
struct JsonFile {
    QJsonObject root;
    JsonLines lines;
};
Result<JsonFile> parseJsonFile(const QByteArray& text, const QString& subject);

/// JSON Schema (draft 2020-12) of the file, from the same description as reader and writer.
QByteArray campaignSchema();

} // namespace ertrag
