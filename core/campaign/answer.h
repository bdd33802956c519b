// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace ertrag
{

/// What the user said to a sub-question: nothing yet, "I don't know", or a value. In JSON: absent, null, the value.
template <class T> struct Answer {
    enum class State { Open, Unknown, Given };

    State state = State::Open;
    T value{};

    Answer() = default;
    Answer(T given) : state(State::Given), value(std::move(given)) {}
    static Answer unknown()
    {
        Answer a;
        a.state = State::Unknown;
        return a;
    }

    bool open() const { return state == State::Open; }
    bool isUnknown() const { return state == State::Unknown; }
    bool given() const { return state == State::Given; }
    const T& valueOr(const T& other) const { return given() ? value : other; }
    bool operator==(const Answer& other) const
    {
        return state == other.state && (state != State::Given || value == other.value);
    }
};

} // namespace ertrag
