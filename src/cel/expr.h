// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/issue.h"

namespace gatehouse::cel {

using ExprId = uint32_t;

enum class ExprKind : uint8_t {
    Null,
    Bool,
    Int,
    Uint,
    Double,
    String,
    Bytes,
    Ident,  // text
    Select, // args[0].text
    Has,    // has(args[0].text)
    Call,   // text(args), or args[0].text(args[1] …) when member; operators are _+_, _&&_ (of two and more), _[_], _?_:_, @in, -_, !_
    List,   // args
    Map,    // args: key, value, key, value …
    Fold,   // a macro that goes through a list or map: args[0] the range, then what the macro is given
    Bind    // cel.bind(text, args[0], args[1])
};

enum class FoldKind : uint8_t { All, Exists, ExistsOne, Map, MapWhere, Filter, TransformMap, TransformMapWhere, TransformEntries, TransformEntriesWhere };

// One place of an expression's tree. Children are ids, which lie below their parent's.
struct Expr {
    ExprKind kind = ExprKind::Null;
    FoldKind fold = FoldKind::All;
    bool member = false; // Call: args[0] is whom it is called on
    bool rooted = false; // Ident, Call: written with a full stop before it
    bool flag = false;   // Bool
    int64_t integer = 0; // Int
    uint64_t natural = 0;
    double real = 0;
    std::string text;        // name, field, function, string, bytes; the first variable of a Fold
    std::string second;      // the second variable of a Fold, empty when it has one
    std::vector<ExprId> args;
    Range range;
    uint32_t depth = 1;
};

// An expression that is well formed. The last Expr made is the root.
struct Ast {
    std::string source;
    std::vector<Expr> exprs;
    ExprId root = 0;

    const Expr& operator[](ExprId id) const { return exprs[id]; }
};

} // namespace gatehouse::cel
