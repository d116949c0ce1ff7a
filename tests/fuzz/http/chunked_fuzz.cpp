// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A chunked body decodes to the same, wherever the network cuts it.
#include "http/h1/chunked.h"
#include "support/fuzz_require.h"

#include <algorithm>
#include <cstdint>

using gatehouse::http::h1::ChunkedDecoder;
using gatehouse::testing::require;

namespace {

struct Decoded {
    ChunkedDecoder::State state = ChunkedDecoder::State::More;
    std::string body, trailers;
    size_t consumed = 0;
    bool operator==(const Decoded&) const = default;
};

Decoded decode(std::string_view input, size_t piece)
{
    Decoded out;
    ChunkedDecoder decoder;
    size_t available = std::min(piece, input.size());
    for (;;) {
        size_t consumed = 0;
        std::string_view data;
        const std::string_view now = input.substr(out.consumed, available - out.consumed);
        out.state = decoder.step(now, consumed, data);
        require(consumed <= now.size(), "no more is consumed than was there");
        require(data.empty() || (data.data() >= now.data() && data.data() + data.size() <= now.data() + now.size()), "data are a part of the input");
        out.body += data;
        out.consumed += consumed;
        if (out.state != ChunkedDecoder::State::More)
            break;
        if (consumed == 0 || out.consumed == available) {
            if (available == input.size())
                break;
            available = std::min(available + piece, input.size());
        }
    }
    if (out.state == ChunkedDecoder::State::Done)
        out.trailers = decoder.trailers();
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const Decoded whole = decode(input, size);
    for (const size_t piece : {size_t(1), size_t(3), size_t(7)}) {
        Decoded parts = decode(input, piece);
        if (whole.state == ChunkedDecoder::State::Bad)
            require(parts.state == whole.state, "refused in one piece, refused in many");
        else
            require(parts == whole, "the same in one piece and in many");
    }
    return 0;
}
