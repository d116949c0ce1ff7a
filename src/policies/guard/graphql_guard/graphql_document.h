// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// What is asked for in one operation, with its fragments put in.
struct GraphqlSize {
    uint64_t depth = 0;      // fields within fields
    uint64_t cost = 0;       // fields, each times the lengths of the lists around it
    uint64_t aliases = 0;
    uint64_t directives = 0;
    bool introspects = false; // __schema or __type
    void add(const GraphqlSize& other, uint64_t times, uint64_t deeper);
};

// An executable document of GraphQL (October 2021), as far as it matters for its size. Views into the text it was read from. One thread.
class GraphqlDocument
{
public:
    enum class Fault : uint8_t { None, Malformed, TooManyTokens, TooDeep, FragmentCycle, UnknownFragment };
    struct Operation {
        std::string_view type; // "query", "mutation", "subscription"
        std::string_view name;
        size_t rootFields = 0;
        GraphqlSize size;
    };

    // Where a list's length is an argument (first, last, limit …), it counts; `variables` gives what is not written out.
    Fault read(std::string_view text, const base::Json& variables, uint64_t maxTokens);
    const std::vector<Operation>& operations() const { return m_operations; }
    size_t offset() const { return m_at; } // where it stopped

private:
    enum class Token : uint8_t { End, Punctuator, Name, Number, String, Bad };
    // How long a list is asked to be: the most that its arguments say, written out or by variables, which are known when all has been read.
    struct Length {
        uint64_t times = 1;
        std::vector<std::string_view> variables; // that are lengths
        std::vector<std::string_view> objects;   // that may have lengths in them
        void atLeast(uint64_t number);
    };
    struct Selection {
        std::string_view field;  // or the fragment's name
        bool isSpread = false;
        bool isField = false;    // neither: an inline fragment
        bool hasAlias = false;
        Length length;
        uint64_t directives = 0;
        std::vector<Selection> inner;
    };
    struct Fragment {
        std::vector<Selection> selections;
        GraphqlSize size;
        enum class State : uint8_t { New, Open, Done } state = State::New;
        uint64_t directives = 0;
    };
    using Variables = std::map<std::string_view, uint64_t>;

    void next();
    void skipIgnored();
    bool string();
    bool is(char punctuator) const { return m_token == Token::Punctuator && m_value.front() == punctuator; }
    bool isName(std::string_view name) const { return m_token == Token::Name && m_value == name; }
    bool take(char punctuator);
    Fault definition();
    Fault operation(std::string_view type);
    Fault fragment();
    Fault variableDefinitions();
    Fault type(int depth);
    Fault directives(uint64_t& count);
    Fault arguments(Length* length);
    Fault value(int depth, Length* length, bool counts);
    uint64_t timesOf(const Length& length) const;
    Fault selections(std::vector<Selection>& into, int depth);
    Fault selection(Selection& into, int depth);
    Fault measure(const std::vector<Selection>& selections, GraphqlSize& size, int depth);
    Fault measureFragment(std::string_view name, GraphqlSize& size, int depth);

    std::string_view m_text;
    size_t m_at = 0;
    Token m_token = Token::End;
    std::string_view m_value;
    uint64_t m_tokens = 0;
    uint64_t m_maxTokens = 0;
    Variables m_given;         // numbers among the variables sent
    Variables m_givenObjects;  // the largest length within others
    Variables m_defaults;      // the same of what stands for those that were not sent; of all operations the largest
    Variables m_defaultObjects;
    std::vector<Operation> m_operations;
    std::vector<std::pair<std::vector<Selection>, uint64_t>> m_bodies; // of the operations, with their own directives
    std::map<std::string_view, Fragment> m_fragments;
};

} // namespace gatehouse::policies
