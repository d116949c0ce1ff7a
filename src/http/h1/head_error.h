// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gatehouse::http::h1 {

// Why a head was refused. statusOf() gives what the client is told.
enum class HeadError : uint8_t {
    None,
    BadRequestLine,
    BadMethod,
    BadTarget,
    BadVersion,
    BareLineFeed,
    BareCarriageReturn,
    FoldedLine,
    BadFieldName,
    BadFieldValue,
    TooLarge,
    TooManyFields,
    TargetTooLong,
    MissingHost,
    RepeatedHost,
    BadHost,
    HostMismatch,
    BadContentLength,
    RepeatedContentLength,
    LengthAndEncoding,
    BadTransferEncoding,
    UnknownTransferEncoding,
    EncodingInOldVersion,
    BadStatusLine,
    BadExpectation,
    Count
};

int statusOf(HeadError error) noexcept;
const char* textOf(HeadError error) noexcept;

} // namespace gatehouse::http::h1
