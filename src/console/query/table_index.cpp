// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/table_index.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace gatehouse::console {

void appendFolded(std::string& out, const QString& text)
{
    const size_t from = out.size();
    out.resize(from + static_cast<size_t>(text.size()));
    char* to = out.data() + from;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            out.resize(from);
            out += text.toCaseFolded().toStdString();
            return;
        }
        *to++ = static_cast<char>(u >= u'A' && u <= u'Z' ? u + 32 : u);
    }
}

std::string caseFolded(const QString& text)
{
    std::string out;
    appendFolded(out, text);
    return out;
}

void TableIndex::Writer::endCell(double number)
{
    std::string& text = m_chunk.all;
    const size_t start = m_chunk.starts.back();
    const size_t before = m_column == 0 ? start : start + m_chunk.cellEnds.back() + 1;
    size_t end = std::min({text.size(), before + kLongestCell, start + kLongestRow});
    while (end > before && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end; // not within a character
    text.resize(std::max(end, before));
    m_chunk.cellEnds.push_back(static_cast<uint16_t>(text.size() - start));
    m_chunk.numbers.push_back(number);
    text += kCellSeparator;
    ++m_column;
}

void TableIndex::Writer::text(const QString& value, double number)
{
    appendFolded(m_chunk.all, value);
    endCell(number);
}

void TableIndex::Writer::list(const QStringList& values)
{
    for (const QString& value : values) {
        m_chunk.all += kListSeparator;
        appendFolded(m_chunk.all, value);
    }
    endCell(static_cast<double>(values.size()));
}

void TableIndex::Writer::extra(const QString& value)
{
    if (m_chunk.all.size() - m_chunk.starts.back() >= kLongestRow)
        return;
    appendFolded(m_chunk.all, value);
    m_chunk.all += kCellSeparator;
}

void TableIndex::reset(size_t rows, size_t columns, Fill fill)
{
    m_rows = rows;
    m_columns = columns;
    m_fill = std::move(fill);
    m_built = m_next = 0;
    m_chunks.clear();
    m_chunks.resize((rows + kChunk - 1) / kChunk);
}

void TableIndex::invalidate(size_t row)
{
    Chunk& chunk = m_chunks[row / kChunk];
    if (chunk.starts.empty())
        return;
    chunk = {};
    --m_built;
    m_next = std::min(m_next, row / kChunk);
}

bool TableIndex::buildFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!complete() && timer.elapsed() < milliseconds)
        build(m_next++);
    return complete();
}

void TableIndex::buildAll()
{
    while (!complete())
        build(m_next++);
}

void TableIndex::build(size_t number)
{
    Chunk& chunk = m_chunks[number];
    if (!chunk.starts.empty())
        return;
    const size_t from = number * kChunk, until = std::min(from + kChunk, m_rows);
    chunk.all.reserve(m_chunkBytes + m_chunkBytes / 8); // as long as the one before, more or less: growing it costs more than filling it
    chunk.starts.reserve(until - from + 1);
    chunk.cellEnds.reserve((until - from) * m_columns);
    chunk.numbers.reserve((until - from) * m_columns);
    chunk.starts.push_back(0);
    for (size_t row = from; row < until; ++row) {
        Writer writer(chunk);
        m_fill(row, writer);
        while (writer.m_column < m_columns) // a row that has fewer cells
            writer.text({}, std::numeric_limits<double>::quiet_NaN());
        chunk.starts.push_back(static_cast<uint32_t>(chunk.all.size()));
    }
    m_chunkBytes = chunk.all.size();
    chunk.all.shrink_to_fit();
    ++m_built;
}

} // namespace gatehouse::console
