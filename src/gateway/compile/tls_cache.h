// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/tls_context.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace gatehouse::gateway {

// TLS contexts by all that goes into them, so that a change of the configuration that leaves them alone keeps their sessions and warm connections. Holds none of them
// alive. Outlives every compiled configuration. The control thread.
class TlsCache
{
public:
    using Made = base::Result<std::shared_ptr<net::TlsContext>>;
    // The context made of the same `inputs`, or a new one.
    Made find(const std::string& inputs, const std::function<Made()>& make);
    // One set of ticket keys for the process: sessions outlive a change of certificates.
    const std::shared_ptr<net::TlsTickets>& tickets() const { return m_tickets; }

private:
    std::map<std::string, std::weak_ptr<net::TlsContext>> m_known; // by SHA-256
    std::shared_ptr<net::TlsTickets> m_tickets = std::make_shared<net::TlsTickets>();
};

} // namespace gatehouse::gateway
