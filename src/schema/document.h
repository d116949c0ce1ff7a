// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <map>
#include <memory>

namespace gatehouse::schema {

struct Place {
    int line = 0;
    int column = 0;
};

// A JSON or YAML text, parsed, with the place of every value. JSON is tried when the text starts with { or [ and the format is Guess.
// Refuses duplicate keys, several documents, tags it doesn't know, alias bombs (more than 4,000,000 values), more than 64 levels, more than 64 MiB.
class Document
{
public:
    enum class Format { Guess, Json, Yaml };
    static base::Result<Document> parse(std::string_view text, Format format = Format::Guess);

    const base::Json& value() const { return m_value; }
    Format format() const { return m_format; }
    // The place of a value, or of its nearest ancestor that is there. Looked for in the text each time: ask for many at once by locate().
    Place placeOf(std::string_view pointer) const;
    // Fills line and column of problems whose pointers lead into this document.
    void locate(std::vector<base::Problem>& problems) const;

private:
    Document(base::Json value, Format format, std::string_view text);

    base::Json m_value;
    Format m_format = Format::Json;
    std::shared_ptr<const std::string> m_text;
};

// YAML 1.2 that Document::parse reads back to an equal value; members in the order of `first`, then by name.
std::string toYaml(const base::Json& value);

} // namespace gatehouse::schema
