// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stations.h"
#include "ui/panels/answers/answer_slot.h"
#include "ui/panels/answers/inputs.h"
#include "ui/panels/answers/row_table.h"
#include "ui/panels/page_context.h"
#include "ui/present/numbers/number_text.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class TickInput;
class Walk;

/// Builds a page's cards from bound fields: each call adds a line (question, input, "I don't know") that shows its
/// answer, writes what the user enters as one edit, and says below it why an edit was refused.
class AnswerFields : public QObject
{
    Q_OBJECT
public:
    AnswerFields(PageContext& context, QVBoxLayout* column);

    Card* card(const QString& title); ///< the fields that follow go into it
    /// The fields that follow go into a station of the page's walk, which says in one line what they hold.
    void walk(Walk* walk) { m_walk = walk; }
    void station(Station station);
    void useCard(Card* card);       ///< the same with a card that stands elsewhere
    void note(const QString& text); ///< quiet line across the card

    void addText(const QString& question, const Slot<QString>& slot, const QString& help = {});
    void addLongText(const QString& question, const Slot<QString>& slot, const QString& help = {});
    void addList(const QString& question, const Slot<QStringList>& slot, const QString& help = {}); ///< one a line
    void addYesNo(const QString& question, const Slot<int>& slot, const QString& help = {});
    void addChoice(const QString& question, const Slot<int>& slot, const Options& options, const QString& help = {});
    void addRadio(const QString& question, const Slot<int>& slot, const Options& options, const QString& help = {});
    void addNumber(const QString& question, const Slot<double>& slot, NumberEdit::Role role, int decimals,
                   const QString& unit = {}, const QString& help = {});
    void addMoney(const QString& question, const Slot<double>& slot, const QString& help = {});
    void addMonth(const QString& question, const Slot<Month>& slot, const QString& help = {});
    /// Low, likely, high with the pill of where the figure comes from.
    void addEstimate(const QString& question, const Slot<Estimate>& slot, NumberEdit::Role role, int decimals,
                     const QString& help = {});
    /// The same for inputs that stand elsewhere.
    void bindEstimate(EstimateEdit* input, OriginPill* origin, QLabel* note, const Slot<Estimate>& slot,
                      NumberEdit::Role role);
    /// "I don't know" for a group of pieces above which it stands.
    void addUnknown(const QString& question, const Slot<bool>& slot);
    /// The line last added is asked only if this holds; what stands in it stays.
    void onlyIf(std::function<bool(const Campaign&)> applies);
    /// A table over the whole card.
    RowTable* addTable(const RowModel& model, const QString& addText);
    /// One sentence written back, in its own quiet box: "So you want ...".
    void sentence(std::function<QString(const Campaign&)> wording);

    /// A slot by its field: slot(&Goals::stop, &StopAgreement::role).
    template <class... Members> auto slot(Members... members) const { return slotOf(members..., decimals()); }
    int decimals() const { return m_context.numbers.currencyDecimals(); }
    const NumberText& numbers() const { return m_context.numbers; }
    PageContext& context() const { return m_context; }
    const Campaign& plan() const;

    /// Shows the campaign in all fields; those under the cursor keep what is being typed.
    void show(const Campaign& campaign);
    bool focus(const QString& path) const;
    void onShow(std::function<void(const Campaign&)> render) { m_renders.push_back(std::move(render)); }
    void reachable(const QString& path, QWidget* widget) { m_paths.emplace_back(path, widget); }
    /// Applies the edit; the sentence why it was refused, empty if it was not.
    QString apply(const PlanEdit& edit, const void* origin, NumberEdit::Role role = NumberEdit::Role::Plain) const;
    void addRow(QWidget* widget); ///< a widget that is no field of its own, over the whole card

private:
    struct Line {
        QLabel* note = nullptr;
        TickInput* unknown = nullptr;
    };
    Line addLine(const QString& question, QWidget* input, const QString& help, const QString& path, bool mayBeUnknown);
    void says(std::function<QString(const Campaign&)> words); ///< a piece of the station's folded line
    void addArea(TextArea* input, const QString& question, const Slot<QString>& slot, const QString& help);
    void addExample(QVBoxLayout* below, const QString& path);
    template <class V> void bindUnknown(const Slot<V>& slot, const Line& line);
    QWidget* withUnit(QWidget* input, const QString& unit, QWidget* mark = nullptr) const;
    QPushButton* presetPill(const QString& question) const; ///< pressing it says that the preset is right

    PageContext& m_context;
    QVBoxLayout* m_column;
    QVBoxLayout* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_lastLine; ///< the widgets of the line last added
    Walk* m_walk = nullptr;
    bool m_inStation = false;
    std::vector<std::function<void(const Campaign&)>> m_renders;
    std::vector<std::pair<QString, QWidget*>> m_paths;
};

} // namespace ertrag
