// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/body_changes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using Segment = JsonPaths::Segment;

constexpr size_t kLongestValue = 16 * 1024;

bool isPlain(const std::vector<Segment>& path)
{
    return std::none_of(path.begin(), path.end(), [](const Segment& segment) { return segment.descendants || segment.kind == Segment::Kind::Any; });
}

std::optional<std::vector<Segment>> pathOf(std::string_view text, const std::string& pointer, std::vector<base::Problem>& problems)
{
    auto path = JsonPaths::parse(text);
    std::string wrong;
    if (!path)
        wrong = path.error().message;
    else if (path->empty())
        wrong = "the whole body is for the template";
    else if (std::count_if(path->begin(), path->end(), [](const Segment& segment) { return segment.descendants; }) > 1)
        wrong = "a path goes to all depths once at most"; // more would be tried out in every combination
    if (wrong.empty())
        return std::move(*path);
    problems.push_back({pointer, wrong});
    return std::nullopt;
}

// About what a value takes in memory.
size_t weightOf(const JsonTree& tree)
{
    size_t weight = sizeof(JsonTree) + tree.text.size();
    for (const std::string& name : tree.names)
        weight += name.size() + sizeof(std::string);
    for (const JsonTree& item : tree.items)
        weight += weightOf(item);
    return weight;
}

} // namespace

BodyChanges BodyChanges::from(const Json& config, const std::string& pointer, std::vector<base::Problem>& problems)
{
    BodyChanges out;
    const auto wrongSize = [&](const Json& given, const char* member) {
        if (given.size() > kMost)
            problems.push_back({pointer + '/' + member, "at most " + std::to_string(kMost)});
        return given.size() > kMost;
    };
    const Json& removed = base::memberAt(config, "remove");
    for (size_t i = 0; removed.is_array() && !wrongSize(removed, "remove") && i < removed.size(); ++i) {
        const std::string place = pointer + "/remove/" + std::to_string(i);
        if (auto path = pathOf(removed[i].is_string() ? removed[i].get<std::string>() : std::string(), place, problems))
            out.m_removed.push_back(std::move(*path));
    }
    const Json& renamed = base::memberAt(config, "rename");
    if (renamed.is_object() && !wrongSize(renamed, "rename")) {
        for (const auto& [text, name] : renamed.items()) {
            const std::string place = base::joinPointer(pointer + "/rename", text);
            auto path = pathOf(text, place, problems);
            if (!path)
                continue;
            if (path->back().kind != Segment::Kind::Name || !name.is_string())
                problems.push_back({place, "a path that ends with a name, and the new name"});
            else
                out.m_renamed.emplace_back(std::move(*path), name.get<std::string>());
        }
    }
    for (const auto& [member, into] : {std::pair{"set", &out.m_set}, std::pair{"add", &out.m_added}}) {
        const Json& values = base::memberAt(config, member);
        if (!values.is_object() || wrongSize(values, member))
            continue;
        for (const auto& [text, value] : values.items()) {
            const std::string place = base::joinPointer(pointer + '/' + member, text);
            auto path = pathOf(text, place, problems);
            if (!path)
                continue;
            if (!value.is_string() || value.get_ref<const std::string&>().size() > kLongestValue) {
                problems.push_back({place, "a text or JSON"});
                continue;
            }
            auto compiled = JsonTemplate::compile(value.get_ref<const std::string&>(), true);
            if (!compiled)
                problems.push_back({place, compiled.error().message});
            else
                into->emplace_back(std::move(*path), std::move(*compiled));
        }
    }
    if (const std::string text = base::stringAt(config, "template"); !text.empty()) {
        auto compiled = text.size() <= 4 * kLongestValue ? JsonTemplate::compile(text, false) : base::Result<JsonTemplate>(base::invalid("is too long"));
        if (!compiled)
            problems.push_back({pointer + "/template", compiled.error().message});
        else
            out.m_template = std::move(*compiled);
    }
    return out;
}

// Calls `use` with each value that the path but for its last part leads to. `create`: members on the way that are missing become objects.
template <class Use>
void BodyChanges::eachParent(JsonTree& tree, const Path& path, size_t at, bool create, Use& use)
{
    const Segment& segment = path[at];
    if (segment.descendants) {
        for (JsonTree& item : tree.items)
            eachParent(item, path, at, create, use);
    }
    if (at + 1 == path.size())
        return use(tree, segment);
    const bool isObject = tree.kind == JsonTree::Kind::Object;
    if (create && isObject && segment.kind == Segment::Kind::Name && !tree.find(segment.name)) {
        tree.names.push_back(segment.name);
        tree.items.emplace_back().kind = JsonTree::Kind::Object;
    }
    for (size_t i = 0; i < tree.items.size(); ++i) {
        if (segment.takes(isObject ? &tree.names[i] : nullptr, i))
            eachParent(tree.items[i], path, at + 1, create, use);
    }
}

// `left` is what may yet be added; 0: there was too little.
void BodyChanges::put(JsonTree& body, const Path& path, const JsonTree& value, bool onlyIfAbsent, size_t& left)
{
    const bool create = isPlain(path);
    const size_t weight = weightOf(value);
    const auto take = [&] {
        left = left > weight ? left - weight : 0;
        return left > 0;
    };
    auto use = [&](JsonTree& parent, const Segment& last) {
        const bool isObject = parent.kind == JsonTree::Kind::Object;
        bool found = false;
        for (size_t i = 0; i < parent.items.size(); ++i) {
            if (!last.takes(isObject ? &parent.names[i] : nullptr, i))
                continue;
            found = true;
            if (!onlyIfAbsent && take())
                parent.items[i] = value;
        }
        if (found || last.descendants)
            return;
        if (isObject && last.kind == Segment::Kind::Name && take()) {
            parent.names.push_back(last.name);
            parent.items.push_back(value);
        } else if (parent.kind == JsonTree::Kind::Array && last.kind == Segment::Kind::Index && last.index == parent.items.size() && take()) {
            parent.items.push_back(value);
        }
    };
    eachParent(body, path, 0, create, use);
}

std::optional<JsonTree> BodyChanges::apply(JsonTree body, pipeline::Context& context, size_t mostAdded) const
{
    size_t left = mostAdded;
    for (const Path& path : m_removed) {
        auto use = [](JsonTree& parent, const Segment& last) {
            if (parent.kind == JsonTree::Kind::Object && last.kind == Segment::Kind::Name)
                return parent.remove(last.name);
            if (last.kind == Segment::Kind::Any) {
                parent.items.clear();
                parent.names.clear();
            } else if (parent.kind == JsonTree::Kind::Array && last.kind == Segment::Kind::Index && last.index < parent.items.size()) {
                parent.items.erase(parent.items.begin() + static_cast<ptrdiff_t>(last.index));
            }
        };
        eachParent(body, path, 0, false, use);
    }
    for (const auto& [path, name] : m_renamed) {
        auto use = [&name = name](JsonTree& parent, const Segment& last) {
            if (parent.kind != JsonTree::Kind::Object || last.name == name || !parent.find(last.name))
                return;
            parent.remove(name);
            for (std::string& each : parent.names) {
                if (each == last.name)
                    each = name;
            }
        };
        eachParent(body, path, 0, false, use);
    }
    for (const auto& [path, value] : m_set)
        put(body, path, value.render(context, body), false, left);
    for (const auto& [path, value] : m_added)
        put(body, path, value.render(context, body), true, left);
    if (left == 0)
        return std::nullopt;
    if (m_template)
        return m_template->render(context, body);
    return body;
}

} // namespace gatehouse::policies
