// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a lever's new place to the painted verdict page at 1440 x 900, and where the time goes.
// usage: lever_frame CAMPAIGN.json
#include "core/campaign/campaign_json.h"
#include "core/document/assessor.h"
#include "core/document/session.h"
#include "core/projection/simulation/simulate.h"
#include "ui/panels/results/what_if_panel.h"
#include "ui/present/numbers/number_text.h"
#include "ui/present/verdict/verdict_view.h"
#include "ui/theme/theme.h"
#include "ui/window/work_view.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QSlider>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

using namespace ertrag;

namespace
{

constexpr int moves = 40;

double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Wall time and the time this thread really worked: beside other programs only the second says something.
struct Timer {
    double wall = now(CLOCK_MONOTONIC), work = now(CLOCK_THREAD_CPUTIME_ID);
};

struct Times {
    std::vector<double> wall, work;
    void add(const Timer& since)
    {
        wall.push_back(now(CLOCK_MONOTONIC) - since.wall);
        work.push_back(now(CLOCK_THREAD_CPUTIME_ID) - since.work);
    }
    void print(const char* name)
    {
        std::sort(wall.begin(), wall.end());
        std::sort(work.begin(), work.end());
        std::printf("%-46s median %6.1f ms, worst %6.1f ms; work of this thread %6.1f ms\n", name,
                    wall[wall.size() / 2], wall.back(), work[work.size() / 2]);
    }
};

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void measureParts(const Campaign& plan, const NumberText& numbers)
{
    Times simulation, words;
    SimulationSettings settings;
    settings.points = 1024;
    settings.threads = 1;
    for (int i = 0; i < moves; ++i) {
        const Timer simulating;
        const auto projection = simulate(plan, settings);
        simulation.add(simulating);
        if (!projection)
            return;
        const Timer wording;
        const VerdictView view = verdictView(projection.value(), plan, numbers);
        words.add(wording);
    }
    simulation.print("coarse pass, 1,024 points, 1 thread");
    words.print("verdictView: figures, sentences, four charts");
}

/// One lever after the other to a new place; the frame is done when the window is painted. `before` is what stands
/// there.
void measureFrames(WorkView& window, ProjectionPtr before)
{
    auto* panel = window.findChild<WhatIfPanel*>();
    const auto sliders = panel->findChildren<QSlider*>();
    Times shown, painted, frame;
    QEventLoop loop;
    Timer timer;
    bool first = false;
    QObject::connect(panel, &WhatIfPanel::shownChanged, &loop, [&](const Shown& now) {
        const bool another = std::exchange(before, now.projection) != now.projection;
        if (!first || !another)
            return;
        first = false;
        shown.add(timer);
        const Timer painting;
        // What the event loop would do next: lay out what changed, then paint only that.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
        painted.add(painting);
        frame.add(timer);
        loop.quit();
    });
    QTimer patience; // a step that is rounded away changes nothing, and nothing is drawn
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    for (int i = 0; i < moves; ++i) {
        QSlider* slider = sliders[i % sliders.size()];
        first = true;
        timer = {};
        slider->setValue(slider->value() + (i % 2 ? 1 : 2));
        patience.start(2000);
        loop.exec();
        waitFor(60);
    }
    shown.print("lever -> figures and charts set");
    painted.print("laying out and painting what changed");
    frame.print("lever -> painted page, altogether");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, false);
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: lever_frame CAMPAIGN.json\n");
        return 2;
    }
    const auto plan = campaignFromJson(file.readAll(), file.fileName());
    if (!plan)
        return 1;
    const NumberText numbers(QStringLiteral("de"), QStringLiteral("DE"), QStringLiteral("EUR"));
    measureParts(plan.value(), numbers);
    Session session;
    Assessor assessor{Depth::Study}; // the window as it is: the answers stand below
    assessor.follow(session);
    session.open({plan.value(), {}});
    PageContext context{session, numbers};
    WorkView window(context, assessor);
    window.resize(1440, 900);
    window.show();
    window.goTo(StepKey::Verdict);
    waitFor(1500);
    measureFrames(window, assessor.latest()->projection);
    return 0;
}
