// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/json_tree.h"

#include "base/json.h"
#include "policies/transform/mask/json_masker.h"

namespace gatehouse::policies {

namespace {

using base::Json;

// Makes a tree of what nlohmann's parser tells.
class Builder : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return add(JsonTree::Kind::Raw, "null"); }
    bool boolean(bool value) override { return add(JsonTree::Kind::Raw, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(JsonTree::Kind::Raw, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(JsonTree::Kind::Raw, std::to_string(value)); }
    bool number_float(number_float_t, const string_t& text) override { return add(JsonTree::Kind::Raw, text); }
    bool string(string_t& text) override { return add(JsonTree::Kind::Text, std::move(text)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonTree::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonTree::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        m_open.back().names.push_back(std::move(name));
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    std::optional<JsonTree> result;

private:
    bool add(JsonTree::Kind kind, std::string text)
    {
        if (++m_nodes > JsonTree::kMostNodes)
            return false;
        JsonTree leaf;
        leaf.kind = kind;
        leaf.text = std::move(text);
        return place(std::move(leaf));
    }
    bool place(JsonTree value)
    {
        if (m_open.empty())
            result = std::move(value);
        else
            m_open.back().items.push_back(std::move(value));
        return true;
    }
    bool open(JsonTree::Kind kind)
    {
        if (++m_nodes > JsonTree::kMostNodes || m_open.size() == JsonTree::kMostDepth)
            return false;
        m_open.emplace_back().kind = kind;
        return true;
    }
    bool close()
    {
        JsonTree done = std::move(m_open.back());
        m_open.pop_back();
        return place(std::move(done));
    }

    std::vector<JsonTree> m_open;
    size_t m_nodes = 0;
};

} // namespace

std::optional<JsonTree> JsonTree::parse(std::string_view text)
{
    Builder builder;
    if (!Json::sax_parse(text.begin(), text.end(), &builder))
        return std::nullopt;
    return std::move(builder.result);
}

void JsonTree::write(std::string& out) const
{
    switch (kind) {
    case Kind::Raw: out += text; break;
    case Kind::Text:
        out += '"';
        encodeJsonText(text, out);
        out += '"';
        break;
    case Kind::Array:
    case Kind::Object:
        out += kind == Kind::Array ? '[' : '{';
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                out += ',';
            if (kind == Kind::Object) {
                out += '"';
                encodeJsonText(names[i], out);
                out += "\":";
            }
            items[i].write(out);
        }
        out += kind == Kind::Array ? ']' : '}';
        break;
    }
}

JsonTree* JsonTree::find(std::string_view name)
{
    for (size_t i = names.size(); i-- > 0;) {
        if (names[i] == name)
            return &items[i];
    }
    return nullptr;
}

void JsonTree::remove(std::string_view name)
{
    size_t kept = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            continue;
        if (kept != i) {
            names[kept] = std::move(names[i]);
            items[kept] = std::move(items[i]);
        }
        ++kept;
    }
    names.resize(kept);
    items.resize(kept);
}

} // namespace gatehouse::policies
