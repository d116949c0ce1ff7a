// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/token.h"
#include "console/forms/expression/expression_rules.h"

#include <QString>

#include <vector>

namespace gatehouse::console {

// What is wrong at a place of an expression; in UTF-16 units from its beginning, line and column from 1.
struct ExpressionMark {
    int from = 0, length = 0;
    int line = 1, column = 1;
    QString message;
};

// What an expression was found to be.
struct ExpressionCheck {
    std::vector<ExpressionMark> marks;
    QString type; // what it comes to; empty when that is not known
};

// By the evaluator's own reader and checker. Of what the gateway does not declare only the grammar is checked. Any thread.
ExpressionCheck checkExpression(const QString& text, const ExpressionRules& rules);

// A part of an expression as its colours need it; positions as in ExpressionMark.
struct ExpressionPiece {
    cel::TokenKind kind = cel::TokenKind::End;
    int from = 0, length = 0;
    int end() const { return from + length; }
};
std::vector<ExpressionPiece> expressionPieces(const QString& text);
// The brackets at the cursor, or before it, and their partners; -1: there is none.
struct BracketPair {
    int first = -1, second = -1;
};
BracketPair bracketsAt(const std::vector<ExpressionPiece>& pieces, int cursor);

// From bytes of UTF-8 to units of UTF-16 and back.
int unitsBefore(std::string_view utf8, size_t byte);
uint32_t bytesBefore(const QString& text, int unit);

} // namespace gatehouse::console
