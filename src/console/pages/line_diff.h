// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gatehouse::console {

struct DiffLine {
    enum class Op { Same, Removed, Added, Skipped } op = Op::Same;
    QString text;
};
// Line by line, the shortest way; far equal stretches become one Skipped line. Texts too long for that are shown as removed and added.
std::vector<DiffLine> lineDiff(const QString& from, const QString& to, int context = 3);

} // namespace gatehouse::console
