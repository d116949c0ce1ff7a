// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_check.h"

#include "cel/compile.h"
#include "cel/lexer.h"
#include "cel/parser.h"
#include "console/forms/display_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kMostMarks = 20;
constexpr qsizetype kLongestColoured = 32 * 1024; // UTF-16 units; no expression may be so long

// Where each byte of a text begins in UTF-16, and one entry for its end.
std::vector<int> unitsOf(std::string_view utf8)
{
    std::vector<int> units(utf8.size() + 1);
    int at = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        units[i] = at;
        const auto byte = static_cast<unsigned char>(utf8[i]);
        at += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
    }
    units[utf8.size()] = at;
    return units;
}

bool opens(cel::TokenKind kind)
{
    return kind == cel::TokenKind::LeftParen || kind == cel::TokenKind::LeftBracket || kind == cel::TokenKind::LeftBrace;
}

bool closes(cel::TokenKind kind)
{
    return kind == cel::TokenKind::RightParen || kind == cel::TokenKind::RightBracket || kind == cel::TokenKind::RightBrace;
}

bool match(cel::TokenKind opening, cel::TokenKind closing)
{
    using Kind = cel::TokenKind;
    return (opening == Kind::LeftParen && closing == Kind::RightParen) || (opening == Kind::LeftBracket && closing == Kind::RightBracket) || (opening == Kind::LeftBrace && closing == Kind::RightBrace);
}

std::string joined(const std::vector<std::string>& types)
{
    std::string out;
    for (const std::string& type : types)
        out += (out.empty() ? "" : ", ") + type;
    return out;
}

} // namespace

int unitsBefore(std::string_view utf8, size_t byte)
{
    return unitsOf(utf8.substr(0, byte)).back();
}

uint32_t bytesBefore(const QString& text, int unit)
{
    return static_cast<uint32_t>(QStringView(text).left(unit).toUtf8().size());
}

ExpressionCheck checkExpression(const QString& text, const ExpressionRules& rules)
{
    ExpressionCheck out;
    const std::string source = utf8(text);
    std::vector<cel::Issue> issues;
    if (!rules.environment) {
        issues = cel::parse(source).issues;
    } else {
        cel::Compiled compiled = cel::compile(source, *rules.environment);
        issues = std::move(compiled.issues);
        if (compiled.program) {
            const cel::Type& type = compiled.program->type();
            out.type = shownText(type.text(), 80);
            if (!rules.results.empty() && !type.isOpen() && std::find(rules.results.begin(), rules.results.end(), type.text()) == rules.results.end()) {
                const QString message = QCoreApplication::translate("ExpressionCheck", "It must come to %1, not to %2").arg(shownText(joined(rules.results), 200), out.type);
                out.marks.push_back({0, static_cast<int>(text.size()), 1, 1, message});
            }
        }
    }
    const std::vector<int> units = unitsOf(source);
    const auto unitAt = [&](uint32_t byte) { return units[std::min<size_t>(byte, source.size())]; };
    for (const cel::Issue& issue : issues) {
        if (out.marks.size() >= kMostMarks)
            break;
        const int from = unitAt(issue.range.offset);
        out.marks.push_back({from, unitAt(issue.range.end()) - from, issue.line, issue.column, shownText(issue.message, 400)});
    }
    return out;
}

std::vector<ExpressionPiece> expressionPieces(const QString& text)
{
    std::vector<ExpressionPiece> out;
    if (text.size() > kLongestColoured)
        return out;
    const std::string source = utf8(text);
    const std::vector<int> units = unitsOf(source);
    for (const cel::Token& token : cel::Lexer::all(source)) {
        const int from = units[std::min<size_t>(token.range.offset, source.size())];
        out.push_back({token.kind, from, units[std::min<size_t>(token.range.end(), source.size())] - from});
    }
    return out;
}

BracketPair bracketsAt(const std::vector<ExpressionPiece>& pieces, int cursor)
{
    const auto isBracket = [](const ExpressionPiece& piece) { return opens(piece.kind) || closes(piece.kind); };
    auto at = std::find_if(pieces.begin(), pieces.end(), [&](const ExpressionPiece& piece) { return piece.from == cursor && isBracket(piece); });
    if (at == pieces.end())
        at = std::find_if(pieces.begin(), pieces.end(), [&](const ExpressionPiece& piece) { return piece.end() == cursor && isBracket(piece); });
    if (at == pieces.end())
        return {};
    const bool forward = opens(at->kind);
    int depth = 0;
    for (auto i = at - pieces.begin(); i >= 0 && i < static_cast<std::ptrdiff_t>(pieces.size()); i += forward ? 1 : -1) {
        const ExpressionPiece& one = pieces[static_cast<size_t>(i)];
        depth += opens(one.kind) ? 1 : closes(one.kind) ? -1 : 0;
        if (depth == 0)
            return {at->from, match(forward ? at->kind : one.kind, forward ? one.kind : at->kind) ? one.from : -1};
    }
    return {at->from, -1};
}

} // namespace gatehouse::console
