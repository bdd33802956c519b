// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/projection/simulation/projection.h"
#include "core/projection/study/study.h"

#include <QObject>
#include <memory>

namespace ertrag
{

struct Campaign;

/// Runs simulate() off the GUI thread: a coarse pass first (1,024 points), then the full one, and if wanted the study
/// of the full one. A newer plan stops an older run; only results of the newest plan are delivered.
class Projector : public QObject
{
    Q_OBJECT
public:
    enum class Depth { Projection, Study };
    explicit Projector(QObject* parent = nullptr, Depth depth = Depth::Projection);
    ~Projector() override;

    void project(const Campaign& plan);
    ProjectionPtr latest() const; ///< null before the first result
    StudyPtr latestStudy() const; ///< of latest(); null until it is there and from the next project() on

signals:
    void projected(ertrag::ProjectionPtr projection, bool coarse);
    void studied(ertrag::StudyPtr study);     ///< after the full pass of the same plan
    void refused(const ertrag::Error& error); ///< the newest plan cannot be calculated

private:
    struct Worker;
    void deliver(quint64 run, ProjectionPtr projection, bool coarse);
    void deliver(quint64 run, StudyPtr study);
    void deliver(quint64 run, const Error& error);

    std::unique_ptr<Worker> m_worker;
    ProjectionPtr m_latest;
    StudyPtr m_study;
    quint64 m_run = 0;
};

} // namespace ertrag
