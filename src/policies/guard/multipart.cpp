// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/multipart.h"

#include "base/bytes.h"
#include "policies/guard/body_text.h"

namespace gatehouse::policies {

namespace {

constexpr size_t kMostHead = 8 * 1024; // of one part
constexpr size_t kMostBoundary = 70;   // RFC 2046, section 5.1.1

bool readHead(std::string_view head, MultipartPart& part)
{
    bool hasDisposition = false, hasType = false;
    while (!head.empty()) {
        const size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos || colon == 0 || line.find_first_of(std::string_view("\r\n\0", 3)) != std::string_view::npos || line.front() == ' ' || line.front() == '\t' || line[colon - 1] == ' ' || line[colon - 1] == '\t')
            return false;
        const std::string_view name = line.substr(0, colon), value = base::trim(line.substr(colon + 1));
        if (base::equalsIgnoreCase(name, "content-disposition")) {
            std::string scratch;
            std::string_view text;
            if (hasDisposition || !base::equalsIgnoreCase(base::trim(value.substr(0, value.find(';'))), "form-data") || parameter(value, "filename*", scratch, text) || parameter(value, "name*", scratch, text))
                return false;
            hasDisposition = true;
            if (!parameter(value, "name", scratch, text))
                return false;
            part.name = text;
            text = {};
            const bool given = parameter(value, "filename", scratch, text);
            part.fileName = given ? text : std::string_view();
            // Whether there is one at all, also an empty one or one that can't be read.
            part.isFile = given || base::toLower(value).find("filename") != std::string::npos;
            if (!given && part.isFile && base::toLower(value).find("filename=\"\"") == std::string::npos)
                return false;
        } else if (base::equalsIgnoreCase(name, "content-type")) {
            if (hasType || base::equalsIgnoreCase(value.substr(0, 10), "multipart/"))
                return false;
            hasType = true;
            part.contentType = base::trim(value.substr(0, value.find(';')));
        } else if (base::equalsIgnoreCase(name, "content-transfer-encoding")) {
            if (!base::equalsIgnoreCase(value, "binary") && !base::equalsIgnoreCase(value, "8bit") && !base::equalsIgnoreCase(value, "7bit"))
                return false;
        }
    }
    return hasDisposition;
}

} // namespace

bool readMultipart(std::string_view text, std::string_view boundary, size_t maxParts, std::vector<MultipartPart>& parts)
{
    if (boundary.empty() || boundary.size() > kMostBoundary)
        return false;
    const std::string first = "--" + std::string(boundary);
    const std::string later = "\r\n" + first;
    if (!text.starts_with(first))
        return false;
    text.remove_prefix(first.size());
    for (;;) {
        if (text == "--" || text == "--\r\n")
            return true;
        if (!text.starts_with("\r\n") || parts.size() >= maxParts)
            return false;
        text.remove_prefix(2);
        const size_t blank = text.find("\r\n\r\n");
        if (blank == std::string_view::npos || blank > kMostHead)
            return false;
        MultipartPart part;
        if (!readHead(text.substr(0, blank), part))
            return false;
        text.remove_prefix(blank + 2); // the boundary may follow at once
        const size_t end = text.find(later);
        if (end == std::string_view::npos)
            return false;
        part.body = end < 2 ? std::string_view() : text.substr(2, end - 2);
        text.remove_prefix(end + later.size());
        parts.push_back(std::move(part));
    }
}

} // namespace gatehouse::policies
