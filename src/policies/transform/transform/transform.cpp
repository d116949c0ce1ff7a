// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/transform/transform.h"

#include "base/units.h"
#include "pipeline/body_changer.h"
#include "policies/transform/body_kind.h"
#include "policies/transform/decoder.h"
#include "policies/transform/transform/body_changes.h"
#include "policies/transform/transform/request_body.h"
#include "policies/transform/transform/request_changes.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::HeaderId;
using pipeline::Verdict;

constexpr uint64_t kUsual = 1u << 20;
constexpr uint64_t kLeast = 1024;
constexpr uint64_t kMost = 16u << 20;
constexpr size_t kMostAdded = 64u << 20; // in memory

// Takes a JSON body whole, and gives another one.
class BodyFilter final : public pipeline::BodyFilter
{
public:
    BodyFilter(pipeline::Context& context, std::shared_ptr<const BodyChanges> changes, std::unique_ptr<Decoder> decoder, size_t most, bool strict)
        : m_context(context), m_changes(std::move(changes)), m_decoder(std::move(decoder)), m_most(most), m_strict(strict), m_memory(context.memory)
    {
    }

    bool data(std::string_view piece, bool last, std::string& out) override
    {
        if (m_passes)
            return read(piece, last, out);
        if (!read(piece, last, m_held))
            return false;
        if (!m_memory.hold(m_held.capacity()) || m_held.size() > m_most)
            return pass(out);
        if (!last || m_held.empty())
            return true;
        auto tree = JsonTree::parse(m_held);
        if (!tree)
            return pass(out);
        const auto changed = m_changes->apply(std::move(*tree), m_context, kMostAdded);
        if (!changed)
            return pass(out);
        letGo();
        changed->write(out);
        return true;
    }

private:
    bool read(std::string_view piece, bool last, std::string& out)
    {
        if (m_decoder)
            return m_decoder->decode(piece, last, out);
        out += piece;
        return true;
    }
    // As it came, where that is allowed.
    bool pass(std::string& out)
    {
        if (m_strict)
            return false;
        m_passes = true;
        out += m_held;
        letGo();
        return true;
    }
    void letGo()
    {
        m_held = std::string();
        (void)m_memory.hold(0);
    }

    pipeline::Context& m_context; // which owns the filter
    const std::shared_ptr<const BodyChanges> m_changes;
    const std::unique_ptr<Decoder> m_decoder;
    const size_t m_most;
    const bool m_strict;
    bool m_passes = false;
    std::string m_held;
    pipeline::HeldMemory m_memory; // m_held's
};

// "404", or "2xx" for all of a class.
class StatusSet
{
public:
    bool add(std::string_view text)
    {
        if (text.size() != 3 || text[0] < '1' || text[0] > '5')
            return false;
        const bool all = text.substr(1) == "xx";
        int number = 0;
        if (!all && (std::from_chars(text.data(), text.data() + 3, number).ptr != text.data() + 3 || number < 100))
            return false;
        m_ranges.emplace_back(all ? (text[0] - '0') * 100 : number, all ? (text[0] - '0') * 100 + 99 : number);
        return true;
    }
    bool has(int status) const
    {
        return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const auto& range) { return status >= range.first && status <= range.second; });
    }

private:
    std::vector<std::pair<int, int>> m_ranges;
};

struct ResponseRules {
    FieldNames fields;
    std::shared_ptr<const BodyChanges> body; // null: it stays
    StatusSet statuses;
    uint64_t most = kUsual;
    bool strict = true;
};

class Transform : public pipeline::Policy, public pipeline::BodyChanger
{
public:
    Transform(RequestChanges request, RequestBody body, ResponseRules response) : m_request(std::move(request)), m_body(std::move(body)), m_response(std::move(response)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (!m_request.apply(context))
            return context.reject(400, "transform.bad-path", "The path of this request can't be turned into one for the upstream.");
        if (m_response.body)
            askForReadable(context);
        if (context.tracing)
            note(context);
        return m_body.isEmpty() ? Verdict::Continue : m_body.begin(context);
    }

    Verdict changeBody(pipeline::Context& context, const pipeline::Body& body, std::optional<std::string>& instead) const override { return m_body.change(context, body, instead); }

    void onResponse(pipeline::Context& context, const http::ResponseHead& response) const override
    {
        if (!m_response.statuses.has(response.status))
            return;
        m_response.fields.apply(response.fields, context.responseEdits, &context.arena());
        if (!m_response.body || response.status < 200 || response.status == 204 || response.status == 205 || response.status == 304)
            return;
        const BodyKind kind = BodyKind::of(response);
        if (!kind.isJson)
            return;
        const bool hasNoBody = context.request->method == http::Method::Head;
        std::unique_ptr<Decoder> decoder = kind.isCoded ? decoderFor(response.fields) : nullptr;
        if (kind.isPart || !kind.isUtf8 || (kind.isCoded && !decoder) || isTooLong(response.fields)) {
            if (m_response.strict && !hasNoBody)
                context.refuseResponse(502, "transform.unsuitable", "The upstream's answer can't be changed as it should be.");
            return;
        }
        forgetBodyFields(context, response.fields, decoder != nullptr);
        if (!hasNoBody)
            context.filterResponse(std::make_unique<BodyFilter>(context, m_response.body, std::move(decoder), m_response.most, m_response.strict));
    }

private:
    bool isTooLong(const http::HeaderFields& fields) const
    {
        const std::string_view text = fields.value(HeaderId::ContentLength);
        uint64_t length = 0;
        return std::from_chars(text.data(), text.data() + text.size(), length).ec == std::errc() && length > m_response.most;
    }

    void note(pipeline::Context& context) const
    {
        context.explain("the request and its answer are changed");
        if (m_request.changesPath() && context.forwarding.path)
            context.detail("path", std::string(*context.forwarding.path));
        if (m_request.changesQuery())
            context.detail("query", "changed");
        if (m_response.body)
            context.detail("response", "its JSON will be changed");
    }

    const RequestChanges m_request;
    const RequestBody m_body;
    const ResponseRules m_response;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeTransform(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    RequestChanges request = RequestChanges::from(base::memberAt(config, "request"), "/request", problems);
    RequestBody requestBody = RequestBody::from(base::memberAt(config, "request"), "/request", problems);
    const Json& answer = base::memberAt(config, "response");
    ResponseRules response;
    response.fields = FieldNames::from(base::memberAt(answer, "renameHeaders"), "/response/renameHeaders", problems);
    auto body = std::make_shared<BodyChanges>(BodyChanges::from(answer, "/response", problems));
    if (!body->isEmpty())
        response.body = std::move(body);
    const Json usual = Json::array({"2xx"});
    const Json& statuses = answer.is_object() && answer.contains("statuses") ? base::memberAt(answer, "statuses") : usual;
    for (size_t i = 0; statuses.is_array() && i < statuses.size(); ++i) {
        if (!statuses[i].is_string() || !response.statuses.add(statuses[i].get_ref<const std::string&>()))
            problems.push_back({base::joinPointer("/response/statuses", i), "a status such as 404, or a class such as 2xx"});
    }
    response.most = base::sizeAt(answer, "maximumSize", kUsual);
    if (response.most < kLeast || response.most > kMost)
        problems.push_back({"/response/maximumSize", base::sizeText(kLeast) + " to " + base::sizeText(kMost)});
    response.strict = base::stringAt(answer, "unsuitable", "refuse") == "refuse";
    if (!problems.empty())
        return base::invalid("transform is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Transform>(std::move(request), std::move(requestBody), std::move(response)));
}

} // namespace gatehouse::policies
