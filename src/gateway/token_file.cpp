// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/token_file.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace gatehouse::gateway {

std::string makeToken()
{
    return "ghp_" + base::toBase64Url(base::randomBytes(32));
}

base::Result<std::string> readSecretFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 && errno == ENOENT)
        return base::failure(base::ErrorCode::NotFound, "there is no file " + path);
    if (file < 0)
        return base::systemError("reading " + path, errno);
    char buffer[4096];
    const ssize_t got = ::read(file, buffer, sizeof buffer);
    const int error = errno;
    ::close(file);
    if (got < 0)
        return base::systemError("reading " + path, error);
    std::string content(buffer, static_cast<size_t>(got));
    while (!content.empty() && (content.back() == '\n' || content.back() == '\r'))
        content.pop_back();
    return content;
}

base::Result<void> writeSecretFile(const std::string& path, std::string_view content)
{
    const std::string temporary = path + ".new";
    ::unlink(temporary.c_str());
    const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return base::systemError("writing " + path, errno);
    const bool written = ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size()) && ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!written || std::rename(temporary.c_str(), path.c_str()) != 0) {
        const int reason = written ? errno : error;
        ::unlink(temporary.c_str());
        return base::systemError("writing " + path, reason);
    }
    return {};
}

} // namespace gatehouse::gateway
