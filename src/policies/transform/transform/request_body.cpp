// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/request_body.h"

#include "base/units.h"
#include "pipeline/sent_fields.h"
#include "policies/transform/body_kind.h"
#include "policies/transform/decoder.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using http::HeaderId;
using pipeline::Verdict;

constexpr size_t kMostAdded = 32u << 20; // in memory

// Whether the body that is there now has a content coding: a policy before may have taken it off.
bool isCoded(const pipeline::Context& context, const BodyKind& kind)
{
    const http::HeaderFields& fields = context.request->fields;
    const http::HeaderField* const field = kind.isCoded ? fields.find(HeaderId::ContentEncoding) : nullptr;
    return field && !pipeline::isReplaced(context.requestEdits, *field);
}

} // namespace

RequestBody RequestBody::from(const base::Json& config, const std::string& pointer, std::vector<base::Problem>& problems)
{
    RequestBody out;
    out.m_changes = BodyChanges::from(config, pointer, problems);
    out.m_most = base::sizeAt(config, "maximumSize", kUsual);
    if (out.m_most < kLeast || out.m_most > kMost)
        problems.push_back({pointer + "/maximumSize", base::sizeText(kLeast) + " to " + base::sizeText(kMost)});
    out.m_strict = base::stringAt(config, "unsuitable", "refuse") == "refuse";
    out.m_refusesOthers = base::stringAt(config, "others", "refuse") == "refuse";
    return out;
}

Verdict RequestBody::begin(pipeline::Context& context) const
{
    if (!context.hasBody)
        return Verdict::Continue;
    const http::HeaderFields& fields = context.request->fields;
    const BodyKind kind = BodyKind::of(fields);
    // Of two media types, or two codings in fields of their own, the upstream may read another one.
    if (fields.count(HeaderId::ContentType) > 1)
        return unsuitable(context, 400, "The request says several media types of its body.");
    if (!kind.isJson) {
        if (m_refusesOthers)
            return context.reject(415, "transform.media-type", "Only JSON is taken here.");
        context.detail("body", "is no JSON and stays");
        return Verdict::Continue;
    }
    if (!kind.isUtf8)
        return unsuitable(context, 415, "Only UTF-8 is taken here.");
    if (isCoded(context, kind) && !decoderFor(fields))
        return unsuitable(context, 415, "The body has a content coding that is not taken here.");
    return context.needBody(m_most);
}

Verdict RequestBody::change(pipeline::Context& context, const pipeline::Body& body, std::optional<std::string>& instead) const
{
    using State = pipeline::Body::State;
    if (body.state == State::Unknown) {
        context.skip("a sample of the body is needed to tell");
        return Verdict::Continue;
    }
    if (body.state == State::TooLarge)
        return unsuitable(context, 413, "The body is larger than what is changed here.");
    if (body.bytes.empty())
        return Verdict::Continue;
    std::string plain;
    std::string_view text = body.bytes;
    const bool coded = isCoded(context, BodyKind::of(context.request->fields));
    if (coded) {
        const std::unique_ptr<Decoder> decoder = decoderFor(context.request->fields);
        // Piece by piece, so that a bomb is noticed before it is much.
        while (decoder && plain.size() <= m_most) {
            const std::string_view piece = text.substr(0, 4096);
            text.remove_prefix(piece.size());
            if (!decoder->decode(piece, text.empty(), plain))
                return unsuitable(context, 400, "The body is not what its Content-Encoding says, or grows too much.");
            if (text.empty())
                break;
        }
        if (plain.size() > m_most || !text.empty())
            return unsuitable(context, 413, "The body is larger than what is changed here.");
        text = plain;
    }
    auto tree = JsonTree::parse(text);
    if (!tree)
        return unsuitable(context, 400, "The body is not well-formed JSON, or too deep.");
    const auto changed = m_changes.apply(std::move(*tree), context, kMostAdded);
    if (!changed)
        return unsuitable(context, 413, "The body would become too large.");
    changed->write(instead.emplace());
    forgetRequestBodyFields(context, coded);
    if (context.tracing)
        context.detail("body", "changed, " + base::sizeText(instead->size()));
    return Verdict::Continue;
}

Verdict RequestBody::unsuitable(pipeline::Context& context, int status, const char* why) const
{
    if (m_strict)
        return context.reject(status, "transform.unsuitable-body", why);
    context.detail("body", std::string("stays: ") + why);
    return Verdict::Continue;
}

} // namespace gatehouse::policies
