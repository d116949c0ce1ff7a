// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/json_template.h"

#include "base/bytes.h"
#include "base/json.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

const JsonTree* find(const JsonTree& tree, const std::vector<JsonPaths::Segment>& path, size_t at)
{
    if (at == path.size())
        return &tree;
    const JsonPaths::Segment& segment = path[at];
    const bool isObject = tree.kind == JsonTree::Kind::Object;
    for (size_t i = 0; i < tree.items.size(); ++i) {
        if (!segment.takes(isObject ? &tree.names[i] : nullptr, i))
            continue;
        if (const JsonTree* found = find(tree.items[i], path, at + 1))
            return found;
    }
    for (size_t i = 0; segment.descendants && i < tree.items.size(); ++i) {
        if (const JsonTree* found = find(tree.items[i], path, at))
            return found;
    }
    return nullptr;
}

} // namespace

const JsonTree* firstAt(const JsonTree& tree, const std::vector<JsonPaths::Segment>& path)
{
    return find(tree, path, 0);
}

base::Result<JsonTemplate> JsonTemplate::compile(std::string_view text, bool orText)
{
    JsonTemplate out;
    if (auto tree = JsonTree::parse(text)) {
        out.m_tree = std::move(*tree);
    } else if (orText) {
        out.m_tree.kind = JsonTree::Kind::Text;
        out.m_tree.text = text;
    } else {
        const auto parsed = base::parseJson(text);
        return base::invalid("is no JSON" + (parsed ? std::string() : ": " + (parsed.error().problems.empty() ? parsed.error().message : parsed.error().problems[0].message)));
    }
    out.m_takesBody = !orText;
    if (auto good = out.prepare(out.m_tree); !good)
        return good.error();
    return out;
}

base::Result<void> JsonTemplate::prepare(const JsonTree& tree)
{
    constexpr std::string_view kBody = "${body";
    if (tree.kind == JsonTree::Kind::Text) {
        Leaf leaf;
        const std::string_view text = tree.text;
        const bool part = text.starts_with("${body:") && text.ends_with('}');
        if (text == "${body}" || part) {
            if (!m_takesBody) // each would double what is there
                return base::invalid("parts of the body are for the template");
            if (++m_bodies > kMostBodies)
                return base::invalid("the body is taken too often: at most " + std::to_string(kMostBodies) + " times");
            if (part) {
                auto path = JsonPaths::parse(text.substr(kBody.size() + 1, text.size() - kBody.size() - 2));
                if (!path)
                    return std::move(path).error();
                if (std::count_if(path->begin(), path->end(), [](const auto& segment) { return segment.descendants; }) > 1)
                    return base::invalid("a path goes to all depths once at most");
                leaf.path = std::move(*path);
            }
        } else {
            auto value = ValueTemplate::compile(text, false);
            if (!value)
                return std::move(value).error();
            leaf.value = std::move(*value);
        }
        m_leaves.push_back(std::move(leaf));
    }
    for (const JsonTree& item : tree.items) {
        if (auto good = prepare(item); !good)
            return good;
    }
    return {};
}

JsonTree JsonTemplate::render(pipeline::Context& context, const JsonTree& body) const
{
    size_t leaf = 0;
    return render(m_tree, leaf, context, body);
}

JsonTree JsonTemplate::render(const JsonTree& tree, size_t& leaf, pipeline::Context& context, const JsonTree& body) const
{
    JsonTree out;
    out.kind = tree.kind;
    if (tree.kind == JsonTree::Kind::Text) {
        const Leaf& own = m_leaves[leaf++];
        if (own.value) {
            if (const std::string_view value = own.value->value(context); base::isValidUtf8(value)) // JSON is (RFC 8259, section 8.1)
                out.text = value;
            return out;
        }
        if (const JsonTree* part = firstAt(body, own.path))
            return *part;
        out.kind = JsonTree::Kind::Raw;
        out.text = "null";
        return out;
    }
    out.text = tree.text;
    out.names = tree.names;
    for (const JsonTree& item : tree.items)
        out.items.push_back(render(item, leaf, context, body));
    return out;
}

} // namespace gatehouse::policies
