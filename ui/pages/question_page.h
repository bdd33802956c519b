// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/panels/answers/answer_fields.h"

namespace ertrag
{

class Walk;

/// A page that is a readable list of fields: heading, cards, one sentence written back.
class QuestionPage : public Page
{
    Q_OBJECT
public:
    /// If `step` is one of the five questions, progress() counts its answers.
    QuestionPage(PageContext& context, StepKey step, QWidget* parent = nullptr);

    void render(const Assessment& assessment, ChangedParts parts, const void* origin) override;
    bool focusField(const QString& field) override;
    QString progress(const Assessment& assessment) const override;

protected:
    /// Starts the page; the fields that follow go below.
    AnswerFields& begin(const QString& heading, const QString& sentence, const QString& why);
    AnswerFields& fields() { return *m_fields; }
    QVBoxLayout* column() const { return m_column; }

private:
    StepKey m_step;
    QVBoxLayout* m_column = nullptr;
    AnswerFields* m_fields = nullptr;
    Walk* m_walk = nullptr; ///< of the five questions
};

} // namespace ertrag
