// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <functional>
#include <optional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::admin {

// What the Admin API shows of the running data plane; implemented by gateway/. Called on the Admin API's thread.
class LiveData
{
public:
    virtual ~LiveData() = default;
    // [{"id","url","protocols","tls","status"}]
    virtual base::Json listeners() const = 0;
    virtual int workers() const = 0;
    // Each target of each service that is served.
    struct Target {
        std::string service; // qualified
        std::string url;
        uint32_t tier = 0;
        uint32_t weight = 1;
        enum class State : uint8_t { Up, Down, Ejected } state = State::Up;
        bool isWatched = false; // by health checks or by what requests meet, or one of several
        bool isChecked = false; // a health check has ended
        double ejectedSeconds = 0; // from now
        uint64_t ejections = 0;    // since the start
        uint32_t failures = 0;     // of requests, in a row
    };
    // The last changes of a target, oldest first; up before the first of them. Times since 1970.
    struct TargetHistory {
        struct Change {
            int64_t atNs = 0;
            Target::State state = Target::State::Up;
        };
        int64_t knownSinceNs = 0; // nothing is known of what was before
        std::vector<Change> changes;
    };
    using History = std::function<TargetHistory()>; // for who wants to know: gathers it
    virtual void eachTarget(const std::function<void(const Target&, const History&)>&) const {}
    // What a quota has counted of one consumer, tenant, service or route.
    struct Quota {
        std::string policy;      // qualified
        std::string by;          // "consumer", "tenant", "service" or "route"
        std::string tenant;      // of whom it counts
        std::string subject;     // qualified
        std::string period;      // "month"
        uint64_t used = 0;
        uint64_t limit = 0;
        int64_t endsNs = 0;      // since 1970: when the count begins anew
        bool isReported = false; // the policy only reports
    };
    struct Quotas {
        std::vector<Quota> nearest; // to their end, the nearest first
        uint64_t counting = 0;      // how many count anything
        uint32_t unnamed = 0;       // quotas that count addresses or header values, which can't be listed
        bool isComplete = true;     // false: there are more than one answer looks at
    };
    // Of all tenants unless one is named, of all policies unless one is (qualified); at most so many.
    virtual Quotas quotas(const std::string& /*tenant*/, const std::string& /*policy*/, size_t /*most*/) const { return {}; }
    // Certificates that listeners show.
    struct Certificate {
        std::string id, listener;
        int64_t notAfterNs = 0; // since 1970
        std::optional<int64_t> ocspUntilNs = {}; // of its OCSP response: from then on it is not given to clients
    };
    virtual std::vector<Certificate> certificates() const { return {}; }
    // For as long as the process runs.
    virtual base::Result<void> setWorkers(int) { return base::failure(base::ErrorCode::Unavailable, "the number of workers cannot be changed here"); }
    // "ok", "degraded" or "draining", with what is wrong in `problems`.
    virtual std::string health(base::Json& problems) const = 0;
    // {"outcome",…,"steps":[…]}: see README.md beside this file.
    virtual base::Result<base::Json> explain(const base::Json& request) const = 0;
    // The access log: `sink` is called on the Admin API's thread with batches of records, until the subscription is destroyed.
    // Records are dropped, and counted, rather than waited for.
    struct Batch {
        std::vector<base::Json> records;
        uint64_t leftOut = 0;
    };
    class Subscription
    {
    public:
        virtual ~Subscription() = default;
    };
    virtual std::unique_ptr<Subscription> subscribeRequests(std::function<void(const Batch&)> sink) = 0;
    // A token that makes the data plane keep the decision trace of requests that carry it in X-Gatehouse-Trace.
    virtual std::string traceToken() = 0;
    virtual base::Result<base::Json> trace(const std::string& requestId) const = 0;
};

} // namespace gatehouse::admin
