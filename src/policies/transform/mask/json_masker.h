// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/transform/mask/text_masker.h"

namespace gatehouse::policies {

// Disguises values of JSON documents that come in pieces, one or several behind each other: by their names and paths, and what is found in texts, numbers and names.
// All else goes through byte by byte, also what is no JSON: it only looks for texts, braces, colons and commas, so that no sloppy writer can lead it astray.
// Holds back a text of up to 64 KiB; longer ones are disguised while they come. One body; one thread.
class JsonMasker
{
public:
    static constexpr size_t kMostDepth = 512;

    explicit JsonMasker(const MaskRules& rules) : m_rules(rules), m_cursor(rules.paths()) {}
    // False: nested too deeply.
    bool add(std::string_view piece, bool last, std::string& out);

private:
    struct Level {
        bool isObject = false;
        bool atName = false;              // of an object: the next text is a name
        bool entered = false;             // the cursor is in a member or item
        uint64_t index = 0;               // of an array
        const MaskRule* within = nullptr; // of everything in it
        const MaskRule* value = nullptr;  // of the member whose name was read
    };
    enum class State : uint8_t { Between, Text, Escape, Run };

    void structure(char c, std::string& out);
    bool open(bool isObject);
    void close();
    const MaskRule* enterValue();
    void leaveMember(Level& level);
    void nameRead(const std::string& name);
    void endText(bool closed, std::string& out);
    void endRun(std::string& out);
    void streamText(bool last, std::string& out);

    const MaskRules& m_rules;
    JsonPaths::Cursor m_cursor;
    std::vector<Level> m_levels;
    State m_state = State::Between;
    bool m_isName = false;             // the text that is read
    const MaskRule* m_rule = nullptr;  // of the text or run that is read
    std::string m_raw;                 // of it, as it came
    bool m_swallow = false;            // its disguise is given out already
    std::optional<TextMasker> m_long;  // it is longer than what is held
    std::string m_decoded, m_scratch;
};

// What a JSON text's inside stands for, as far as it is complete: gives how much of it was read. What is no escape stands for itself.
size_t decodeJsonText(std::string_view raw, bool last, std::string& out);
// As it stands between quotation marks.
void encodeJsonText(std::string_view text, std::string& out);

} // namespace gatehouse::policies
