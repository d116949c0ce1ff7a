// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::http::h1 {

// Decodes the chunked transfer coding (RFC 9112 section 7.1) strictly and without copying: each call takes a piece of the input and tells which part of it is data.
// Extensions are dropped (256 bytes at most a chunk, 16 KiB a body); trailer fields are kept as text (8 KiB at most).
class ChunkedDecoder
{
public:
    enum class State : uint8_t { More, Done, Bad };

    // Consumes from `input`; `data` is a part of it, maybe empty. Call again with what is left while it makes progress.
    State step(std::string_view input, size_t& consumed, std::string_view& data);
    void reset();
    // "Name: value\r\n" lines, after Done.
    const std::string& trailers() const { return m_trailers; }

private:
    enum class At : uint8_t { Size, Extension, SizeLineFeed, Data, DataReturn, DataLineFeed, TrailerLine, Done };
    bool takeSizeByte(char c);
    bool endTrailerLine();
    At m_at = At::Size;
    uint64_t m_left = 0;
    uint32_t m_digits = 0;
    uint32_t m_extension = 0;
    uint32_t m_extensions = 0; // of all chunks
    size_t m_lineStart = 0;
    std::string m_trailers;
};

// "1f\r\n" for a chunk of that size; returns how many characters were written (at most 18).
size_t writeChunkHead(char* into, uint64_t size);

} // namespace gatehouse::http::h1
