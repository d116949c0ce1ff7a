// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/regular_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatehouse::base {

Result<std::string> readRegularFile(const std::string& path, size_t maxBytes)
{
    // Not blocking: to open a pipe without a writer would wait for one.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return systemError(path + " cannot be read", errno);
    const auto fail = [file](Error error) {
        ::close(file);
        return error;
    };
    struct stat info {};
    if (::fstat(file, &info) != 0)
        return fail(systemError(path + " cannot be read", errno));
    if (!S_ISREG(info.st_mode))
        return fail(invalid(path + " is not a file"));
    const auto tooLarge = [&] { return fail(failure(ErrorCode::TooLarge, path + " is larger than " + std::to_string(maxBytes) + " bytes")); };
    if (static_cast<size_t>(info.st_size) > maxBytes)
        return tooLarge();
    std::string content;
    char buffer[64 * 1024];
    for (;;) {
        const ssize_t got = ::read(file, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(systemError(path + " cannot be read", errno));
        if (got == 0)
            break;
        content.append(buffer, static_cast<size_t>(got));
        if (content.size() > maxBytes) // it grows while it is read
            return tooLarge();
    }
    ::close(file);
    return content;
}

} // namespace gatehouse::base
