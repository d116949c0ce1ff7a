// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include "base/bytes.h"
#include "base/crypto.h"

namespace gatehouse::base {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool isValidId(std::string_view id)
{
    if (id.empty() || id.size() > 63 || !isAlphanumeric(id[0]))
        return false;
    for (const char c : id) {
        if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '-')
            return false;
    }
    return true;
}

std::string idFrom(std::string_view text)
{
    std::string out;
    for (const char c : toLower(text)) {
        if (isAlphanumeric(c))
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    out.resize(std::min<size_t>(out.size(), 63));
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

std::string randomId()
{
    return toHex(randomBytes(16));
}

} // namespace gatehouse::base
