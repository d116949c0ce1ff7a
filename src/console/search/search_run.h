// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/search/search_segment.h"

#include <memory>

namespace gatehouse::console {

using SearchSegments = std::vector<std::shared_ptr<const SearchSegment>>;

// One search, in steps, so that who runs it can do something else between them or throw it away. Keeps the best only; an entry that could not become one of
// them is not read. A run for more letters of the same words looks at what the one before left. Any thread, one at a time.
class SearchRun
{
public:
    struct Found {
        uint32_t segment = 0, entry = 0;
        int score = 0;
    };
    // `before` is used when it is finished and this query narrows its.
    SearchRun(SearchQuery query, SearchSegments segments, size_t most, std::unique_ptr<SearchRun> before = {});

    // Looks at about so many entries (or fewer, when they have to be read). True once all is done.
    bool advance(size_t entries);
    void finish();
    bool isFinished() const { return m_segment == m_segments.size(); }
    const SearchQuery& query() const { return m_query; }
    const SearchSegments& segments() const { return m_segments; }
    std::vector<Found> found() const; // the best so far, best first

private:
    // How the words relate to what a segment's entries have in common.
    struct Plan {
        std::vector<char> inCommon;               // by word
        std::vector<std::vector<char>> inContext; // by word, by context; empty: in none
        uint64_t needed = 0;                      // letters that an entry itself must have
        int bonus = 0;
    };
    struct Left { // what a later run has to look at
        std::vector<uint32_t> entries;
        bool known = false;
    };
    void begin();
    void look(const SearchSegment& segment, uint32_t entry);
    bool isInSurroundings(size_t word, uint32_t context) const;
    template <class OfWord>
    int total(const SearchSegment& segment, uint32_t entry, const OfWord& ofWord) const;
    void keep(Found found);
    bool isInScope(SearchGroup group) const;

    SearchQuery m_query;
    SearchSegments m_segments;
    size_t m_most;
    std::vector<Left> m_left;   // by segment: passed the letters' test here
    std::vector<Left> m_before; // by segment: from the run before
    std::vector<Found> m_best;  // a heap, the worst on top
    Plan m_plan;
    size_t m_segment = 0, m_at = 0, m_spent = 0;
    bool m_begun = false;
};

} // namespace gatehouse::console
