// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"
#include "telemetry/shard.h"

#include <memory>
#include <vector>

namespace gatehouse::pipeline {

class BodyChanger;

enum class Mode : uint8_t { Enforce, Report };

// A policy resource compiled: what it does, how it counts, where it came from.
struct BoundPolicy {
    const PolicyType* type = nullptr;
    std::shared_ptr<const Policy> policy;
    const BodyChanger* bodyChanger = nullptr; // the policy's, when it is one
    domain::ResourceKey key;
    std::string qualified;    // "acme/limit"
    base::Json scope;
    int nearness = 0;         // 0 gateway, 1 tenant, 2 service, 3 route, 4 group, 5 consumer
    Mode mode = Mode::Enforce;
    bool mustKnow = false;    // it tells who calls by what they send, and refuses those who send nothing (its `optional` is off)
    bool hideReason = false;  // the client sees no policy id and no detail
    telemetry::Slot slot = telemetry::kNoSlot;
};

// The policies of one route (and, behind authentication, of one consumer on it), in order: by phase, then from far to near, then by id.
// Policies of a consumer or group stand behind authentication whatever their phase: nobody knows earlier that they apply.
// An authentication that is nearer than another is asked as well, and must know the same caller, unless one that gathers says which of them are enough.
// For a kind that doesn't add up, only the nearest are in it (several, when they share a scope's distance). Immutable.
// With thousands of tenants no chain is in a cache when a request needs it: what every request reads stands first, and who knows that a chain is needed soon asks for it ahead.
class alignas(64) Chain
{
public:
    Chain() = default;
    // Sorts, and drops what a nearer one of the same kind replaces.
    explicit Chain(std::vector<std::shared_ptr<const BoundPolicy>> policies);

    struct Outcome {
        Verdict verdict = Verdict::Continue;
        uint32_t policy = UINT32_MAX; // who answered
    };
    // Runs request hooks from `first` on. On Body, read it and ask onRequestBody() of that policy; on Suspend, co_await policy(outcome.policy).policy->resume(context), then settle() and go on at outcome.policy + 1.
    // An answer by a policy in report mode is undone (its edits too) and noted in `reported`.
    Outcome run(Context& context, uint32_t first, std::vector<uint32_t>& reported, std::vector<Step>* trace) const;
    // What run() does after a hook, for a verdict that came from resume().
    Outcome settle(Context& context, uint32_t policy, Verdict verdict, std::vector<uint32_t>& reported, std::vector<Step>* trace) const;
    void runResponse(Context& context, const http::ResponseHead& response) const;
    // onResponseBody() of all who hold the answer back, in order. `whole`: `bytes` are all of it; otherwise it is longer than anybody asked for. On Suspend: resume(), settle(), and again: who has judged is taken out of heldFor.
    Outcome runResponseBody(Context& context, std::string_view bytes, bool whole, std::vector<uint32_t>& reported, std::vector<Step>* trace) const;

    // Whether somebody in force holds the answer back; where nobody does, nothing may fail because of it.
    bool holdsInForce(const Context& context) const;
    // The answer could not be held for those who look at it: it passes unjudged.
    void leaveUnheld(Context& context, std::vector<Step>* trace) const;

    // onEnd() of every policy up to and with `last` (an index; UINT32_MAX: all), in order, report mode or not.
    void runEnd(Context& context, const Ending& ending, uint32_t last) const;

    // Whether a policy of it wants to be told of each request's record, whether or not it came so far in the chain.
    bool wantsRecord() const { return m_wantsRecord; }
    void tell(const Context& context, const RequestRecord& record, std::span<const LogMask* const> masks) const;
    // Of all policies that hide something in logs, again whether or not the request came to them.
    const std::vector<const LogMask*>& logMasks() const { return m_logMasks; }

    size_t size() const { return m_count; }
    // Asks for the chain's own memory; and, when that has come, for its policies'.
    void prefetch() const
    {
        __builtin_prefetch(this);
        __builtin_prefetch(reinterpret_cast<const char*>(this) + 64);
    }
    void prefetchPolicies() const
    {
        const Link* const all = links();
        for (uint32_t i = 0; i < m_count && i < kInline; ++i) {
            const char* const policy = reinterpret_cast<const char*>(all[i].policy);
            for (size_t line = 0; line < kPolicyLines; ++line)
                __builtin_prefetch(policy + line * 64);
        }
    }
    const BoundPolicy& at(size_t index) const { return *m_policies[index]; }
    // The first index whose policy comes after authentication: where a consumer's own chain takes over.
    uint32_t afterAuthentication() const { return m_afterAuthentication; }
    const std::vector<std::shared_ptr<const BoundPolicy>>& policies() const { return m_policies; }

private:
    static constexpr uint32_t kInline = 5;
    static constexpr size_t kPolicyLines = 4; // of 64 bytes: what most policies have
    // What running a policy takes, beside its neighbours'.
    struct Link {
        const Policy* policy = nullptr;
        bool reports = false; // Mode::Report
        bool hooksEnd = false;
        bool hooksResponse = false; // and is to be asked
        bool insists = false; // it does not stand aside for one that knows the caller already
    };
    const Link* links() const { return m_count <= kInline ? m_first : m_more.data(); }
    void findGatherer();
    void findInsisting();
    // Whether one that gathers decides over what the policy says.
    bool isGathered(uint32_t policy) const { return m_gatherer != UINT32_MAX && policy < m_gatherer && m_gathered[policy]; }
    static void noteLimits(Context& context, uint32_t policy);
    void finishStep(Context& context, uint32_t policy, Step::Outcome outcome, std::vector<Step>* trace) const;

    uint32_t m_count = 0;
    uint32_t m_gatherer = UINT32_MAX; // the policy that decides over what those of its phase before it have answered
    uint32_t m_authenticatesUntil = UINT32_MAX; // the last policy in force that says who calls; none
    bool m_gathererDecides = false;
    bool m_gathersEvery = false;
    bool m_hooksResponse = false;
    bool m_hooksEnd = false;
    bool m_wantsRecord = false;
    Link m_first[kInline];
    std::vector<const LogMask*> m_logMasks; // owned by the policies
    std::vector<Link> m_more; // all, when there are more than kInline
    std::vector<std::shared_ptr<const BoundPolicy>> m_policies;
    std::vector<bool> m_gathered;     // by policy; empty without one that gathers
    uint32_t m_afterAuthentication = 0;
};

} // namespace gatehouse::pipeline
