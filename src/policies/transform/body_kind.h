// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::pipeline {
class Context;
}

namespace gatehouse::policies {

class Decoder;

// A media type in which one * may stand for anything.
class TypePattern
{
public:
    explicit TypePattern(std::string_view text);
    bool takes(std::string_view type) const;

private:
    std::string m_before, m_after;
    bool m_any = false;
};

// What the fields of a message say of its body, for policies that change it.
struct BodyKind {
    std::string_view type; // without parameters; empty: none was said
    bool isJson = false;   // application/json, +json, and lines of it
    bool isFramed = false; // gRPC's messages, whose lengths stand before them: nobody may change them
    bool isUtf8 = true;    // or a character set that has ASCII in its place
    bool isCoded = false;  // Content-Encoding is there, and not identity
    bool isPart = false;   // 206, multipart/byteranges
    static BodyKind of(const http::ResponseHead& response);
    static BodyKind of(const http::HeaderFields& fields);
};

// The coding's reader; null when there is none for it.
std::unique_ptr<Decoder> decoderFor(const http::HeaderFields& fields);

// Asks the upstream for whole and plain answers: what is to be changed must be readable, and nobody may read it slice by slice.
void askForReadable(pipeline::Context& context);
// The fields of an answer whose body becomes another.
void forgetBodyFields(pipeline::Context& context, const http::HeaderFields& fields, bool decoded);
// Of a request.
void forgetRequestBodyFields(pipeline::Context& context, bool decoded);

} // namespace gatehouse::policies
