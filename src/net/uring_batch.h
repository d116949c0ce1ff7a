// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/io_batch.h"

#include <array>
#include <sys/socket.h>

struct io_uring;

namespace gatehouse::net {

// Transfers by io_uring(7). Nothing is left under way: every transfer is done, or refused with EAGAIN, when run() returns.
class UringBatch final : public IoBatch
{
public:
    static std::unique_ptr<UringBatch> make(); // null where the kernel does not allow it
    ~UringBatch() override;
    void run(std::span<Transfer> transfers) override;
    Kind kind() const override { return Kind::Uring; }

private:
    UringBatch();
    void collect(std::span<Transfer> transfers, size_t& missing);
    std::unique_ptr<io_uring> m_ring;
    std::array<msghdr, kMost> m_messages{};
    bool m_works = false;
};

} // namespace gatehouse::net
