// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace ertrag
{

/// What an edit changes in the menus.
struct EditMenuState {
    QString undoWords, redoWords; ///< empty = nothing to undo
    bool canUndo = false, canRedo = false;
    QString currentName; ///< of the open campaign
};

/// What the menus show besides fixed words.
struct MenuState {
    EditMenuState edit;
    bool bookOpen = false;
    QString language;
    int appearance = 0; ///< 0 system, 1 light, 2 dark
    struct Entry {
        QString id, name;
    };
    std::vector<Entry> campaigns;
    std::vector<Entry> versions; ///< of the open campaign, newest first
    QString currentCampaign;
};

/// The menu bar; each entry is an action of the window by its name ("open", "undo", "step-3", "language-de").
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMenuBar* bar);
    void build(const MenuState& state); ///< anew: language or open book changed
    void update(const EditMenuState& state);

signals:
    void actionWanted(const QString& name);

private:
    QAction* add(QMenu* menu, const QString& text, const QString& name, const QString& keys = {});
    void buildFile(const MenuState& state);
    void buildEdit();
    void buildCampaign(const MenuState& state);
    void buildView(const MenuState& state);
    void buildHelp();

    QMenuBar* m_bar;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_current = nullptr;
};

} // namespace ertrag
