// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context_keys/context_keys.h"

#include "policies/transform/context_ring.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr size_t kMostKeys = 16;

class ContextKeys : public pipeline::Policy
{
public:
    ContextKeys(std::string path, Json keys, std::shared_ptr<ContextRing> ring) : m_path(std::move(path)), m_keys(std::move(keys)), m_ring(std::move(ring)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const http::RequestHead& request = *context.request;
        if (request.path != m_path || (request.method != http::Method::Get && request.method != http::Method::Head)) {
            context.skip("this is another path");
            return Verdict::Continue;
        }
        context.explain("the gateway's public keys were asked for");
        Json keys = m_keys;
        for (Json& key : m_ring->published(context.nowNs))
            keys.push_back(std::move(key));
        pipeline::Answer answer;
        answer.body = base::toText(Json{{"keys", std::move(keys)}});
        answer.contentType = "application/jwk-set+json";
        answer.fields = {{"Cache-Control", "public, max-age=300"}};
        return context.answer(std::move(answer));
    }

private:
    const std::string m_path;
    const Json m_keys; // of secrets
    const std::shared_ptr<ContextRing> m_ring;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeContextKeys(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    std::string path = base::stringAt(config, "path", "/.well-known/gatehouse-keys.json");
    if (!path.starts_with('/') || path.size() > 1024)
        problems.push_back({"/path", "begins with a slash"});
    Json keys = Json::array();
    const Json& list = base::memberAt(config, "keys");
    for (size_t i = 0; list.is_array() && i < std::min(list.size(), kMostKeys); ++i) {
        const auto key = keyOfSecret(context, list[i].is_string() ? list[i].get<std::string>() : std::string(), base::joinPointer("/keys", i), problems);
        if (key)
            keys.push_back(key->jwk());
    }
    if (!problems.empty())
        return base::invalid("context-keys is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<ContextKeys>(std::move(path), std::move(keys), ContextRing::of(context)));
}

} // namespace gatehouse::policies
