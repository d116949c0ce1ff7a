// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <brotli/decode.h>
#include <string>
#include <string_view>
#include <zlib.h>
#include <zstd.h>

namespace gatehouse::test {

// What a client reads of a body in a content coding (gzip, br, zstd), complete or not; "<broken>" when it can't be read.
inline std::string decoded(std::string_view coding, std::string_view body)
{
    std::string out;
    std::string block(65536, '\0');
    if (coding == "gzip") {
        z_stream stream{};
        inflateInit2(&stream, 15 + 16);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.data()));
        stream.avail_in = static_cast<uInt>(body.size());
        int result = Z_OK;
        do {
            stream.next_out = reinterpret_cast<Bytef*>(block.data());
            stream.avail_out = static_cast<uInt>(block.size());
            result = inflate(&stream, Z_SYNC_FLUSH);
            out.append(block.data(), block.size() - stream.avail_out);
        } while (result == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
        inflateEnd(&stream);
        return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR ? out : "<broken>";
    }
    if (coding == "br") {
        BrotliDecoderState* const state = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
        const auto* in = reinterpret_cast<const uint8_t*>(body.data());
        size_t left = body.size();
        BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
        while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
            auto* made = reinterpret_cast<uint8_t*>(block.data());
            size_t room = block.size();
            result = BrotliDecoderDecompressStream(state, &left, &in, &room, &made, nullptr);
            out.append(block.data(), block.size() - room);
        }
        BrotliDecoderDestroyInstance(state);
        return result == BROTLI_DECODER_RESULT_ERROR ? "<broken>" : out;
    }
    ZSTD_DCtx* const state = ZSTD_createDCtx();
    ZSTD_inBuffer in{body.data(), body.size(), 0};
    bool good = true;
    for (bool more = true; more && good;) {
        ZSTD_outBuffer made{block.data(), block.size(), 0};
        good = !ZSTD_isError(ZSTD_decompressStream(state, &made, &in));
        out.append(block.data(), made.pos);
        more = in.pos < in.size || made.pos == made.size;
    }
    ZSTD_freeDCtx(state);
    return good ? out : "<broken>";
}

} // namespace gatehouse::test
