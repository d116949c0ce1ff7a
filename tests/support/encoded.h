// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <brotli/encode.h>
#include <string>
#include <string_view>
#include <zlib.h>
#include <zstd.h>

namespace gatehouse::test {

// A body in a content coding (gzip, deflate, br, zstd), as an upstream would send it.
inline std::string encoded(std::string_view coding, std::string_view text)
{
    std::string out;
    if (coding == "gzip" || coding == "deflate") {
        z_stream stream{};
        deflateInit2(&stream, 6, Z_DEFLATED, coding == "gzip" ? 15 + 16 : 15, 8, Z_DEFAULT_STRATEGY);
        out.resize(deflateBound(&stream, text.size()) + 32);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        stream.avail_in = static_cast<uInt>(text.size());
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        deflate(&stream, Z_FINISH);
        out.resize(out.size() - stream.avail_out);
        deflateEnd(&stream);
    } else if (coding == "br") {
        size_t size = BrotliEncoderMaxCompressedSize(text.size()) + 32;
        out.resize(size);
        BrotliEncoderCompress(4, 22, BROTLI_MODE_GENERIC, text.size(), reinterpret_cast<const uint8_t*>(text.data()), &size, reinterpret_cast<uint8_t*>(out.data()));
        out.resize(size);
    } else if (coding == "zstd") {
        out.resize(ZSTD_compressBound(text.size()));
        out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    }
    return out;
}

} // namespace gatehouse::test
