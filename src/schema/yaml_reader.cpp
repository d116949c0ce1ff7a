// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/yaml_reader.h"

#include "base/bytes.h"

#include <charconv>
#include <cmath>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace gatehouse::schema {

namespace {

using base::Json;

constexpr size_t kMaxValues = 4'000'000; // an alias bomb stays small as text, and grows when written out
constexpr int kMaxDepth = 64;
constexpr int kMaxDocuments = 100; // counted; one is accepted

// Where the reader is, from the innermost value outwards: a pointer is made of it only when somebody has to be told.
struct Frame {
    const Frame* outer = nullptr;
    const std::string* key = nullptr;
    size_t index = 0;
    int depth = 0;

    std::string pointer() const
    {
        if (!outer)
            return {};
        return key ? base::joinPointer(outer->pointer(), *key) : base::joinPointer(outer->pointer(), index);
    }
};

class Reader
{
public:
    Json read(const YAML::Node& node, const Frame& frame)
    {
        if (++m_count > kMaxValues) {
            if (m_count == kMaxValues + 1)
                problem(node, frame, "the document has more than 4,000,000 values");
            return nullptr;
        }
        if (frame.depth > kMaxDepth) {
            problem(node, frame, "nested deeper than 64 levels");
            return nullptr;
        }
        switch (node.Type()) {
        case YAML::NodeType::Scalar: return scalar(node, frame);
        case YAML::NodeType::Sequence: return sequence(node, frame);
        case YAML::NodeType::Map: return map(node, frame);
        default: return nullptr;
        }
    }

    std::vector<base::Problem> problems;

private:
    void problem(const YAML::Node& node, const Frame& frame, std::string message)
    {
        if (problems.size() < 100)
            problems.push_back({frame.pointer(), std::move(message), node.Mark().line + 1, node.Mark().column + 1});
    }

    Json scalar(const YAML::Node& node, const Frame& frame)
    {
        // yaml-cpp reads the escapes \N and \_ as single bytes.
        if (!base::isValidUtf8(node.Scalar())) {
            problem(node, frame, "holds an escape that gives no UTF-8; write it as \\u0085 or \\u00a0");
            return nullptr;
        }
        const std::string& tag = node.Tag();
        if (tag == "!" || tag == "tag:yaml.org,2002:str")
            return node.Scalar(); // quoted, or said to be text
        if (!tag.empty() && tag != "?") {
            problem(node, frame, "the tag " + tag.substr(0, 60) + " is not known");
            return nullptr;
        }
        return plainScalar(node.Scalar());
    }

    Json sequence(const YAML::Node& node, const Frame& frame)
    {
        Json out = Json::array();
        size_t index = 0;
        for (const YAML::Node& item : node) {
            out.push_back(read(item, {&frame, nullptr, index++, frame.depth + 1}));
            if (m_count > kMaxValues)
                break;
        }
        return out;
    }

    Json map(const YAML::Node& node, const Frame& frame)
    {
        Json out = Json::object();
        for (const auto& item : node) {
            if (!item.first.IsScalar()) {
                problem(item.first, frame, "a key must be text");
                continue;
            }
            const std::string key = item.first.Scalar();
            if (!base::isValidUtf8(key)) {
                problem(item.first, frame, "a key must be UTF-8");
                continue;
            }
            const Frame inner{&frame, &key, 0, frame.depth + 1};
            if (out.contains(key)) {
                problem(item.first, inner, "duplicate key \"" + key.substr(0, 80) + "\"");
                continue;
            }
            out[key] = read(item.second, inner);
            if (m_count > kMaxValues)
                break;
        }
        return out;
    }

    size_t m_count = 0;
};

// Looks at the events alone.
class Counter : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

// yaml-cpp's own LoadAll never ends on what begins with a comma: it finds one empty document after the other. So they are counted, up to a bound.
int countDocuments(const std::string& text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Counter counter;
    int documents = 0;
    while (documents < kMaxDocuments && parser.HandleNextDocument(counter))
        ++documents;
    return documents;
}

void findPlaces(const YAML::Node& node, const std::string& pointer, const WantedPlaces& wanted, Places& out)
{
    if (node.IsSequence()) {
        size_t index = 0;
        for (const YAML::Node& item : node) {
            if (const WantedPlaces* inner = wanted.child(index)) {
                const std::string at = base::joinPointer(pointer, index);
                out[at] = {item.Mark().line + 1, item.Mark().column + 1};
                findPlaces(item, at, *inner, out);
            }
            ++index;
        }
    } else if (node.IsMap()) {
        for (const auto& item : node) {
            if (!item.first.IsScalar())
                continue;
            if (const WantedPlaces* inner = wanted.child(std::string_view(item.first.Scalar()))) {
                const std::string at = base::joinPointer(pointer, item.first.Scalar());
                out[at] = {item.first.Mark().line + 1, item.first.Mark().column + 1};
                findPlaces(item.second, at, *inner, out);
            }
        }
    }
}

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

base::Result<Json> readYaml(std::string_view text)
{
    // yaml-cpp throws; nothing of that leaves this function.
    try {
        const std::string copy(text);
        if (const int documents = countDocuments(copy); documents > 1)
            return base::invalid("not one YAML document", {{"", "holds " + (documents < kMaxDocuments ? std::to_string(documents) : "many") + " documents; one is expected", 1, 1}});
        Reader reader;
        Json value = reader.read(YAML::Load(copy), {});
        if (!reader.problems.empty())
            return base::invalid("not a YAML document that can be used", std::move(reader.problems));
        return value;
    } catch (const YAML::Exception& error) {
        return base::invalid("not valid YAML", {{"", error.msg, error.mark.is_null() ? 0 : error.mark.line + 1, error.mark.is_null() ? 0 : error.mark.column + 1}});
    } catch (const std::exception& error) {
        return base::invalid("not valid YAML", {{"", error.what(), 0, 0}});
    }
}

Places yamlPlaces(std::string_view text, const WantedPlaces& wanted)
{
    Places out;
    try {
        const YAML::Node root = YAML::Load(std::string(text));
        out[""] = root.Mark().is_null() ? Place{1, 1} : Place{root.Mark().line + 1, root.Mark().column + 1}; // an empty document has no mark
        findPlaces(root, "", wanted, out);
    } catch (const std::exception&) {
        // The reader would have said so.
    }
    return out;
}

} // namespace gatehouse::schema
