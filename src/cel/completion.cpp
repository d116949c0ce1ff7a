// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/completion.h"

#include "cel/checker.h"
#include "cel/lexer.h"
#include "cel/parser.h"

#include <algorithm>

namespace gatehouse::cel {

namespace {

struct MacroHelp {
    std::string_view name;
    std::string_view detail;
    std::string_view description;
};

constexpr MacroHelp kMacros[] = {
    {"all", "all(x, condition): bool", "Is the condition true for all elements, or keys of a map?"},
    {"exists", "exists(x, condition): bool", "Is the condition true for one of them at least?"},
    {"exists_one", "exists_one(x, condition): bool", "Is the condition true for one of them and no other?"},
    {"filter", "filter(x, condition): list", "Those for which the condition is true."},
    {"map", "map(x, value): list", "A list of what comes of each of them."},
};

bool isMacro(std::string_view name)
{
    static constexpr std::string_view kNames[] = {"all", "exists", "exists_one", "existsOne", "filter", "map", "transformList", "transformMap", "transformMapEntry"};
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

bool isWord(TokenKind kind)
{
    return kind == TokenKind::Identifier || kind == TokenKind::Reserved || kind == TokenKind::In || kind == TokenKind::True || kind == TokenKind::False || kind == TokenKind::Null;
}

class Completer
{
public:
    Completer(std::string_view source, uint32_t cursor, const Environment& environment) : m_source(source), m_variables(environment.variables())
    {
        for (const Token& token : Lexer::all(source)) {
            const bool touches = token.range.offset < cursor && token.range.end() >= cursor;
            if (touches && isWord(token.kind)) {
                m_out.word = {token.range.offset, cursor - token.range.offset};
                m_replaced = token.range;
            }
            const bool inside = token.range.offset < cursor && (token.range.end() > cursor || (token.range.end() == cursor && (token.kind == TokenKind::Comment || token.kind == TokenKind::Invalid)));
            m_silent = m_silent || (inside && !isWord(token.kind));
            m_silent = m_silent || (touches && (token.kind == TokenKind::Int || token.kind == TokenKind::Uint || token.kind == TokenKind::Double));
            if (token.range.end() <= cursor && !(touches && isWord(token.kind)) && token.kind != TokenKind::Comment)
                m_tokens.push_back(token);
        }
        if (m_out.word.length == 0)
            m_out.word = m_replaced = {cursor, 0};
    }

    Completions run()
    {
        if (m_silent)
            return m_out;
        declareMacroVariables();
        if (!m_tokens.empty() && m_tokens.back().kind == TokenKind::Dot)
            members(m_tokens.size() - 1);
        else
            names();
        const std::string_view prefix = m_source.substr(m_out.word.offset, m_out.word.length);
        std::erase_if(m_out.choices, [&](const Completion& one) { return !std::string_view(one.text).starts_with(prefix); });
        std::sort(m_out.choices.begin(), m_out.choices.end(), [](const Completion& a, const Completion& b) { return a.text < b.text; });
        const auto twice = std::unique(m_out.choices.begin(), m_out.choices.end(), [](const Completion& a, const Completion& b) { return a.text == b.text; });
        m_out.choices.erase(twice, m_out.choices.end());
        m_out.word = m_replaced;
        return std::move(m_out);
    }

private:
    std::string_view textOf(const Token& token) const { return m_source.substr(token.range.offset, token.range.length); }

    void add(Completion::Kind kind, std::string_view text, std::string detail, std::string_view description) { m_out.choices.push_back({kind, std::string(text), std::move(detail), std::string(description)}); }

    // The token at which the value that ends before token `dot` begins.
    size_t receiverOf(size_t dot) const
    {
        size_t at = dot;
        for (;;) {
            if (at == 0)
                return dot;
            const TokenKind last = m_tokens[--at].kind;
            if (last == TokenKind::RightParen || last == TokenKind::RightBracket || last == TokenKind::RightBrace) {
                int open = 0;
                for (;; --at) {
                    const TokenKind kind = m_tokens[at].kind;
                    open += kind == TokenKind::RightParen || kind == TokenKind::RightBracket || kind == TokenKind::RightBrace ? 1 : 0;
                    open -= kind == TokenKind::LeftParen || kind == TokenKind::LeftBracket || kind == TokenKind::LeftBrace ? 1 : 0;
                    if (open == 0)
                        break;
                    if (at == 0)
                        return dot;
                }
                // A call's name, or what is indexed, stands before it.
                const TokenKind before = at > 0 ? m_tokens[at - 1].kind : TokenKind::End;
                const bool indexes = m_tokens[at].kind == TokenKind::LeftBracket && (before == TokenKind::RightParen || before == TokenKind::RightBracket);
                if (indexes || (m_tokens[at].kind != TokenKind::LeftBrace && isWord(before) && before != TokenKind::In))
                    continue;
            }
            if (at == 0 || m_tokens[at - 1].kind != TokenKind::Dot)
                return at;
            --at; // the full stop: what is before it belongs to it
        }
    }

    Type typeOf(size_t first, size_t end) const
    {
        if (first >= end)
            return Type::Kind::Dyn;
        const uint32_t from = m_tokens[first].range.offset;
        const Parsed parsed = parse(m_source.substr(from, m_tokens[end - 1].range.end() - from));
        const auto environment = Environment::make(m_variables);
        return parsed.ast && environment ? check(*parsed.ast, *environment, {}, true).type : Type(Type::Kind::Dyn);
    }

    void declare(std::string_view name, Type type)
    {
        std::erase_if(m_variables, [&](const Variable& one) { return one.name == name; }); // it hides another
        m_variables.push_back({std::string(name), std::move(type), {}, 0});
    }

    // Variables of the macros within whose brackets the cursor is.
    void declareMacroVariables()
    {
        std::vector<size_t> open; // places of brackets
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == TokenKind::LeftParen)
                open.push_back(i);
            else if (m_tokens[i].kind == TokenKind::RightParen && !open.empty())
                open.pop_back();
        }
        for (const size_t at : open) {
            const bool macro = at >= 2 && m_tokens[at - 2].kind == TokenKind::Dot && isMacro(textOf(m_tokens[at - 1]));
            const bool named = at + 2 < m_tokens.size() && m_tokens[at + 1].kind == TokenKind::Identifier && m_tokens[at + 2].kind == TokenKind::Comma;
            if (!macro || !named)
                continue;
            const Type range = typeOf(receiverOf(at - 2), at - 2);
            const bool list = range.is(Type::Kind::List);
            const bool two = at + 4 < m_tokens.size() && m_tokens[at + 3].kind == TokenKind::Identifier && m_tokens[at + 4].kind == TokenKind::Comma;
            declare(textOf(m_tokens[at + 1]), two && list ? Type(Type::Kind::Int) : list ? range.element() : range.key());
            if (two)
                declare(textOf(m_tokens[at + 3]), list ? range.element() : range.value());
        }
    }

    void names()
    {
        using Kind = Completion::Kind;
        for (const Variable& variable : m_variables)
            add(Kind::Variable, variable.name.substr(0, variable.name.find('.')), variable.name.find('.') == std::string::npos ? variable.type.text() : std::string(), variable.description);
        for (const Function& function : allFunctions()) {
            const bool isOperator = function.name.find_first_of("_@") != std::string::npos;
            if (!function.member && !isOperator)
                add(Kind::Function, std::string_view(function.name).substr(0, function.name.find('.')), std::string(function.overloads[0].signature), function.description);
        }
        add(Kind::Macro, "has", "has(field): bool", "Is the field there?");
        for (const std::string_view word : {"true", "false", "null", "in"})
            add(Kind::Keyword, word, {}, {});
    }

    void members(size_t dot)
    {
        using Kind = Completion::Kind;
        const size_t first = receiverOf(dot);
        if (first >= dot)
            return;
        const uint32_t from = m_tokens[first].range.offset;
        const std::string before = std::string(m_source.substr(from, m_tokens[dot - 1].range.end() - from)) + '.';
        // Names that go on: math.abs, a variable "a.b".
        for (const Function& function : allFunctions()) {
            if (!function.member && function.name.starts_with(before))
                add(Kind::Function, std::string_view(function.name).substr(before.size()), std::string(function.overloads[0].signature), function.description);
        }
        for (const Variable& variable : m_variables) {
            if (variable.name.starts_with(before))
                add(Kind::Variable, std::string_view(variable.name).substr(before.size()), variable.type.text(), variable.description);
        }
        if (!m_out.choices.empty())
            return;
        const Type type = typeOf(first, dot);
        for (const Field& field : type.fields())
            add(Kind::Field, field.name, field.type.text(), field.description);
        for (const Function& function : allFunctions()) {
            for (const Overload& overload : function.overloads) {
                const Type& wanted = function.member ? overload.params[0] : Type(Type::Kind::Null);
                const bool takes = wanted.kind() == type.kind() || type.isOpen() || (wanted.is(Type::Kind::Map) && type.is(Type::Kind::Record));
                if (function.member && takes)
                    add(Kind::Function, function.name, std::string(overload.signature), function.description);
            }
        }
        if (type.isOpen() || type.is(Type::Kind::List) || type.is(Type::Kind::Map) || type.is(Type::Kind::Record)) {
            for (const MacroHelp& macro : kMacros)
                add(Kind::Macro, macro.name, std::string(macro.detail), macro.description);
        }
    }

    std::string_view m_source;
    std::vector<Variable> m_variables;
    std::vector<Token> m_tokens; // before the word at the cursor
    Range m_replaced;
    bool m_silent = false;
    Completions m_out;
};

} // namespace

Completions complete(std::string_view source, uint32_t cursor, const Environment& environment)
{
    return Completer(source, std::min(cursor, static_cast<uint32_t>(source.size())), environment).run();
}

} // namespace gatehouse::cel
