// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/asks.h"

#include "core/campaign/field_paths.h"

#include <QSet>
#include <gtest/gtest.h>

namespace ertrag
{
namespace
{

QSet<QString> askedFields()
{
    QSet<QString> asked;
    for (const Ask& ask : asks())
        for (const char* field : ask.fields)
            asked.insert(QString::fromLatin1(ask.in) + QLatin1Char('.') + QString::fromLatin1(field));
    return asked;
}

TEST(Asks, NameFieldsThatACampaignHas)
{
    for (const QString& field : askedFields())
        EXPECT_TRUE(fieldPaths().contains(field)) << field.toStdString();
}

/// Fields of the five questions that go with an answer and are none by themselves.
const QSet<QString> details{QStringLiteral("goals.goal_in_own_words"),
                            QStringLiteral("goals.written_where"),
                            QStringLiteral("goals.more_orders_per_month"),
                            QStringLiteral("goals.next_best_use_return_amount"),
                            QStringLiteral("audience.age_to"),
                            QStringLiteral("audience.languages"),
                            QStringLiteral("audience.survey"),
                            QStringLiteral("duties.weekend_responder"),
                            QStringLiteral("duties.two_admins"),
                            QStringLiteral("duties.two_factor"),
                            QStringLiteral("duties.passwords_in_manager"),
                            QStringLiteral("duties.approval_hours"),
                            QStringLiteral("duties.editorial_plan_note"),
                            QStringLiteral("staff_rules.staff_said"),
                            QStringLiteral("staff_rules.consent_process"),
                            QStringLiteral("staff_rules.crisis_rehearsal_month")};

TEST(Asks, ForgetNoFieldOfTheFiveQuestions)
{
    const QSet<QString> asked = askedFields();
    const QSet<QString> questions{QStringLiteral("goals"), QStringLiteral("measures"), QStringLiteral("audience"),
                                  QStringLiteral("duties"), QStringLiteral("staff_rules")};
    QSet<QString> unasked;
    for (const QString& path : fieldPaths()) {
        if (path.count(QLatin1Char('.')) != 1 || !questions.contains(path.section(QLatin1Char('.'), 0, 0)))
            continue;
        const bool counts = std::any_of(asked.begin(), asked.end(), [&](const QString& field) {
            return field == path || field.startsWith(path + QLatin1Char('.'));
        });
        if (!counts)
            unasked.insert(path);
    }
    EXPECT_EQ(unasked, details) << "a new field is asked, or a detail of another answer";
}

TEST(Asks, AskTheFiveQuestionsOneAfterTheOther)
{
    for (size_t i = 1; i < asks().size(); ++i)
        EXPECT_LE(asks()[i - 1].station, asks()[i].station);
}

} // namespace
} // namespace ertrag
