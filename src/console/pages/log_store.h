// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/log_record.h"
#include "console/query/table_index.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace gatehouse::console {

// The newest records of a request log, packed: their JSON, and what queries look at. Bounded in rows and in bytes; what is oldest goes first. A record is known by a
// number that it keeps, counted from 0.
class LogStore
{
    struct Block;

public:
    LogStore(size_t mostRows, size_t mostBytes) : m_mostRows(mostRows), m_mostBytes(mostBytes) {}

    uint64_t first() const { return m_first; }
    uint64_t end() const { return m_end; }
    size_t size() const { return static_cast<size_t>(m_end - m_first); }
    size_t mostRows() const { return m_mostRows; }
    // What all of it takes, give or take the blocks' own bookkeeping.
    size_t bytes() const { return m_bytes; }
    void append(std::string_view json, const LogCells& cells);
    // How many of the oldest have to go to keep the bounds; the newest stays.
    size_t excess() const;
    void drop(size_t count);
    void clear();
    std::string_view json(uint64_t number) const;

    // A reader of what queries look at; set() moves it to a record.
    class Row : public QueryCells
    {
    public:
        explicit Row(const LogStore& store) : m_store(store) {}
        void set(uint64_t number);
        std::string_view text(size_t column) const override;
        double number(size_t column) const override;
        std::string_view all() const override;

    private:
        const LogStore& m_store;
        const Block* m_block = nullptr;
        size_t m_row = 0;
    };

private:
    static constexpr size_t kBlock = 256; // rows; they are freed together
    static constexpr size_t kPerRow = kLogColumns * sizeof(uint16_t) + 3 * sizeof(double) + 2 * sizeof(uint32_t);
    struct Block {
        std::string json, texts;
        std::vector<uint32_t> jsonEnds, textEnds;
        std::vector<uint16_t> cellEnds; // within the row's texts
        std::vector<double> numbers;    // time, status, duration of each
    };
    const Block& blockOf(uint64_t number) const { return m_blocks[static_cast<size_t>(number / kBlock - m_firstBlock)]; }
    static size_t cost(const Block& block, size_t row);
    size_t m_mostRows, m_mostBytes, m_bytes = 0;
    uint64_t m_first = 0, m_end = 0, m_firstBlock = 0;
    std::deque<Block> m_blocks;
};

} // namespace gatehouse::console
