// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"

#include <QObject>
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
    Language language{};
    Appearance appearance{};
    bool allStations = false;
    struct Campaign {
        QString id, name;
    };
    struct Version {
        qint64 number;
        QString name;
    };
    std::vector<Campaign> campaigns;
    QString currentCampaign;
    std::vector<Version> versions; ///< of the open campaign, newest first
};

/// The menu bar; each entry is a wish.
class Menus : public QObject
{
    Q_OBJECT
public:
    explicit Menus(QMenuBar* bar);
    void build(const MenuState& state); ///< anew: language or open book changed
    void update(const EditMenuState& state);

signals:
    void wanted(const ertrag::Wish& wish);

private:
    QAction* add(QMenu* menu, const QString& text, Wish wish, const QString& keys = {});
    QAction* addChoice(QMenu* menu, const QString& text, Wish wish, bool chosen);
    void buildFile(const MenuState& state);
    void buildEdit();
    void buildCampaign(const MenuState& state);
    void buildView(const MenuState& state);
    void addSteps(QMenu* view);
    void addLanguages(QMenu* view, Language current);
    void addAppearances(QMenu* view, Appearance current);
    void buildHelp();

    QMenuBar* m_bar;
    QAction *m_undo = nullptr, *m_redo = nullptr, *m_current = nullptr;
};

} // namespace ertrag
