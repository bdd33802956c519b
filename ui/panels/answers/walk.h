// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/stations.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace ertrag
{

class StationCard;
class NumberText;
struct Assessment;
struct Campaign;

/// A question as a walk: its stations below one another, one of them open, and a bar that shows how far one is. Enter
/// goes to the next that is not answered, Esc folds. With all of them open it is a form.
class Walk : public QWidget
{
    Q_OBJECT
public:
    Walk(bool allOpen, QVBoxLayout* column, QWidget* parent = nullptr);

    /// The station's fields go into the body of what is returned.
    StationCard* add(Station station);
    /// Something that was answered at the station last added, as its folded line says it; empty while open.
    void says(std::function<QString(const Campaign&)> words);
    void show(const Assessment& assessment, const NumberText& numbers);
    void openFor(const QWidget* field); ///< the station in which it stands
    std::optional<Station> open() const;

signals:
    void finished(); ///< Enter at the last station

protected:
    void paintEvent(QPaintEvent* event) override; ///< the bar
    QSize sizeHint() const override;

private:
    struct Entry {
        StationCard* card;
        std::vector<std::function<QString(const Campaign&)>> says;
        StationState state = StationState::Open;
    };
    void unfold(size_t entry);
    void fold(size_t entry);
    void goOn(size_t entry);
    QString said(const Entry& entry, const Campaign& campaign) const;

    bool m_allOpen;
    QVBoxLayout* m_column;
    std::vector<Entry> m_entries;
    bool m_begun = false;
};

} // namespace ertrag
