// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Parameters of an OAuth request (RFC 6749, appendix B), from a body or a query. A value.
class Form
{
public:
    static constexpr size_t kLongest = 16 * 1024;
    static constexpr size_t kMost = 50; // parameters

    // Strict: whole escapes, UTF-8, no control characters, no parameter twice (section 3.1). Empty ones count as not sent.
    static base::Result<Form> read(std::string_view text);

    bool has(std::string_view name) const { return m_values.find(name) != m_values.end(); }
    const std::string& operator[](std::string_view name) const; // "" when it was not sent
    const std::map<std::string, std::string, std::less<>>& all() const { return m_values; }

private:
    std::map<std::string, std::string, std::less<>> m_values;
};

// One value; false for broken escapes, control characters and what is not UTF-8.
bool readFormValue(std::string_view text, std::string& out);

} // namespace gatehouse::policies
