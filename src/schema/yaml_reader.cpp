// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/yaml_reader.h"

#include <charconv>
#include <cmath>
#include <yaml-cpp/yaml.h>

namespace gatehouse::schema {

namespace {

using base::Json;

constexpr size_t kMaxValues = 1'000'000; // an alias bomb stays small as text, and grows when written out
constexpr int kMaxDepth = 64;

class Reader
{
public:
    Json read(const YAML::Node& node, const std::string& pointer, int depth)
    {
        m_content.places[pointer] = {node.Mark().line + 1, node.Mark().column + 1};
        if (++m_count > kMaxValues) {
            problem(node, pointer, "the document has more than 1,000,000 values");
            return nullptr;
        }
        if (depth > kMaxDepth) {
            problem(node, pointer, "nested deeper than 64 levels");
            return nullptr;
        }
        switch (node.Type()) {
        case YAML::NodeType::Scalar: return scalar(node, pointer);
        case YAML::NodeType::Sequence: return sequence(node, pointer, depth);
        case YAML::NodeType::Map: return map(node, pointer, depth);
        default: return nullptr;
        }
    }

    std::vector<base::Problem> problems;
    YamlContent take() { return std::move(m_content); }

private:
    void problem(const YAML::Node& node, const std::string& pointer, std::string message)
    {
        if (problems.size() < 100)
            problems.push_back({pointer, std::move(message), node.Mark().line + 1, node.Mark().column + 1});
    }

    Json scalar(const YAML::Node& node, const std::string& pointer)
    {
        const std::string& tag = node.Tag();
        if (tag == "!" || tag == "tag:yaml.org,2002:str")
            return node.Scalar(); // quoted, or said to be text
        if (!tag.empty() && tag != "?") {
            problem(node, pointer, "the tag " + tag.substr(0, 60) + " is not known");
            return nullptr;
        }
        return plainScalar(node.Scalar());
    }

    Json sequence(const YAML::Node& node, const std::string& pointer, int depth)
    {
        Json out = Json::array();
        size_t index = 0;
        for (const YAML::Node& item : node) {
            out.push_back(read(item, base::joinPointer(pointer, index++), depth + 1));
            if (m_count > kMaxValues)
                break;
        }
        return out;
    }

    Json map(const YAML::Node& node, const std::string& pointer, int depth)
    {
        Json out = Json::object();
        for (const auto& item : node) {
            if (!item.first.IsScalar()) {
                problem(item.first, pointer, "a key must be text");
                continue;
            }
            const std::string& key = item.first.Scalar();
            const std::string at = base::joinPointer(pointer, key);
            if (out.contains(key)) {
                problem(item.first, at, "duplicate key \"" + key.substr(0, 80) + "\"");
                continue;
            }
            out[key] = read(item.second, at, depth + 1);
            m_content.places[at] = {item.first.Mark().line + 1, item.first.Mark().column + 1};
            if (m_count > kMaxValues)
                break;
        }
        return out;
    }

    YamlContent m_content;
    size_t m_count = 0;
};

} // namespace

Json plainScalar(const std::string& text)
{
    if (text.empty() || text == "null" || text == "~" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    const char* begin = text.data();
    const char* end = begin + text.size();
    const char* digits = begin + (*begin == '+' || *begin == '-');
    if (digits == end || !((*digits >= '0' && *digits <= '9') || *digits == '.'))
        return text;
    const char* from = *begin == '+' ? begin + 1 : begin;
    // 0123 is text to many and a number to others: text here, as in JSON it is neither.
    if (*digits == '0' && digits + 1 < end && digits[1] >= '0' && digits[1] <= '9')
        return text;
    int64_t whole = 0;
    if (const auto read = std::from_chars(from, end, whole); read.ec == std::errc() && read.ptr == end)
        return whole;
    uint64_t large = 0;
    if (const auto read = std::from_chars(from, end, large); read.ec == std::errc() && read.ptr == end)
        return large;
    double number = 0;
    if (const auto read = std::from_chars(from, end, number); read.ec == std::errc() && read.ptr == end && std::isfinite(number) && text.find_first_of("xX") == std::string::npos)
        return number;
    return text;
}

base::Result<YamlContent> readYaml(std::string_view text)
{
    // yaml-cpp throws; nothing of that leaves this function.
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(text));
        if (documents.size() > 1)
            return base::invalid("not one YAML document", {{"", "holds " + std::to_string(documents.size()) + " documents; one is expected", 1, 1}});
        Reader reader;
        Json value = documents.empty() ? Json() : reader.read(documents[0], "", 0);
        if (!reader.problems.empty())
            return base::invalid("not a YAML document that can be used", std::move(reader.problems));
        YamlContent content = reader.take();
        content.value = std::move(value);
        return content;
    } catch (const YAML::Exception& error) {
        return base::invalid("not valid YAML", {{"", error.msg, error.mark.is_null() ? 0 : error.mark.line + 1, error.mark.is_null() ? 0 : error.mark.column + 1}});
    } catch (const std::exception& error) {
        return base::invalid("not valid YAML", {{"", error.what(), 0, 0}});
    }
}

} // namespace gatehouse::schema
