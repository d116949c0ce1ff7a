// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/search/search_words.h"

namespace gatehouse::console {

// In the order in which they stand when nothing is typed.
enum class SearchGroup { Recent, Pages, Connections, Actions, Help, Objects };

// Texts of one kind to be searched, in one piece of memory: about 40 bytes an entry beside its text. What many entries have in common ("Route · Staging", the
// tenant's name) is kept once, and found by the begins of its words. Unchanged once shared.
class SearchSegment
{
public:
    // `common` holds for all entries; texts are folded (see search_words.h).
    explicit SearchSegment(SearchGroup group, std::string common = {});
    void reserve(size_t entries, size_t bytes);
    // For entries added from now on; 0 is the empty one.
    uint32_t addContext(std::string_view context);
    void add(std::string_view text, uint32_t context = 0);

    SearchGroup group() const { return m_group; }
    size_t size() const { return m_entries.size(); }
    const TextLetters& letters(size_t entry) const { return m_entries[entry].letters; }
    uint32_t context(size_t entry) const { return m_entries[entry].context; }
    size_t length(size_t entry) const { return m_entries[entry].end - begin(entry); }
    std::string_view text(size_t entry) const { return std::string_view(m_texts).substr(begin(entry), length(entry)); }
    const std::string& common() const { return m_common; }
    const std::vector<std::string>& contexts() const { return m_contextTexts; }
    size_t bytes() const; // of memory

private:
    struct Entry {
        TextLetters letters;
        uint32_t end = 0, context = 0;
    };
    size_t begin(size_t entry) const { return entry ? m_entries[entry - 1].end : 0; }

    SearchGroup m_group;
    std::string m_common;
    std::string m_texts;
    std::vector<Entry> m_entries;
    std::vector<std::string> m_contextTexts;
};

} // namespace gatehouse::console
