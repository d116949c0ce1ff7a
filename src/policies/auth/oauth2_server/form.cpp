// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/form.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

bool readFormValue(std::string_view text, std::string& out)
{
    out.clear();
    for (size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            const int high = i + 2 < text.size() ? digit(text[i + 1]) : -1, low = i + 2 < text.size() ? digit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            c = static_cast<char>(high << 4 | low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return false;
        out += c;
    }
    return base::isValidUtf8(out);
}

base::Result<Form> Form::read(std::string_view text)
{
    if (text.size() > kLongest)
        return base::invalid("the parameters are too long");
    Form form;
    size_t count = 0;
    while (!text.empty()) {
        const size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue;
        if (++count > kMost)
            return base::invalid("there are too many parameters");
        const size_t equals = std::min(pair.find('='), pair.size());
        std::string name, value;
        if (!readFormValue(pair.substr(0, equals), name) || !readFormValue(pair.substr(std::min(equals + 1, pair.size())), value))
            return base::invalid("the parameters are not well-formed");
        if (!form.m_values.emplace(std::move(name), std::move(value)).second)
            return base::invalid("a parameter was sent twice");
    }
    std::erase_if(form.m_values, [](const auto& one) { return one.second.empty(); });
    return form;
}

const std::string& Form::operator[](std::string_view name) const
{
    static const std::string none;
    const auto found = m_values.find(name);
    return found == m_values.end() ? none : found->second;
}

} // namespace gatehouse::policies
