// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/document.h"

#include "base/bytes.h"
#include "schema/json_places.h"
#include "schema/yaml_reader.h"

namespace gatehouse::schema {

namespace {

constexpr size_t kMaxBytes = 64u << 20;

} // namespace

base::Result<Document> Document::parse(std::string_view text, Format format)
{
    if (text.size() > kMaxBytes)
        return base::failure(base::ErrorCode::TooLarge, "the document is larger than 64 MiB");
    if (!base::isValidUtf8(text))
        return base::invalid("the document is not UTF-8", {{"", "the document is not UTF-8", 0, 0}});
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const size_t first = text.find_first_not_of(" \t\r\n");
    const bool looksLikeJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    Document document;
    if (format == Format::Json || (format == Format::Guess && looksLikeJson)) {
        auto parsed = base::parseJson(text);
        if (parsed) {
            document.m_value = std::move(*parsed);
            document.m_format = Format::Json;
            document.m_places = jsonPlaces(text);
            return document;
        }
        if (format == Format::Json)
            return std::move(parsed).error();
        // YAML's flow style begins the same way; but who writes JSON wants JSON's error.
        auto flow = readYaml(text);
        if (!flow)
            return std::move(parsed).error();
        document.m_format = Format::Yaml;
        document.m_value = std::move(flow->value);
        document.m_places = std::move(flow->places);
        return document;
    }
    auto content = readYaml(text);
    if (!content)
        return std::move(content).error();
    document.m_format = Format::Yaml;
    document.m_value = std::move(content->value);
    document.m_places = std::move(content->places);
    return document;
}

Place Document::placeOf(std::string_view pointer) const
{
    for (;;) {
        if (const auto found = m_places.find(pointer); found != m_places.end())
            return found->second;
        const size_t slash = pointer.rfind('/');
        if (slash == std::string_view::npos)
            return {1, 1};
        pointer = pointer.substr(0, slash);
    }
}

void Document::locate(std::vector<base::Problem>& problems) const
{
    for (base::Problem& problem : problems) {
        if (problem.line > 0)
            continue;
        const Place place = placeOf(problem.pointer);
        problem.line = place.line;
        problem.column = place.column;
    }
}

} // namespace gatehouse::schema
