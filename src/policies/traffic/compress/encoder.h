// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/traffic/compress/accept_encoding.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

enum class Effort : uint8_t { Fast, Balanced, Best };

// One stream in one content coding.
class Encoder
{
public:
    enum class Then : uint8_t { Go, Flush, Finish };
    virtual ~Encoder() = default;
    // Appends to `out` what `piece` makes; with Flush everything so far can be read by the client. False: it can't go on.
    virtual bool encode(std::string_view piece, Then then, std::string& out) = 0;

    // For another stream: as new. False: it can only be used once.
    virtual bool restart(std::optional<uint64_t>) { return false; }

    struct GiveBack {
        void operator()(Encoder* encoder) const;
    };
    using Ptr = std::unique_ptr<Encoder, GiveBack>;
    // `length` of the whole, if it is known: small bodies take little memory. Null when there is no memory, and for Identity. A thread keeps a few that are done with for
    // the next: their memory is large enough to be fetched from and given back to the system each time. To be destroyed on the thread that made it.
    static Ptr make(Coding coding, Effort effort, std::optional<uint64_t> length);

private:
    size_t m_kept = 0; // which of the thread's lists it goes back to
};

} // namespace gatehouse::policies
