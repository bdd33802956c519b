// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace ertrag
{

/// What a source says about who uses a channel. Sources ask different questions: never compare or add them.
struct AudienceFigure {
    double share = 0;     ///< 0..1
    bool ofFirms = false; ///< share of firms that have an account, not of people
    QString who;          ///< the source's definition
    QString country;      ///< ISO 3166: DE, AT, CH
    int year = 0;
    QString source;
    bool operator==(const AudienceFigure&) const = default;
};

/// A kind of channel of the catalogue (questions.md 5).
struct ChannelKind {
    QString key;                        ///< "instagram", "google_business_profile"; Channel::kind
    QMap<QString, QString> names;       ///< by language: "en", "de"
    QMap<QString, QString> notes;       ///< the trap to know; may be empty
    double hoursLow = 0, hoursHigh = 0; ///< hours a week that keep it respectable; norms by judgement
    int fitConsumers = 0, fitBusinesses = 0, fitHiring = 0; ///< 0 none .. 3 good
    QString money;                                          ///< what it costs besides labour, as data: "ads", "fee"
    std::vector<AudienceFigure> figures;

    QString name(const QString& language) const; ///< English where the language is missing
    QString note(const QString& language) const;
};

/// All kinds in the order of the catalogue.
const std::vector<ChannelKind>& channelKinds();
/// Null if the catalogue does not know the key (a channel of the user's own).
const ChannelKind* findChannelKind(const QString& key);

} // namespace ertrag
