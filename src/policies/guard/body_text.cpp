// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/body_text.h"

#include "base/bytes.h"
#include "policies/guard/kept_memory.h"

#include <algorithm>
#include <brotli/decode.h>
#include <memory>
#include <zlib.h>
#include <zstd.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kBlock = 16 * 1024;
constexpr int kLargestWindow = 23;    // of zstd: 8 MiB, as RFC 8878 says that decoders should bear

std::string& decodedText()
{
    thread_local std::string text;
    return text;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsWithIgnoringCase(std::string_view text, std::string_view suffix)
{
    return text.size() > suffix.size() && base::equalsIgnoreCase(text.substr(text.size() - suffix.size()), suffix);
}

// Appends to `out`; false when it would be more than `most`, which it is filled up to.
bool give(std::string& out, const void* data, size_t size, uint64_t most)
{
    if (out.size() + size > most) {
        out.append(static_cast<const char*>(data), static_cast<size_t>(most) - out.size());
        return false;
    }
    out.append(static_cast<const char*>(data), size);
    return true;
}

// `windowBits`: 15 + 16 for gzip, 15 for zlib, -15 for bare deflate.
Unreadable inflateAll(std::string_view bytes, int windowBits, uint64_t most, std::string& out)
{
    z_stream stream{};
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return Unreadable::Corrupt;
    const auto end = [](z_stream* s) { inflateEnd(s); };
    const std::unique_ptr<z_stream, decltype(end)> guard(&stream, end);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(std::min<size_t>(bytes.size(), UINT32_MAX));
    char block[kBlock];
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(block);
        stream.avail_out = kBlock;
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (!give(out, block, kBlock - stream.avail_out, most))
            return Unreadable::TooLarge;
        if (status == Z_STREAM_END)
            return stream.avail_in == 0 ? Unreadable::No : Unreadable::Corrupt; // nothing may hide behind it
        if (status != Z_OK || (stream.avail_in == 0 && stream.avail_out > 0))
            return Unreadable::Corrupt;
    }
}

Unreadable unbrotli(std::string_view bytes, uint64_t most, std::string& out)
{
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), &BrotliDecoderDestroyInstance);
    if (!state)
        return Unreadable::Corrupt;
    size_t left = bytes.size();
    const auto* in = reinterpret_cast<const uint8_t*>(bytes.data());
    uint8_t block[kBlock];
    for (;;) {
        size_t room = kBlock;
        uint8_t* at = block;
        const BrotliDecoderResult result = BrotliDecoderDecompressStream(state.get(), &left, &in, &room, &at, nullptr);
        if (!give(out, block, kBlock - room, most))
            return Unreadable::TooLarge;
        if (result == BROTLI_DECODER_RESULT_SUCCESS)
            return left == 0 ? Unreadable::No : Unreadable::Corrupt;
        if (result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
            return Unreadable::Corrupt;
    }
}

Unreadable unzstd(std::string_view bytes, uint64_t most, std::string& out)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> state(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!state || ZSTD_isError(ZSTD_DCtx_setParameter(state.get(), ZSTD_d_windowLogMax, kLargestWindow)))
        return Unreadable::Corrupt;
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    char block[kBlock];
    for (;;) {
        ZSTD_outBuffer made{block, kBlock, 0};
        const size_t left = ZSTD_decompressStream(state.get(), &made, &in);
        if (ZSTD_isError(left))
            return Unreadable::Corrupt;
        if (!give(out, block, made.pos, most))
            return Unreadable::TooLarge;
        if (left == 0)
            return in.pos == in.size ? Unreadable::No : Unreadable::Corrupt;
        if (in.pos == in.size && made.pos == 0)
            return Unreadable::Corrupt; // cut off
    }
}

std::string_view codingOf(const http::HeaderFields& fields, bool& isOne)
{
    isOne = true;
    std::string_view coding;
    for (const http::HeaderField& field : fields) {
        if (!base::equalsIgnoreCase(field.name, "content-encoding"))
            continue;
        const std::string_view value = base::trim(field.value);
        if (value.empty() || base::equalsIgnoreCase(value, "identity"))
            continue;
        isOne = isOne && coding.empty() && value.find(',') == std::string_view::npos;
        coding = value;
    }
    return coding;
}

} // namespace

bool mediaType(const http::HeaderFields& fields, std::string_view& type)
{
    type = {};
    bool any = false;
    for (const http::HeaderField& field : fields) {
        if (field.id != http::HeaderId::ContentType && !base::equalsIgnoreCase(field.name, "content-type"))
            continue;
        const std::string_view said = base::trim(field.value.substr(0, field.value.find(';')));
        if (any || said.find(',') != std::string_view::npos) // two of one type may still have two boundaries
            return false;
        any = true;
        type = said;
    }
    return true;
}

bool isJsonType(std::string_view type)
{
    // gRPC's own JSON (application/grpc+json), too: readers of JSON take whatever ends so.
    constexpr std::string_view kNames[] = {"application/json", "text/json", "application/x-json", "text/x-json", "application/jsonrequest"};
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view name) { return base::equalsIgnoreCase(type, name); }) || endsWithIgnoringCase(type, "+json");
}

bool isXmlType(std::string_view type)
{
    constexpr std::string_view kNames[] = {"application/xml", "text/xml", "application/x-xml", "text/x-xml", "application/xml-external-parsed-entity", "text/xml-external-parsed-entity", "application/xml-dtd"};
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view name) { return base::equalsIgnoreCase(type, name); }) || endsWithIgnoringCase(type, "+xml");
}

bool isPlainText(std::string_view mediaType)
{
    return base::equalsIgnoreCase(mediaType.substr(0, 5), "text/") && !isXmlType(mediaType) && !base::equalsIgnoreCase(mediaType, "text/event-stream");
}

bool isInUtf8(const http::HeaderFields& fields)
{
    for (const http::HeaderField& field : fields) {
        if (field.id != http::HeaderId::ContentType && !base::equalsIgnoreCase(field.name, "content-type"))
            continue;
        if (base::toLower(field.value).find("charset") == std::string::npos)
            continue;
        std::string scratch;
        std::string_view charset;
        if (!parameter(field.value, "charset", scratch, charset) || (!base::equalsIgnoreCase(charset, "utf-8") && !base::equalsIgnoreCase(charset, "utf8") && !base::equalsIgnoreCase(charset, "us-ascii")))
            return false;
    }
    return true;
}

bool parameter(std::string_view field, std::string_view name, std::string& scratch, std::string_view& value)
{
    bool found = false;
    size_t at = std::min(field.find(';'), field.size());
    while (at < field.size()) {
        ++at;
        while (at < field.size() && isBlank(field[at]))
            ++at;
        const size_t equals = field.find_first_of("=;", at);
        if (equals == std::string_view::npos || field[equals] == ';') {
            at = std::min(equals, field.size());
            continue;
        }
        const bool isIt = base::equalsIgnoreCase(base::trim(field.substr(at, equals - at)), name);
        if (isIt && found)
            return false;
        at = equals + 1;
        if (at < field.size() && field[at] == '"') {
            std::string text;
            for (++at; at < field.size() && field[at] != '"'; ++at) {
                if (field[at] == '\\' && at + 1 < field.size())
                    ++at;
                text += field[at];
            }
            if (at == field.size())
                return false;
            at = std::min(field.find(';', at), field.size());
            if (isIt) {
                scratch = std::move(text);
                value = scratch;
                found = true;
            }
            continue;
        }
        const size_t end = std::min(field.find(';', at), field.size());
        if (isIt) {
            value = base::trim(field.substr(at, end - at));
            found = true;
        }
        at = end;
    }
    return found && !value.empty();
}

bool isEncoded(const http::HeaderFields& fields)
{
    bool isOne = true;
    return !codingOf(fields, isOne).empty();
}

Unreadable decodeBody(const http::HeaderFields& fields, std::string_view bytes, uint64_t most, std::string_view& text)
{
    bool isOne = true;
    const std::string_view coding = codingOf(fields, isOne);
    text = bytes;
    if (!isOne)
        return Unreadable::Coding;
    if (coding.empty())
        return bytes.size() > most ? Unreadable::TooLarge : Unreadable::No;
    std::string& out = decodedText();
    giveBackAbove(out);
    out.clear();
    Unreadable result = Unreadable::Coding;
    if (base::equalsIgnoreCase(coding, "gzip") || base::equalsIgnoreCase(coding, "x-gzip")) {
        result = inflateAll(bytes, MAX_WBITS + 16, most, out);
    } else if (base::equalsIgnoreCase(coding, "deflate")) {
        result = inflateAll(bytes, MAX_WBITS, most, out);
    } else if (base::equalsIgnoreCase(coding, "br")) {
        result = unbrotli(bytes, most, out);
    } else if (base::equalsIgnoreCase(coding, "zstd")) {
        result = unzstd(bytes, most, out);
    }
    text = out;
    return result;
}

DecodedBody::~DecodedBody()
{
    giveBackAbove(decodedText());
}

} // namespace gatehouse::policies
