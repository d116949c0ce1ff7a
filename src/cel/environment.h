// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cel/type.h"

#include <optional>
#include <span>

namespace gatehouse::cel {

// A name that a host gives a value for.
struct Variable {
    std::string name; // "request", also "a.b"
    Type type;
    std::string description = {}; // for people, may be empty
    uint32_t maxSize = 0;    // as Field::maxSize
};

// What an expression may speak of. Values are given to a program in the order of the variables. Immutable once made; any thread.
class Environment
{
public:
    Environment() = default;
    // `container`: names are looked for in it first, "a.b" meaning a.b.x, a.x, x. Refuses a name given twice.
    static base::Result<Environment> make(std::vector<Variable> variables, std::string container = {});

    const std::vector<Variable>& variables() const { return m_variables; }
    // What `name` means, looked for from the container outwards; from the root when `rooted`.
    std::optional<uint32_t> find(std::string_view name, bool rooted) const;
    // The full names that `name` may stand for, the innermost first.
    std::vector<std::string> candidates(std::string_view name, bool rooted) const;

private:
    std::vector<Variable> m_variables;
    std::string m_container;
};

} // namespace gatehouse::cel
