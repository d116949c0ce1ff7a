// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/logging/file_sink.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace gatehouse::policies {

namespace {

// False when it could not be made whole; then there is none.
bool compressFile(const std::string& from, const std::string& to)
{
    const int in = ::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (in < 0)
        return false;
    const int descriptor = ::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0640);
    gzFile out = descriptor < 0 ? nullptr : gzdopen(descriptor, "wb6");
    bool good = out != nullptr;
    std::array<char, 64 * 1024> block;
    while (good) {
        const ssize_t got = ::read(in, block.data(), block.size());
        if (got == 0)
            break;
        good = got > 0 && gzwrite(out, block.data(), static_cast<unsigned>(got)) == got;
    }
    ::close(in);
    if (out)
        good = gzclose(out) == Z_OK && good;
    else if (descriptor >= 0)
        ::close(descriptor);
    if (!good)
        ::unlink(to.c_str());
    return good;
}

} // namespace

FileSink::~FileSink()
{
    close();
}

void FileSink::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

std::string FileSink::pathOf(int number, bool compressed) const
{
    std::string path = m_options.folder + '/' + m_options.name;
    if (number > 0)
        path += '.' + std::to_string(number);
    return compressed ? path + ".gz" : path;
}

bool FileSink::open()
{
    std::error_code ignored;
    std::filesystem::create_directories(m_options.folder, ignored);
    m_file = ::open(pathOf(0, false).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0640);
    struct stat status {};
    if (m_file < 0 || fstat(m_file, &status) != 0 || !S_ISREG(status.st_mode)) {
        close();
        return false;
    }
    m_size = static_cast<uint64_t>(status.st_size);
    m_writtenNs = status.st_mtim.tv_sec * 1'000'000'000ll + status.st_mtim.tv_nsec;
    return true;
}

bool FileSink::isMoved() const
{
    struct stat named {};
    struct stat own {};
    return ::stat(pathOf(0, false).c_str(), &named) != 0 || fstat(m_file, &own) != 0 || named.st_ino != own.st_ino || named.st_dev != own.st_dev;
}

bool FileSink::isDue(int64_t wallNs) const
{
    if (m_size == 0)
        return false;
    const int64_t age = m_options.oldest.count();
    return m_size >= m_options.largest || (age > 0 && wallNs / age != m_writtenNs / age);
}

void FileSink::putAside()
{
    close();
    for (const bool compressed : {false, true})
        ::unlink(pathOf(m_options.kept, compressed).c_str());
    for (int number = m_options.kept - 1; number >= 1; --number) {
        for (const bool compressed : {false, true})
            (void)::rename(pathOf(number, compressed).c_str(), pathOf(number + 1, compressed).c_str());
    }
    if (m_options.kept == 0) {
        ::unlink(pathOf(0, false).c_str());
        return;
    }
    if (::rename(pathOf(0, false).c_str(), pathOf(1, false).c_str()) == 0 && m_options.compressed && compressFile(pathOf(1, false), pathOf(1, true)))
        ::unlink(pathOf(1, false).c_str());
}

net::Task<ExportSink::Sent> FileSink::send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped)
{
    const int64_t now = tools.loop.wallNs();
    if (m_file >= 0 && isMoved())
        close();
    if (m_file < 0 && !open())
        co_return Sent::Later;
    if (isDue(now)) {
        putAside();
        if (!open())
            co_return Sent::Later;
    }
    std::string text;
    if (dropped > 0)
        text += base::toText(droppedNotice(dropped, now)) + '\n';
    for (const ExportItem& item : items)
        text += base::toText(m_fields.of(item)) + '\n';
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t wrote = ::write(m_file, text.data() + done, text.size() - done);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0) {
            // No half lines: it will be tried again as a whole.
            if (done > 0 && ftruncate(m_file, static_cast<off_t>(m_size)) != 0)
                co_return Sent::Never;
            co_return Sent::Later;
        }
        done += static_cast<size_t>(wrote);
    }
    m_size += text.size();
    m_writtenNs = now;
    co_return Sent::Done;
}

} // namespace gatehouse::policies
