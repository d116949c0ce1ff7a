// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What a protected resource tells clients of itself (RFC 9728). Immutable; any thread.
class ResourceMetadata
{
public:
    struct Facts {
        std::vector<std::string> authorizationServers;
        std::vector<std::string> scopes;
        std::string documentation; // may be empty
        bool dpopRequired = false;
        bool certificateRequired = false;
    };

    // Nothing when `resource` is no address that can be one (section 1.2): https (http for this machine), without query and fragment.
    static std::optional<ResourceMetadata> make(const std::string& resource, const Facts& facts);

    // Whether the request asks for the document.
    bool isAskedFor(const http::RequestHead& request) const { return request.path == m_path && request.host == m_host; }
    pipeline::Verdict answer(pipeline::Context& context) const;

    const std::string& address() const { return m_address; } // of the document
    const std::string& path() const { return m_path; }       // of the document
    const std::string& resourcePath() const { return m_resourcePath; }
    const std::string& host() const { return m_host; }       // of the resource, lower case, without port, IPv6 with brackets
    uint16_t port() const { return m_port; }
    bool tls() const { return m_tls; }

private:
    std::string m_host;
    std::string m_path;
    std::string m_resourcePath;
    std::string m_address;
    std::shared_ptr<const std::string> m_document;
    uint16_t m_port = 0;
    bool m_tls = false;
};

} // namespace gatehouse::policies
