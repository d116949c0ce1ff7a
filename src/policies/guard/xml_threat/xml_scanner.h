// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// How large an XML text and its parts may be; 0 stands for no limit of its own.
struct XmlBounds {
    uint64_t depth = 32;
    uint64_t elements = 100'000;
    uint64_t children = 10'000;
    uint64_t attributes = 50;
    uint64_t namespaces = 50;
    uint64_t nameLength = 256;
    uint64_t attributeLength = 4096;
    uint64_t textLength = 64 * 1024;
    bool comments = true;
    bool instructions = false;
};

// Reads an XML 1.0 text in UTF-8 without building anything, and stops at the first thing that is not as it should be: also at a document type, at entities beside the
// five that XML has, and at XInclude, all of which make a reader fetch or multiply. Its memory is used again, within bounds; one thread.
class XmlScanner
{
public:
    enum class Finding : uint8_t {
        None, Malformed, Encoding, Doctype, Entity, Inclusion, Comment, Instruction, Depth, Elements, Children, Attributes, Namespaces, NameLength, AttributeLength, TextLength
    };

    Finding scan(std::string_view text, const XmlBounds& bounds);
    // Where it stopped.
    size_t offset() const { return m_at; }
    size_t keptBytes() const { return m_frames.capacity() * sizeof(Frame) + m_attributes.capacity() * sizeof(std::string_view) + m_value.capacity(); } // for the next text

private:
    struct Frame {
        std::string_view name;
        uint64_t children = 0;
    };

    bool starts(std::string_view with) const { return m_text.substr(m_at, with.size()) == with; }
    Finding read();
    bool skipBlanks();
    Finding declaration();
    Finding content();
    Finding markup();
    Finding comment();
    Finding instruction();
    Finding cdata();
    Finding startTag();
    Finding endTag();
    Finding attribute();
    Finding name(std::string_view& name);
    // At "&"; appends what it stands for to `out`, if there is one.
    Finding reference(std::string* out);

    const XmlBounds* m_bounds = nullptr;
    std::string_view m_text;
    size_t m_at = 0;
    uint64_t m_elements = 0;
    uint64_t m_namespaces = 0;
    uint64_t m_textLength = 0; // since the last tag
    bool m_rootSeen = false;
    std::vector<Frame> m_frames;
    std::vector<std::string_view> m_attributes; // names, of one element
    std::string m_value;
};

} // namespace gatehouse::policies
