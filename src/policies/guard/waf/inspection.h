// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
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

// One request and its answer on their way through the rules. One thread at a time.
class Inspection
{
public:
    // How a body is read. Text: lines of anything, read like a form as well, as it might be one.
    enum class Body : uint8_t { None, Form, Text, Multipart, Json, Xml, Other };
    using Fields = std::vector<std::pair<std::string, std::string>>;
    // All of it is its own: whoever sent it may be gone by the time that it is looked at.
    struct Request {
        std::string client; // address
        std::string method;
        std::string target;  // path and query as sent
        std::string version; // "1.1"
        std::string host;
        Fields fields;
        Body body = Body::None;
        std::string bytes;
        bool isPart = false; // of a longer one
        std::vector<int> withoutRules; // that don't apply to it
    };

    virtual ~Inspection() = default;
    virtual Finding request(const Request& request) = 0;
    // Then, if the request has passed, its answer: first the head.
    virtual Finding responseHead(int status, const Fields& fields, const std::string& version) = 0;
    virtual Finding responseBody(std::string_view bytes) = 0;

    // The rules that have matched and say so, in their order, up to a bound.
    const std::vector<RuleMatch>& matches() const { return m_matches; }
    size_t moreMatches() const { return m_more; }
    int64_t cpuNs() const { return m_cpuNs; } // of the threads that it went through, in all of it so far

protected:
    std::vector<RuleMatch> m_matches;
    size_t m_more = 0;
    int64_t m_cpuNs = 0;
};

} // namespace gatehouse::policies
