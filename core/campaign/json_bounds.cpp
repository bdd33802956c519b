// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/campaign_json.h"

#include <algorithm>

namespace ertrag
{
namespace
{

// A logo in base64 with each character escaped; no other text is as long.
constexpr qsizetype longestString = 1 << 20;
// A file of the largest size that this program writes has a fifth of these.
constexpr qint64 mostBlocks = 500'000, mostValues = 5'000'000;

/// What stands between two quotes; `from` is behind the first. The end of the text ends it, too.
QByteArrayView stringFrom(const char* from, const char* end)
{
    const char* to = from;
    while (to < end && *to != '"')
        to = std::min(to + (*to == '\\' ? 2 : 1), end);
    return {from, to};
}

int lineOf(const QByteArray& text, const char* place)
{
    return 1 + int(std::count(text.constData(), place, '\n'));
}

} // namespace

// What is no JSON is left to the parser.
Done checkJsonBounds(const QByteArray& text, const QString& subject)
{
    const auto tooLarge = [&] {
        return Error{ErrorCode::FileTooLarge, subject, QString::number(text.size()),
                     QString::number(largestCampaignFile), 0};
    };
    if (text.size() > largestCampaignFile)
        return tooLarge();
    qint64 blocks = 0, values = 0;
    QByteArrayView before;
    const char* const end = text.constData() + text.size();
    for (const char* at = text.constData(); at < end; ++at) {
        blocks += *at == '{' || *at == '[';
        values += *at == ',';
        if (blocks > mostBlocks || values > mostValues)
            return tooLarge();
        if (*at != '"')
            continue;
        const QByteArrayView found = stringFrom(at + 1, end);
        if (found.size() > longestString)
            return Error{ErrorCode::JsonField, QString::fromUtf8(before), QString::number(found.size()),
                         QStringLiteral("0..%1").arg(longestString), lineOf(text, at)};
        before = found;
        at = found.end();
    }
    return Nothing{};
}

} // namespace ertrag
