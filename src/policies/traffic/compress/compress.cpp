// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/compress/compress.h"

#include "policies/traffic/cache_control.h"
#include "policies/traffic/compress/encoder.h"
#include "policies/traffic/field_list.h"
#include "policies/traffic/fields.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderId;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr uint64_t kSmallest = 1024;
constexpr std::string_view kTypes[] = {"text/*",           "application/json", "application/*+json", "application/xml",
                                       "application/*+xml", "application/javascript", "application/wasm", "image/svg+xml"};

// A media type in which one * may stand for anything.
struct TypePattern {
    std::string before;
    std::string after;
    bool any = false;
    bool takes(std::string_view type) const
    {
        if (!any)
            return base::equalsIgnoreCase(type, before);
        return type.size() >= before.size() + after.size() && base::equalsIgnoreCase(type.substr(0, before.size()), before) &&
               base::equalsIgnoreCase(type.substr(type.size() - after.size()), after);
    }
};

class CompressFilter final : public pipeline::BodyFilter
{
public:
    CompressFilter(Encoder::Ptr encoder, bool pieceByPiece) : m_encoder(std::move(encoder)), m_pieceByPiece(pieceByPiece) {}

    bool data(std::string_view piece, bool last, std::string& out) override
    {
        if (piece.empty() && !last)
            return true;
        return m_encoder->encode(piece, last ? Encoder::Then::Finish : m_pieceByPiece ? Encoder::Then::Flush : Encoder::Then::Go, out);
    }

private:
    const Encoder::Ptr m_encoder;
    const bool m_pieceByPiece;
};

class Compress : public pipeline::Policy
{
public:
    Compress(std::vector<Coding> codings, Effort effort, std::vector<TypePattern> types, uint64_t smallest)
        : m_codings(std::move(codings)), m_effort(effort), m_types(std::move(types)), m_smallest(smallest)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing) {
            const Coding coding = chooseCoding(context.request->fields, m_codings);
            context.explain(coding == Coding::Identity ? "the client reads none of these encodings, or likes none better" : "the answer may be compressed with " + std::string(codingName(coding)));
            context.detail("encoding", std::string(codingName(coding)));
        }
        return Verdict::Continue;
    }

    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        for (const HeaderEdit& edit : context.responseEdits) {
            if (edit.op == HeaderEdit::Op::Set && edit.id == HeaderId::ContentEncoding)
                return; // another one has it in hand
        }
        const http::HeaderFields& fields = response.fields;
        if (response.status == 304) {
            // What it confirms may have been compressed (RFC 9110, section 15.4.5).
            if (chooseCoding(context.request->fields, m_codings) != Coding::Identity)
                weaken(context, fields);
            return;
        }
        std::optional<uint64_t> length;
        if (!isEligible(*context.request, response, length))
            return;
        addVary(context, fields);
        const Coding coding = chooseCoding(context.request->fields, m_codings);
        if (coding == Coding::Identity || context.request->method == http::Method::Head)
            return;
        Encoder::Ptr encoder = Encoder::make(coding, m_effort, length);
        if (!encoder)
            return;
        weaken(context, fields);
        context.responseEdits.push_back({HeaderEdit::Op::Set, HeaderId::ContentEncoding, http::headerName(HeaderId::ContentEncoding), codingName(coding)});
        context.responseEdits.push_back({HeaderEdit::Op::Remove, HeaderId::Unknown, "Accept-Ranges", {}});
        // What has no length may be a stream, of which every piece is waited for.
        context.filterResponse(std::make_unique<CompressFilter>(std::move(encoder), !length));
    }

private:
    bool isEligible(const http::RequestHead& request, const http::ResponseHead& response, std::optional<uint64_t>& length) const
    {
        const http::HeaderFields& fields = response.fields;
        if (response.status < 200 || response.status == 204 || response.status == 205 || response.status == 206)
            return false;
        for (const http::HeaderField& field : fields) {
            if (field.id == HeaderId::ContentEncoding && !base::equalsIgnoreCase(field.value, "identity"))
                return false;
        }
        for (const char* name : {"Content-Range", "Content-Digest", "Content-MD5", "Digest"}) {
            if (fields.find(std::string_view(name)))
                return false;
        }
        if (const std::string_view text = fields.value(HeaderId::ContentLength); !text.empty()) {
            uint64_t number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            if (read.ec != std::errc() || number < std::max<uint64_t>(m_smallest, 1)) // nothing, encoded, would be something
                return false;
            length = number;
        }
        std::string_view type = fields.value(HeaderId::ContentType);
        type = base::trim(type.substr(0, type.find(';')));
        if (std::none_of(m_types.begin(), m_types.end(), [&](const TypePattern& pattern) { return pattern.takes(type); }))
            return false;
        return !CacheControl::read(fields).noTransform && !CacheControl::read(request.fields).noTransform;
    }

    static void addVary(pipeline::Context& context, const http::HeaderFields& fields)
    {
        bool there = false;
        eachMember(fields, HeaderId::Vary, [&](std::string_view member) { there |= member == "*" || base::equalsIgnoreCase(member, "Accept-Encoding"); });
        if (!there)
            context.responseEdits.push_back({HeaderEdit::Op::Add, HeaderId::Vary, http::headerName(HeaderId::Vary), "Accept-Encoding"});
    }

    static void weaken(pipeline::Context& context, const http::HeaderFields& fields)
    {
        const std::string_view tag = fields.value(HeaderId::ETag);
        if (tag.starts_with('"'))
            context.responseEdits.push_back({HeaderEdit::Op::Set, HeaderId::ETag, http::headerName(HeaderId::ETag), context.arena().concat({"W/", tag})});
    }

    const std::vector<Coding> m_codings;
    const Effort m_effort;
    const std::vector<TypePattern> m_types;
    const uint64_t m_smallest;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeCompress(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    std::vector<Coding> codings = {Coding::Zstd, Coding::Brotli, Coding::Gzip};
    if (config.is_object() && config.contains("encodings")) {
        codings.clear();
        const std::vector<std::string> names = textsField(config, "encodings", problems);
        for (size_t i = 0; i < names.size(); ++i) {
            codings.push_back(codingFrom(names[i]));
            if (codings.back() == Coding::Identity)
                problems.push_back({"/encodings/" + std::to_string(i), "one of zstd, br, gzip"});
        }
        if (names.empty() && problems.empty())
            problems.push_back({"/encodings", "at least one"});
    }
    const std::string level = base::stringAt(config, "level", "balanced");
    const Effort effort = level == "fast" ? Effort::Fast : level == "best" ? Effort::Best : Effort::Balanced;
    std::vector<std::string> names(std::begin(kTypes), std::end(kTypes));
    if (config.is_object() && config.contains("types"))
        names = textsField(config, "types", problems);
    std::vector<TypePattern> types;
    for (size_t i = 0; i < names.size(); ++i) {
        const std::string name = names[i] == "*/*" ? "*" : names[i];
        const size_t star = name.find('*');
        if (star != std::string::npos && name.find('*', star + 1) != std::string::npos)
            problems.push_back({"/types/" + std::to_string(i), "at most one *"});
        types.push_back({name.substr(0, star), star == std::string::npos ? std::string() : name.substr(star + 1), star != std::string::npos});
    }
    const uint64_t smallest = sizeField(config, "minimumSize", kSmallest, 0, 1u << 30, problems);
    if (!problems.empty())
        return base::invalid("compress is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Compress>(std::move(codings), effort, std::move(types), smallest));
}

} // namespace gatehouse::policies
