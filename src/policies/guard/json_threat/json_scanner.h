// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// How large a JSON text and its parts may be; 0 stands for no limit of its own.
struct JsonBounds {
    uint64_t depth = 32;
    uint64_t stringLength = 64 * 1024; // bytes as sent, without the quotes
    uint64_t keyLength = 256;
    uint64_t arrayItems = 10'000;
    uint64_t objectMembers = 1'000;
    uint64_t values = 100'000; // all values of the text
    uint64_t numberLength = 64;
    bool duplicateKeys = false;
    std::vector<std::string> forbiddenKeys;
};

// Reads a JSON text (RFC 8259) strictly, without building anything, and stops at the first thing that is not as it should be. Its memory is used again, within bounds; one thread.
class JsonScanner
{
public:
    enum class Finding : uint8_t { None, Malformed, Depth, StringLength, KeyLength, ArrayItems, ObjectMembers, Values, NumberLength, DuplicateKey, ForbiddenKey };

    Finding scan(std::string_view text, const JsonBounds& bounds);
    // Where it stopped.
    size_t offset() const { return m_at; }
    size_t keptBytes() const { return m_frames.capacity() * sizeof(Frame) + m_keys.capacity() * sizeof(uint64_t) + m_key.capacity(); } // for the next text

private:
    struct Frame {
        bool isObject = false;
        uint64_t count = 0;
        size_t firstKey = 0; // of m_keys
    };

    Finding read();
    Finding value();
    Finding text(uint64_t most, Finding tooLong, std::string_view& raw, bool& escaped);
    Finding key();
    Finding number();
    Finding literal(std::string_view word);
    Finding close();
    void skipBlanks();
    bool escape();

    const JsonBounds* m_bounds = nullptr;
    std::string_view m_text;
    size_t m_at = 0;
    uint64_t m_values = 0;
    std::vector<Frame> m_frames;
    std::vector<uint64_t> m_keys; // hashes of the keys of all objects that are open
    std::string m_key;
};

} // namespace gatehouse::policies
