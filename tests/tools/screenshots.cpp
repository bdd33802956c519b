// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog of the running program with the example, in German and English at 1440x900 and 1024x768, the
// pages in dark and those of a bakery in which nothing was answered, as PNG files. Ends with 1 if a dialog did not
// come. usage: ertrag_screenshots FOLDER
#include "app/application.h"
#include "app/example_book.h"
#include "core/catalogue/trades.h"
#include "core/document/book_store.h"
#include "ui/pages/page.h"
#include "ui/window/steps.h"
#include "ui/window/work_view.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace ertrag;

namespace
{

/// An export file as an ad platform writes it, with invented figures: its preview is one of the pictures.
constexpr const char* exportFile =
    "Kampagnenname;Tag;Ausgegebener Betrag (EUR);Impressionen;Reichweite;Link-Klicks;Leads;Interne Notiz\n"
    ";;74,30;9180;6120;96;9;\n"
    "Grillpakete;2026-09-01;24,10;3010;2200;31;3;a\n"
    "Grillpakete;2026-09-02;25,20;3090;2050;33;2;b\n"
    "Grillpakete;2026-09-03;25,00;3080;1990;32;4;c\n";

// Layout and painting settle in the event loop.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The real dialogs; only where a file is to be chosen, it is chosen already.
class ChosenFile : public Dialogs
{
public:
    explicit ChosenFile(QString path) : m_path(std::move(path)), m_native(nativeDialogs()) {}
    QString openFile(QWidget*, const QString&, const QString&) override { return m_path; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString newFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString folder(QWidget*, const QString&) override { return {}; }
    QString text(QWidget* parent, const QString& title, const QString& question, const QString& initial) override
    {
        return m_native->text(parent, title, question, initial);
    }
    bool confirm(QWidget* parent, const QString& question, const QString& explanation, const QString& action) override
    {
        return m_native->confirm(parent, question, explanation, action);
    }
    void tell(QWidget* parent, const QString& title, const QString& text) override
    {
        m_native->tell(parent, title, text);
    }

private:
    QString m_path;
    std::unique_ptr<Dialogs> m_native;
};

/// Takes one picture after the other into a folder; `tail` says language and size.
class Camera
{
public:
    Camera(Application& root, const QDir& folder) : m_root(root), m_folder(folder) {}

    void shoot(const QString& name, QWidget* widget = nullptr)
    {
        settle(120);
        m_all = (widget ? widget : &m_root.window())
                    ->grab()
                    .save(m_folder.filePath(name + QLatin1Char('-') + tail + QStringLiteral(".png"))) &&
                m_all;
    }
    /// What `wish` opens; a dialog that does not come leaves its picture out and fails.
    void shootDialog(const QString& name, const Wish& wish)
    {
        bool shown = false;
        QTimer::singleShot(300, &m_root, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            shown = true;
            shoot(name, dialog);
            dialog->reject();
        });
        m_root.fulfil(wish);
        if (!shown)
            settle(400);
        m_all = m_all && shown;
    }
    /// The page on screen from its head to its foot, if it does not fit the window.
    void shootWhole(const QString& name)
    {
        for (Page* page : m_root.window().work()->findChildren<Page*>())
            if (page->isVisible() && page->height() > page->parentWidget()->height())
                shoot(name, page);
    }
    void pages()
    {
        for (const Step& step : steps()) {
            const int place = int(step.key) + 1;
            m_root.window().work()->goTo(step.key);
            shoot(QStringLiteral("step-%1").arg(place));
            shootWhole(QStringLiteral("step-%1-whole").arg(place));
        }
    }
    void dialogs()
    {
        const std::pair<const char*, Wish> dialogs[] = {{"import", wish::Import{}},
                                                        {"campaign-add", wish::AddCampaign{}},
                                                        {"campaign-rename", wish::RenameCampaign{}},
                                                        {"campaign-remove", wish::RemoveCampaign{}},
                                                        {"version", wish::SaveVersion{}},
                                                        {"method", wish::ExplainMethod{}},
                                                        {"mistake", wish::ReportMistake{}},
                                                        {"about", wish::ShowAbout{}}};
        for (const auto& [name, wish] : dialogs)
            shootDialog(QStringLiteral("dialog-") + QLatin1String(name), wish);
    }
    bool all() const { return m_all; }

    QString tail;

private:
    Application& m_root;
    QDir m_folder;
    bool m_all = true;
};

bool writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void shootLanguage(Application& root, Camera& camera, Language language, const QDir& own)
{
    root.fulfil(wish::SetLanguage{language});
    for (const QSize& size : {QSize(1440, 900), QSize(1024, 768)}) {
        camera.tail = languageCode(language) + QStringLiteral("-%1").arg(size.width());
        root.fulfil(wish::GoToStart{});
        root.start({});
        root.window().resize(size);
        camera.shoot(QStringLiteral("start"));
        root.fulfil(wish::OpenBook{own.filePath(QStringLiteral("no-book.ertrag"))});
        camera.shoot(QStringLiteral("start-notice"));
        root.fulfil(wish::OpenBook{own.filePath(QStringLiteral("example.ertrag"))});
        settle(2500); // the figures come
        camera.pages();
        camera.dialogs();
    }
}

/// What somebody sees who has answered nothing.
void shootUntouched(Application& root, Camera& camera, Language language, const QDir& own)
{
    root.fulfil(wish::SetLanguage{language});
    root.fulfil(wish::OpenBook{own.filePath(QStringLiteral("untouched.ertrag"))});
    root.window().resize(1440, 900);
    settle(2500);
    camera.tail = QStringLiteral("untouched-") + languageCode(language);
    camera.pages();
}

CampaignState untouched()
{
    return {campaignForTrade(Trade::Bakery, QStringLiteral("de"), QStringLiteral("EUR")).value(), {}};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Ertrag"));
    if (argc != 2)
        return 2;
    const QDir target(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir own;
    const auto inOwn = [&own](const char* name) { return own.filePath(QString::fromLatin1(name)); };
    if (!target.mkpath(QStringLiteral(".")) || !own.isValid() || !writeFile(inOwn("no-book.ertrag"), "not a book") ||
        !writeFile(inOwn("export.csv"), exportFile) || !BookStore().create(inOwn("example.ertrag"), exampleBook()) ||
        !BookStore().create(inOwn("untouched.ertrag"), untouched()))
        return 3;
    QSettings store(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    store.setValue(QStringLiteral("appearance"), int(Appearance::Light));
    Application root(application, store, std::make_unique<ChosenFile>(inOwn("export.csv")));
    Camera camera(root, target);
    for (const LanguageName& each : languages)
        shootLanguage(root, camera, each.language, QDir(own.path()));
    shootUntouched(root, camera, Language::German, QDir(own.path()));
    root.fulfil(wish::OpenBook{inOwn("example.ertrag")});
    settle(2500);
    root.fulfil(wish::SetAppearance{Appearance::Dark});
    root.window().resize(1440, 900);
    camera.tail = QStringLiteral("en-dark");
    camera.pages();
    return camera.all() ? 0 : 1;
}
