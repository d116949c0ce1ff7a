// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace gatehouse::gateway {

// Until when a listener's certificate is good; ns since 1970.
struct CertificateTimes {
    std::string id;
    int64_t notAfterNs = 0;
    std::optional<int64_t> ocspUntilNs = {}; // of its OCSP response, if it has one
    bool operator==(const CertificateTimes&) const = default;
};

} // namespace gatehouse::gateway
