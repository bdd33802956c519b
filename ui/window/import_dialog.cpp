// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import_dialog.h"
#include "core/actuals/import/import_answers.h"

#include "ui/present/words/foreign.h"
#include "ui/present/words/wording.h"
#include "ui/widgets/form.h"
#include "ui/window/import_preview.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ertrag
{
namespace
{

constexpr qint64 readAtOnce = 2 << 20; ///< bytes that take some hundredths of a second

} // namespace

ImportDialog::ImportDialog(const QString& path, const Campaign& plan, const Actuals& actuals, const NumberText& numbers,
                           QWidget* parent)
    : QDialog(parent), m_path(path), m_preview(new ImportPreview(plan, actuals, numbers))
{
    setWindowTitle(tr("Import file"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_preview);
    const QSize room = parent ? parent->window()->size() - QSize(24, 40) : QSize(1060, 720);
    resize(QSize(1060, 720).boundedTo(room));
    connect(m_preview, &ImportPreview::choicesWanted, this, &ImportDialog::read);
    connect(m_preview, &ImportPreview::cancelWanted, this, &QDialog::reject);
    connect(m_preview, &ImportPreview::takeWanted, this, &QDialog::accept);
    ImportChoices choices;
    choices.remembered = rememberedChoices(actuals);
    read(choices);
}

ImportDialog::~ImportDialog()
{
    stop();
}

void ImportDialog::stop()
{
    m_stopped = true;
    if (m_reading.joinable())
        m_reading.join();
    m_stopped = false;
}

void ImportDialog::read(const ImportChoices& choices)
{
    stop();
    if (QFileInfo(m_path).size() <= readAtOnce)
        return take(readExport(m_path, choices));
    showBeginning(choices);
    m_reading = std::thread([this, asked = choices]() mutable {
        asked.cancelled = &m_stopped;
        auto result = std::make_shared<Result<ImportReport>>(readExport(m_path, asked));
        // Dropped by Qt if the dialog is gone; its destructor has waited for this thread.
        QMetaObject::invokeMethod(
            this, [this, result] { take(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void ImportDialog::take(Result<ImportReport> result)
{
    if (m_reading.joinable())
        m_reading.join();
    const bool first = m_report.path.isEmpty();
    if (!result && first) {
        m_refusal = result.error();
        return reject();
    }
    const QString sentence = result ? QString() : errorSentence(result.error());
    if (result)
        m_report = std::move(result).value();
    m_report.choices.cancelled = nullptr;
    showPreview(m_report, sentence);
}

void ImportDialog::showPreview(const ImportReport& report, const QString& sentence)
{
    if (m_waiting)
        m_waiting->hide();
    m_preview->showReport(report, sentence);
    m_preview->show();
}

/// At once, while the whole file is still being read.
void ImportDialog::showBeginning(const ImportChoices& choices)
{
    if (const auto beginning = readBeginningOf(m_path, choices))
        showPreview(*beginning, {});
    else
        showWaiting();
}

void ImportDialog::showWaiting()
{
    m_preview->hide();
    if (m_waiting)
        return m_waiting->show();
    auto* waiting = new QFrame;
    waiting->setProperty("look", QStringLiteral("sheet"));
    auto* column = new QVBoxLayout(waiting);
    column->setContentsMargins(30, 24, 30, 24);
    column->setSpacing(14);
    column->addWidget(label(foreign(QFileInfo(m_path).fileName()), TextSize::Heading, true));
    column->addWidget(label(tr("The file is large and is being read ..."), TextSize::Lead, false, true));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Reading"));
    column->addWidget(bar);
    column->addStretch();
    auto* cancel = button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(cancel, 0, Qt::AlignRight);
    layout()->addWidget(m_waiting = waiting);
}

ImportBatch ImportDialog::batch() const
{
    ImportBatch batch = m_report.batch;
    batch.channel = m_preview->channel();
    batch.rate = m_preview->rate();
    return batch;
}

} // namespace ertrag
