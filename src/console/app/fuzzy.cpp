// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/fuzzy.h"

namespace gatehouse::console {

int fuzzyScore(QStringView typed, QStringView text)
{
    if (typed.isEmpty())
        return 0;
    if (const qsizetype at = text.indexOf(typed); at >= 0) {
        const bool word = at == 0 || !text[at - 1].isLetterOrNumber();
        return 1000 + (word ? 200 : 0) - int(std::min<qsizetype>(at, 100)) - int(std::min<qsizetype>(text.size(), 200)) / 4;
    }
    int score = 0, run = 0;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        const qsizetype from = at;
        while (at < text.size() && text[at] != wanted)
            ++at;
        if (at == text.size())
            return -1;
        run = at == from && at > 0 ? run + 1 : 0;
        score += 10 + 8 * run;
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            score += 15;
        score -= int(std::min<qsizetype>(at - from, 10));
        ++at;
    }
    return score > 0 ? score : 0;
}

} // namespace gatehouse::console
