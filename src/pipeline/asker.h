// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/asker_pool.h"
#include "pipeline/context.h"

namespace gatehouse::pipeline {

// Who is behind what a request makes a pool do: its tenant, and the client's address (of IPv6, the /64, which one client has whole).
inline AskerPool::Asker askerOf(const Context& context)
{
    const auto& bytes = context.client.bytes;
    return {context.place ? context.place->tenant : std::string(), std::string(reinterpret_cast<const char*>(bytes.data()), context.client.v6 ? 8 : 4)};
}

inline std::string tenantOf(const Context& context)
{
    return context.place ? context.place->tenant : std::string();
}

} // namespace gatehouse::pipeline
