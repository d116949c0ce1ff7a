// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/transform/mask/detectors.h"
#include "policies/transform/mask/json_paths.h"

#include <optional>

namespace gatehouse::policies {

struct MaskRule {
    Kind kind = Kind::Email;
    Disguise disguise;
    std::vector<std::unique_ptr<const Detector>> detectors; // of texts
    std::vector<std::string> names;                         // Key: lower case; * stands for anything

    bool isFor(std::string_view lowerCaseName) const;
};

// All rules of a policy; the first one of those that find the same thing decides. Immutable; any thread.
class MaskRules
{
public:
    explicit MaskRules(std::vector<MaskRule> rules, JsonPaths paths);

    // The rule for a member or parameter of this name; null: none.
    const MaskRule* forName(std::string_view name) const;
    const MaskRule& at(size_t index) const { return m_rules[index]; }
    // Paths' targets are indices of rules.
    const JsonPaths& paths() const { return m_paths; }
    bool looksAtTexts() const { return m_detectors > 0; }
    // How far what is found in a text reaches at most; of patterns only what is found within.
    size_t reach() const { return m_reach; }

    struct Found {
        TextSpan span;
        const MaskRule* rule = nullptr;
    };
    // Where each detector has found something last: one for each walk through a text.
    class Walk
    {
    public:
        Walk(const MaskRules& rules, std::string_view text);
        // The first one that begins at `from` or behind; `from` only grows.
        std::optional<Found> next(size_t from);

    private:
        const MaskRules& m_rules;
        const std::string_view m_text;
        Detector::Needs m_has;
        std::vector<std::optional<TextSpan>> m_next; // of each detector; empty at first
    };

    // The whole of a text with what is found disguised; false: nothing is.
    bool disguise(std::string_view text, std::string& out) const;

private:
    friend class Walk;
    const std::vector<MaskRule> m_rules;
    const JsonPaths m_paths;
    size_t m_detectors = 0;
    size_t m_reach = 512;
    bool m_hasNames = false;
};

} // namespace gatehouse::policies
