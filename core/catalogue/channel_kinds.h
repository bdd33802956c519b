// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <vector>

namespace ertrag
{

struct Channel;

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

/// Working time that a channel takes, hours each. Our own assumptions; the reason stands in the catalogue
/// ("effort_source").
struct WorkNorm {
    double perPost = 1, perReply = 0.1, perAdvertMonth = 1;
    bool operator==(const WorkNorm&) const = default;
};

/// A kind of channel of the catalogue (questions.md 5).
struct ChannelKind {
    QString key;                        ///< "instagram", "google_business_profile"; Channel::kind
    QMap<QString, QString> names;       ///< by language: "en", "de"
    QMap<QString, QString> notes;       ///< the trap to know; may be empty
    double hoursLow = 0, hoursHigh = 0; ///< hours a week that keep it respectable; norms by judgement
    WorkNorm work;
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
/// What a post, a reply and a month of ads of this channel take: the owner's own figure where it is given, else the
/// norm of its kind, else that of a channel that nobody knows.
WorkNorm workOf(const Channel& channel);
/// Where the norms of working time come from, in words; English where the language is missing.
QString workSource(const QString& language);

} // namespace ertrag
