// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/rate_limit/limit_headers.h"

#include "pipeline/number_text.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::numberText;
using pipeline::secondsUp;
using pipeline::HeaderEdit;

constexpr size_t kNumber = 20;

char* put(char* at, std::string_view text)
{
    return std::copy(text.begin(), text.end(), at);
}

char* put(char* at, uint64_t number)
{
    return std::to_chars(at, at + kNumber, number).ptr;
}

} // namespace

LimitHeaders::LimitHeaders(std::span<const Rule> rules, bool standard, bool legacy) : m_standard(standard), m_legacy(legacy)
{
    for (const Rule& rule : rules) {
        if (!m_policy.empty())
            m_policy += ", ";
        m_policy += '"' + rule.name + "\";q=" + std::to_string(rule.window.limit) + ";w=" + std::to_string(secondsUp(rule.window.windowNs));
    }
}

void LimitHeaders::write(pipeline::Context& context, std::span<const Rule> rules, std::span<const limits::Taken> taken, size_t tightest) const
{
    pipeline::HeaderEdits& edits = context.responseEdits;
    if (m_standard) {
        size_t size = 0;
        for (const Rule& rule : rules)
            size += rule.name.size() + 2 * kNumber + 12;
        char* const start = context.arena().allocate(size);
        char* at = start;
        for (size_t i = 0; i < rules.size(); ++i) {
            at = put(at, i == 0 ? "\"" : ", \"");
            at = put(at, rules[i].name);
            at = put(at, "\";r=");
            at = put(at, taken[i].remaining);
            at = put(at, ";t=");
            at = put(at, secondsUp(taken[i].resetNs));
        }
        // Lists: the values of several policies stand one after another.
        edits.push_back({HeaderEdit::Op::Add, http::HeaderId::Unknown, "RateLimit-Policy", m_policy});
        edits.push_back({HeaderEdit::Op::Add, http::HeaderId::Unknown, "RateLimit", {start, static_cast<size_t>(at - start)}});
    }
    if (m_legacy) {
        pipeline::Arena& arena = context.arena();
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-RateLimit-Limit", numberText(arena, rules[tightest].window.limit)});
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-RateLimit-Remaining", numberText(arena, taken[tightest].remaining)});
        edits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "X-RateLimit-Reset", numberText(arena, secondsUp(taken[tightest].resetNs))});
    }
}

} // namespace gatehouse::policies
