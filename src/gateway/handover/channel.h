// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

namespace gatehouse::gateway {

// A local connection between the process that serves and the one that is to replace it: packets of JSON, some with descriptors. The other side runs as the same
// user, or is not talked to. Blocks, with deadlines; for threads that may wait.
class Channel
{
public:
    explicit Channel(int descriptor) : m_descriptor(descriptor) {}
    ~Channel();
    Channel(Channel&& other) noexcept;
    Channel& operator=(Channel&&) = delete;

    static base::Result<Channel> connect(const std::string& path);
    // Listens at `path`, in the place of whoever did before, readable for this user alone; the descriptor.
    static base::Result<int> listen(const std::string& path);
    static base::Result<Channel> accept(int listening);

    static constexpr size_t kMostDescriptors = 128; // in a packet
    base::Result<void> send(const base::Json& message, const std::vector<int>& descriptors = {});
    // The descriptors are the caller's.
    base::Result<base::Json> receive(std::chrono::milliseconds within, std::vector<int>* descriptors = nullptr);
    // Waits for a packet or the end; `stop` is a descriptor that ends the wait when it becomes readable.
    bool wait(std::chrono::milliseconds within, int stop) const;
    pid_t peer() const { return m_peer; }

private:
    base::Result<void> checkPeer();
    int m_descriptor;
    pid_t m_peer = 0;
};

} // namespace gatehouse::gateway
