// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/widgets/form.h"

#include <vector>

namespace ertrag
{

class Session;
class TextInput;
struct Actuals;

/// What was special in a month, in the owner's words.
class MonthNotes : public Card
{
    Q_OBJECT
public:
    MonthNotes(Session& session, const NumberText& numbers, QWidget* parent = nullptr);

    void fit(Month start, int months); ///< as MonthTable::fit()
    void show(const Actuals& actuals); ///< leaves the note being typed alone
    using QWidget::show;
    bool focusField(const QString& field); ///< "actuals.typed/2026-05.note"

private:
    struct Note {
        Month month;
        TextInput* edit = nullptr;
    };
    void add(Month month);

    Session& m_session;
    const NumberText& m_numbers;
    QGridLayout* m_grid;
    std::vector<Note> m_notes;
    Month m_start;
};

} // namespace ertrag
