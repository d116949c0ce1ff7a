// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::console {

// Lower-case UTF-8, as queries compare; onto the end of `out`. For most texts, which are ASCII, without a detour.
void appendFolded(std::string& out, const QString& text);
std::string caseFolded(const QString& text);

// One row as a query sees it.
class QueryCells
{
public:
    virtual ~QueryCells() = default;
    virtual std::string_view text(size_t column) const = 0; // folded; the entries of a list stand behind kListSeparator each
    virtual double number(size_t column) const = 0;         // NaN: none
    virtual std::string_view all() const = 0;               // all columns and what else can be found
};

inline constexpr char kCellSeparator = '\n';
inline constexpr char kListSeparator = '\x1f';

// The texts and numbers of many rows, laid out for searching: made once, in slices so that nobody waits, and then read by every key that is typed. GUI thread.
class TableIndex
{
    struct Chunk;

public:
    // Writes one row: each column in turn by text() or list(), with its number; then what is to be found without a column.
    class Writer
    {
    public:
        void text(const QString& value, double number);
        void list(const QStringList& values);
        void extra(const QString& value);

    private:
        friend class TableIndex;
        explicit Writer(Chunk& chunk) : m_chunk(chunk) {}
        void endCell(double number);
        Chunk& m_chunk;
        size_t m_column = 0;
    };
    using Fill = std::function<void(size_t row, Writer& writer)>;

    void reset(size_t rows, size_t columns, Fill fill);
    // A row has other values now: what stands with it in one chunk is made anew.
    void invalidate(size_t row);
    size_t rowCount() const { return m_rows; }
    bool complete() const { return m_built == m_chunks.size(); }
    bool isBuilt(size_t row) const { return !m_chunks[row / kChunk].starts.empty(); }
    // Makes rows until all are there or the time is over; true when all are.
    bool buildFor(int milliseconds);
    void buildAll();
    // Makes this row, and those that stand with it in one chunk, if they aren't there yet.
    void makeSure(size_t row) { build(row / kChunk); }

    // A reader; set() moves it to a row that is built.
    class Row : public QueryCells
    {
    public:
        explicit Row(const TableIndex& index) : m_index(index) {}
        void set(size_t row)
        {
            m_chunk = &m_index.m_chunks[row / kChunk];
            m_row = row % kChunk;
        }
        std::string_view text(size_t column) const override { return m_chunk->text(m_row, m_row * m_index.m_columns + column, column == 0); }
        double number(size_t column) const override { return m_chunk->numbers[m_row * m_index.m_columns + column]; }
        std::string_view all() const override { return std::string_view(m_chunk->all).substr(m_chunk->starts[m_row], m_chunk->starts[m_row + 1] - m_chunk->starts[m_row]); }

    private:
        const TableIndex& m_index;
        const Chunk* m_chunk = nullptr;
        size_t m_row = 0;
    };

private:
    static constexpr size_t kChunk = 128;                           // rows
    static constexpr size_t kLongestCell = 1024, kLongestRow = 8192; // a gateway may lie
    struct Chunk {
        std::string all;
        std::vector<uint32_t> starts;   // of each row in `all`, and the end of the last; empty: not built
        std::vector<uint16_t> cellEnds; // within the row
        std::vector<double> numbers;
        std::string_view text(size_t row, size_t cell, bool first) const
        {
            const size_t from = first ? 0 : cellEnds[cell - 1] + size_t(1);
            return std::string_view(all).substr(starts[row] + from, cellEnds[cell] - from);
        }
    };
    void build(size_t chunk);
    size_t m_rows = 0, m_columns = 0, m_built = 0, m_next = 0;
    size_t m_chunkBytes = 0; // of the last one made
    Fill m_fill;
    std::vector<Chunk> m_chunks;
};

} // namespace gatehouse::console
