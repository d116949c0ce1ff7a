// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/json_places.h"

namespace gatehouse::schema {

namespace {

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    Places run(const WantedPlaces& wanted)
    {
        value("", &wanted);
        return std::move(m_places);
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void next()
    {
        if (peek() == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((static_cast<unsigned char>(peek()) & 0xC0) != 0x80) {
            ++m_column; // characters, not bytes
        }
        ++m_at;
    }
    void space()
    {
        while (m_at < m_text.size() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            next();
    }
    std::string_view string()
    {
        const size_t begin = m_at;
        next();
        while (m_at < m_text.size() && peek() != '"') {
            if (peek() == '\\')
                next();
            next();
        }
        next();
        return m_text.substr(begin, m_at - begin);
    }
    static std::string unescaped(std::string_view quoted)
    {
        // The parser proper knows the escapes.
        const auto parsed = base::parseJson(quoted);
        return parsed && parsed->is_string() ? parsed->get<std::string>() : std::string();
    }
    // `wanted` is null where nobody asks: the value is only passed over.
    void value(const std::string& pointer, const WantedPlaces* wanted)
    {
        space();
        if (wanted)
            m_places[pointer] = {m_line, m_column};
        if (peek() == '{')
            object(pointer, wanted);
        else if (peek() == '[')
            array(pointer, wanted);
        else if (peek() == '"')
            string();
        else
            while (m_at < m_text.size() && std::string_view(",]} \t\r\n").find(peek()) == std::string_view::npos)
                next();
    }
    void object(const std::string& pointer, const WantedPlaces* wanted)
    {
        next();
        for (space(); m_at < m_text.size() && peek() != '}'; space()) {
            const Place place{m_line, m_column};
            const std::string_view quoted = string();
            const std::string name = wanted ? unescaped(quoted) : std::string();
            const WantedPlaces* inner = wanted ? wanted->child(name) : nullptr;
            const std::string at = inner ? base::joinPointer(pointer, name) : std::string();
            space();
            next(); // the colon
            value(at, inner);
            if (inner)
                m_places[at] = place; // where its name stands
            space();
            if (peek() == ',')
                next();
        }
        next();
    }
    void array(const std::string& pointer, const WantedPlaces* wanted)
    {
        next();
        space();
        for (size_t i = 0; m_at < m_text.size() && peek() != ']'; ++i) {
            const WantedPlaces* inner = wanted ? wanted->child(i) : nullptr;
            value(inner ? base::joinPointer(pointer, i) : std::string(), inner);
            space();
            if (peek() == ',')
                next();
            space();
        }
        next();
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_line = 1;
    int m_column = 1;
    Places m_places;
};

} // namespace

Places jsonPlaces(std::string_view text, const WantedPlaces& wanted)
{
    return Scanner(text).run(wanted);
}

} // namespace gatehouse::schema
