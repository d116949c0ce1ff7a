// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change_set.h"
#include "domain/diff.h"
#include "telemetry/histogram.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace gatehouse::drivers {

// Why a call failed, in words fit to be shown. `problems` point into what was sent.
struct CallError {
    enum class Kind { None, Network, Tls, Unauthorized, Forbidden, NotFound, Conflict, Invalid, ReadOnly, Server, Protocol, Cancelled, TooLarge } kind = Kind::None;
    QString title;      // "The gateway refused the token"
    QString detail;
    int status = 0;     // HTTP, 0 without an answer
    QString call;       // "GET /v1/status"
    QString requestId;
    bool isUnsent = false; // the gateway cannot have got the call
    std::vector<base::Problem> problems;
    explicit operator bool() const { return kind != Kind::None; }
};

template <class T>
struct Reply {
    T value{};
    CallError error;
    bool ok() const { return !error; }
};

struct ListenerStatus {
    QString id, url, status;
    bool tls = false;
};

struct GatewayStatus {
    QString program, version, nodeId, mode, health, administrator, role;
    QDateTime startedAt;
    double uptimeSeconds = 0;
    quint64 revision = 0;
    int workers = 0;
    bool readOnly = false;
    QVector<ListenerStatus> listeners;
    QStringList problems;
};

struct Revision {
    quint64 number = 0;
    QDateTime time;
    QString author, source, message, hash;
    quint64 restoredFrom = 0;
    int created = 0, updated = 0, deleted = 0;
};

// What became of one operation of a change set.
struct ItemOutcome {
    enum class State { NotTried, Applied, Failed } state = State::NotTried;
    quint64 revision = 0; // that the resource has now; 0: not known
    CallError error;      // why it failed; its problems point into the resource
};

struct ChangeResult {
    quint64 revision = 0;
    bool dryRun = false, changed = false;
    std::vector<domain::ResourceChange> diff;
    std::vector<base::Problem> warnings;
    // One for each operation, in their order, of a gateway that applies them one by one; filled in also where the reply has an error. Empty: all or none.
    std::vector<ItemOutcome> items;
};

struct AuditEntry {
    quint64 sequence = 0;
    QDateTime time;
    QString administrator, source, action, target, outcome, detail, requestId;
    int status = 0;
    quint64 revision = 0;
};

// Figures of one series in one interval.
struct Figures {
    quint64 requests = 0, rejected = 0, reported = 0, bytesIn = 0, bytesOut = 0;
    std::array<quint64, 6> status{}; // [2] = 2xx …
    telemetry::Histogram latency;
};

enum class SeriesBy { Total, Tenant, Service, Route, Consumer, Policy, Target };

// One interval of the live stream or of the history. Names are qualified: "acme/orders". At most 5,000 names a map are kept of what a gateway sends.
struct MetricsFrame {
    qint64 timeMs = 0; // since 1970
    double intervalSeconds = 1;
    Figures total;
    QHash<QString, Figures> tenants, services, routes, consumers, policies;
    QHash<QString, Figures> targets; // "acme/orders|http://10.0.0.1:80"; of the history only
    qint64 activeConnections = 0;
};

// What a quota has counted of one consumer, tenant, service or route in the period under way.
struct QuotaUse {
    QString policy;              // qualified
    QString by;                  // "consumer", "tenant", "service" or "route"
    QString tenant;              // of whom it counts
    QString subject;             // qualified
    QString period;              // "month"
    quint64 used = 0, limit = 0; // requests
    QDateTime end;               // when the count begins anew
    bool isReported = false;     // the policy only reports
    quint64 remaining() const { return limit - qMin(used, limit); }
    double share() const { return limit > 0 ? qMin(1.0, double(used) / double(limit)) : 1.0; }
};

// The counters nearest their end first, not all of them.
struct QuotaList {
    QVector<QuotaUse> items;
    quint64 total = 0;      // how many count anything
    int unnamed = 0;        // quotas that count addresses or header values, which can't be listed
    bool isComplete = true; // false: the gateway has more than it looks at
};

// One target of one service: how it is, and how it came to be so.
struct TargetHealth {
    enum class State { Unknown, Up, Down, Ejected };
    struct Change {
        qint64 atMs = 0; // since 1970
        State state = State::Unknown;
    };
    QString service; // qualified
    QString url;
    State state = State::Unknown;
    int tier = 0, weight = 1;
    bool isChecked = false; // a health check has ended
    quint64 ejections = 0, failures = 0; // since the start; of requests, in a row
    double ejectedSeconds = 0;           // from now
    qint64 knownSinceMs = 0;             // nothing is known of what was before; up from then until the first change
    QVector<Change> changes;             // oldest first
    QString seriesName() const { return service + QLatin1Char('|') + url; } // in MetricsFrame::targets
};

struct TargetList {
    QVector<TargetHealth> items;
    quint64 total = 0;
};

struct PolicyKind {
    QString kind, title, family, summary, phase;
    bool addsUp = false;
};

} // namespace gatehouse::drivers
