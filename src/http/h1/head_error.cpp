// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/head_error.h"

#include <array>
#include <cstddef>

namespace gatehouse::http::h1 {

namespace {

struct Entry {
    int status;
    const char* text;
};

constexpr std::array<Entry, static_cast<size_t>(HeadError::Count)> kEntries{{
    {0, ""},
    {400, "the request line is malformed"},
    {400, "the method is not a token"},
    {400, "the request target is malformed"},
    {505, "the HTTP version is not supported"},
    {400, "a line ends with LF alone"},
    {400, "a CR stands alone"},
    {400, "a header line is folded"},
    {400, "a header name is malformed"},
    {400, "a header value has a control character"},
    {431, "the header section is too large"},
    {431, "there are too many header fields"},
    {414, "the request target is too long"},
    {400, "the Host header is missing"},
    {400, "there is more than one Host header"},
    {400, "the Host header is malformed"},
    {400, "the Host header and the target disagree"},
    {400, "the Content-Length is malformed"},
    {400, "there is more than one Content-Length"},
    {400, "both Content-Length and Transfer-Encoding are given"},
    {400, "the Transfer-Encoding is malformed"},
    {501, "the transfer coding is not supported"},
    {400, "Transfer-Encoding is used with HTTP/1.0"},
    {502, "the status line is malformed"},
    {417, "the expectation is not supported"},
}};

} // namespace

int statusOf(HeadError error) noexcept
{
    return kEntries[static_cast<size_t>(error)].status;
}

const char* textOf(HeadError error) noexcept
{
    return kEntries[static_cast<size_t>(error)].text;
}

} // namespace gatehouse::http::h1
