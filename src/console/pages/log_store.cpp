// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/log_store.h"

#include <limits>

namespace gatehouse::console {

namespace {

size_t startOf(const std::vector<uint32_t>& ends, size_t row)
{
    return row == 0 ? 0 : ends[row - 1];
}

} // namespace

size_t LogStore::cost(const Block& block, size_t row)
{
    return block.jsonEnds[row] - startOf(block.jsonEnds, row) + block.textEnds[row] - startOf(block.textEnds, row) + kPerRow;
}

void LogStore::append(std::string_view json, const LogCells& cells)
{
    if (m_blocks.empty())
        m_firstBlock = m_end / kBlock;
    if (m_blocks.empty() || m_blocks.back().jsonEnds.size() == kBlock) {
        if (!m_blocks.empty()) { // the last one is full: what it grew too far is given back
            m_blocks.back().json.shrink_to_fit();
            m_blocks.back().texts.shrink_to_fit();
        }
        Block& block = m_blocks.emplace_back();
        block.jsonEnds.reserve(kBlock);
        block.textEnds.reserve(kBlock);
        block.cellEnds.reserve(kBlock * kLogColumns);
        block.numbers.reserve(kBlock * 3);
    }
    Block& block = m_blocks.back();
    block.json += json;
    block.jsonEnds.push_back(static_cast<uint32_t>(block.json.size()));
    const size_t start = block.texts.size();
    for (const QString& text : cells.texts) { // bounded each, so that 16 bits are enough
        appendFolded(block.texts, text);
        block.cellEnds.push_back(static_cast<uint16_t>(block.texts.size() - start));
        block.texts += kCellSeparator;
    }
    block.textEnds.push_back(static_cast<uint32_t>(block.texts.size()));
    block.numbers.insert(block.numbers.end(), {cells.timeMs, cells.status, cells.durationMs});
    m_bytes += cost(block, block.jsonEnds.size() - 1);
    ++m_end;
}

size_t LogStore::excess() const
{
    size_t count = size() > m_mostRows ? size() - m_mostRows : 0, bytes = m_bytes;
    for (size_t i = 0; i < size(); ++i) {
        if (i >= count && bytes <= m_mostBytes)
            break;
        count = std::max(count, i + 1);
        bytes -= cost(blockOf(m_first + i), (m_first + i) % kBlock);
    }
    return std::min(count, size() > 0 ? size() - 1 : 0);
}

void LogStore::drop(size_t count)
{
    for (size_t i = 0; i < count && m_first < m_end; ++i, ++m_first)
        m_bytes -= cost(blockOf(m_first), m_first % kBlock);
    while (!m_blocks.empty() && m_first / kBlock > m_firstBlock) {
        m_blocks.pop_front();
        ++m_firstBlock;
    }
}

void LogStore::clear()
{
    m_blocks.clear();
    m_bytes = 0;
    m_end = (m_end + kBlock - 1) / kBlock * kBlock; // a new block begins with the next one
    m_first = m_end;
}

std::string_view LogStore::json(uint64_t number) const
{
    const Block& block = blockOf(number);
    const size_t row = number % kBlock, start = startOf(block.jsonEnds, row);
    return std::string_view(block.json).substr(start, block.jsonEnds[row] - start);
}

void LogStore::Row::set(uint64_t number)
{
    m_block = &m_store.blockOf(number);
    m_row = number % kBlock;
}

std::string_view LogStore::Row::all() const
{
    const size_t start = startOf(m_block->textEnds, m_row);
    return std::string_view(m_block->texts).substr(start, m_block->textEnds[m_row] - start);
}

std::string_view LogStore::Row::text(size_t column) const
{
    const uint16_t* ends = &m_block->cellEnds[m_row * kLogColumns];
    const size_t from = column == 0 ? 0 : ends[column - 1] + size_t(1);
    return all().substr(from, ends[column] - from);
}

double LogStore::Row::number(size_t column) const
{
    const double* numbers = &m_block->numbers[m_row * 3];
    switch (static_cast<LogColumn>(column)) {
    case LogColumn::Time:
        return numbers[0];
    case LogColumn::Status:
        return numbers[1];
    case LogColumn::Duration:
        return numbers[2];
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace gatehouse::console
