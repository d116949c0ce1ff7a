// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <unistd.h>

namespace gatehouse::net {

// A bound and listening descriptor that several hold at a time (who bound it, the worker that accepts, one that takes it over); closed with the last of them.
class ListeningSocket
{
public:
    explicit ListeningSocket(int descriptor) : m_descriptor(descriptor) {}
    ~ListeningSocket() { ::close(m_descriptor); }
    ListeningSocket(const ListeningSocket&) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

using ListeningSocketPtr = std::shared_ptr<const ListeningSocket>;

} // namespace gatehouse::net
