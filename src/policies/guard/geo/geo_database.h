// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/geo/geo_data.h"
#include "policies/guard/published.h"

#include <mutex>

namespace gatehouse::policies {

class GeoWatcher;

// A database file, read when it is opened and anew when it changes; what was read well last holds while the file is broken or away. Any thread.
class GeoDatabase
{
public:
    // Reads the file. Watched for changes unless `watcher` is null.
    static std::shared_ptr<GeoDatabase> open(std::string path, GeoWatcher* watcher);

    // Null as long as it was never read well. Good until this thread asks again.
    const GeoData* data() const { return m_data.read(); }
    // Reads the file if it is another one than before; gives whether it was taken.
    bool refresh();
    // What was wrong with the last reading; "" when nothing was.
    std::string fault() const;

private:
    struct Mark { // tells one version of a file from another
        uint64_t device = 0, inode = 0, size = 0;
        int64_t changedNs = 0;
        bool operator==(const Mark&) const = default;
    };
    explicit GeoDatabase(std::string path) : m_path(std::move(path)) {}

    const std::string m_path;
    Published<GeoData> m_data;
    mutable std::mutex m_mutex; // over what follows
    Mark m_mark;
    std::string m_fault;
};

// The thread that looks after database files; begun with the first. One per gateway; not held by the databases, the last of which may go on this very thread.
class GeoWatcher
{
public:
    GeoWatcher();
    ~GeoWatcher();
    GeoWatcher(const GeoWatcher&) = delete;

    void watch(std::weak_ptr<GeoDatabase> database); // any thread

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gatehouse::policies
