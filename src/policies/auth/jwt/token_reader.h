// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <string>

namespace gatehouse::policies {

// Finds the token in a request, and takes it out of what travels on. What a laxer reader behind the gateway could take for one counts as one: two of them are refused, and
// none passes that was not looked at. Immutable; any worker.
class TokenReader
{
public:
    struct Places {
        std::string header; // "Authorization" wants the scheme Bearer, others may have it; empty: none
        std::string cookie; // empty: none
        std::string query;  // empty: none
    };
    enum class Found : uint8_t { None, One, Several };

    explicit TokenReader(Places places);

    const std::string& query() const { return m_places.query; }
    // `token` is good as long as the request.
    Found find(pipeline::Context& context, std::string_view& token) const;
    // A token in the query is not logged in any case; with `everywhere` the upstream gets none, either.
    void hide(pipeline::Context& context, bool everywhere) const;

private:
    size_t findInHeader(const pipeline::Context& context, std::string_view& token) const;
    size_t findInCookies(const pipeline::Context& context, std::string_view& token) const;
    size_t findInQuery(pipeline::Context& context, std::string_view& token) const;
    std::string_view withoutToken(pipeline::Context& context, std::string_view query) const;
    void hideCookie(pipeline::Context& context) const;

    const Places m_places;
    const http::HeaderId m_headerId;
};

} // namespace gatehouse::policies
