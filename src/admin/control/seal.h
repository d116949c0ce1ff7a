// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gatehouse::admin {

// Secrets that must be used again, kept under AES-256-GCM (a fresh nonce each) as "sealed:" + base64url(nonce, text, tag).
class Seal
{
public:
    explicit Seal(std::string key); // 32 bytes; any other size gives a key for this process alone
    std::string close(std::string_view secret) const;
    base::Result<std::string> open(std::string_view sealed) const;
    static bool isSealed(std::string_view text) { return text.starts_with("sealed:"); }

private:
    std::string m_key;
};

} // namespace gatehouse::admin
