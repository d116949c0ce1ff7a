// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/graphql_guard/graphql_document.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

constexpr int kMostNesting = 200; // of selections, values and types, whatever the policy allows
constexpr uint64_t kMost = uint64_t{1} << 60;

uint64_t plus(uint64_t a, uint64_t b)
{
    return a > kMost - std::min(b, kMost) ? kMost : a + b;
}

uint64_t times(uint64_t a, uint64_t b)
{
    return b != 0 && a > kMost / b ? kMost : std::min(a * b, kMost);
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Arguments that say how long a list may be, as they are commonly called.
bool isLength(std::string_view name)
{
    static constexpr std::string_view kNames[] = {"first", "last", "limit", "take", "size", "pageSize", "perPage", "count", "top"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

// A number as a length; a fraction, or less than nothing, is none.
uint64_t lengthOf(const base::Json& value)
{
    if (value.is_number_unsigned())
        return std::min(value.get<uint64_t>(), kMost);
    const double number = value.is_number() ? value.get<double>() : 0; // some readers take 1000.0 for a whole number
    return number < 1 ? 0 : number >= 1e18 ? kMost : static_cast<uint64_t>(number);
}

// The largest length anywhere within a variable's value.
uint64_t lengthWithin(const base::Json& value, int depth)
{
    uint64_t most = 0;
    if (!value.is_structured() || depth > kMostNesting)
        return most;
    for (auto member = value.begin(); member != value.end(); ++member) {
        if (value.is_object() && isLength(member.key()))
            most = std::max(most, lengthOf(*member));
        most = std::max(most, lengthWithin(*member, depth + 1));
    }
    return most;
}

} // namespace

void GraphqlDocument::Length::atLeast(uint64_t number)
{
    times = std::max(times, number);
}

uint64_t GraphqlDocument::timesOf(const Length& length) const
{
    uint64_t most = length.times;
    const auto look = [&most](const std::vector<std::string_view>& names, const Variables& given, const Variables& otherwise) {
        for (const std::string_view name : names) {
            // What is sent counts; a default may count for another operation all the same.
            for (const Variables* values : {&given, &otherwise}) {
                if (const auto found = values->find(name); found != values->end()) {
                    most = std::max(most, found->second);
                    break;
                }
            }
        }
    };
    look(length.variables, m_given, m_defaults);
    look(length.objects, m_givenObjects, m_defaultObjects);
    return most;
}

void GraphqlSize::add(const GraphqlSize& other, uint64_t factor, uint64_t deeper)
{
    depth = std::max(depth, plus(other.depth, deeper));
    cost = plus(cost, times(other.cost, factor));
    aliases = plus(aliases, other.aliases);
    directives = plus(directives, other.directives);
    introspects = introspects || other.introspects;
}

void GraphqlDocument::skipIgnored()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',') {
            ++m_at;
        } else if (c == '#') {
            m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        } else if (m_text.substr(m_at, 3) == "\xEF\xBB\xBF") {
            m_at += 3;
        } else {
            return;
        }
    }
}

// At the quote; m_at goes behind the end.
bool GraphqlDocument::string()
{
    if (m_text.substr(m_at, 3) == "\"\"\"") {
        size_t at = m_at + 3;
        for (;;) {
            const size_t end = m_text.find("\"\"\"", at);
            if (end == std::string_view::npos)
                return false;
            if (m_text[end - 1] != '\\' || end == m_at + 3) {
                m_at = end + 3;
                return true;
            }
            at = end + 3;
        }
    }
    for (size_t at = m_at + 1; at < m_text.size() && m_text[at] != '\n' && m_text[at] != '\r'; ++at) {
        if (m_text[at] == '\\') {
            ++at;
        } else if (m_text[at] == '"') {
            m_at = at + 1;
            return true;
        }
    }
    return false;
}

void GraphqlDocument::next()
{
    skipIgnored();
    const size_t begin = m_at;
    if (m_at >= m_text.size()) {
        m_token = Token::End;
        m_value = {};
        return;
    }
    ++m_tokens;
    const char c = m_text[m_at];
    m_token = Token::Bad;
    if (isNameStart(c)) {
        while (m_at < m_text.size() && (isNameStart(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
        m_token = Token::Name;
    } else if (c == '.') {
        if (m_text.substr(m_at, 3) == "...") {
            m_at += 3;
            m_token = Token::Punctuator;
        }
    } else if (std::string_view("!$&():=@[]{|}").find(c) != std::string_view::npos) {
        ++m_at;
        m_token = Token::Punctuator;
    } else if (c == '"') {
        if (string())
            m_token = Token::String;
    } else if (c == '-' || isDigit(c)) {
        ++m_at;
        while (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.' || m_text[m_at] == 'e' || m_text[m_at] == 'E' || ((m_text[m_at] == '+' || m_text[m_at] == '-') && (m_text[m_at - 1] == 'e' || m_text[m_at - 1] == 'E'))))
            ++m_at;
        m_token = m_at < m_text.size() && isNameStart(m_text[m_at]) ? Token::Bad : Token::Number;
    }
    m_value = m_text.substr(begin, m_at - begin);
}

bool GraphqlDocument::take(char punctuator)
{
    if (!is(punctuator))
        return false;
    next();
    return true;
}

GraphqlDocument::Fault GraphqlDocument::value(int depth, Length* length, bool counts)
{
    if (depth > kMostNesting)
        return Fault::TooDeep;
    if (m_tokens > m_maxTokens)
        return Fault::TooManyTokens;
    if (take('$')) {
        if (m_token != Token::Name)
            return Fault::Malformed;
        if (length)
            (counts ? length->variables : length->objects).push_back(m_value);
        next();
        return Fault::None;
    }
    if (take('[')) {
        while (!is(']')) {
            if (const Fault fault = value(depth + 1, length, false); fault != Fault::None)
                return fault;
        }
        next();
        return Fault::None;
    }
    if (take('{')) {
        while (!is('}')) {
            if (m_token != Token::Name)
                return Fault::Malformed;
            const bool isOne = isLength(m_value);
            next();
            if (!take(':'))
                return Fault::Malformed;
            if (const Fault fault = value(depth + 1, length, isOne); fault != Fault::None)
                return fault;
        }
        next();
        return Fault::None;
    }
    if (m_token == Token::Number && length && counts) {
        double number = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), number);
        length->atLeast(error == std::errc::result_out_of_range ? kMost : lengthOf(base::Json(number)));
        (void)end;
    }
    if (m_token != Token::Name && m_token != Token::Number && m_token != Token::String)
        return Fault::Malformed;
    next();
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::arguments(Length* length)
{
    if (!take('('))
        return Fault::None;
    if (is(')'))
        return Fault::Malformed;
    while (!is(')')) {
        if (m_token != Token::Name)
            return Fault::Malformed;
        const bool counts = isLength(m_value);
        next();
        if (!take(':'))
            return Fault::Malformed;
        if (const Fault fault = value(0, length, counts); fault != Fault::None)
            return fault;
    }
    next();
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::directives(uint64_t& count)
{
    while (take('@')) {
        if (m_token != Token::Name)
            return Fault::Malformed;
        ++count;
        next();
        if (const Fault fault = arguments(nullptr); fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::type(int depth)
{
    if (depth > kMostNesting)
        return Fault::TooDeep;
    if (take('[')) {
        if (const Fault fault = type(depth + 1); fault != Fault::None)
            return fault;
        if (!take(']'))
            return Fault::Malformed;
    } else if (m_token == Token::Name) {
        next();
    } else {
        return Fault::Malformed;
    }
    take('!');
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::variableDefinitions()
{
    if (!take('('))
        return Fault::None;
    while (!is(')')) {
        if (!take('$') || m_token != Token::Name)
            return Fault::Malformed;
        const std::string_view name = m_value;
        next();
        if (!take(':'))
            return Fault::Malformed;
        if (const Fault fault = type(0); fault != Fault::None)
            return fault;
        if (take('=')) {
            const bool isNumber = m_token == Token::Number;
            Length length;
            if (const Fault fault = value(0, &length, isNumber); fault != Fault::None)
                return fault;
            uint64_t& most = (isNumber ? m_defaults : m_defaultObjects)[name];
            most = std::max(most, length.times);
        }
        uint64_t ignored = 0;
        if (const Fault fault = directives(ignored); fault != Fault::None)
            return fault;
    }
    next();
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::selection(Selection& into, int depth)
{
    if (is('.')) {
        next();
        if (m_token == Token::Name && m_value != "on") {
            into.isSpread = true;
            into.field = m_value;
            next();
            return directives(into.directives);
        }
        if (isName("on")) {
            next();
            if (m_token != Token::Name)
                return Fault::Malformed;
            next();
        }
        if (const Fault fault = directives(into.directives); fault != Fault::None)
            return fault;
        return selections(into.inner, depth + 1);
    }
    if (m_token != Token::Name)
        return Fault::Malformed;
    into.isField = true;
    into.field = m_value;
    next();
    if (take(':')) {
        if (m_token != Token::Name)
            return Fault::Malformed;
        into.hasAlias = true;
        into.field = m_value;
        next();
    }
    if (const Fault fault = arguments(&into.length); fault != Fault::None)
        return fault;
    if (const Fault fault = directives(into.directives); fault != Fault::None)
        return fault;
    return is('{') ? selections(into.inner, depth + 1) : Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::selections(std::vector<Selection>& into, int depth)
{
    if (depth > kMostNesting)
        return Fault::TooDeep;
    if (!take('{') || is('}'))
        return Fault::Malformed;
    while (!is('}')) {
        if (m_tokens > m_maxTokens)
            return Fault::TooManyTokens;
        if (const Fault fault = selection(into.emplace_back(), depth); fault != Fault::None)
            return fault;
    }
    next();
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::operation(std::string_view kind)
{
    Operation made;
    made.type = kind;
    uint64_t count = 0;
    if (!is('{')) {
        next(); // the keyword
        if (m_token == Token::Name) {
            made.name = m_value;
            next();
        }
        if (const Fault fault = variableDefinitions(); fault != Fault::None)
            return fault;
        if (const Fault fault = directives(count); fault != Fault::None)
            return fault;
    }
    std::vector<Selection> body;
    if (const Fault fault = selections(body, 0); fault != Fault::None)
        return fault;
    m_operations.push_back(made);
    m_bodies.emplace_back(std::move(body), count);
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::fragment()
{
    next(); // "fragment"
    if (m_token != Token::Name || m_value == "on")
        return Fault::Malformed;
    const auto [at, isNew] = m_fragments.try_emplace(m_value);
    if (!isNew)
        return Fault::Malformed;
    next();
    if (!isName("on"))
        return Fault::Malformed;
    next();
    if (m_token != Token::Name)
        return Fault::Malformed;
    next();
    if (const Fault fault = directives(at->second.directives); fault != Fault::None)
        return fault;
    return selections(at->second.selections, 0);
}

GraphqlDocument::Fault GraphqlDocument::definition()
{
    if (is('{'))
        return operation("query");
    if (isName("query") || isName("mutation") || isName("subscription"))
        return operation(m_value);
    return isName("fragment") ? fragment() : Fault::Malformed;
}

// Each fragment is measured once: what refers to it many times takes no longer.
GraphqlDocument::Fault GraphqlDocument::measureFragment(std::string_view name, GraphqlSize& size, int depth)
{
    const auto found = m_fragments.find(name);
    if (found == m_fragments.end())
        return Fault::UnknownFragment;
    Fragment& one = found->second;
    if (one.state == Fragment::State::Open)
        return Fault::FragmentCycle;
    if (one.state == Fragment::State::New) {
        one.state = Fragment::State::Open;
        one.size.directives = one.directives;
        if (const Fault fault = measure(one.selections, one.size, depth + 1); fault != Fault::None)
            return fault;
        one.state = Fragment::State::Done;
    }
    size.add(one.size, 1, 0);
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::measure(const std::vector<Selection>& selections, GraphqlSize& size, int depth)
{
    if (depth > 2 * kMostNesting)
        return Fault::TooDeep;
    for (const Selection& one : selections) {
        size.directives = plus(size.directives, one.directives);
        if (one.isSpread) {
            if (const Fault fault = measureFragment(one.field, size, depth); fault != Fault::None)
                return fault;
            continue;
        }
        GraphqlSize inner;
        if (const Fault fault = measure(one.inner, inner, depth + 1); fault != Fault::None)
            return fault;
        size.add(inner, timesOf(one.length), one.isField ? 1 : 0);
        if (!one.isField)
            continue;
        size.depth = std::max<uint64_t>(size.depth, 1);
        size.cost = plus(size.cost, 1);
        size.aliases = plus(size.aliases, one.hasAlias);
        size.introspects = size.introspects || one.field == "__schema" || one.field == "__type";
    }
    return Fault::None;
}

GraphqlDocument::Fault GraphqlDocument::read(std::string_view text, const base::Json& variables, uint64_t maxTokens)
{
    m_text = text;
    m_at = 0;
    m_tokens = 0;
    m_maxTokens = maxTokens > 0 ? maxTokens : UINT64_MAX;
    m_operations.clear();
    m_bodies.clear();
    m_fragments.clear();
    for (Variables* values : {&m_given, &m_givenObjects, &m_defaults, &m_defaultObjects})
        values->clear();
    if (variables.is_object()) {
        for (auto member = variables.begin(); member != variables.end(); ++member) {
            if (member->is_number())
                m_given[member.key()] = lengthOf(*member);
            else if (member->is_structured())
                m_givenObjects[member.key()] = lengthWithin(*member, 0);
        }
    }
    next();
    while (m_token != Token::End) {
        const Fault fault = definition();
        if (m_tokens > m_maxTokens)
            return Fault::TooManyTokens;
        if (fault != Fault::None)
            return fault;
    }
    if (m_operations.empty())
        return Fault::Malformed;
    for (size_t i = 0; i < m_operations.size(); ++i) {
        Operation& one = m_operations[i];
        one.size.directives = m_bodies[i].second;
        one.rootFields = m_bodies[i].first.size();
        if (const Fault fault = measure(m_bodies[i].first, one.size, 0); fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

} // namespace gatehouse::policies
