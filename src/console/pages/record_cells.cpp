// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/record_cells.h"

#include <limits>

namespace gatehouse::console {

RecordCells::RecordCells(const Texts& texts, Numbers numbers, size_t columns) : m_numbers(std::move(numbers))
{
    m_ends.reserve(columns);
    for (int column = 0; column < static_cast<int>(columns); ++column) {
        appendFolded(m_text, texts(column));
        m_ends.push_back(m_text.size());
        m_text += kCellSeparator;
    }
}

std::string_view RecordCells::text(size_t column) const
{
    const size_t from = column == 0 ? 0 : m_ends[column - 1] + 1;
    return std::string_view(m_text).substr(from, m_ends[column] - from);
}

double RecordCells::number(size_t column) const
{
    return m_numbers ? m_numbers(static_cast<int>(column)) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace gatehouse::console
