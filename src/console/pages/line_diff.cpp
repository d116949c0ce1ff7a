// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/line_diff.h"

namespace gatehouse::console {

namespace {

constexpr qsizetype kMostCells = 4'000'000; // of the table of the longest common part

void diffMiddle(const QStringList& a, const QStringList& b, qsizetype begin, qsizetype endA, qsizetype endB, std::vector<DiffLine>& out)
{
    const qsizetype rows = endA - begin, columns = endB - begin;
    if (rows * columns > kMostCells) {
        for (qsizetype i = begin; i < endA; ++i)
            out.push_back({DiffLine::Op::Removed, a[i]});
        for (qsizetype i = begin; i < endB; ++i)
            out.push_back({DiffLine::Op::Added, b[i]});
        return;
    }
    std::vector<int> table(static_cast<size_t>((rows + 1) * (columns + 1)), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> int& { return table[static_cast<size_t>(i * (columns + 1) + j)]; };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j)
            cell(i, j) = a[begin + i] == b[begin + j] ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    qsizetype i = 0, j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && a[begin + i] == b[begin + j]) {
            out.push_back({DiffLine::Op::Same, a[begin + i]});
            ++i;
            ++j;
        } else if (i < rows && (j == columns || cell(i + 1, j) >= cell(i, j + 1))) {
            out.push_back({DiffLine::Op::Removed, a[begin + i++]});
        } else {
            out.push_back({DiffLine::Op::Added, b[begin + j++]});
        }
    }
}

} // namespace

std::vector<DiffLine> lineDiff(const QString& from, const QString& to, int context)
{
    const QStringList a = from.isEmpty() ? QStringList() : from.split(u'\n');
    const QStringList b = to.isEmpty() ? QStringList() : to.split(u'\n');
    qsizetype begin = 0, endA = a.size(), endB = b.size();
    while (begin < endA && begin < endB && a[begin] == b[begin])
        ++begin;
    while (endA > begin && endB > begin && a[endA - 1] == b[endB - 1]) {
        --endA;
        --endB;
    }
    std::vector<DiffLine> all;
    for (qsizetype i = 0; i < begin; ++i)
        all.push_back({DiffLine::Op::Same, a[i]});
    diffMiddle(a, b, begin, endA, endB, all);
    for (qsizetype i = endA; i < a.size(); ++i)
        all.push_back({DiffLine::Op::Same, a[i]});
    // What is far from every change is left out.
    std::vector<bool> near(all.size(), false);
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].op == DiffLine::Op::Same)
            continue;
        const size_t first = i > static_cast<size_t>(context) ? i - static_cast<size_t>(context) : 0;
        for (size_t k = first; k < all.size() && k <= i + static_cast<size_t>(context); ++k)
            near[k] = true;
    }
    std::vector<DiffLine> out;
    for (size_t i = 0; i < all.size(); ++i) {
        if (near[i])
            out.push_back(std::move(all[i]));
        else if (out.empty() || out.back().op != DiffLine::Op::Skipped)
            out.push_back({DiffLine::Op::Skipped, QStringLiteral("\u2026")});
    }
    return out;
}

} // namespace gatehouse::console
