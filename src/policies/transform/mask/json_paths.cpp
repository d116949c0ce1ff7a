// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/json_paths.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

base::Result<std::vector<JsonPaths::Segment>> JsonPaths::parse(std::string_view text)
{
    std::vector<Segment> out;
    const auto wrong = [](const char* what) { return base::invalid(what); };
    if (text.empty() || text[0] != '$')
        return wrong("a path begins with $");
    size_t i = 1;
    while (i < text.size()) {
        if (out.size() == kMostSegments)
            return wrong("a path has too many parts");
        Segment segment;
        bool bracket = false;
        if (text[i] == '.') {
            ++i;
            if (i < text.size() && text[i] == '.') {
                segment.descendants = true;
                ++i;
            }
            bracket = segment.descendants && i < text.size() && text[i] == '[';
        } else if (text[i] == '[') {
            bracket = true;
        } else {
            return wrong("\".\" or \"[\" is expected");
        }
        if (!bracket) {
            const size_t begin = i;
            while (i < text.size() && isNameCharacter(text[i]))
                ++i;
            if (i == begin && i < text.size() && text[i] == '*') {
                ++i;
            } else if (i == begin) {
                return wrong("a name or * is expected behind the dot");
            } else {
                segment.kind = Segment::Kind::Name;
                segment.name = text.substr(begin, i - begin);
            }
            out.push_back(std::move(segment));
            continue;
        }
        ++i;
        if (i < text.size() && (text[i] == '\'' || text[i] == '"')) {
            const char quote = text[i++];
            segment.kind = Segment::Kind::Name;
            while (i < text.size() && text[i] != quote) {
                if (text[i] == '\\' && i + 1 < text.size())
                    ++i;
                segment.name += text[i++];
            }
            ++i;
        } else if (i < text.size() && text[i] == '*') {
            ++i;
        } else {
            segment.kind = Segment::Kind::Index;
            const auto read = std::from_chars(text.data() + std::min(i, text.size()), text.data() + text.size(), segment.index);
            if (read.ec != std::errc())
                return wrong("a name in quotes, a number from 0 on, or * is expected in brackets");
            i = static_cast<size_t>(read.ptr - text.data());
        }
        if (i >= text.size() || text[i] != ']')
            return wrong("\"]\" is missing; filters, slices and lists are not known here");
        ++i;
        out.push_back(std::move(segment));
    }
    return out;
}

base::Result<void> JsonPaths::add(std::string_view path, uint32_t target)
{
    if (m_paths.size() == kMostPaths)
        return base::invalid("too many paths");
    auto segments = parse(path);
    if (!segments)
        return std::move(segments).error();
    if (segments->empty()) {
        m_whole = m_whole.value_or(target);
        return {};
    }
    m_paths.push_back({std::move(*segments), target});
    return {};
}

JsonPaths::Cursor::Cursor(const JsonPaths& paths) : m_paths(paths), m_begins{0}
{
    for (uint32_t i = 0; i < paths.m_paths.size(); ++i)
        m_states.push_back(i << 8);
}

std::optional<uint32_t> JsonPaths::Cursor::step(const std::string_view* name, uint64_t index)
{
    const size_t begin = m_begins.back();
    const size_t end = m_states.size();
    m_begins.push_back(static_cast<uint32_t>(end));
    std::optional<uint32_t> target;
    const auto note = [&](uint32_t state) {
        if (std::find(m_states.begin() + static_cast<ptrdiff_t>(end), m_states.end(), state) == m_states.end())
            m_states.push_back(state);
    };
    for (size_t i = begin; i < end; ++i) {
        const uint32_t state = m_states[i];
        const Path& path = m_paths.m_paths[state >> 8];
        const Segment& segment = path.segments[state & 0xFF];
        if (segment.descendants)
            note(state);
        const bool fits = segment.kind == Segment::Kind::Any || (segment.kind == Segment::Kind::Name ? name && *name == segment.name : !name && index == segment.index);
        if (!fits)
            continue;
        if ((state & 0xFF) + 1 < path.segments.size())
            note(state + 1);
        else
            target = std::min(target.value_or(path.target), path.target);
    }
    return target;
}

void JsonPaths::Cursor::leave()
{
    m_states.resize(m_begins.back());
    m_begins.pop_back();
}

} // namespace gatehouse::policies
