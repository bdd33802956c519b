// SPDX-License-Identifier: GPL-3.0-or-later
// What is too much for any campaign is refused by a look at the bytes; lines are found where they are.
#include "core/campaign/campaign_json.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

const QString subject = QStringLiteral("a.json");

Error refusedBounds(const QByteArray& text)
{
    const Done done = checkJsonBounds(text, subject);
    return done ? Error{} : done.error();
}

TEST(JsonBounds, AFileIsAtMostAsLargeAsWhatIsWritten)
{
    EXPECT_TRUE(checkJsonBounds(QByteArray(largestCampaignFile, ' '), subject).ok());
    const Error error = refusedBounds(QByteArray(largestCampaignFile + 1, ' '));
    EXPECT_EQ(error.code, ErrorCode::FileTooLarge);
    EXPECT_EQ(error.subject, subject);
    EXPECT_EQ(error.detail, QString::number(largestCampaignFile + 1));
}

TEST(JsonBounds, ATextIsAtMostAsLongAsALogo)
{
    const auto named = [](qsizetype size) -> QByteArray {
        return "{\n \"a\": 1,\n\"name\": \"" + QByteArray(size, 'x') + "\"}";
    };
    EXPECT_TRUE(checkJsonBounds(named(1 << 20), subject).ok());
    const Error error = refusedBounds(named((1 << 20) + 1));
    EXPECT_EQ(error.code, ErrorCode::JsonField);
    EXPECT_EQ(error.subject, QStringLiteral("name"));
    EXPECT_EQ(error.detail, QStringLiteral("1048577"));
    EXPECT_EQ(error.line, 3);
    EXPECT_EQ(refusedBounds("[\"" + QByteArray(2 << 20, 'x')).code, ErrorCode::JsonField) << "without an end";
    EXPECT_TRUE(checkJsonBounds("[\"" + QByteArray("\\\"").repeated(1000) + "\", \"\\", subject).ok())
        << "quoted quotes";
}

TEST(JsonBounds, ThereAreNotMoreValuesThanCanBeNeeded)
{
    EXPECT_TRUE(checkJsonBounds("[" + QByteArray("[],").repeated(499'999), subject).ok());
    EXPECT_EQ(refusedBounds("[" + QByteArray("[],").repeated(500'000)).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(refusedBounds("[" + QByteArray("{},").repeated(500'000)).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(refusedBounds("[" + QByteArray("1,").repeated(5'000'001)).code, ErrorCode::FileTooLarge);
    EXPECT_TRUE(checkJsonBounds("[\"" + QByteArray("[,").repeated(500'000) + "\"]", subject).ok()) << "in a text";
}

TEST(JsonBounds, AreAskedBeforeAnythingIsMadeOfIt)
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = "{\"schema_version\":1,\"campaign\":{\"name\":\"" + QByteArray(30 << 20, 'x') + "\"}}";
    EXPECT_EQ(campaignFromJson(text, subject).error().subject, QStringLiteral("name"));
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(JsonLines, AreThoseOfThePath)
{
    const JsonLines lines(QByteArray("{\n\"a\": {\"b\": [1,\n {\"c\": \"x\\\"}\n\", \"d\":\n\n true}],\n\"bb\": 2},\n"
                                     "\"\\u00fc\": [[],\n[7]]}"));
    EXPECT_EQ(lines.doubled, QString());
    const std::pair<const char*, int> places[] = {
        {"", 1},     {"a", 2},   {"a.b", 2},   {"a.b/0", 2},     {"a.b/1", 3}, {"a.b/1.c", 3}, {"a.b/1.d", 6},
        {"a.bb", 7}, {"ü/1", 9}, {"ü/1/0", 9}, {"a.b/1.nil", 0}, {"nil", 0},   {"a.b/2", 0}};
    for (const auto& [path, line] : places)
        EXPECT_EQ(lines.of(QString::fromUtf8(path)), line) << path;
    EXPECT_EQ(JsonLines().of(QStringLiteral("a")), 0);
}

TEST(JsonLines, KnowTheFirstNameThatStandsTwice)
{
    const JsonLines lines(
        QByteArray("{\"a\": {\"x\": 1, \"y\": 2},\n\"b\": [{\"x\": 1},\n{\"x\": 1,\n\"\\u0078\":\n 2}], \"b\": 1}"));
    EXPECT_EQ(lines.doubled, QStringLiteral("b/1.x"));
    EXPECT_EQ(lines.doubledLine, 5);
}

TEST(CampaignTexts, OfOneLineHaveNoControlCharacters)
{
    const auto read = [](const QByteArray& block, const QByteArray& text) {
        return campaignFromJson("{\"schema_version\":1,\n\"campaign\":{" + block + "\n\"" + text + "\"" +
                                    QByteArray(block.count('{') + 2, '}'),
                                subject);
    };
    struct Bad {
        const char* escaped;
        const char* found;
    };
    for (const auto& [escaped, found] :
         {Bad{"a\\u0000b", "U+0000"}, Bad{"a\\u0007b", "U+0007"}, Bad{"\\ud800", "U+D800"}, Bad{"\\udc00x", "U+DC00"},
          Bad{"a\\u0085", "U+0085"}, Bad{"a\nb", "U+000A"}, Bad{"a\\tb", "U+0009"}}) {
        for (const auto& [block, field] :
             {std::pair<const char*, const char*>{"\"name\":", "name"}, {"\"company\":{\"name\":", "company.name"}}) {
            const Result<Campaign> refused = read(block, escaped);
            ASSERT_FALSE(refused.ok()) << field << " " << escaped;
            EXPECT_EQ(refused.error().code, ErrorCode::TextNotAllowed);
            EXPECT_EQ(refused.error().subject, QLatin1String(field));
            EXPECT_EQ(refused.error().detail, QLatin1String(found));
            EXPECT_EQ(refused.error().line, 3);
        }
    }
    const QByteArray withNul("a\0b", 3);
    EXPECT_EQ(read("\"name\":", withNul).error().code, ErrorCode::TextNotAllowed) << "raw as well";
    EXPECT_EQ(read("\"name\":", "\\ud83e\\udd69 \\u202e").value().name, QStringLiteral("\U0001F969 \u202E"));
    EXPECT_EQ(read("\"goals\":{\"goal_in_own_words\":", "a\\n\\tb").value().goals.goalInOwnWords,
              QStringLiteral("a\n\tb"));
    EXPECT_EQ(read("\"goals\":{\"goal_in_own_words\":", "a\\u0007").error().detail, QStringLiteral("U+0007"));
}

TEST(CampaignTexts, OfABookAreMended)
{
    const QJsonObject object{{QStringLiteral("name"), QStringLiteral("a\nb\a")}};
    EXPECT_EQ(campaignFromObject(object, {}, QStringLiteral("campaign"), JsonFrom::Book).value().name,
              QStringLiteral("a b "));
    EXPECT_FALSE(campaignFromObject(object).ok());
}

} // namespace
} // namespace ertrag
