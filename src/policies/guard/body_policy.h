// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy_type.h"

namespace gatehouse::policies {

// A policy that looks at the bodies of requests: what they have in common. Each of its codes begins with the policy's kind.
class BodyPolicy : public pipeline::Policy
{
public:
    // What happens to bodies of other media types than the policy is for.
    enum class Others : uint8_t { Pass, Refuse, Check };
    struct Codes {
        std::string_view tooLarge, encoding, mediaType;
    };
    struct Rules {
        uint64_t maxBody = 0;
        bool decodes = true; // content codings are undone; false: what has one is refused
        bool passesLarger = false;
        Others others = Others::Pass;
        Codes codes;
    };
    static Rules rulesFrom(const base::Json& config, const Codes& codes, uint64_t maxBody, std::vector<base::Problem>& problems);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    pipeline::Verdict onRequestBody(pipeline::Context& context, const pipeline::Body& body) const override;

protected:
    explicit BodyPolicy(Rules rules) : m_rules(rules) {}
    // Whether a body of this media type is one that the policy is for.
    virtual bool concerns(std::string_view mediaType) const = 0;
    // Whether it reads texts, which have to be in UTF-8.
    virtual bool readsText() const { return true; }
    // The body, decoded.
    virtual pipeline::Verdict check(pipeline::Context& context, std::string_view text) const = 0;
    const Rules& rules() const { return m_rules; }

private:
    const Rules m_rules;
};

} // namespace gatehouse::policies
