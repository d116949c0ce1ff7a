// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"

#include <string_view>

struct evp_pkey_st;

namespace gatehouse::jose {

// The caller has seen to it that key and algorithm fit.
bool verifyWithSecret(Algorithm algorithm, std::string_view secret, std::string_view text, std::string_view signature);
bool verifyWithPublic(Algorithm algorithm, evp_pkey_st& key, std::string_view text, std::string_view signature);

} // namespace gatehouse::jose
