// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/functions.h"

#include <algorithm>
#include <utility>

namespace gatehouse::cel {

namespace {

// Reads the types of a signature.
class TypeText
{
public:
    explicit TypeText(std::string_view text) : m_text(text) {}

    // Up to what can't belong to a type.
    bool read(Type& out)
    {
        const size_t end = m_text.find_first_of("(), .:", m_at);
        std::string_view word = m_text.substr(m_at, end == std::string_view::npos ? end : end - m_at);
        if (word == "net") { // net.IP, net.CIDR
            const size_t dot = m_at + word.size();
            const size_t stop = m_text.find_first_of("(), .:", dot + 1);
            word = m_text.substr(m_at, stop == std::string_view::npos ? stop : stop - m_at);
        }
        static const std::pair<std::string_view, Type::Kind> kWords[] = {{"dyn", Type::Kind::Dyn},       {"null_type", Type::Kind::Null}, {"bool", Type::Kind::Bool},         {"int", Type::Kind::Int},           {"uint", Type::Kind::Uint},
                                                                         {"double", Type::Kind::Double}, {"string", Type::Kind::String},  {"bytes", Type::Kind::Bytes},       {"timestamp", Type::Kind::Timestamp}, {"duration", Type::Kind::Duration},
                                                                         {"net.IP", Type::Kind::Ip},     {"net.CIDR", Type::Kind::Cidr},  {"type", Type::Kind::Type}};
        m_at += word.size();
        if (word == "A" || word == "B") {
            out = Type::param(word[0]);
            return true;
        }
        if (word == "list" && take("(")) {
            Type element;
            if (!read(element) || !take(")"))
                return false;
            out = Type::list(std::move(element));
            return true;
        }
        if (word == "map" && take("(")) {
            Type key, value;
            if (!read(key) || !take(", ") || !read(value) || !take(")"))
                return false;
            out = Type::map(std::move(key), std::move(value));
            return true;
        }
        const auto* const known = std::find_if(std::begin(kWords), std::end(kWords), [&](const auto& one) { return one.first == word; });
        if (known == std::end(kWords))
            return false;
        out = known->second;
        return true;
    }
    bool take(std::string_view sign)
    {
        if (!m_text.substr(m_at).starts_with(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    size_t at() const { return m_at; }
    bool atEnd() const { return m_at == m_text.size(); }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

// The bracket that opens the arguments: the partner of the last one before the result.
size_t argumentsOf(std::string_view signature)
{
    size_t at = signature.rfind("): ");
    int open = 0;
    do {
        open += signature[at] == ')' ? 1 : signature[at] == '(' ? -1 : 0;
    } while (open > 0 && at-- > 0);
    return at;
}

void addRow(std::vector<Function>& functions, const FunctionRow& row)
{
    const size_t open = argumentsOf(row.signature);
    const std::string_view before = row.signature.substr(0, open);
    const size_t dot = before.rfind('.');
    Overload overload;
    overload.signature = row.signature;
    bool member = false;
    if (dot != std::string_view::npos) {
        TypeText receiver(before.substr(0, dot));
        Type type;
        member = receiver.read(type) && receiver.atEnd();
        if (member)
            overload.params.push_back(std::move(type));
    }
    TypeText rest(row.signature.substr(open + 1));
    while (!rest.take(")")) {
        Type type;
        if (!rest.read(type))
            break; // not in a table that its test has seen
        overload.params.push_back(std::move(type));
        overload.variadic = rest.take("...");
        rest.take(", ");
    }
    rest.take(": ");
    rest.read(overload.result);
    const std::string name(member ? before.substr(dot + 1) : before);
    auto found = std::find_if(functions.begin(), functions.end(), [&](const Function& one) { return one.name == name && one.member == member; });
    if (found == functions.end()) {
        functions.push_back({name, member, row.run, row.description, {}});
        found = std::prev(functions.end());
    }
    found->overloads.push_back(std::move(overload));
}

std::pair<std::string_view, bool> keyOf(const Function& function)
{
    return {function.name, function.member};
}

std::vector<Function> build()
{
    std::vector<Function> functions;
    for (const auto& rows : {operatorFunctions(), conversionFunctions(), stringFunctions(), formatFunctions(), mathFunctions(), timeFunctions(), networkFunctions(), encoderFunctions()}) {
        for (const FunctionRow& row : rows)
            addRow(functions, row);
    }
    std::sort(functions.begin(), functions.end(), [](const Function& a, const Function& b) { return keyOf(a) < keyOf(b); });
    return functions;
}

} // namespace

std::span<const Function> allFunctions()
{
    static const std::vector<Function> functions = build();
    return functions;
}

const Function* findFunction(std::string_view name, bool member)
{
    const auto all = allFunctions();
    const std::pair key(name, member);
    const auto found = std::lower_bound(all.begin(), all.end(), key, [](const Function& one, const auto& wanted) { return keyOf(one) < wanted; });
    return found != all.end() && keyOf(*found) == key ? &*found : nullptr;
}

} // namespace gatehouse::cel
