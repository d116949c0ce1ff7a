// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace gatehouse::pipeline {

// A body that was read for a policy which asked for it, before any of it goes on. Holds until the hook returns.
struct Body {
    enum class State : uint8_t {
        Whole,
        TooLarge, // longer than what the policy asked for: `bytes` is empty, or its first part where that was asked for, and what has come of it still goes on if the policy lets it
        Unknown   // explain: there is one, but not what is in it
    } state = State::Whole;
    std::string_view bytes; // as they were sent: content codings are not undone
};

// Sees an answer's body as the upstream sent it (framing taken off), piece by piece, without changing it. One request; the worker's thread.
class BodyObserver
{
public:
    virtual ~BodyObserver() = default;
    virtual void data(std::string_view piece) = 0;
    // Once, when the body is complete. Destroyed without it: the body was cut off.
    virtual void complete() = 0;
};

// Changes an answer's body on its way: what it appends to `out` is what the client gets. The answer then has no Content-Length. One request; the worker's thread.
class BodyFilter
{
public:
    virtual ~BodyFilter() = default;
    // `last`: nothing comes behind `piece`, which may be empty. False: it cannot go on, and the answer is cut off. A filter that can hold data back should give out what it
    // has when a piece ends, unless the answer is a plain file: streams (server-sent events) must not be held up.
    virtual bool data(std::string_view piece, bool last, std::string& out) = 0;
};

// One filter behind another, as one.
class FilterPair final : public BodyFilter
{
public:
    FilterPair(std::unique_ptr<BodyFilter> first, std::unique_ptr<BodyFilter> second) : m_first(std::move(first)), m_second(std::move(second)) {}
    bool data(std::string_view piece, bool last, std::string& out) override
    {
        m_between.clear();
        if (!m_first->data(piece, last, m_between))
            return false;
        return (m_between.empty() && !last) || m_second->data(m_between, last, out);
    }

private:
    const std::unique_ptr<BodyFilter> m_first;
    const std::unique_ptr<BodyFilter> m_second;
    std::string m_between;
};

} // namespace gatehouse::pipeline
