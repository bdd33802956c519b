// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <optional>

namespace ertrag
{

/// How a command ends: what it prints on stdout, and why it could not do what was asked.
struct Outcome {
    QJsonObject output = {};
    std::optional<Error> error = {};

    Outcome() = default;
    Outcome(QJsonObject said) : output(std::move(said)) {}
    Outcome(QJsonObject said, Error why) : output(std::move(said)), error(std::move(why)) {}
    Outcome(Error why) : error(std::move(why)) {}
    Outcome(const Done& done)
    {
        if (!done)
            error = done.error();
    }
};

/// Wrong usage: `what` is missing, or no instruction.
Error usageError(const QString& what);
/// The published name of an error, for programs: "book_locked".
QString errorKey(ErrorCode code);
/// Prints what was asked for, and why not in one sentence on stderr; with `json` the error is in what is printed, too:
/// {"error": {"code", "sentence", "subject", "detail", "allowed", "line"}}, of which what is not known is left out.
/// The exit code: 0 done, 2 wrong usage, else 1.
int tell(const Outcome& outcome, bool json);

} // namespace ertrag
