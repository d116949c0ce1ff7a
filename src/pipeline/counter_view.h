// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace gatehouse::pipeline {

// What a policy has counted until now, for whoever looks from outside the request path: nothing is taken, and requests notice nothing of it. Any thread.
class CounterView
{
public:
    // Whom the policy counts. Unnamed: addresses and header values, which no configuration lists.
    enum class By : uint8_t { Consumer, Tenant, Service, Route, Unnamed };
    struct Reading {
        uint64_t used = 0;
        uint64_t limit = 0;
        std::string_view period; // "month"; lives as long as the program
        int64_t endsNs = 0;      // since 1970: when the count begins anew
    };

    virtual ~CounterView() = default;
    virtual By countsBy() const = 0;
    // The counter of a consumer, service or route of a tenant, or of the tenant itself (`id` then is not looked at), at that time of the wall clock.
    virtual Reading read(std::string_view tenant, std::string_view id, int64_t wallNs) const = 0;
};

} // namespace gatehouse::pipeline
