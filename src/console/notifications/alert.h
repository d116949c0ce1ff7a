// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <set>

namespace gatehouse::console {

// Something that wants to be known: it begins, and it ends.
struct Alert {
    enum class Severity { Low, Warning, Serious } severity = Severity::Warning;
    QString id; // the same as long as the same thing is the matter
    QString connectionId;
    QString title, text;                    // safe to be shown
    std::optional<domain::ResourceKey> key; // what it is about
    QDateTime since, until;                 // `until` once it is over
    bool isActive() const { return !until.isValid(); }
    bool isRead = false;
};

// When to tell. Percentages are of the requests of the last minute.
struct AlertSettings {
    int certificateDays = 30; // before a certificate ends
    int credentialDays = 14;  // before a consumer's key ends
    int rejectedPercent = 20;
    int errorPercent = 10;  // of a service's answers: 5xx, as when its targets are down
    int leastRequests = 30; // fewer in a minute say nothing
    int quotaPercent = 90;  // of a quota that is used
    // From this severity on the desktop tells, too; none: never.
    std::optional<Alert::Severity> desktopFrom = Alert::Severity::Serious;
    std::set<QString> muted; // connections of which nothing is told

    static AlertSettings load();
    void save() const;
};

} // namespace gatehouse::console
