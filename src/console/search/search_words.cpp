// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/search/search_words.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kMostWords = 6, kMostTyped = 80;
constexpr int kTogether = 1000, kWordBegin = 200, kWholePart = 300; // the word stands in the text
constexpr int kByBegins = 600, kByLetters = 300;
constexpr int kMostLengthCost = 50;
constexpr size_t kFarthestLetter = 4; // so many letters between two of a word
constexpr uint64_t kOtherAscii = 40, kBeyondAscii = 41, kBeyondAsciiBits = 23;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
}

bool beginsWord(std::string_view text, size_t at)
{
    return at == 0 || !isLetterOrDigit(text[at - 1]);
}

uint64_t pairBit(char a, char b)
{
    const auto hash = (static_cast<unsigned char>(a) * 2654435761u) ^ (static_cast<unsigned char>(b) * 40503u * 97u);
    return uint64_t(1) << ((hash >> 7) % 64);
}

uint32_t lengthBit(size_t length)
{
    return uint32_t(1) << std::min<size_t>(length, 31);
}

int lengthCost(size_t length)
{
    return int(std::min(length / 4, size_t(kMostLengthCost)));
}

int scoreTogether(std::string_view word, std::string_view text, size_t at)
{
    // The best of them begins a word.
    size_t best = at;
    while (at != std::string_view::npos && !beginsWord(text, at))
        at = text.find(word, at + 1);
    const bool begins = at != std::string_view::npos;
    best = begins ? at : best;
    const size_t end = best + word.size();
    const bool whole = (best == 0 || text[best - 1] == kPartSeparator) && (end == text.size() || text[end] == kPartSeparator);
    return kTogether + (begins ? kWordBegin : 0) + (whole ? kWholePart : 0) - int(std::min<size_t>(best, 100)) - lengthCost(text.size());
}

// Whether scoreByBegins() could say yes.
bool mayBeByBegins(const SearchWord& word, const TextLetters& letters)
{
    if (!(letters.begins & word.first))
        return false;
    return std::all_of(word.steps.begin(), word.steps.end(), [&](const auto& step) { return (letters.pairs & step.first) || (letters.begins & step.second); });
}

// Every letter follows the one before it or begins a word.
int scoreByBegins(std::string_view word, std::string_view text)
{
    size_t at = 0;
    int jumps = 0;
    for (const char wanted : word) {
        if (at == 0 || at >= text.size() || text[at] != wanted) {
            while (at < text.size() && !(text[at] == wanted && beginsWord(text, at)))
                ++at;
            if (at == text.size())
                return -1;
            ++jumps;
        }
        ++at;
    }
    return kByBegins - 20 * std::min(jumps, 10) - lengthCost(text.size());
}

// From a word's begin on, and no letter far from the one before it: letters that are strewn over a long text are not what was typed.
int scoreByLetters(std::string_view word, std::string_view text)
{
    for (size_t begin = text.find(word[0]); begin != std::string_view::npos; begin = text.find(word[0], begin + 1)) {
        if (!beginsWord(text, begin))
            continue;
        int score = kByLetters - lengthCost(text.size());
        size_t at = begin + 1, i = 1;
        for (; i < word.size(); ++i, ++at) {
            const size_t from = at;
            at = text.find(word[i], at);
            if (at == std::string_view::npos || at - from > kFarthestLetter)
                break;
            score -= at == from ? 0 : int(at - from) + 2;
        }
        if (i == word.size())
            return std::max(score, 1);
    }
    return -1;
}

} // namespace

std::string folded(std::string_view utf8)
{
    std::string out(utf8);
    for (char& c : out) {
        if (c & 0x80)
            return folded(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return out;
}

std::string folded(const QString& text)
{
    return text.toLower().toStdString();
}

uint64_t letterMask(std::string_view text)
{
    uint64_t mask = 0;
    for (const char c : text) {
        const auto u = static_cast<unsigned char>(c);
        if (u >= 'a' && u <= 'z')
            mask |= uint64_t(1) << (u - 'a');
        else if (u >= '0' && u <= '9')
            mask |= uint64_t(1) << (26 + u - '0');
        else if (u == '-' || u == '.' || u == '_' || u == '/')
            mask |= uint64_t(1) << (u == '-' ? 36 : u == '.' ? 37 : u == '_' ? 38 : 39);
        else if (u >= 0x80)
            mask |= uint64_t(1) << (kBeyondAscii + u % kBeyondAsciiBits);
        else if (u > ' ')
            mask |= uint64_t(1) << kOtherAscii;
    }
    return mask;
}

TextLetters TextLetters::of(std::string_view text)
{
    TextLetters letters;
    letters.all = letterMask(text);
    size_t part = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == kPartSeparator) {
            letters.lengths |= lengthBit(i - part);
            part = i + 1;
            continue;
        }
        if (beginsWord(text, i))
            letters.begins |= letterMask(text.substr(i, 1));
        if (i > 0)
            letters.pairs |= pairBit(text[i - 1], text[i]);
    }
    return letters;
}

SearchWord::SearchWord(std::string folded) : text(std::move(folded)), mask(letterMask(text)), first(letterMask(std::string_view(text).substr(0, 1)))
{
    mayHaveGaps = text.size() > 1 && std::none_of(text.begin(), text.end(), [](char c) { return c & 0x80; });
    for (size_t i = 1; i < text.size(); ++i) {
        const uint64_t pair = pairBit(text[i - 1], text[i]);
        pairs |= pair;
        steps.emplace_back(pair, letterMask(std::string_view(text).substr(i, 1)));
    }
}

SearchQuery SearchQuery::from(const QString& typed)
{
    SearchQuery query;
    QString text = typed.simplified().left(int(kMostTyped)).toLower();
    if (text.startsWith(QLatin1Char('>')))
        query.scope = Scope::Actions;
    else if (text.startsWith(QLatin1Char('?')))
        query.scope = Scope::Help;
    if (query.scope != Scope::Everything)
        text.remove(0, 1);
    for (const QString& part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (query.words.size() == kMostWords)
            break;
        query.words.emplace_back(part.toStdString());
    }
    return query;
}

bool SearchQuery::narrows(const SearchQuery& wider) const
{
    if (scope != wider.scope || wider.words.empty() || words.size() < wider.words.size())
        return false;
    for (size_t i = 0; i < wider.words.size(); ++i) {
        // A single letter is not looked for in the surroundings, so what two letters find there was not found before.
        if (wider.words[i].text.size() < 2 || !words[i].text.starts_with(wider.words[i].text))
            return false;
    }
    return true;
}

int wordScore(const SearchWord& word, const TextLetters& letters, std::string_view text, bool gaps)
{
    if ((letters.all & word.mask) != word.mask)
        return -1;
    if ((letters.pairs & word.pairs) == word.pairs) {
        if (const size_t at = text.find(word.text); at != std::string_view::npos)
            return scoreTogether(word.text, text, at);
    }
    if (!gaps || !word.mayHaveGaps)
        return -1;
    if (mayBeByBegins(word, letters)) {
        if (const int score = scoreByBegins(word.text, text); score >= 0)
            return score;
    }
    return scoreByLetters(word.text, text);
}

int possibleScore(const SearchWord& word, const TextLetters& letters, size_t length, bool gaps)
{
    if ((letters.all & word.mask) != word.mask)
        return -1;
    if ((letters.pairs & word.pairs) == word.pairs) {
        // A word that ends up in the middle of others does not stand at the text's begin.
        const bool begins = letters.begins & word.first, whole = letters.lengths & lengthBit(word.text.size());
        return kTogether + (begins ? kWordBegin : -1) + (begins && whole ? kWholePart : 0) - lengthCost(length);
    }
    if (!gaps || !word.mayHaveGaps)
        return -1;
    return (mayBeByBegins(word, letters) ? kByBegins : kByLetters) - lengthCost(length);
}

} // namespace gatehouse::console
