// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/campaign/campaign.h"

#include <QByteArray>
#include <QJsonObject>

namespace ertrag
{

/// Version of the files that this program writes: {"schema_version": 1, "campaign": {...}, "actuals": {...}}.
/// Newer ones are refused with JsonSchemaTooNew.
inline constexpr int campaignSchemaVersion = 1;
/// In bytes: 100,000 rows of imported files with all their figures. More is neither read nor written.
inline constexpr qint64 largestCampaignFile = 32ll << 20;

/// Where what stands in a JSON text that is known to be valid.
class JsonLines
{
public:
    JsonLines() = default; ///< of no text: every line is 0
    explicit JsonLines(QByteArray text);
    QString doubled; ///< the path of the first name that stands twice in one object; empty if none
    int doubledLine = 0;
    /// The line of a path ("campaign.audience.radius_km", "campaign.channels/0.paid"), 0 if there is none. It is looked
    /// up when it is asked for: a good file is not asked.
    int of(const QString& path) const;

private:
    QByteArray m_text;
};

/// Where a text comes from. What a book holds was checked by the program that wrote it, perhaps by fewer rules than
/// today's: unfit characters of its texts become blanks there, and are refused in a file.
enum class JsonFrom { File, Book };

/// The campaign as a file: the same bytes for the same campaign, indented, UTF-8.
QByteArray toJson(const Campaign& campaign);
QJsonObject campaignToObject(const Campaign& campaign);

/// Reads a file or the text of a campaign. Missing fields keep their defaults; unknown ones are refused by name.
/// Errors: JsonSyntax {subject, the text found there, line}, JsonSchemaTooNew {subject}, and JsonField {the field's
/// path, the value found, what is allowed, line}. A block "actuals" beside the campaign is allowed and not read here.
Result<Campaign> campaignFromJson(const QByteArray& text, const QString& subject);
/// The same for a block that is already parsed. `lines` may be empty; `path` is where the object stands in them.
Result<Campaign> campaignFromObject(const QJsonObject& object, const JsonLines& lines = {},
                                    const QString& path = QStringLiteral("campaign"), JsonFrom from = JsonFrom::File);
/// The parsed file with its lines: for readers of the other blocks. Checks size, syntax, doubled names and
/// schema_version. Errors: FileTooLarge, and those of campaignFromJson().
struct JsonFile {
    QJsonObject root;
    JsonLines lines;
};
Result<JsonFile> parseJsonFile(const QByteArray& text, const QString& subject);
Result<Campaign> campaignFromFile(const JsonFile& file, JsonFrom from = JsonFrom::File);

/// What is too much for any campaign, found by one look at the bytes before anything is made of them.
/// Errors: FileTooLarge {subject, size, allowed}, JsonField {name, length of its text, allowed, line}.
Done checkJsonBounds(const QByteArray& text, const QString& subject);

/// JSON Schema (draft 2020-12) of the file, from the same description as reader and writer.
QByteArray campaignSchema();

} // namespace ertrag
