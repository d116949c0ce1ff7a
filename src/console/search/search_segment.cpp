// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/search/search_segment.h"

namespace gatehouse::console {

SearchSegment::SearchSegment(SearchGroup group, std::string common) : m_group(group), m_common(std::move(common)), m_contextTexts(1) {}

void SearchSegment::reserve(size_t entries, size_t bytes)
{
    m_texts.reserve(bytes);
    m_entries.reserve(entries);
}

uint32_t SearchSegment::addContext(std::string_view context)
{
    m_contextTexts.emplace_back(context);
    return uint32_t(m_contextTexts.size() - 1);
}

void SearchSegment::add(std::string_view text, uint32_t context)
{
    m_texts.append(text);
    m_entries.push_back({TextLetters::of(text), uint32_t(m_texts.size()), context});
}

size_t SearchSegment::bytes() const
{
    size_t bytes = m_texts.capacity() + m_entries.capacity() * sizeof(Entry);
    for (const std::string& context : m_contextTexts)
        bytes += sizeof(context) + context.capacity();
    return bytes;
}

} // namespace gatehouse::console
