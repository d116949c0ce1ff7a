// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace gatehouse::pipeline {

// What policies keep beyond one compiled configuration: caches, counts of who is under way. Found again by the policy's name and configuration as long as a
// compiled configuration holds it: a policy that didn't change keeps its state, one that changed begins anew. One per gateway, which outlives all policies.
// Any thread; only used when policies are made.
class SharedStates
{
public:
    // `name` is "kind\nqualified id\nconfiguration". `make` gives a std::shared_ptr<T>; one name always has the same T.
    template <class T, class Make>
    std::shared_ptr<T> keep(const std::string& name, Make make)
    {
        const std::lock_guard lock(m_mutex);
        std::weak_ptr<void>& known = m_states[name];
        if (auto present = std::static_pointer_cast<T>(known.lock()))
            return present;
        std::shared_ptr<T> fresh = make();
        known = fresh;
        if (m_states.size() >= m_sweepAt) { // seldom: thousands of policies are made at once
            std::erase_if(m_states, [](const auto& entry) { return entry.second.expired(); });
            m_sweepAt = 2 * m_states.size() + 64;
        }
        return fresh;
    }

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<void>> m_states;
    size_t m_sweepAt = 64;
};

// The state of the policy that is made, or one of its own where nothing is shared (unit tests, explain).
template <class T, class Context, class Make>
std::shared_ptr<T> keepState(const Context& context, std::string_view kind, const base::Json& config, Make make)
{
    if (!context.states)
        return make();
    return context.states->template keep<T>(std::string(kind) + '\n' + context.qualified + '\n' + base::toText(config), std::move(make));
}

} // namespace gatehouse::pipeline
