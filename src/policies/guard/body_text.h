// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// The media type of a message, without parameters, as sent; empty: it has none. False: it says several, so that whoever reads it later may take another.
bool mediaType(const http::HeaderFields& fields, std::string_view& type);
// application/json, text/json and whatever ends with +json (RFC 6839); in any case of letters.
bool isJsonType(std::string_view mediaType);
bool isXmlType(std::string_view mediaType);
// A text that is read as a whole: neither XML nor a stream of events.
bool isPlainText(std::string_view mediaType);
// Whether nothing says that a text is in another character encoding than UTF-8: who heeds that reads something else than what has been looked at.
bool isInUtf8(const http::HeaderFields& fields);
// The value of a parameter ("boundary") of a Content-Type or of a Content-Disposition, unquoted into `scratch` where need be. False: it has none, or it is malformed or there twice.
bool parameter(std::string_view field, std::string_view name, std::string& scratch, std::string_view& value);

// Why a body can't be looked at.
enum class Unreadable : uint8_t {
    No,
    Coding,  // a content coding that is not known, or several
    Corrupt, // it is not what the coding says
    TooLarge // once it is decoded
};

// A body with its content coding undone (RFC 9110, section 8.4): what gzip, deflate, br or zstd made. `text` is `bytes` itself or lies in memory of the thread, which the
// next call uses again. Never more than `most` bytes are made, whatever a small body claims to become; if there would be more, or the end is missing, `text` is what was made.
Unreadable decodeBody(const http::HeaderFields& fields, std::string_view bytes, uint64_t most, std::string_view& text);
// Gives back what decodeBody() needed of memory beyond what is kept for the next one: when the text has been looked at.
struct DecodedBody {
    DecodedBody() = default;
    DecodedBody(const DecodedBody&) = delete;
    ~DecodedBody();
};
// Whether there is a content coding to be undone.
bool isEncoded(const http::HeaderFields& fields);

} // namespace gatehouse::policies
