// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/body_kind.h"

#include "base/bytes.h"
#include "pipeline/context.h"
#include "policies/transform/decoder.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using http::HeaderId;
using Op = pipeline::HeaderEdit::Op;

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && base::equalsIgnoreCase(text.substr(text.size() - end.size()), end);
}

bool startsWith(std::string_view text, std::string_view begin)
{
    return base::equalsIgnoreCase(text.substr(0, begin.size()), begin);
}

bool isJsonType(std::string_view type)
{
    for (const std::string_view known : {"application/json", "text/json", "application/x-ndjson", "application/jsonl", "application/json-seq"}) {
        if (base::equalsIgnoreCase(type, known))
            return true;
    }
    return endsWith(type, "+json");
}

// Whether what is found in ASCII is found in it.
bool hasAscii(std::string_view charset)
{
    for (const std::string_view other : {"utf-16", "utf-32", "ucs-2", "utf-7", "ebcdic", "cp037", "ibm037", "iso-2022", "hz-gb-2312", "unicode"}) {
        if (startsWith(charset, other))
            return false;
    }
    return true;
}

// Of a body, whatever it was.
constexpr const char* kDigests[] = {"Content-MD5", "Digest", "Content-Digest", "Repr-Digest"};

} // namespace

TypePattern::TypePattern(std::string_view text)
{
    if (text == "*/*")
        text = "*";
    const size_t star = text.find('*');
    m_before = text.substr(0, star);
    m_any = star != std::string_view::npos;
    if (m_any)
        m_after = text.substr(star + 1);
}

bool TypePattern::takes(std::string_view type) const
{
    if (!m_any)
        return base::equalsIgnoreCase(type, m_before);
    return type.size() >= m_before.size() + m_after.size() && startsWith(type, m_before) && endsWith(type, m_after);
}

BodyKind BodyKind::of(const http::ResponseHead& response)
{
    BodyKind out = of(response.fields);
    out.isPart |= response.status == 206;
    return out;
}

BodyKind BodyKind::of(const http::HeaderFields& fields)
{
    BodyKind out;
    const std::string_view field = fields.value(HeaderId::ContentType);
    const size_t end = field.find(';');
    out.type = base::trim(field.substr(0, end));
    out.isFramed = startsWith(out.type, "application/grpc");
    out.isJson = !out.isFramed && isJsonType(out.type);
    std::string_view parameters = end == std::string_view::npos ? std::string_view() : field.substr(end + 1);
    while (!parameters.empty()) {
        const size_t next = parameters.find(';');
        std::string_view one = base::trim(parameters.substr(0, next));
        if (startsWith(one, "charset=")) {
            one = one.substr(8);
            if (one.size() >= 2 && one.front() == '"')
                one = one.substr(1, one.size() - 2);
            out.isUtf8 = out.isUtf8 && hasAscii(one);
        }
        parameters = next == std::string_view::npos ? std::string_view() : parameters.substr(next + 1);
    }
    out.isCoded = std::any_of(fields.begin(), fields.end(),
                              [](const http::HeaderField& each) { return each.id == HeaderId::ContentEncoding && !each.value.empty() && !base::equalsIgnoreCase(each.value, "identity"); });
    out.isPart = startsWith(out.type, "multipart/byteranges");
    return out;
}

std::unique_ptr<Decoder> decoderFor(const http::HeaderFields& fields)
{
    return fields.count(HeaderId::ContentEncoding) == 1 ? Decoder::make(base::trim(fields.value(HeaderId::ContentEncoding))) : nullptr;
}

void askForReadable(pipeline::Context& context)
{
    context.requestEdits.push_back({Op::Set, HeaderId::AcceptEncoding, http::headerName(HeaderId::AcceptEncoding), "identity"});
    for (const char* name : {"Range", "If-Range"})
        context.requestEdits.push_back({Op::Remove, HeaderId::Unknown, name, {}});
}

void forgetBodyFields(pipeline::Context& context, const http::HeaderFields& fields, bool decoded)
{
    context.responseEdits.push_back({Op::Remove, HeaderId::Unknown, "Accept-Ranges", {}});
    for (const char* name : kDigests)
        context.responseEdits.push_back({Op::Remove, HeaderId::Unknown, name, {}});
    context.responseEdits.push_back({Op::Remove, HeaderId::ContentLength, http::headerName(HeaderId::ContentLength), {}});
    if (decoded)
        context.responseEdits.push_back({Op::Remove, HeaderId::ContentEncoding, http::headerName(HeaderId::ContentEncoding), {}});
    const std::string_view tag = fields.value(HeaderId::ETag);
    if (tag.starts_with('"'))
        context.responseEdits.push_back({Op::Set, HeaderId::ETag, http::headerName(HeaderId::ETag), context.arena().concat({"W/", tag})});
}

void forgetRequestBodyFields(pipeline::Context& context, bool decoded)
{
    for (const char* name : kDigests)
        context.requestEdits.push_back({Op::Remove, HeaderId::Unknown, name, {}});
    if (decoded)
        context.requestEdits.push_back({Op::Remove, HeaderId::ContentEncoding, http::headerName(HeaderId::ContentEncoding), {}});
}

} // namespace gatehouse::policies
