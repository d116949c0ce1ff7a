// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/uring_batch.h"

#include <cerrno>
#include <liburing.h>

namespace gatehouse::net {

UringBatch::UringBatch() : m_ring(std::make_unique<io_uring>())
{
    // A ring that one thread alone uses spares the kernel its locks and interrupts (6.1 and later); any other does as well.
    io_uring_params parameters{};
#if defined(IORING_SETUP_SINGLE_ISSUER) && defined(IORING_SETUP_DEFER_TASKRUN)
    parameters.flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN;
    m_works = io_uring_queue_init_params(kMost, m_ring.get(), &parameters) == 0;
#endif
    if (!m_works) {
        parameters = {};
        m_works = io_uring_queue_init_params(kMost, m_ring.get(), &parameters) == 0;
    }
}

UringBatch::~UringBatch()
{
    if (m_works)
        io_uring_queue_exit(m_ring.get());
}

std::unique_ptr<UringBatch> UringBatch::make()
{
    std::unique_ptr<UringBatch> made(new UringBatch);
    if (!made->m_works)
        return nullptr;
    // Kernels before 5.6 have rings that cannot send.
    io_uring_probe* probe = io_uring_get_probe_ring(made->m_ring.get());
    const bool sends = probe && io_uring_opcode_supported(probe, IORING_OP_SEND) && io_uring_opcode_supported(probe, IORING_OP_RECV);
    if (probe)
        io_uring_free_probe(probe);
    if (!sends)
        return nullptr;
    io_uring_register_ring_fd(made->m_ring.get()); // spares a look-up of the descriptor with each call; without it (before 5.18) all is well, too
    return made;
}

void UringBatch::collect(std::span<Transfer> transfers, size_t& missing)
{
    unsigned head = 0;
    unsigned seen = 0;
    io_uring_cqe* entry = nullptr;
    io_uring_for_each_cqe(m_ring.get(), head, entry)
    {
        transfers[entry->user_data].result = entry->res;
        --missing;
        ++seen;
    }
    io_uring_cq_advance(m_ring.get(), seen);
}

void UringBatch::run(std::span<Transfer> transfers)
{
    if (!m_works)
        return runPlain(transfers);
    for (size_t i = 0; i < transfers.size(); ++i) {
        Transfer& one = transfers[i];
        one.result = -EIO; // of one whose end is never told
        io_uring_sqe* const entry = io_uring_get_sqe(m_ring.get()); // there is room for all: none is left from before
        if (!one.writes) {
            io_uring_prep_recv(entry, one.descriptor, one.parts->iov_base, one.parts->iov_len, MSG_DONTWAIT);
        } else if (one.count == 1) {
            io_uring_prep_send(entry, one.descriptor, one.parts->iov_base, one.parts->iov_len, MSG_NOSIGNAL | MSG_DONTWAIT);
        } else {
            m_messages[i] = {};
            m_messages[i].msg_iov = const_cast<iovec*>(one.parts);
            m_messages[i].msg_iovlen = static_cast<size_t>(one.count);
            io_uring_prep_sendmsg(entry, one.descriptor, &m_messages[i], MSG_NOSIGNAL | MSG_DONTWAIT);
        }
        entry->user_data = i;
    }
    size_t submitted = 0;
    while (submitted < transfers.size()) {
        const int now = io_uring_submit(m_ring.get());
        if (now > 0)
            submitted += static_cast<size_t>(now);
        else if (now != -EINTR)
            break;
    }
    size_t missing = submitted;
    collect(transfers.first(submitted), missing);
    while (missing > 0) { // sockets that may not block are done at once; should one ever not be
        io_uring_cqe* entry = nullptr;
        const int waited = io_uring_wait_cqe(m_ring.get(), &entry);
        if (waited < 0 && waited != -EINTR)
            break;
        collect(transfers.first(submitted), missing);
    }
    if (submitted == transfers.size() && missing == 0)
        return;
    // Out of memory in the kernel: what it took is done, the rest and all that follows goes without it.
    m_works = false;
    io_uring_queue_exit(m_ring.get());
    runPlain(transfers.subspan(submitted));
}

} // namespace gatehouse::net
