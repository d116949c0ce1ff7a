// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::console {

// Between the parts of a searched text ("orders", "Orders API"): the begin of a word for what follows.
inline constexpr char kPartSeparator = '\x1f';

// Lower case, UTF-8, as all that is searched is kept.
std::string folded(std::string_view utf8);
std::string folded(const QString& text);
// A bit for each letter that is in a text.
uint64_t letterMask(std::string_view folded);

// What is known of a text without reading it, so that most texts are refused or found too poor at a glance.
struct TextLetters {
    uint64_t all = 0;     // letters that it has
    uint64_t begins = 0;  // letters that begin its words
    uint64_t pairs = 0;   // two beside each other, hashed
    uint32_t lengths = 0; // of its parts
    static TextLetters of(std::string_view folded);
};

struct SearchWord {
    explicit SearchWord(std::string folded);
    std::string text;
    uint64_t mask = 0, first = 0, pairs = 0;
    std::vector<std::pair<uint64_t, uint64_t>> steps; // for each letter but the first: its pair with the one before, and itself
    bool mayHaveGaps = true; // "ordsvc" finds "orders-service"; beyond ASCII a word is found as it stands only
};

// What was typed. ">" before it asks for actions only, "?" for help only.
struct SearchQuery {
    enum class Scope { Everything, Actions, Help } scope = Scope::Everything;
    std::vector<SearchWord> words;

    static SearchQuery from(const QString& typed);
    // Whether everything that this finds was found by `wider`, too.
    bool narrows(const SearchQuery& wider) const;
};

// How well a text fits a word: whole, at the begin of a word, early, short; then by the begins of its words ("moblim", "mobile-limit"), then by its letters in
// order. Negative: not at all. Never more than possibleScore(), for which the text need not be read. Without `gaps` the word is found as it stands only.
int wordScore(const SearchWord& word, const TextLetters& letters, std::string_view text, bool gaps = true);
int possibleScore(const SearchWord& word, const TextLetters& letters, size_t length, bool gaps = true);

} // namespace gatehouse::console
