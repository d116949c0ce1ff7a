// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "policies/guard/waf/rule_set.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// A rule that has matched: never with what stood there.
struct RuleMatch {
    int rule = 0;
    std::string message;  // the rule's
    std::string variable; // where first: "ARGS:q"
    size_t more = 0;      // other places
};

// What the rules make of a message.
struct Finding {
    enum class Outcome : uint8_t {
        Pass,
        Block,            // a rule refuses
        Malformed,        // the body is not what it says
        TooManyArguments, // so that not all of them were looked at
        Failed            // the engine: nothing is known
    } outcome = Outcome::Pass;
    int status = 0; // that the rule which refuses wants; 0: none
    int score = 0;  // so far, of the request or of its answer
};

// One request and its answer on their way through the rules. Not copied, not moved: the engine points to it. One thread at a time.
class Inspection
{
public:
    // How a body is read.
    enum class Body : uint8_t { None, Form, Multipart, Json, Xml, Other };
    struct Request {
        std::string client; // address
        std::string_view method;
        std::string target; // path and query as sent
        std::string version; // "1.1"
        std::string_view host;
        const http::HeaderFields* fields = nullptr;
        Body body = Body::None;
        std::string_view bytes;
        bool isPart = false; // of a longer one
    };

    Inspection(std::shared_ptr<const RuleSet> rules, std::string_view requestId);
    ~Inspection();
    Inspection(const Inspection&) = delete;
    Inspection& operator=(const Inspection&) = delete;

    Finding request(const Request& request);
    // Then, if the request has passed, its answer: first the head.
    Finding responseHead(int status, const http::HeaderFields& fields, std::string_view version);
    Finding responseBody(std::string_view bytes);

    // The rules that have matched and say so, in their order, up to a bound.
    const std::vector<RuleMatch>& matches() const { return m_matches; }
    size_t moreMatches() const { return m_more; }
    int64_t cpuNs() const { return m_cpuNs; } // of this thread, in all of it so far

    // The engine's callback.
    static void onMatch(void* inspection, const void* message);

private:
    struct Engine;
    template <class Call>
    Finding run(Call call);
    bool intervened(Finding& finding);
    int variable(const char* name) const;
    int score(bool inbound) const;

    std::shared_ptr<const RuleSet> m_rules;
    std::unique_ptr<Engine> m_engine;
    std::vector<RuleMatch> m_matches;
    size_t m_more = 0;
    int64_t m_cpuNs = 0;
    bool m_responds = false; // the answer's rules are at work
};

} // namespace gatehouse::policies
