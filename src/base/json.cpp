// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/json.h"

#include <set>

namespace gatehouse::base {

namespace {

// Builds the document, watching depth and duplicate members; nlohmann's own DOM parser lets the last duplicate win.
class StrictBuilder : public nlohmann::json_sax<Json>
{
public:
    explicit StrictBuilder(int maxDepth) : m_maxDepth(maxDepth) {}

    bool null() override { return put(Json(nullptr)); }
    bool boolean(bool value) override { return put(Json(value)); }
    bool number_integer(number_integer_t value) override { return put(Json(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(Json(value)); }
    bool number_float(number_float_t value, const string_t&) override { return put(Json(value)); }
    bool string(string_t& value) override { return put(Json(std::move(value))); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        if (m_stack.back()->contains(name)) {
            m_message = "duplicate member \"" + name + "\"";
            return false;
        }
        m_key = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override
    {
        m_position = position;
        m_message = error.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error …": the reason is what follows the place.
        if (const size_t at = m_message.find(": "); at != std::string::npos)
            m_message.erase(0, at + 2);
        return false;
    }

    Json take() { return std::move(m_root); }
    const std::string& message() const { return m_message; }
    size_t position() const { return m_position; }

private:
    Json* place(Json&& value)
    {
        if (m_stack.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        Json& parent = *m_stack.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        Json& slot = parent[m_key];
        slot = std::move(value);
        return &slot;
    }
    bool put(Json&& value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json&& value)
    {
        if (static_cast<int>(m_stack.size()) >= m_maxDepth) {
            m_message = "nested deeper than " + std::to_string(m_maxDepth) + " levels";
            return false;
        }
        m_stack.push_back(place(std::move(value)));
        return true;
    }
    bool close()
    {
        m_stack.pop_back();
        return true;
    }

    int m_maxDepth;
    Json m_root;
    std::vector<Json*> m_stack; // stable: only the innermost container grows
    std::string m_key;
    std::string m_message;
    size_t m_position = 0;
};

// Counts the bytes the parser has taken, so that an error raised by the builder has a place too.
struct CountingIterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    const char* at;
    size_t* taken;
    reference operator*() const { return *at; }
    CountingIterator& operator++()
    {
        ++at;
        ++*taken;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    bool operator==(const CountingIterator& other) const { return at == other.at; }
};

const Json kNull;

} // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits)
{
    if (text.size() > limits.maxBytes)
        return failure(ErrorCode::TooLarge, "the document has " + std::to_string(text.size()) + " bytes; " + std::to_string(limits.maxBytes) + " are allowed");
    StrictBuilder builder(limits.maxDepth);
    size_t taken = 0;
    const CountingIterator begin{text.data(), &taken};
    const CountingIterator end{text.data() + text.size(), &taken};
    if (Json::sax_parse(begin, end, &builder))
        return builder.take();
    const size_t position = builder.position() > 0 ? std::min(builder.position() - 1, text.size()) : std::min(taken, text.size());
    Problem problem{"", builder.message().empty() ? "not a JSON document" : builder.message(), 1, 1};
    for (const char c : text.substr(0, position)) {
        if (c == '\n')
            problem.column = 1;
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            ++problem.column; // characters, not bytes
        problem.line += c == '\n';
    }
    return invalid("not valid JSON", {std::move(problem)});
}

std::string toText(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toPrettyText(const Json& value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::string escapePointer(std::string_view token)
{
    std::string out;
    out.reserve(token.size());
    for (const char c : token) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

std::string joinPointer(std::string_view pointer, std::string_view token)
{
    std::string out(pointer);
    out += '/';
    out += escapePointer(token);
    return out;
}

std::string joinPointer(std::string_view pointer, size_t index)
{
    return std::string(pointer) + '/' + std::to_string(index);
}

std::vector<std::string> splitPointer(std::string_view pointer)
{
    std::vector<std::string> tokens;
    size_t at = 0;
    while (at < pointer.size() && pointer[at] == '/') {
        const size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        std::string token;
        for (size_t i = at + 1; i < end; ++i) {
            if (pointer[i] == '~' && i + 1 < end && (pointer[i + 1] == '0' || pointer[i + 1] == '1'))
                token += pointer[++i] == '0' ? '~' : '/';
            else
                token += pointer[i];
        }
        tokens.push_back(std::move(token));
        at = end;
    }
    return tokens;
}

const Json* atPointer(const Json& document, std::string_view pointer)
{
    const Json* value = &document;
    for (const std::string& token : splitPointer(pointer)) {
        if (value->is_object()) {
            const auto found = value->find(token);
            if (found == value->end())
                return nullptr;
            value = &*found;
        } else if (value->is_array()) {
            size_t index = 0;
            if (token.empty() || token.size() > 9)
                return nullptr;
            for (const char c : token) {
                if (c < '0' || c > '9')
                    return nullptr;
                index = index * 10 + static_cast<size_t>(c - '0');
            }
            if (index >= value->size())
                return nullptr;
            value = &(*value)[index];
        } else {
            return nullptr;
        }
    }
    return value;
}

const Json& memberAt(const Json& object, std::string_view member)
{
    if (!object.is_object())
        return kNull;
    const auto found = object.find(member);
    return found == object.end() ? kNull : *found;
}

std::string stringAt(const Json& object, std::string_view member, std::string_view fallback)
{
    const Json& value = memberAt(object, member);
    return value.is_string() ? value.get<std::string>() : std::string(fallback);
}

int64_t intAt(const Json& object, std::string_view member, int64_t fallback)
{
    const Json& value = memberAt(object, member);
    return value.is_number_integer() ? value.get<int64_t>() : fallback;
}

bool boolAt(const Json& object, std::string_view member, bool fallback)
{
    const Json& value = memberAt(object, member);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

double numberAt(const Json& object, std::string_view member, double fallback)
{
    const Json& value = memberAt(object, member);
    return value.is_number() ? value.get<double>() : fallback;
}

void mergePatch(Json& target, const Json& patch)
{
    target.merge_patch(patch);
}

} // namespace gatehouse::base
