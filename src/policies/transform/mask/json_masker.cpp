// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/mask/json_masker.h"

namespace gatehouse::policies {

namespace {

constexpr size_t kMostText = 64 * 1024;
constexpr size_t kStep = 8 * 1024; // of a longer one
constexpr size_t kMostRun = 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool JsonMasker::add(std::string_view piece, bool last, std::string& out)
{
    for (size_t i = 0; i < piece.size();) {
        switch (m_state) {
        case State::Text: {
            const size_t end = piece.find_first_of("\"\\", i);
            if (!m_swallow)
                m_raw += piece.substr(i, (end == std::string_view::npos ? piece.size() : end) - i);
            i = end == std::string_view::npos ? piece.size() : end;
            if (i == piece.size())
                break;
            if (piece[i++] == '\\') {
                m_raw += '\\';
                m_state = State::Escape;
            } else {
                endText(true, out);
            }
            break;
        }
        case State::Escape:
            m_raw += piece[i++];
            m_state = State::Text;
            if (m_swallow)
                m_raw.clear();
            break;
        case State::Between:
        case State::Run: {
            const char c = piece[i];
            // What is no JSON may have blanks in it: what is found there is found whole.
            const bool ends = m_state == State::Run ? c == '\n' || c == '\r' : isBlank(c);
            const bool structural = c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':' || c == '"' || ends;
            if (!structural) {
                if (m_state == State::Between) {
                    m_rule = enterValue();
                    m_state = State::Run;
                }
                m_raw += c;
                ++i;
                if (m_raw.size() > kMostRun)
                    endRun(out);
                break;
            }
            if (m_state == State::Run)
                endRun(out);
            ++i;
            if ((c == '{' || c == '[') && !open(c == '{'))
                return false;
            structure(c, out);
            break;
        }
        }
        if (m_state == State::Text && m_raw.size() > (m_long ? kStep : kMostText))
            streamText(false, out);
    }
    if (last && m_state == State::Run)
        endRun(out);
    else if (last && m_state != State::Between)
        endText(false, out);
    return true;
}

void JsonMasker::structure(char c, std::string& out)
{
    if (c == '"') {
        m_isName = !m_levels.empty() && m_levels.back().isObject && m_levels.back().atName;
        m_rule = m_isName ? nullptr : enterValue();
        m_state = State::Text;
    } else if (c == '}' || c == ']') {
        close();
    } else if (!m_levels.empty() && c == ',') {
        Level& level = m_levels.back();
        leaveMember(level);
        level.atName = level.isObject;
        ++level.index;
    } else if (!m_levels.empty() && c == ':') {
        m_levels.back().atName = false;
    }
    out += c;
}

bool JsonMasker::open(bool isObject)
{
    if (m_levels.size() == kMostDepth)
        return false;
    Level level;
    level.within = enterValue();
    level.isObject = level.atName = isObject;
    m_levels.push_back(level);
    return true;
}

void JsonMasker::close()
{
    if (m_levels.empty())
        return;
    leaveMember(m_levels.back());
    m_levels.pop_back();
}

void JsonMasker::leaveMember(Level& level)
{
    if (std::exchange(level.entered, false))
        m_cursor.leave();
    level.value = nullptr;
}

// The rule for the value that begins here. An item's place is its number; a member's name was read before.
const MaskRule* JsonMasker::enterValue()
{
    if (m_levels.empty())
        return m_rules.paths().whole() ? &m_rules.at(*m_rules.paths().whole()) : nullptr;
    Level& level = m_levels.back();
    if (!level.isObject && !level.entered && !m_rules.paths().empty()) {
        level.entered = true;
        const auto target = m_cursor.enter(level.index);
        level.value = target ? &m_rules.at(*target) : nullptr;
    }
    return level.within ? level.within : level.value;
}

void JsonMasker::nameRead(const std::string& name)
{
    Level& level = m_levels.back();
    leaveMember(level);
    level.value = m_rules.forName(name);
    if (m_rules.paths().empty())
        return;
    level.entered = true;
    const auto target = m_cursor.enter(std::string_view(name));
    if (target && (!level.value || &m_rules.at(*target) < level.value))
        level.value = &m_rules.at(*target);
}

void JsonMasker::endText(bool closed, std::string& out)
{
    m_state = State::Between;
    if (m_long) {
        streamText(true, out);
        m_long.reset();
    } else if (!m_swallow) {
        m_decoded.clear();
        const bool plain = m_raw.find('\\') == std::string::npos;
        if (!plain)
            decodeJsonText(m_raw, true, m_decoded);
        const std::string& text = plain ? m_raw : m_decoded;
        m_scratch.clear();
        if (m_rule)
            encodeJsonText(m_rule->disguise.of(m_rule->kind, text), out);
        else if (m_rules.disguise(text, m_scratch))
            encodeJsonText(m_scratch, out);
        else
            out += m_raw;
        if (m_isName && closed)
            nameRead(text);
    }
    m_swallow = false;
    m_raw.clear();
    if (closed)
        out += '"';
}

// A number, true, false, null, or something that is no JSON.
void JsonMasker::endRun(std::string& out)
{
    m_state = State::Between;
    m_scratch.clear();
    const size_t size = m_raw.find_last_not_of(" \t") + 1;
    const std::string blanks = m_raw.substr(size);
    m_raw.resize(size);
    const bool isName = !m_levels.empty() && m_levels.back().isObject && m_levels.back().atName;
    if (m_rule && !isName && m_raw != "null") {
        out += '"';
        encodeJsonText(m_rule->disguise.of(m_rule->kind, m_raw), out);
        out += '"';
    } else if (m_rules.disguise(m_raw, m_scratch)) {
        out += '"';
        encodeJsonText(m_scratch, out);
        out += '"';
    } else {
        out += m_raw;
    }
    out += blanks;
    // Names without quotation marks (JSON5) are names all the same.
    if (isName)
        nameRead(m_raw);
    m_raw.clear();
}

// Some of a text that is too long to be held.
void JsonMasker::streamText(bool last, std::string& out)
{
    if (m_rule) {
        // Too long to show a part of, or to be hashed whole.
        if (!std::exchange(m_swallow, true))
            encodeJsonText(m_rule->disguise.replacement, out);
        m_raw.clear();
        return;
    }
    if (!m_long)
        m_long.emplace(m_rules);
    m_decoded.clear();
    m_scratch.clear();
    const size_t read = decodeJsonText(m_raw, last, m_decoded);
    m_raw.erase(0, read);
    m_long->add(m_decoded, last, m_scratch);
    encodeJsonText(m_scratch, out);
}

} // namespace gatehouse::policies
