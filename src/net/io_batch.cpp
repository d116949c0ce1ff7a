// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/io_batch.h"

#include "net/aio_batch.h"
#include "net/uring_batch.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace gatehouse::net {

namespace {

class PlainBatch final : public IoBatch
{
public:
    void run(std::span<Transfer> transfers) override { runPlain(transfers); }
    Kind kind() const override { return Kind::Plain; }
};

constexpr std::array<std::string_view, 4> kNames{"auto", "io_uring", "aio", "plain"};

ssize_t transfer(const Transfer& one)
{
    if (!one.writes)
        return ::recv(one.descriptor, one.parts->iov_base, one.parts->iov_len, MSG_DONTWAIT);
    if (one.count == 1)
        return ::send(one.descriptor, one.parts->iov_base, one.parts->iov_len, MSG_NOSIGNAL | MSG_DONTWAIT);
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(one.parts);
    message.msg_iovlen = static_cast<size_t>(one.count);
    return ::sendmsg(one.descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
}

} // namespace

IoBatch::~IoBatch() = default;

std::unique_ptr<IoBatch> IoBatch::make(Kind kind)
{
    std::unique_ptr<IoBatch> made;
    if (kind == Kind::Auto || kind == Kind::Uring)
        made = UringBatch::make();
    if (!made && (kind == Kind::Auto || kind == Kind::Aio))
        made = AioBatch::make();
    return made ? std::move(made) : std::make_unique<PlainBatch>();
}

std::optional<IoBatch::Kind> IoBatch::kindFrom(std::string_view name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return static_cast<Kind>(i);
    }
    return std::nullopt;
}

std::string_view IoBatch::name() const
{
    return kNames[static_cast<size_t>(kind())];
}

void IoBatch::runPlain(std::span<Transfer> transfers)
{
    for (Transfer& one : transfers) {
        do {
            one.result = transfer(one);
        } while (one.result < 0 && errno == EINTR);
        if (one.result < 0)
            one.result = -errno;
    }
}

} // namespace gatehouse::net
