// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/checker.h"

#include <optional>

namespace gatehouse::cel {

class Checker
{
public:
    Checker(const Ast& ast, const Environment& environment, const Limits& limits, bool lenient) : m_ast(ast), m_environment(environment), m_limits(limits), m_lenient(lenient)
    {
        m_out.resolutions.resize(ast.exprs.size());
    }
    Checked run();

private:
    struct Local {
        std::string_view name;
        Type type;
    };

    Type visit(ExprId id);
    Type ident(ExprId id);
    Type select(ExprId id);
    Type field(ExprId id, const Type& of, std::string_view name, bool test);
    Type list(ExprId id);
    Type map(ExprId id);
    Type fold(ExprId id);
    Type bind(ExprId id);

    // checker_calls.cpp
    Type call(ExprId id);
    Type logic(ExprId id);
    Type conditional(ExprId id);
    Type equality(ExprId id);
    Type ordering(ExprId id);
    Type membership(ExprId id);
    Type index(ExprId id);
    Type function(ExprId id);
    Type overload(ExprId id, const Function& function, const std::vector<Type>& args);
    Type mismatch(ExprId id, std::string_view name, const std::vector<Type>& args, std::string hint = {});

    // "a.b.c" of names and full stops alone, whose first is no variable of a macro.
    std::optional<std::string> qualified(ExprId id, bool& rooted) const;
    bool resolveName(ExprId id, std::string_view name, bool rooted);
    const Local* findLocal(std::string_view name, uint32_t& slot) const;
    bool declare(ExprId id, std::string_view name, Type type);
    // Notes what is wrong; in a lenient check the place fails when it is evaluated.
    Type wrong(ExprId id, std::string message);
    Resolution& at(ExprId id) { return m_out.resolutions[id]; }

    const Ast& m_ast;
    const Environment& m_environment;
    const Limits& m_limits;
    const bool m_lenient;
    std::vector<Local> m_locals; // in sight
    Checked m_out;
};

// The name that is nearest to a misspelt one: ", did you mean 'x'?" or nothing.
std::string suggestion(std::string_view name, const std::vector<std::string_view>& known);

} // namespace gatehouse::cel
