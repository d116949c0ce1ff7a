// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/table_index.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace gatehouse::console {

// A record as a query sees it, made for one look.
class RecordCells : public QueryCells
{
public:
    using Texts = std::function<QString(int column)>;
    using Numbers = std::function<double(int column)>; // NaN: none
    RecordCells(const Texts& texts, Numbers numbers, size_t columns);
    std::string_view text(size_t column) const override;
    double number(size_t column) const override;
    std::string_view all() const override { return m_text; }

private:
    Numbers m_numbers;
    std::string m_text;
    std::vector<size_t> m_ends;
};

} // namespace gatehouse::console
