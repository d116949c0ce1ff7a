// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse::console {

// How well `text` fits what was typed: its letters in order, better when together, at the begin of words, early. Negative: not at all. Both in lower case.
int fuzzyScore(QStringView typed, QStringView text);

} // namespace gatehouse::console
