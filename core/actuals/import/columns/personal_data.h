// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace ertrag
{

struct RawTable;
struct ReadingPlan;

enum class PersonalKind { Title, Email, Phone, Iban };
struct PersonalColumn {
    QString title;
    PersonalKind kind = PersonalKind::Title;
    bool taken = false; ///< as campaign or channel: then it would be stored
    bool operator==(const PersonalColumn&) const = default;
};

/// Columns that look like personal data: by their title ("Email", "Billing Name"), or because a cell of the first 200
/// rows is an e-mail address, a telephone number or an IBAN with a right check sum. They are never stored unless
/// somebody takes them as campaign or channel.
std::vector<PersonalColumn> personalColumns(const RawTable& table, const ReadingPlan& plan);

bool isEmail(const QString& cell);
bool isPhone(const QString& cell); ///< with + or 00 and 9 to 15 digits, or a title that says so
bool isIban(const QString& cell);  ///< ISO 13616, check sum 1 by modulus 97

} // namespace ertrag
