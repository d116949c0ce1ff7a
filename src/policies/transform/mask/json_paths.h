// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Paths to values of a JSON document (RFC 9535: names, indices, wildcards, descendants), followed while the document comes by. Immutable; any thread.
class JsonPaths
{
public:
    static constexpr size_t kMostSegments = 32;
    static constexpr size_t kMostPaths = 64;

    struct Segment {
        enum class Kind : uint8_t { Name, Index, Any } kind = Kind::Any;
        bool descendants = false; // at any depth
        std::string name;
        uint64_t index = 0;
        // Whether it leads to this member (its name) or item (null).
        bool takes(const std::string* member, uint64_t item) const { return kind == Kind::Any || (kind == Kind::Name ? member && *member == name : !member && item == index); }
    };
    static base::Result<std::vector<Segment>> parse(std::string_view text); // none: the whole document

    // A path, and what it leads to.
    base::Result<void> add(std::string_view path, uint32_t target);
    bool empty() const { return m_paths.empty(); }

    // Which paths lead into the values that are open, level by level.
    class Cursor
    {
    public:
        explicit Cursor(const JsonPaths& paths);
        // Goes into a member or an item; what leads to the value itself.
        std::optional<uint32_t> enter(std::string_view name) { return step(&name, 0); }
        std::optional<uint32_t> enter(uint64_t index) { return step(nullptr, index); }
        void leave();

    private:
        std::optional<uint32_t> step(const std::string_view* name, uint64_t index);
        const JsonPaths& m_paths;
        std::vector<uint32_t> m_states; // path << 8 | segment, of all levels
        std::vector<uint32_t> m_begins; // of the levels
    };
    // What leads to the whole document.
    std::optional<uint32_t> whole() const { return m_whole; }

private:
    struct Path {
        std::vector<Segment> segments;
        uint32_t target = 0;
    };
    std::vector<Path> m_paths;
    std::optional<uint32_t> m_whole;
};

} // namespace gatehouse::policies
