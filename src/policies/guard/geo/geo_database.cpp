// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/geo/geo_database.h"

#include "base/regular_file.h"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <pthread.h>
#include <sys/stat.h>
#include <thread>
#include <vector>

namespace gatehouse::policies {

namespace {

constexpr size_t kLargestFile = 512u << 20;
constexpr std::chrono::seconds kLookEvery{5};

} // namespace

std::shared_ptr<GeoDatabase> GeoDatabase::open(std::string path, GeoWatcher* watcher)
{
    std::shared_ptr<GeoDatabase> database(new GeoDatabase(std::move(path)));
    database->refresh();
    if (watcher)
        watcher->watch(database);
    return database;
}

bool GeoDatabase::refresh()
{
    struct stat info {};
    const bool there = ::stat(m_path.c_str(), &info) == 0;
    const Mark mark = there ? Mark{info.st_dev, info.st_ino, static_cast<uint64_t>(info.st_size), int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec} : Mark();
    {
        const std::lock_guard lock(m_mutex);
        if (there && mark == m_mark)
            return false;
        m_mark = mark;
    }
    // Without the lock: reading takes a while.
    auto bytes = base::readRegularFile(m_path, kLargestFile);
    auto data = bytes ? GeoData::fromBytes(*bytes) : base::Result<GeoData>(bytes.error());
    if (data)
        m_data.publish(std::make_shared<const GeoData>(std::move(*data)));
    const std::lock_guard lock(m_mutex);
    m_fault = data ? std::string() : data.error().message;
    return data.ok();
}

std::string GeoDatabase::fault() const
{
    const std::lock_guard lock(m_mutex);
    return m_fault;
}

struct GeoWatcher::Impl {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<std::weak_ptr<GeoDatabase>> databases;
    bool ending = false;
    std::thread thread;

    void run()
    {
        std::unique_lock lock(mutex);
        while (!changed.wait_for(lock, kLookEvery, [this] { return ending; })) {
            std::erase_if(databases, [](const auto& database) { return database.expired(); });
            const auto all = databases;
            lock.unlock();
            for (const auto& weak : all) {
                if (const auto database = weak.lock())
                    database->refresh();
            }
            lock.lock();
        }
    }
};

GeoWatcher::GeoWatcher() : m_impl(std::make_unique<Impl>()) {}

GeoWatcher::~GeoWatcher()
{
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->ending = true;
    }
    m_impl->changed.notify_all();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

void GeoWatcher::watch(std::weak_ptr<GeoDatabase> database)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->databases.push_back(std::move(database));
    if (m_impl->thread.joinable())
        return;
    m_impl->thread = std::thread([impl = m_impl.get()] {
        pthread_setname_np(pthread_self(), "gh-geo");
        impl->run();
    });
}

} // namespace gatehouse::policies
