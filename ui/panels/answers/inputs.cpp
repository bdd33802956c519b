// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/answers/inputs.h"

#include "ui/present/words/answer_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ertrag
{

namespace
{
constexpr int openId = -1000;
constexpr int unknownId = -1001;

Answer<int> answerOf(int id)
{
    if (id == unknownId)
        return Answer<int>::unknown();
    return id == openId ? Answer<int>() : Answer<int>(id);
}
int idOf(const Answer<int>& value)
{
    if (value.isUnknown())
        return unknownId;
    return value.given() ? value.value : openId;
}
} // namespace

QString unknownWords()
{
    return AnswerWords::unknown();
}

ChoiceInput::ChoiceInput(const QString& accessibleName, const Options& options, bool mayBeOpen, bool mayBeUnknown,
                         QWidget* parent)
    : QComboBox(parent), m_mayBeOpen(mayBeOpen), m_mayBeUnknown(mayBeUnknown)
{
    setAccessibleName(accessibleName);
    // On Linux a combo box is called by its value, and its question is only found in a label right beside it.
    setAccessibleDescription(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
    setOptions(options);
    connect(this, &QComboBox::activated, this, [this](int index) { emit entered(answerOf(itemData(index).toInt())); });
}

void ChoiceInput::setOptions(const Options& options)
{
    const QVariant kept = currentData();
    m_options = options;
    clear();
    if (m_mayBeOpen)
        addItem(AnswerWords::choose(), openId);
    for (const Option& option : options)
        addItem(option.text, option.value);
    if (m_mayBeUnknown)
        addItem(unknownWords(), unknownId);
    setCurrentIndex(kept.isValid() ? findData(kept) : 0);
}

// The style forgets the padding of the sheet by a little.
QSize ChoiceInput::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(6, 0);
}

QSize ChoiceInput::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint() + QSize(6, 0);
}

void ChoiceInput::show(const Answer<int>& value)
{
    setCurrentIndex(findData(idOf(value)));
}

void ChoiceInput::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->ignore();
    QComboBox::keyPressEvent(event);
}

void ChoiceInput::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

TickInput::TickInput(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    connect(this, &QCheckBox::toggled, this, &TickInput::entered);
}

void TickInput::show(bool on)
{
    const QSignalBlocker quiet(this);
    setChecked(on);
}

RadioInput::RadioInput(const QString& accessibleName, const Options& options, bool mayBeUnknown, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto* row = new FlowLayout(14, 4, this);
    const auto add = [&](int id, const QString& text) {
        auto* button = new QRadioButton(text, this);
        button->setAccessibleName(accessibleName + QStringLiteral(" ") + text);
        m_group->addButton(button);
        m_group->setId(button, id);
        row->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    };
    for (const Option& option : options)
        add(option.value, option.text);
    if (mayBeUnknown)
        add(unknownId, unknownWords());
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit entered(answerOf(id));
    });
}

void RadioInput::show(const Answer<int>& value)
{
    // An exclusive group refuses to be without a choice, but an open answer has none.
    const QSignalBlocker quiet(m_group);
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(!value.open() && m_group->id(button) == idOf(value));
    m_group->setExclusive(true);
}

OriginPill::OriginPill(const QString& subject, QWidget* parent) : QPushButton(parent), m_subject(subject)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    for (const Origin origin : {Origin::Guess, Origin::Stated, Origin::Measured})
        menu->addAction(AnswerWords::originExplained(origin), this, [this, origin] { emit entered(origin); });
    connect(this, &QPushButton::clicked, this, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void OriginPill::show(Origin origin)
{
    const Theme& colours = theme();
    const bool assumed = origin == Origin::Assumption, measured = origin == Origin::Measured;
    const bool stated = origin == Origin::Stated;
    const QColor back = assumed ? colours.cautionSoft : measured || stated ? colours.goodSoft : colours.background;
    const QColor front = assumed ? colours.caution : measured || stated ? colours.good : colours.quiet;
    setText(AnswerWords::origin(origin));
    setFixedWidth(QFontMetrics(textFont(TextSize::Small, true)).horizontalAdvance(text()) + 26);
    setAccessibleName(AnswerWords::originOf(m_subject, origin));
    setToolTip(AnswerWords::originExplained(origin));
    setStyleSheet(QStringLiteral("QPushButton{background:%1;color:%2;border:1px solid %1;border-radius:9px;"
                                 "padding:2px 6px;font-weight:600;font-size:12px}"
                                 "QPushButton:focus{border-color:%2}")
                      .arg(back.name(), front.name()));
}

} // namespace ertrag
