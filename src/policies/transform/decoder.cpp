// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/decoder.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kBlock = 16 * 1024;
constexpr size_t kMostAtOnce = 1u << 20; // its counters are narrower than sizes are

class InflateDecoder final : public Decoder
{
public:
    InflateDecoder()
    {
        constexpr int kGzipOrZlib = 32;
        m_good = inflateInit2(&m_stream, MAX_WBITS + kGzipOrZlib) == Z_OK;
    }
    ~InflateDecoder() override
    {
        if (m_good)
            inflateEnd(&m_stream);
    }

protected:
    bool step(std::string_view& piece, std::string& out, bool& more) override
    {
        if (!m_good)
            return false;
        if (m_complete && !piece.empty()) { // another member (RFC 1952, section 2.2)
            m_complete = false;
            if (inflateReset(&m_stream) != Z_OK)
                return false;
        }
        const size_t now = std::min(piece.size(), kMostAtOnce);
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
        m_stream.avail_in = static_cast<uInt>(now);
        m_stream.next_out = m_block.data();
        m_stream.avail_out = kBlock;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        out.append(reinterpret_cast<char*>(m_block.data()), kBlock - m_stream.avail_out);
        piece.remove_prefix(now - m_stream.avail_in);
        m_complete = result == Z_STREAM_END;
        more = m_stream.avail_out == 0 && !m_complete;
        m_begun = true;
        return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR;
    }
    bool isComplete() const override { return m_complete || !m_begun; }

private:
    z_stream m_stream{};
    bool m_good = false;
    bool m_begun = false;
    bool m_complete = false;
    std::array<Bytef, kBlock> m_block;
};

class BrotliDecoder final : public Decoder
{
public:
    BrotliDecoder() : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)) {}
    ~BrotliDecoder() override { BrotliDecoderDestroyInstance(m_state); }

protected:
    bool step(std::string_view& piece, std::string& out, bool& more) override
    {
        if (!m_state || m_complete)
            return m_state && piece.empty();
        size_t left = piece.size();
        const auto* in = reinterpret_cast<const uint8_t*>(piece.data());
        uint8_t* made = m_block.data();
        size_t room = kBlock;
        const BrotliDecoderResult result = BrotliDecoderDecompressStream(m_state, &left, &in, &room, &made, nullptr);
        out.append(reinterpret_cast<char*>(m_block.data()), kBlock - room);
        piece.remove_prefix(piece.size() - left);
        m_complete = result == BROTLI_DECODER_RESULT_SUCCESS;
        more = result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
        m_begun = true;
        return result != BROTLI_DECODER_RESULT_ERROR;
    }
    bool isComplete() const override { return m_complete || !m_begun; }

private:
    BrotliDecoderState* const m_state;
    bool m_begun = false;
    bool m_complete = false;
    std::array<uint8_t, kBlock> m_block;
};

class ZstdDecoder final : public Decoder
{
public:
    ZstdDecoder() : m_state(ZSTD_createDCtx())
    {
        if (m_state)
            ZSTD_DCtx_setParameter(m_state, ZSTD_d_windowLogMax, 23); // RFC 9659: 8 MiB
    }
    ~ZstdDecoder() override { ZSTD_freeDCtx(m_state); }

protected:
    bool step(std::string_view& piece, std::string& out, bool& more) override
    {
        if (!m_state)
            return false;
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        ZSTD_outBuffer made{m_block.data(), kBlock, 0};
        const size_t left = ZSTD_decompressStream(m_state, &made, &in);
        if (ZSTD_isError(left))
            return false;
        out.append(m_block.data(), made.pos);
        piece.remove_prefix(in.pos);
        m_complete = left == 0;
        more = made.pos == kBlock && !m_complete;
        return true;
    }
    bool isComplete() const override { return m_complete; }

private:
    ZSTD_DCtx* const m_state;
    bool m_complete = true;
    std::array<char, kBlock> m_block;
};

} // namespace

bool Decoder::decode(std::string_view piece, bool last, std::string& out)
{
    m_in += piece.size();
    bool more = false;
    while (!piece.empty() || more) {
        const size_t outBefore = out.size();
        const size_t inBefore = piece.size();
        more = false;
        if (!step(piece, out, more))
            return false;
        m_out += out.size() - outBefore;
        if (m_out > kMostBytes || (m_out > kFree && m_out / kMostRatio > m_in))
            return false;
        if (piece.size() == inBefore && out.size() == outBefore && !piece.empty())
            return false; // nothing comes of it
        if (piece.size() == inBefore && out.size() == outBefore)
            break;
    }
    return !last || isComplete();
}

std::unique_ptr<Decoder> Decoder::make(std::string_view coding)
{
    if (base::equalsIgnoreCase(coding, "gzip") || base::equalsIgnoreCase(coding, "x-gzip") || base::equalsIgnoreCase(coding, "deflate"))
        return std::make_unique<InflateDecoder>();
    if (base::equalsIgnoreCase(coding, "br"))
        return std::make_unique<BrotliDecoder>();
    if (base::equalsIgnoreCase(coding, "zstd"))
        return std::make_unique<ZstdDecoder>();
    return nullptr;
}

} // namespace gatehouse::policies
