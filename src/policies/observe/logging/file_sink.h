// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/observe/logging/record_fields.h"

namespace gatehouse::policies {

// JSON lines in a file, which is put aside as NAME.1, NAME.2.gz, … when it is large or old enough. A file that another one has put aside is opened anew.
class FileSink final : public ExportSink
{
public:
    struct Options {
        std::string folder; // made when it is missing
        std::string name;
        uint64_t largest = 100u << 20;
        std::chrono::nanoseconds oldest = std::chrono::hours(24); // of UTC's days, hours, …; 0: no age
        int kept = 7;       // files put aside
        bool compressed = true;
    };
    FileSink(Options options, RecordFields fields) : m_options(std::move(options)), m_fields(std::move(fields)) {}
    ~FileSink() override;
    net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped) override;

private:
    bool open();
    void close();
    bool isMoved() const;
    bool isDue(int64_t wallNs) const;
    void putAside();
    std::string pathOf(int number, bool compressed) const;

    const Options m_options;
    const RecordFields m_fields;
    int m_file = -1;
    uint64_t m_size = 0;
    int64_t m_writtenNs = 0; // wall
};

} // namespace gatehouse::policies
