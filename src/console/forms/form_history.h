// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <optional>
#include <vector>

namespace gatehouse::console {

// The steps by which a document became what it is, each as the one place that it changed. Typing on at a place is one step. Knows no document itself.
class FormHistory
{
public:
    void clear();
    // A change by a field or by the source. One that is the inverse of the last step takes it back, as undo() would, and one that is the next redo is that.
    void record(const base::Json& before, const base::Json& after);
    // The same, but always a step of its own, even where it takes the last one back.
    void recordStep(const base::Json& before, const base::Json& after);
    // What is typed from here on is a step of its own.
    void endStep() { m_open = false; }

    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at < m_steps.size(); }
    // Changes the document; gives the place that changed. Only when canUndo() or canRedo().
    std::string undo(base::Json& document);
    std::string redo(base::Json& document);

private:
    struct Step {
        std::string pointer;
        std::optional<base::Json> before, after; // empty: nothing there
    };
    static Step difference(const base::Json& before, const base::Json& after);
    static void put(base::Json& document, const std::string& pointer, const std::optional<base::Json>& value);
    std::vector<Step> m_steps;
    size_t m_at = 0; // steps before it are done, those from it on are undone
    bool m_open = false;
};

} // namespace gatehouse::console
