// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <stdexcept>
#include <vector>

namespace ertrag
{

/// What is wrong with a reading, not with its input: a finding.
struct Finding : std::logic_error {
    using std::logic_error::logic_error;
};
inline void require(bool holds, const char* what)
{
    if (!holds)
        throw Finding(what);
}

/// A reader that is given any bytes: it may refuse them, and what it takes must hold what its header says. Throws
/// Finding. `name` is its folder in tests/fuzz/corpus and the program fuzz_NAME.
struct FuzzTarget {
    const char* name;
    void (*run)(const QByteArray& bytes);
};

void fuzzCsv(const QByteArray& bytes);      ///< a text file, read as an export
void fuzzPlan(const QByteArray& bytes);     ///< a text file, read as a media plan
void fuzzSheet(const QByteArray& bytes);    ///< a workbook, or the XML of its parts with NUL between them
void fuzzCampaign(const QByteArray& bytes); ///< a campaign's JSON with its actuals
void fuzzBook(const QByteArray& bytes);     ///< a book's file
void fuzzPacks(const QByteArray& bytes);    ///< packed rows of an imported file
void fuzzNumber(const QByteArray& bytes);   ///< a cell as a number
void fuzzDate(const QByteArray& bytes);     ///< a cell as a day or days

const std::vector<FuzzTarget>& fuzzTargets();

} // namespace ertrag
