// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/api_description.h"

#include "base/bytes.h"
#include "schema/standard/uri.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> out;
    if (path.starts_with('/'))
        path.remove_prefix(1);
    for (;;) {
        const size_t slash = path.find('/');
        out.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return out;
        path.remove_prefix(slash + 1);
    }
}

} // namespace

const ApiEncoding* ApiMedia::encoding(std::string_view member) const
{
    const auto found = std::find_if(encodings.begin(), encodings.end(), [&](const ApiEncoding& one) { return one.member == member; });
    return found == encodings.end() ? nullptr : &*found;
}

const ApiResponse* ApiOperation::response(int status) const
{
    const std::string exact = std::to_string(status);
    const std::string range = exact.substr(0, 1) + "XX";
    const ApiResponse* best = nullptr;
    int rank = 0;
    for (const ApiResponse& response : responses) {
        const int here = response.status == exact ? 3 : base::equalsIgnoreCase(response.status, range) ? 2 : response.status == "default" ? 1 : 0;
        if (here > rank) {
            rank = here;
            best = &response;
        }
    }
    return best;
}

bool ApiDescription::Segment::takes(std::string_view segment, std::string_view& value) const
{
    if (!isParameter)
        return segment == before;
    if (segment.size() <= before.size() + after.size() || !segment.starts_with(before) || !segment.ends_with(after))
        return false;
    value = segment.substr(before.size(), segment.size() - before.size() - after.size());
    return true;
}

bool ApiDescription::match(const Path& path, const std::vector<std::string_view>& segments, Found& found) const
{
    found.captures.clear();
    for (size_t i = 0; i < segments.size(); ++i) {
        std::string_view value;
        if (!path.segments[i].takes(segments[i], value))
            return false;
        if (path.segments[i].isParameter)
            found.captures.emplace_back(path.segments[i].parameter, schema::percentDecoded(value));
    }
    return true;
}

ApiDescription::Found ApiDescription::find(std::string_view method, std::string_view path) const
{
    Found found;
    for (const std::string& base : m_basePaths) {
        if (!path.starts_with(base) || (path.size() > base.size() && path[base.size()] != '/'))
            continue;
        const std::vector<std::string_view> segments = segmentsOf(path.substr(base.size()));
        const auto candidates = m_paths.find(segments.size());
        if (candidates == m_paths.end())
            continue;
        for (const Path& candidate : candidates->second) {
            if (!match(candidate, segments, found))
                continue;
            found.isPathKnown = true;
            for (const auto& [known, operation] : candidate.operations) {
                if (known == method || (method == "HEAD" && known == "GET" && !found.operation))
                    found.operation = operation;
                found.methods += (found.methods.empty() ? "" : ", ") + known;
            }
            return found; // the literal path is meant, whatever a template might say
        }
    }
    return found;
}

bool ApiDescription::isSecurityParameter(std::string_view name) const
{
    return std::find(m_securityParameters.begin(), m_securityParameters.end(), name) != m_securityParameters.end();
}

} // namespace gatehouse::policies
