// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatehouse::console {

// Where a query can't be read, in UTF-16 units of its text, and why, in plain words. A query without an error has an empty text.
struct QueryError {
    int position = 0;
    int length = 0;
    QString text;
    explicit operator bool() const { return !text.isEmpty(); }
};

// A query is typed by a person: what is longer, deeper or more than this is a mistake or an attack.
inline constexpr int kLongestQuery = 2000;
inline constexpr int kMostQueryTerms = 100;
inline constexpr int kDeepestQuery = 32;
inline constexpr int kLongestPattern = 200;

} // namespace gatehouse::console
