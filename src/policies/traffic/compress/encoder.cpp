// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/compress/encoder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <brotli/encode.h>
#include <limits>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kBlock = 16 * 1024;
constexpr int kLargestWindow = 20; // 1 MiB: what a stream costs in memory follows from it; clients need not take more than 8 MiB (RFC 8878, section 3.1.1.1.2)

// The base-2 logarithm of a window that takes all of a body of this length.
int windowFor(std::optional<uint64_t> length, int least, int most)
{
    return length ? std::clamp(static_cast<int>(std::bit_width(*length)), least, most) : most;
}

class GzipEncoder final : public Encoder
{
public:
    ~GzipEncoder() override
    {
        if (m_good)
            deflateEnd(&m_stream);
    }
    bool begin(Effort effort, std::optional<uint64_t>)
    {
        static constexpr int kLevels[] = {1, 5, 9};
        constexpr int kGzip = 16;
        m_good = deflateInit2(&m_stream, kLevels[static_cast<int>(effort)], Z_DEFLATED, MAX_WBITS + kGzip, 8, Z_DEFAULT_STRATEGY) == Z_OK;
        return m_good;
    }
    bool restart(std::optional<uint64_t>) override { return deflateReset(&m_stream) == Z_OK; }
    bool encode(std::string_view piece, Then then, std::string& out) override
    {
        do {
            // Its counters are narrower than sizes are.
            const size_t now = std::min<size_t>(piece.size(), std::numeric_limits<uInt>::max());
            m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
            m_stream.avail_in = static_cast<uInt>(now);
            piece.remove_prefix(now);
            const int flush = !piece.empty() || then == Then::Go ? Z_NO_FLUSH : then == Then::Flush ? Z_SYNC_FLUSH : Z_FINISH;
            do {
                m_stream.next_out = reinterpret_cast<Bytef*>(m_block.data());
                m_stream.avail_out = kBlock;
                if (deflate(&m_stream, flush) == Z_STREAM_ERROR)
                    return false;
                out.append(m_block.data(), kBlock - m_stream.avail_out);
            } while (m_stream.avail_out == 0);
        } while (!piece.empty());
        return true;
    }

private:
    z_stream m_stream{};
    bool m_good = false;
    std::array<char, kBlock> m_block;
};

class BrotliEncoder final : public Encoder
{
public:
    ~BrotliEncoder() override { BrotliEncoderDestroyInstance(m_state); }
    bool begin(Effort effort, std::optional<uint64_t> length)
    {
        static constexpr uint32_t kQualities[] = {2, 4, 9};
        m_state = BrotliEncoderCreateInstance(nullptr, nullptr, nullptr);
        if (!m_state)
            return false;
        BrotliEncoderSetParameter(m_state, BROTLI_PARAM_QUALITY, kQualities[static_cast<int>(effort)]);
        BrotliEncoderSetParameter(m_state, BROTLI_PARAM_LGWIN, static_cast<uint32_t>(windowFor(length, BROTLI_MIN_WINDOW_BITS, kLargestWindow)));
        if (length)
            BrotliEncoderSetParameter(m_state, BROTLI_PARAM_SIZE_HINT, static_cast<uint32_t>(std::min<uint64_t>(*length, 1u << 30)));
        return true;
    }
    bool encode(std::string_view piece, Then then, std::string& out) override
    {
        const auto operation = then == Then::Go ? BROTLI_OPERATION_PROCESS : then == Then::Flush ? BROTLI_OPERATION_FLUSH : BROTLI_OPERATION_FINISH;
        const auto* in = reinterpret_cast<const uint8_t*>(piece.data());
        size_t left = piece.size();
        do {
            size_t none = 0;
            if (!BrotliEncoderCompressStream(m_state, operation, &left, &in, &none, nullptr, nullptr))
                return false;
            size_t size = 0;
            const uint8_t* const made = BrotliEncoderTakeOutput(m_state, &size);
            out.append(reinterpret_cast<const char*>(made), size);
        } while (left > 0 || BrotliEncoderHasMoreOutput(m_state));
        return true;
    }

private:
    BrotliEncoderState* m_state = nullptr;
};

class ZstdEncoder final : public Encoder
{
public:
    ~ZstdEncoder() override { ZSTD_freeCCtx(m_state); }
    bool begin(Effort effort, std::optional<uint64_t> length)
    {
        static constexpr int kLevels[] = {1, 3, 12};
        m_state = ZSTD_createCCtx();
        if (!m_state)
            return false;
        ZSTD_CCtx_setParameter(m_state, ZSTD_c_compressionLevel, kLevels[static_cast<int>(effort)]);
        return restart(length);
    }
    bool restart(std::optional<uint64_t> length) override
    {
        return !ZSTD_isError(ZSTD_CCtx_reset(m_state, ZSTD_reset_session_only)) &&
               !ZSTD_isError(ZSTD_CCtx_setParameter(m_state, ZSTD_c_windowLog, windowFor(length, 10, kLargestWindow)));
    }
    bool encode(std::string_view piece, Then then, std::string& out) override
    {
        const ZSTD_EndDirective directive = then == Then::Go ? ZSTD_e_continue : then == Then::Flush ? ZSTD_e_flush : ZSTD_e_end;
        ZSTD_inBuffer in{piece.data(), piece.size(), 0};
        for (;;) {
            ZSTD_outBuffer made{m_block.data(), m_block.size(), 0};
            const size_t left = ZSTD_compressStream2(m_state, &made, &in, directive);
            if (ZSTD_isError(left))
                return false;
            out.append(m_block.data(), made.pos);
            if (then == Then::Go ? in.pos == in.size : left == 0)
                return true;
        }
    }

private:
    ZSTD_CCtx* m_state = nullptr;
    std::array<char, kBlock> m_block;
};

template <class T>
Encoder* begun(Effort effort, std::optional<uint64_t> length)
{
    auto encoder = std::make_unique<T>();
    return encoder->begin(effort, length) ? encoder.release() : nullptr;
}

constexpr size_t kEfforts = 3;
constexpr size_t kKept = 4; // of each coding and effort, by each thread

using Kept = std::array<std::vector<std::unique_ptr<Encoder>>, 4 * kEfforts>;

Kept& keptByThread()
{
    thread_local Kept kept;
    return kept;
}

} // namespace

Encoder::Ptr Encoder::make(Coding coding, Effort effort, std::optional<uint64_t> length)
{
    const size_t which = static_cast<size_t>(coding) * kEfforts + static_cast<size_t>(effort);
    auto& kept = keptByThread()[which];
    Ptr encoder;
    if (!kept.empty()) {
        encoder.reset(kept.back().release());
        kept.pop_back();
        if (encoder->restart(length))
            return encoder;
    }
    switch (coding) {
    case Coding::Gzip: encoder.reset(begun<GzipEncoder>(effort, length)); break;
    case Coding::Brotli: encoder.reset(begun<BrotliEncoder>(effort, length)); break;
    case Coding::Zstd: encoder.reset(begun<ZstdEncoder>(effort, length)); break;
    case Coding::Identity: return nullptr;
    }
    if (encoder)
        encoder->m_kept = which;
    return encoder;
}

void Encoder::GiveBack::operator()(Encoder* encoder) const
{
    std::unique_ptr<Encoder> owned(encoder);
    auto& kept = keptByThread()[encoder->m_kept];
    if (kept.size() < kKept && encoder->restart(std::nullopt))
        kept.push_back(std::move(owned));
}

} // namespace gatehouse::policies
