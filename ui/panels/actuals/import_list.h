// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/wish.h"
#include "ui/widgets/form.h"

namespace ertrag
{

class Session;
struct Actuals;
struct ImportBatch;

/// The files that figures were taken from; each can be taken out again.
class ImportList : public Card
{
    Q_OBJECT
public:
    ImportList(Session& session, const NumberText& numbers, Want want, QWidget* parent = nullptr);
    void show(const Actuals& actuals);
    using QWidget::show;
    void takeFocus(); ///< to the button that imports a file

private:
    void clear();
    void add(const ImportBatch& batch);
    void takeOut(const QString& contentHash);

    Session& m_session;
    const NumberText& m_numbers;
    QVBoxLayout* m_files;
    QLabel* m_none;
    QPushButton* m_import;
};

} // namespace ertrag
