// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/chunked.h"

#include "http/h1/head_parser.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::http::h1 {

namespace {

constexpr uint32_t kMaxExtension = 256;
constexpr uint32_t kMaxExtensions = 16 * 1024;
constexpr size_t kMaxTrailers = 8 * 1024;
constexpr uint32_t kMaxDigits = 15; // 2^60 bytes

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

void ChunkedDecoder::reset()
{
    m_at = At::Size;
    m_left = 0;
    m_digits = m_extension = m_extensions = 0;
    m_lineStart = 0;
    m_trailers.clear();
}

bool ChunkedDecoder::takeSizeByte(char c)
{
    if (const int digit = hexValue(c); digit >= 0) {
        m_left = m_left << 4 | static_cast<uint64_t>(digit);
        return ++m_digits <= kMaxDigits;
    }
    if (m_digits == 0)
        return false;
    if (c == '\r') {
        m_at = At::SizeLineFeed;
        return true;
    }
    if (c != ';')
        return false;
    m_at = At::Extension;
    return true;
}

bool ChunkedDecoder::endTrailerLine()
{
    // The line that has just ended, without its CRLF.
    const std::string_view line(m_trailers.data() + m_lineStart, m_trailers.size() - m_lineStart - 2);
    if (line.empty()) {
        m_trailers.resize(m_lineStart);
        m_at = At::Done;
        return true;
    }
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
        return false;
    for (const char c : line.substr(colon + 1)) {
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f)
            return false;
    }
    m_lineStart = m_trailers.size();
    return true;
}

ChunkedDecoder::State ChunkedDecoder::step(std::string_view input, size_t& consumed, std::string_view& data)
{
    consumed = 0;
    data = {};
    while (consumed < input.size() && m_at != At::Done) {
        if (m_at == At::Data) {
            const size_t take = static_cast<size_t>(std::min<uint64_t>(m_left, input.size() - consumed));
            data = input.substr(consumed, take);
            consumed += take;
            m_left -= take;
            if (m_left == 0)
                m_at = At::DataReturn;
            return State::More; // one piece of data a call
        }
        const char c = input[consumed++];
        switch (m_at) {
        case At::Size:
            if (!takeSizeByte(c))
                return State::Bad;
            break;
        case At::Extension:
            if (c == '\r')
                m_at = At::SizeLineFeed;
            else if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f || ++m_extension > kMaxExtension || ++m_extensions > kMaxExtensions)
                return State::Bad;
            break;
        case At::SizeLineFeed:
            if (c != '\n')
                return State::Bad;
            m_at = m_left == 0 ? At::TrailerLine : At::Data;
            m_digits = m_extension = 0;
            break;
        case At::DataReturn:
            if (c != '\r')
                return State::Bad;
            m_at = At::DataLineFeed;
            break;
        case At::DataLineFeed:
            if (c != '\n')
                return State::Bad;
            m_at = At::Size;
            break;
        case At::TrailerLine:
            if (m_trailers.size() >= kMaxTrailers || (c == '\n' && (m_trailers.size() == m_lineStart || m_trailers.back() != '\r')))
                return State::Bad;
            m_trailers += c;
            if (c == '\n' && !endTrailerLine())
                return State::Bad;
            break;
        case At::Data:
        case At::Done:
            break;
        }
    }
    return m_at == At::Done ? State::Done : State::More;
}

size_t writeChunkHead(char* into, uint64_t size)
{
    char* end = std::to_chars(into, into + 16, size, 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    return static_cast<size_t>(end - into);
}

} // namespace gatehouse::http::h1
