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
    if (format == Format::Json || (format == Format::Guess && looksLikeJson)) {
        auto parsed = base::parseJson(text);
        if (parsed)
            return Document(std::move(*parsed), Format::Json, text);
        if (format == Format::Json)
            return std::move(parsed).error();
        // YAML's flow style begins the same way; but who writes JSON wants JSON's error, and {"a": } is not meant to be null.
        const size_t second = text.find_first_not_of(" \t\r\n", first + 1);
        if (text[first] == '{' && second != std::string_view::npos && text[second] == '"')
            return std::move(parsed).error();
        auto flow = readYaml(text);
        if (!flow)
            return std::move(parsed).error();
        return Document(std::move(*flow), Format::Yaml, text);
    }
    auto content = readYaml(text);
    if (!content)
        return std::move(content).error();
    return Document(std::move(*content), Format::Yaml, text);
}

Document::Document(base::Json value, Format format, std::string_view text)
    : m_value(std::move(value)), m_format(format), m_text(std::make_shared<const std::string>(text))
{
}

Place Document::placeOf(std::string_view pointer) const
{
    std::vector<base::Problem> problems{{std::string(pointer), {}, 0, 0}};
    locate(problems);
    return {problems.front().line, problems.front().column};
}

void Document::locate(std::vector<base::Problem>& problems) const
{
    WantedPlaces wanted;
    bool any = false;
    for (const base::Problem& problem : problems) {
        if (problem.line > 0)
            continue;
        wanted.add(problem.pointer);
        any = true;
    }
    if (!any || !m_text)
        return;
    const Places places = m_format == Format::Json ? jsonPlaces(*m_text, wanted) : yamlPlaces(*m_text, wanted);
    for (base::Problem& problem : problems) {
        if (problem.line > 0)
            continue;
        Place place{1, 1};
        for (std::string_view pointer = problem.pointer;;) {
            if (const auto found = places.find(pointer); found != places.end()) {
                place = found->second;
                break;
            }
            const size_t slash = pointer.rfind('/');
            if (slash == std::string_view::npos)
                break;
            pointer = pointer.substr(0, slash);
        }
        problem.line = place.line;
        problem.column = place.column;
    }
}

} // namespace gatehouse::schema
