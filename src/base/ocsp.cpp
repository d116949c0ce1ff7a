// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ocsp.h"

#include <algorithm>
#include <ctime>
#include <memory>
#include <openssl/err.h>
#include <openssl/ocsp.h>

namespace gatehouse::base {

namespace {

struct Free {
    void operator()(OCSP_RESPONSE* response) const { OCSP_RESPONSE_free(response); }
    void operator()(OCSP_BASICRESP* basic) const { OCSP_BASICRESP_free(basic); }
};

std::optional<int64_t> nsOf(const ASN1_GENERALIZEDTIME* time)
{
    constexpr int64_t kNs = 1'000'000'000;
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return std::clamp<int64_t>(timegm(&parts), INT64_MIN / kNs, INT64_MAX / kNs) * kNs; // the year 9999 is far away enough
}

} // namespace

std::optional<int64_t> ocspUntilNs(std::string_view der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<OCSP_RESPONSE, Free> response(d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(der.size())));
    const std::unique_ptr<OCSP_BASICRESP, Free> basic(response ? OCSP_response_get1_basic(response.get()) : nullptr);
    std::optional<int64_t> until;
    for (int i = 0; basic && i < OCSP_resp_count(basic.get()); ++i) {
        ASN1_GENERALIZEDTIME* next = nullptr;
        OCSP_single_get0_status(OCSP_resp_get0(basic.get(), i), nullptr, nullptr, nullptr, &next);
        if (const auto own = nsOf(next))
            until = std::min(until.value_or(INT64_MAX), *own);
    }
    ERR_clear_error();
    return until;
}

} // namespace gatehouse::base
