// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_history.h"

#include "console/forms/json_edit.h"

namespace gatehouse::console {

namespace {

constexpr size_t kMostSteps = 500;

} // namespace

void FormHistory::clear()
{
    m_steps.clear();
    m_at = 0;
    m_open = false;
}

// The innermost place below which all of the difference is.
FormHistory::Step FormHistory::difference(const base::Json& before, const base::Json& after)
{
    std::string pointer;
    const base::Json *old = &before, *now = &after; // null: not there
    while (old && now && old->is_object() && now->is_object()) {
        std::string only;
        int count = 0;
        for (const auto& [name, member] : old->items()) {
            const auto at = now->find(name);
            if (at != now->end() && *at == member && at->type() == member.type())
                continue;
            only = name;
            ++count;
        }
        for (const auto& [name, member] : now->items()) {
            if (old->contains(name))
                continue;
            only = name;
            ++count;
        }
        if (count != 1)
            break;
        pointer = base::joinPointer(pointer, only);
        const auto oldAt = old->find(only), nowAt = now->find(only);
        const base::Json* const oldMember = oldAt == old->end() ? nullptr : &*oldAt;
        now = nowAt == now->end() ? nullptr : &*nowAt;
        old = oldMember;
    }
    return {pointer, old ? std::optional(*old) : std::nullopt, now ? std::optional(*now) : std::nullopt};
}

void FormHistory::record(const base::Json& before, const base::Json& after)
{
    Step step = difference(before, after);
    if (step.before == step.after)
        return;
    const auto is = [&step](const Step& other, const std::optional<base::Json>& from, const std::optional<base::Json>& to) {
        return other.pointer == step.pointer && from == step.before && to == step.after;
    };
    if (canUndo() && is(m_steps[m_at - 1], m_steps[m_at - 1].after, m_steps[m_at - 1].before)) {
        --m_at;
        m_open = false;
        return;
    }
    if (canRedo() && is(m_steps[m_at], m_steps[m_at].before, m_steps[m_at].after)) {
        ++m_at;
        m_open = false;
        return;
    }
    m_steps.resize(m_at);
    if (m_open && m_at > 0 && m_steps.back().pointer == step.pointer) {
        m_steps.back().after = std::move(step.after);
        if (m_steps.back().before == m_steps.back().after)
            m_steps.pop_back();
    } else {
        m_steps.push_back(std::move(step));
        if (m_steps.size() > kMostSteps)
            m_steps.erase(m_steps.begin());
    }
    m_at = m_steps.size();
    m_open = true;
}

void FormHistory::recordStep(const base::Json& before, const base::Json& after)
{
    Step step = difference(before, after);
    if (step.before == step.after)
        return;
    m_steps.resize(m_at);
    m_steps.push_back(std::move(step));
    m_at = m_steps.size();
    m_open = false;
}

void FormHistory::put(base::Json& document, const std::string& pointer, const std::optional<base::Json>& value)
{
    if (value)
        setAt(document, pointer, *value);
    else
        removeAt(document, pointer);
}

std::string FormHistory::undo(base::Json& document)
{
    const Step& step = m_steps[--m_at];
    m_open = false;
    put(document, step.pointer, step.before);
    return step.pointer;
}

std::string FormHistory::redo(base::Json& document)
{
    const Step& step = m_steps[m_at++];
    m_open = false;
    put(document, step.pointer, step.after);
    return step.pointer;
}

} // namespace gatehouse::console
