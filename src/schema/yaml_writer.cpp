// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/document.h"
#include "schema/yaml_reader.h"

#include <algorithm>
#include <array>

namespace gatehouse::schema {

namespace {

using base::Json;

constexpr std::array<std::string_view, 8> kFirst{"gatehouse", "id", "name", "kind", "description", "scope", "enabled", "mode"};

constexpr size_t kMaxImplicitKey = 1000; // YAML 1.2.2, 7.4.2: 1024 characters, quotes and escapes included

bool needsQuotes(const std::string& text)
{
    if (text.empty() || !plainScalar(text).is_string())
        return true;
    if (std::string_view("-?:,[]{}#&*!|>'\"%@` =<").find(text[0]) != std::string_view::npos || text.back() == ' ' || text.back() == ':')
        return true;
    // Words that YAML 1.1 readers take for booleans.
    static constexpr std::string_view kWords[] = {"yes", "no", "on", "off", "y", "n", "Yes", "No", "On", "Off", "YES", "NO", "ON", "OFF", "Y", "N"};
    if (std::find(std::begin(kWords), std::end(kWords), text) != std::end(kWords))
        return true;
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return true;
    }
    return text.find(": ") != std::string::npos || text.find(" #") != std::string::npos || text.find_first_of("{}[],") != std::string::npos || text.find("---") == 0;
}

std::string scalarText(const Json& value)
{
    if (!value.is_string())
        return base::toText(value);
    const std::string& text = value.get_ref<const std::string&>();
    // JSON's quoting is YAML's double quoting.
    return needsQuotes(text) ? base::toText(value) : text;
}

std::vector<std::string> orderedMembers(const Json& object)
{
    std::vector<std::string> members;
    for (const std::string_view name : kFirst) {
        if (object.contains(name))
            members.emplace_back(name);
    }
    for (const auto& item : object.items()) {
        if (std::find(kFirst.begin(), kFirst.end(), item.key()) == kFirst.end())
            members.push_back(item.key());
    }
    return members;
}

void write(const Json& value, size_t indent, bool inSequence, std::string& out)
{
    const std::string margin(indent, ' ');
    if (value.is_object() && !value.empty()) {
        bool first = inSequence;
        for (const std::string& member : orderedMembers(value)) {
            if (!first)
                out += margin;
            first = false;
            const std::string key = scalarText(Json(member));
            out += key.size() > kMaxImplicitKey ? "? " + key + '\n' + margin + ':' : key + ':';
            const Json& inner = value[member];
            if (inner.is_structured() && !inner.empty()) {
                out += '\n';
                write(inner, indent + 2, false, out);
            } else {
                out += ' ' + scalarText(inner) + '\n';
            }
        }
    } else if (value.is_array() && !value.empty()) {
        for (const Json& item : value) {
            out += margin + "- ";
            if (item.is_array() && !item.empty()) {
                out += base::toText(item) + '\n'; // flow style
            } else if (item.is_object() && !item.empty()) {
                write(item, indent + 2, true, out);
            } else {
                out += scalarText(item) + '\n';
            }
        }
    } else {
        out += margin + scalarText(value) + '\n';
    }
}

} // namespace

std::string toYaml(const Json& value)
{
    std::string out;
    write(value, 0, false, out);
    return out;
}

} // namespace gatehouse::schema
