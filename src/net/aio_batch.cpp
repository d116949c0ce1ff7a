// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/aio_batch.h"

#include <cerrno>
#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace gatehouse::net {

std::unique_ptr<AioBatch> AioBatch::make()
{
    aio_context_t context = 0;
    if (::syscall(SYS_io_setup, kMost, &context) != 0)
        return nullptr;
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr); // it is told by EPIPE
    return std::unique_ptr<AioBatch>(new AioBatch(context));
}

AioBatch::~AioBatch()
{
    ::syscall(SYS_io_destroy, m_context);
}

void AioBatch::run(std::span<Transfer> transfers)
{
    for (size_t i = 0; i < transfers.size(); ++i) {
        Transfer& one = transfers[i];
        one.result = -EIO; // of one whose end is never told
        iocb& block = m_blocks[i];
        block = {};
        block.aio_data = i;
        block.aio_fildes = static_cast<uint32_t>(one.descriptor);
        const bool single = one.count == 1;
        block.aio_lio_opcode = one.writes ? (single ? IOCB_CMD_PWRITE : IOCB_CMD_PWRITEV) : IOCB_CMD_PREAD;
        block.aio_buf = reinterpret_cast<uint64_t>(single ? one.parts->iov_base : one.parts);
        block.aio_nbytes = single ? one.parts->iov_len : static_cast<uint64_t>(one.count);
        m_list[i] = &block;
    }
    // One that cannot even begin (a descriptor that is none) ends the list before it: it is done by itself, which says why.
    for (size_t done = 0; done < transfers.size();) {
        const long taken = ::syscall(SYS_io_submit, m_context, static_cast<long>(transfers.size() - done), m_list.data() + done);
        if (taken <= 0) {
            runPlain(transfers.subspan(done, 1));
            ++done;
            continue;
        }
        for (long left = taken; left > 0;) {
            const long got = ::syscall(SYS_io_getevents, m_context, left, left, m_events.data(), nullptr);
            for (long i = 0; i < got; ++i)
                transfers[m_events[static_cast<size_t>(i)].data].result = static_cast<ssize_t>(m_events[static_cast<size_t>(i)].res);
            if (got > 0)
                left -= got;
            else if (got < 0 && errno != EINTR)
                break;
        }
        done += static_cast<size_t>(taken);
    }
}

} // namespace gatehouse::net
