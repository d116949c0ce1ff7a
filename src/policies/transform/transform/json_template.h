// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "policies/transform/headers/value_template.h"
#include "policies/transform/mask/json_paths.h"
#include "policies/transform/transform/json_tree.h"

namespace gatehouse::policies {

// A JSON value whose texts may have variables (${consumer.id}), and into which parts of a body may be put: a text that is "${body}" or "${body:$.a.b}" alone becomes
// that value. What a variable has never becomes more than a text. Immutable; any thread.
class JsonTemplate
{
public:
    static constexpr size_t kMostBodies = 8; // "${body…}" in one template

    // `orText`: what is no JSON is a text; and no part of a body is taken.
    static base::Result<JsonTemplate> compile(std::string_view text, bool orText);
    // Null when there is no such part in the body.
    JsonTree render(pipeline::Context& context, const JsonTree& body) const;

private:
    struct Leaf {
        std::optional<ValueTemplate> value;
        std::vector<JsonPaths::Segment> path; // of the body
    };
    base::Result<void> prepare(const JsonTree& tree);
    JsonTree render(const JsonTree& tree, size_t& leaf, pipeline::Context& context, const JsonTree& body) const;

    JsonTree m_tree;
    std::vector<Leaf> m_leaves; // of the texts, in their order
    bool m_takesBody = true;
    size_t m_bodies = 0;
};

// The first value that a path leads to; null: none.
const JsonTree* firstAt(const JsonTree& tree, const std::vector<JsonPaths::Segment>& path);

} // namespace gatehouse::policies
