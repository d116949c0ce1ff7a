// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <sys/uio.h>

namespace gatehouse::net {

// One read or write of a socket that does not block.
struct Transfer {
    int descriptor = -1;
    bool writes = false;
    const iovec* parts = nullptr; // where to, or what; at least one. They stay until run() returns
    int count = 0;                // 1 for a read
    ssize_t result = 0;           // bytes, or -errno
};

// Does many transfers with one system call: entering the kernel may cost a microsecond (page-table isolation under a hypervisor), which with four calls a request
// is a fifth of all that a proxy costs there. One thread, that which made it.
class IoBatch
{
public:
    // Uring: io_uring, where the kernel allows it. Aio: io_submit(2), which also runs where containers forbid io_uring. Plain: one call each.
    enum class Kind : uint8_t { Auto, Uring, Aio, Plain };
    static constexpr size_t kMost = 64; // transfers at once

    virtual ~IoBatch();
    // The first kind that works here; Auto and whatever the kernel refuses end with Plain.
    static std::unique_ptr<IoBatch> make(Kind kind = Kind::Auto);
    static std::optional<Kind> kindFrom(std::string_view name); // "auto", "io_uring", "aio", "plain"

    // All of them, in order; what each came to stands in its `result`. At most kMost.
    virtual void run(std::span<Transfer> transfers) = 0;
    virtual Kind kind() const = 0;
    std::string_view name() const;

protected:
    static void runPlain(std::span<Transfer> transfers);
};

} // namespace gatehouse::net
