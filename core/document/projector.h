// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QObject>
#include <memory>

namespace ertrag {

struct Campaign;

/// Runs simulate() off the GUI thread: a coarse pass first (1,024 points), then the full one. A newer plan stops an
/// older run; only results of the newest plan are delivered.
class Projector : public QObject {
    Q_OBJECT
public:
    explicit Projector(QObject* parent = nullptr);
    ~Projector() override;

    void project(const Campaign& plan);
    ProjectionPtr latest() const; ///< null before the first result

signals:
    void projected(ertrag::ProjectionPtr projection, bool coarse);

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace ertrag
