// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/answer.h"
#include "net/socket_address.h"

namespace gatehouse::admin {

// Keeps web pages out: a Host that is not expected means that somebody's name was made to point here (DNS rebinding), a foreign Origin that a page of
// somebody else is asking. Addresses and loopback names cannot be rebound, so they are always expected.
class Door
{
public:
    explicit Door(std::vector<std::string> allowedHosts);
    // Nothing when the request may come in.
    std::optional<Answer> refuse(const http::ServerRequest& request) const;

private:
    bool expects(std::string_view host) const;
    std::vector<std::string> m_allowed; // lower case, without port
};

} // namespace gatehouse::admin
