// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/json_places.h"

namespace gatehouse::schema {

namespace {

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::map<std::string, Place, std::less<>> run()
    {
        value("");
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
    std::string string()
    {
        const size_t begin = m_at;
        next();
        while (m_at < m_text.size() && peek() != '"') {
            if (peek() == '\\')
                next();
            next();
        }
        next();
        // The parser proper knows the escapes.
        const auto parsed = base::parseJson(m_text.substr(begin, m_at - begin));
        return parsed && parsed->is_string() ? parsed->get<std::string>() : std::string();
    }
    void value(const std::string& pointer)
    {
        space();
        m_places[pointer] = {m_line, m_column};
        if (peek() == '{')
            object(pointer);
        else if (peek() == '[')
            array(pointer);
        else if (peek() == '"')
            string();
        else
            while (m_at < m_text.size() && std::string_view(",]} \t\r\n").find(peek()) == std::string_view::npos)
                next();
    }
    void object(const std::string& pointer)
    {
        next();
        for (space(); m_at < m_text.size() && peek() != '}'; space()) {
            const Place place{m_line, m_column};
            const std::string at = base::joinPointer(pointer, string());
            space();
            next(); // the colon
            value(at);
            m_places[at] = place; // where its name stands
            space();
            if (peek() == ',')
                next();
        }
        next();
    }
    void array(const std::string& pointer)
    {
        next();
        space();
        for (size_t i = 0; m_at < m_text.size() && peek() != ']'; ++i) {
            value(base::joinPointer(pointer, i));
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
    std::map<std::string, Place, std::less<>> m_places;
};

} // namespace

std::map<std::string, Place, std::less<>> jsonPlaces(std::string_view text)
{
    return Scanner(text).run();
}

} // namespace gatehouse::schema
