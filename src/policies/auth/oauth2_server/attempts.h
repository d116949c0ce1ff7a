// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"
#include "policies/auth/oauth2_server/server_settings.h"

namespace gatehouse::policies {

// Guesses that failed, for each client address (of IPv6, each /64): who has too many waits. Any thread.
class Attempts
{
public:
    explicit Attempts(const ServerSettings& settings) : m_settings(settings) {}
    bool mayTry(const pipeline::Context& context) const;
    void failed(const pipeline::Context& context) const;
    // For a guess that takes time to be judged: counts it as failed until it is given back. False: there were too many.
    bool begin(const pipeline::Context& context) const;
    void giveBack(const pipeline::Context& context) const;

private:
    uint64_t keyOf(const pipeline::Context& context) const;
    const ServerSettings& m_settings;
};

} // namespace gatehouse::policies
