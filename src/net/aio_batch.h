// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/io_batch.h"

#include <array>
#include <linux/aio_abi.h>

namespace gatehouse::net {

// Transfers by io_submit(2), which does those of sockets before it returns. The thread must not be sent SIGPIPE: it has no flag to say so.
class AioBatch final : public IoBatch
{
public:
    static std::unique_ptr<AioBatch> make(); // null where the kernel does not allow it
    ~AioBatch() override;
    void run(std::span<Transfer> transfers) override;
    Kind kind() const override { return Kind::Aio; }

private:
    explicit AioBatch(aio_context_t context) : m_context(context) {}
    aio_context_t m_context;
    std::array<iocb, kMost> m_blocks{};
    std::array<iocb*, kMost> m_list{};
    std::array<io_event, kMost> m_events{};
};

} // namespace gatehouse::net
