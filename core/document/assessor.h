// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"

#include <QObject>

namespace ertrag
{

class Session;

/// Makes assessments off the window's thread: with a coarse pass first (1,024 points), then with the full one, and if
/// wanted with its study. A part is made again only if what it depends on has another value, so a typed actual or a
/// note runs no simulation. A newer state stops what runs for an older one, and only the newest is delivered.
class Assessor : public QObject
{
    Q_OBJECT
public:
    explicit Assessor(Depth depth, QObject* parent = nullptr);
    ~Assessor() override;

    void follow(Session& session); ///< each change of it is assessed; it must outlive this object
    /// Tells Stage::Entered at once, then the rest as it comes. Of another campaign (by its id) nothing is taken over.
    void assess(StatePtr state, const void* origin = nullptr);
    const AssessmentPtr& latest() const { return m_latest; } ///< never null
    int simulated() const; ///< how many plans had to be simulated so far, coarse and full pass together

signals:
    /// Tells what differs from the assessment before; `origin` is the widget that an Entered one comes from, else null.
    void assessed(const ertrag::AssessmentPtr& assessment, ertrag::ChangedParts parts, const void* origin);

private:
    class Worker;
    void take(AssessmentPtr assessment, const void* origin);
    void deliver(quint64 run, const AssessmentPtr& assessment);

    std::unique_ptr<Worker> m_worker;
    AssessmentPtr m_latest = std::make_shared<const Assessment>();
    quint64 m_run = 0;
};

} // namespace ertrag
