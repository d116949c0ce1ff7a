// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Takes a content coding off a body that comes in pieces. One body; one thread.
class Decoder
{
public:
    static constexpr uint64_t kMostRatio = 200;      // what comes out to what went in, behind the first MiB: more is a bomb
    static constexpr uint64_t kFree = 1u << 20;
    static constexpr uint64_t kMostBytes = 1u << 30; // that come out altogether

    virtual ~Decoder() = default;
    // Appends what `piece` stands for. False: it is broken, cut off (at its last piece), or a bomb.
    bool decode(std::string_view piece, bool last, std::string& out);

    // By the value of Content-Encoding: gzip, x-gzip, deflate, br, zstd; null when it is another, or several.
    static std::unique_ptr<Decoder> make(std::string_view coding);

protected:
    // Some of what `piece` stands for, and takes what was read off it. False: broken.
    virtual bool step(std::string_view& piece, std::string& out, bool& more) = 0;
    virtual bool isComplete() const = 0;

private:
    uint64_t m_in = 0;
    uint64_t m_out = 0;
};

} // namespace gatehouse::policies
