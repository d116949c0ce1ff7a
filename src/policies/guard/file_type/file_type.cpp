// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/file_type/file_type.h"

#include "base/bytes.h"
#include "policies/guard/body_policy.h"
#include "policies/guard/body_text.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/file_type/signatures.h"
#include "policies/guard/multipart.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr BodyPolicy::Codes kCodes{"file-type.too-large", "file-type.encoding", "file-type.media-type"};
constexpr size_t kMostListed = 200;

struct FileRules {
    std::vector<std::string> allowed; // lower case, "image/*" too; empty: all
    std::vector<std::string> refused;
    std::vector<std::string> extensions; // that no file may have
    bool mismatch = true;
    uint64_t maxParts = 100;
    uint64_t maxFileName = 255;
};

bool isIn(const std::vector<std::string>& ranges, std::string_view type)
{
    const std::string lower = base::toLower(type);
    return std::any_of(ranges.begin(), ranges.end(), [&](const std::string& range) {
        return range == lower || range == "*/*" || (range.ends_with("/*") && lower.starts_with(std::string_view(range).substr(0, range.size() - 1)));
    });
}

bool isUnspecific(std::string_view type)
{
    return type.empty() || base::equalsIgnoreCase(type, "application/octet-stream") || base::equalsIgnoreCase(type, "binary/octet-stream");
}

class FileType : public BodyPolicy
{
public:
    FileType(Rules rules, FileRules files) : BodyPolicy(std::move(rules)), m_files(std::move(files)) {}

protected:
    bool concerns(std::string_view) const override { return true; }
    bool readsText() const override { return false; }

    Verdict check(pipeline::Context& context, std::string_view text) const override
    {
        std::string_view type;
        mediaType(context.request->fields, type);
        if (!base::equalsIgnoreCase(type.substr(0, 10), "multipart/"))
            return content(context, type, text);
        std::string scratch;
        std::string_view boundary;
        std::vector<MultipartPart> parts;
        const std::string_view field = context.request->fields.value(http::HeaderId::ContentType);
        if (!base::equalsIgnoreCase(type, "multipart/form-data") || !parameter(field, "boundary", scratch, boundary) || !readMultipart(text, boundary, m_files.maxParts, parts))
            return context.reject(400, "file-type.multipart", "The body is not a form that can be read with certainty, or has more than " + std::to_string(m_files.maxParts) + " parts.");
        for (const MultipartPart& part : parts) {
            if (!part.isFile && part.contentType.empty())
                continue;
            if (const Verdict verdict = file(context, part); verdict != Verdict::Continue)
                return verdict;
        }
        if (context.tracing) {
            context.detail("parts", std::to_string(parts.size()));
            context.explain("the parts are what they say");
        }
        return Verdict::Continue;
    }

private:
    Verdict file(pipeline::Context& context, const MultipartPart& part) const
    {
        const std::string& name = part.fileName;
        if (part.isFile && name.empty() && part.body.empty())
            return Verdict::Continue; // a field for files that was left empty
        const bool isStrange = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '/' || c == '\\' || c == ':'; });
        if (isStrange || name == "." || name == ".." || name.ends_with('.') || name.ends_with(' ') || (m_files.maxFileName > 0 && name.size() > m_files.maxFileName) || !base::isValidUtf8(name))
            return context.reject(400, "file-type.name", "A file has a name that is not taken.");
        std::string_view extension;
        for (size_t dot = name.find('.'); dot != std::string::npos;) {
            const size_t end = name.find('.', dot + 1);
            extension = std::string_view(name).substr(dot + 1, end == std::string::npos ? std::string_view::npos : end - dot - 1);
            // Some servers run "x.php.jpg", and some read no further than "x.php;.jpg", "x.php:.jpg" or "x.php%00.jpg" have them think.
            const std::string whole = base::toLower(base::trim(extension));
            const auto isRefused = [&](std::string_view one) { return std::find(m_files.extensions.begin(), m_files.extensions.end(), one) != m_files.extensions.end(); };
            if (isRefused(whole) || isRefused(std::string_view(whole).substr(0, whole.find_first_of(";:%?# "))))
                return context.reject(415, "file-type.extension", "Files with this extension are not taken.");
            dot = end;
        }
        const std::string_view byName = typeOfExtension(extension);
        const std::string_view found = typeOfContent(part.body);
        if (!found.empty() && isIn(m_files.refused, found))
            return context.reject(415, "file-type.refused", "Contents of this type are not taken.");
        if (m_files.mismatch && !byName.empty() && ((!found.empty() && !mayBe(byName, found)) || (found.empty() && hasSignature(byName))))
            return context.reject(415, "file-type.mismatch", "A file's content is not what its name says.");
        return content(context, isUnspecific(part.contentType) && !byName.empty() ? byName : part.contentType, part.body);
    }

    Verdict content(pipeline::Context& context, std::string_view declared, std::string_view body) const
    {
        const std::string_view found = typeOfContent(body);
        if (context.tracing && !found.empty())
            context.detail("content", std::string(found));
        const bool unspecific = isUnspecific(declared);
        if ((!found.empty() && isIn(m_files.refused, found)) || isIn(m_files.refused, declared))
            return context.reject(415, "file-type.refused", "Contents of this type are not taken.");
        if (m_files.mismatch && !unspecific && ((!found.empty() && !mayBe(declared, found)) || (found.empty() && hasSignature(declared))))
            return context.reject(415, "file-type.mismatch", "The content is not of the type that it says.");
        const std::string_view type = unspecific && !found.empty() ? found : declared;
        if (!m_files.allowed.empty() && !isIn(m_files.allowed, type.empty() ? "application/octet-stream" : type))
            return context.reject(415, "file-type.not-allowed", "Contents of this type are not taken.");
        if (context.tracing)
            context.explain(found.empty() ? "nothing speaks against the type that it says" : "the content is of the type that it says");
        return Verdict::Continue;
    }

    const FileRules m_files;
};

std::vector<std::string> lowered(std::vector<std::string> list)
{
    for (std::string& one : list)
        one = base::toLower(one);
    return list;
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeFileType(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    BodyPolicy::Rules rules = BodyPolicy::rulesFrom(config, kCodes, 10u << 20, problems);
    rules.others = BodyPolicy::Others::Check;
    FileRules files;
    files.allowed = lowered(textsFrom(config, "allowed", {}, kMostListed, problems));
    files.refused = lowered(textsFrom(config, "refused",
                                      {"application/x-msdownload", "application/x-elf", "application/x-mach-binary", "application/java-vm", "application/x-php", "text/x-server-page", "text/x-shellscript", "application/x-ms-shortcut"}, kMostListed,
                                      problems));
    files.extensions = lowered(textsFrom(config, "refusedExtensions",
                                         {"php", "php3", "php4", "php5", "php7", "phps", "phtml", "phar", "asp", "aspx", "ashx", "asmx", "jsp", "jspx", "cgi", "pl", "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "hta", "lnk", "sh", "htaccess"},
                                         kMostListed, problems));
    files.mismatch = base::boolAt(config, "mismatch", true);
    files.maxParts = std::max<uint64_t>(boundFrom(config, "maxParts", 100, 10'000, problems), 1);
    files.maxFileName = boundFrom(config, "maxFileName", 255, 4096, problems);
    for (const char* member : {"allowed", "refused"}) {
        for (const std::string& range : textsFrom(config, member, {}, kMostListed, problems)) {
            if (range.find('/') == std::string::npos)
                problems.push_back({'/' + std::string(member), "media types such as image/png or image/*"});
        }
    }
    if (!problems.empty())
        return base::invalid("file-type is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<FileType>(std::move(rules), std::move(files)));
}

} // namespace gatehouse::policies
