// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/search/search_run.h"

#include <algorithm>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kInContext = 120, kInCommon = 100; // a word that the tenant's name, the kind's or the connection's has
constexpr size_t kReadingCosts = 16;             // of looking at the letters' mask

// Whether a word of `text` begins with it.
bool hasWord(std::string_view text, const SearchWord& word)
{
    if (word.text.size() < 2)
        return false;
    for (size_t at = text.find(word.text); at != std::string_view::npos; at = text.find(word.text, at + 1)) {
        if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '-' || text[at - 1] == '.' || text[at - 1] == '_' || text[at - 1] == kPartSeparator)
            return true;
    }
    return false;
}

int bonusOf(SearchGroup group)
{
    switch (group) {
    case SearchGroup::Recent: return 150;
    case SearchGroup::Pages: return 30;
    case SearchGroup::Connections:
    case SearchGroup::Actions: return 20;
    default: return 0;
    }
}

// Better ones first; of equals the one that was met first.
bool isBetter(const SearchRun::Found& a, const SearchRun::Found& b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.segment != b.segment ? a.segment < b.segment : a.entry < b.entry;
}

} // namespace

SearchRun::SearchRun(SearchQuery query, SearchSegments segments, size_t most, std::unique_ptr<SearchRun> before)
    : m_query(std::move(query)), m_segments(std::move(segments)), m_most(most), m_left(m_segments.size()), m_before(m_segments.size())
{
    if (!before || !before->isFinished() || !m_query.narrows(before->m_query))
        return;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const auto same = std::find(before->m_segments.begin(), before->m_segments.end(), m_segments[i]);
        if (same != before->m_segments.end())
            m_before[i] = std::move(before->m_left[size_t(same - before->m_segments.begin())]);
    }
}

bool SearchRun::isInScope(SearchGroup group) const
{
    switch (m_query.scope) {
    case SearchQuery::Scope::Actions: return group == SearchGroup::Actions;
    case SearchQuery::Scope::Help: return group == SearchGroup::Help;
    case SearchQuery::Scope::Everything: break;
    }
    return true;
}

void SearchRun::begin()
{
    const SearchSegment& segment = *m_segments[m_segment];
    m_begun = true;
    m_at = 0;
    m_plan = Plan{};
    m_plan.bonus = bonusOf(segment.group());
    for (const SearchWord& word : m_query.words) {
        const bool common = hasWord(segment.common(), word);
        std::vector<char> contexts;
        for (size_t i = 0; !common && i < segment.contexts().size(); ++i) {
            if (!hasWord(segment.contexts()[i], word))
                continue;
            contexts.resize(segment.contexts().size());
            contexts[i] = true;
        }
        m_spent += segment.contexts().size();
        if (!common && contexts.empty())
            m_plan.needed |= word.mask;
        m_plan.inCommon.push_back(common);
        m_plan.inContext.push_back(std::move(contexts));
    }
}

bool SearchRun::advance(size_t entries)
{
    m_spent = 0;
    while (m_segment < m_segments.size() && m_spent < entries) {
        const SearchSegment& segment = *m_segments[m_segment];
        if (!m_begun)
            begin();
        const Left& before = m_before[m_segment];
        const size_t count = !isInScope(segment.group()) ? 0 : before.known ? before.entries.size() : segment.size();
        const uint64_t needed = m_plan.needed;
        while (m_at < count && m_spent < entries) {
            const auto entry = before.known ? before.entries[m_at] : uint32_t(m_at);
            ++m_at;
            ++m_spent;
            if ((segment.letters(entry).all & needed) == needed)
                look(segment, entry);
        }
        if (m_at < count)
            break;
        m_left[m_segment].known = true;
        m_begun = false;
        ++m_segment;
    }
    return isFinished();
}

void SearchRun::look(const SearchSegment& segment, uint32_t entry)
{
    const bool full = m_best.size() >= m_most;
    if (m_query.words.empty()) {
        if (!full)
            keep({uint32_t(m_segment), entry, 0});
        else
            m_at = std::numeric_limits<size_t>::max(); // the first ones are the best
        return;
    }
    if (full) {
        const size_t length = segment.length(entry);
        const int possible = total(segment, entry, [&](const SearchWord& word, bool gaps) { return possibleScore(word, segment.letters(entry), length, gaps); });
        if (possible < 0)
            return;
        if (possible + m_plan.bonus <= m_best.front().score) {
            m_left[m_segment].entries.push_back(entry); // it may be one of the best of fewer
            return;
        }
    }
    m_spent += kReadingCosts;
    const std::string_view text = segment.text(entry);
    const int found = total(segment, entry, [&](const SearchWord& word, bool gaps) { return wordScore(word, segment.letters(entry), text, gaps); });
    if (found < 0)
        return;
    m_left[m_segment].entries.push_back(entry);
    keep({uint32_t(m_segment), entry, found + m_plan.bonus});
}

bool SearchRun::isInSurroundings(size_t word, uint32_t context) const
{
    return m_plan.inCommon[word] || (!m_plan.inContext[word].empty() && m_plan.inContext[word][context]);
}

template <class OfWord>
int SearchRun::total(const SearchSegment& segment, uint32_t entry, const OfWord& ofWord) const
{
    int total = 0;
    for (size_t i = 0; i < m_query.words.size(); ++i) {
        // A word that is in the surroundings is not sought letter by letter as well.
        const bool around = isInSurroundings(i, segment.context(entry));
        int one = ofWord(m_query.words[i], !around);
        if (around)
            one = std::max(one, m_plan.inCommon[i] ? kInCommon : kInContext);
        if (one < 0)
            return -1;
        total += one;
    }
    return total;
}

void SearchRun::keep(Found found)
{
    if (m_best.size() < m_most) {
        m_best.push_back(found);
        std::push_heap(m_best.begin(), m_best.end(), isBetter);
    } else if (!m_best.empty() && isBetter(found, m_best.front())) {
        std::pop_heap(m_best.begin(), m_best.end(), isBetter);
        m_best.back() = found;
        std::push_heap(m_best.begin(), m_best.end(), isBetter);
    }
}

void SearchRun::finish()
{
    while (!advance(std::numeric_limits<size_t>::max())) {
    }
}

std::vector<SearchRun::Found> SearchRun::found() const
{
    std::vector<Found> sorted = m_best;
    std::sort(sorted.begin(), sorted.end(), isBetter);
    return sorted;
}

} // namespace gatehouse::console
