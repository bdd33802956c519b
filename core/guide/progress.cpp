// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/progress.h"

#include "core/campaign/field_check.h"
#include "core/guide/asks.h"

namespace ertrag
{
namespace
{

/// A part with fields of its own.
template <class T>
concept Described = requires(T* part)
{
    describe([](auto&&...) {}, part);
};

// Whether something stands in a field. Each kind of field says so in its own way; those that always hold something
// (choices, months) are never asked alone.
template <class T> bool said(const Answer<T>& answer)
{
    return !answer.open();
}
bool said(const Estimate& estimate)
{
    return estimate.origin != Origin::Assumption;
}
bool said(const QString& text)
{
    return !text.isEmpty();
}
template <class T> bool said(const std::vector<T>& rows)
{
    return !rows.empty();
}
template <class T> bool said(const T& value)
{
    if constexpr (std::is_arithmetic_v<T>)
        return value > T{};
    else
        return false;
}

template <class Part> bool saidField(const Part& part, QLatin1String field)
{
    bool found = false;
    describe(
        [&](const char* name, auto member, Limits = {}) {
            if (field == QLatin1String(name))
                found = said(part.*member);
        },
        static_cast<Part*>(nullptr));
    return found;
}

template <class Part> bool saidIn(const Part& part, const Ask& ask)
{
    const auto one = [&](const char* field) { return saidField(part, QLatin1String(field)); };
    return ask.by == Ask::By::AnyField ? std::any_of(ask.fields.begin(), ask.fields.end(), one)
                                       : std::all_of(ask.fields.begin(), ask.fields.end(), one);
}

/// Whether `ask` is answered in what lies at `path` below `value`.
template <class T> bool answeredAt(const T& value, const QStringList& path, const Ask& ask)
{
    bool answered = false;
    if constexpr (isList<T>) {
        for (const auto& row : value)
            answered = answered || answeredAt(row, path, ask);
    } else if constexpr (Described<T>) {
        if (path.isEmpty())
            return saidIn(value, ask);
        describe(
            [&](const char* name, auto member, Limits = {}) {
                if (path.front() == QLatin1String(name))
                    answered = answeredAt(value.*member, path.mid(1), ask);
            },
            static_cast<T*>(nullptr));
    }
    return answered;
}

} // namespace

bool isAnswered(const Campaign& campaign, const Ask& ask)
{
    return answeredAt(campaign, QString::fromLatin1(ask.in).split(QLatin1Char('.')), ask);
}

QuestionsProgress progress(const Campaign& campaign)
{
    QuestionsProgress questions{};
    for (const Ask& ask : asks()) {
        if (!isAsked(campaign, ask.station))
            continue;
        QuestionProgress& question = questions[size_t(specOf(ask.station).question)];
        ++question.asked;
        question.answered += isAnswered(campaign, ask);
    }
    return questions;
}

} // namespace ertrag
