// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/geo/geo.h"

#include "pipeline/shared_states.h"
#include "policies/guard/geo/geo_database.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using Code = std::array<char, 2>;

constexpr Code kContinents[] = {{'A', 'F'}, {'A', 'N'}, {'A', 'S'}, {'E', 'U'}, {'N', 'A'}, {'O', 'C'}, {'S', 'A'}};

// Places as a configuration names them: "DE", "continent:EU", "AS64500".
class Places
{
public:
    // False when it is none of these.
    bool add(std::string_view text)
    {
        constexpr std::string_view kContinent = "continent:";
        if (text.starts_with(kContinent)) {
            const auto code = codeFrom(text.substr(kContinent.size()));
            if (!code || std::find(std::begin(kContinents), std::end(kContinents), *code) == std::end(kContinents))
                return false;
            m_continents.push_back(*code);
            return true;
        }
        if (const auto code = codeFrom(text)) {
            m_countries.push_back(*code);
            return true;
        }
        uint32_t asn = 0;
        const auto read = text.size() > 2 && text.starts_with("AS") ? std::from_chars(text.data() + 2, text.data() + text.size(), asn) : std::from_chars_result{nullptr, std::errc::invalid_argument};
        if (read.ec != std::errc() || read.ptr != text.data() + text.size() || asn == 0)
            return false;
        m_asns.push_back(asn);
        return true;
    }
    void sort()
    {
        std::sort(m_countries.begin(), m_countries.end());
        std::sort(m_asns.begin(), m_asns.end());
    }
    bool empty() const { return m_countries.empty() && m_continents.empty() && m_asns.empty(); }
    bool contains(const GeoFacts& facts) const
    {
        return (facts.country[0] != 0 && std::binary_search(m_countries.begin(), m_countries.end(), facts.country)) ||
               (facts.continent[0] != 0 && std::find(m_continents.begin(), m_continents.end(), facts.continent) != m_continents.end()) ||
               (facts.asn != 0 && std::binary_search(m_asns.begin(), m_asns.end(), facts.asn));
    }

private:
    static std::optional<Code> codeFrom(std::string_view text)
    {
        if (text.size() != 2 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
            return {};
        return Code{text[0], text[1]};
    }

    std::vector<Code> m_countries;
    std::vector<Code> m_continents;
    std::vector<uint32_t> m_asns;
};

struct Settings {
    Places allow;
    Places deny;
    std::shared_ptr<GeoWatcher> watcher;
    std::vector<std::shared_ptr<GeoDatabase>> databases;
    bool allowOthers = true;
    bool allowUnknown = true;
    bool refuseUnread = true;
};

class Geo : public pipeline::Policy
{
public:
    explicit Geo(Settings settings) : m_settings(std::move(settings)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        GeoFacts facts;
        for (const auto& database : m_settings.databases) {
            if (const GeoData* const data = database->data()) {
                data->find(context.client, facts);
            } else if (m_settings.refuseUnread) {
                if (context.tracing)
                    context.explain("a database can't be read: " + database->fault());
                return context.reject(503, "geo.unread", "Where this request comes from can't be told at present.", {{"Retry-After", "30"}});
            }
        }
        // For expressions of policies behind this one, in report mode too: where a client is is no decision.
        if (facts.country[0] != 0)
            context.country = context.keep({facts.country.data(), facts.country.size()});
        if (facts.continent[0] != 0)
            context.continent = context.keep({facts.continent.data(), facts.continent.size()});
        context.networkOperator = facts.asn;
        if (context.tracing) {
            context.detail("client", context.client.text());
            context.detail("country", shown(facts.country));
            context.detail("continent", shown(facts.continent));
            context.detail("operator", facts.asn == 0 ? "not known" : "AS" + std::to_string(facts.asn));
        }
        if (m_settings.databases.empty())
            return decide(context, m_settings.allowUnknown, "there is no database");
        if (!facts.known())
            return decide(context, m_settings.allowUnknown, m_settings.allowUnknown ? "the address is not known, and may pass" : "the address is not known");
        if (m_settings.deny.contains(facts))
            return decide(context, false, "the place is in the deny list");
        if (m_settings.allow.contains(facts))
            return decide(context, true, "the place is in the allow list");
        return decide(context, m_settings.allowOthers, m_settings.allowOthers ? "the place is in no list, and others may pass" : "the place is not in the allow list");
    }

private:
    static std::string shown(const Code& code) { return code[0] == 0 ? "not known" : std::string(code.begin(), code.end()); }

    static Verdict decide(pipeline::Context& context, bool passes, const char* why)
    {
        if (context.tracing)
            context.explain(why);
        return passes ? Verdict::Continue : context.reject(403, "geo.denied", "This API is not served where this request comes from.");
    }

    const Settings m_settings;
};

Places placesAt(const Json& config, const char* member, std::vector<base::Problem>& problems)
{
    Places out;
    const Json& list = base::memberAt(config, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (!list[i].is_string() || !out.add(list[i].get_ref<const std::string&>()))
            problems.push_back({std::string("/") + member + '/' + std::to_string(i), "a country (DE), a continent (continent:EU) or a network's operator (AS64500)"});
    }
    out.sort();
    return out;
}

bool choiceAt(const Json& config, const char* member, bool automatic, std::vector<base::Problem>& problems)
{
    const std::string choice = base::stringAt(config, member, "auto");
    if (choice != "auto" && choice != "allow" && choice != "deny")
        problems.push_back({std::string("/") + member, "one of auto, allow, deny"});
    return choice == "auto" ? automatic : choice == "allow";
}

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeGeo(const Json& config, const pipeline::MakeContext& context)
{
    Settings settings;
    std::vector<base::Problem> problems;
    settings.allow = placesAt(config, "allow", problems);
    settings.deny = placesAt(config, "deny", problems);
    settings.allowOthers = choiceAt(config, "default", settings.allow.empty(), problems);
    settings.allowUnknown = choiceAt(config, "unknown", settings.allowOthers, problems);
    const std::string unread = base::stringAt(config, "unread", "deny");
    if (unread != "deny" && unread != "allow")
        problems.push_back({"/unread", "one of deny, allow"});
    settings.refuseUnread = unread == "deny";
    std::vector<std::string> paths;
    for (const char* member : {"database", "operatorDatabase"}) {
        const std::string path = base::stringAt(config, member);
        if (!path.empty() && (path.front() != '/' || path.find('\0') != std::string::npos || path.size() > 4096))
            problems.push_back({std::string("/") + member, "a whole path, such as /var/lib/GeoIP/GeoLite2-Country.mmdb"});
        else if (!path.empty())
            paths.push_back(path);
    }
    if (paths.empty() && (!settings.allow.empty() || !settings.deny.empty()))
        problems.push_back({"/database", "is needed to tell where an address is"});
    if (!problems.empty())
        return base::invalid("geo is not set up right", std::move(problems));
    // Policies that name the same file share it.
    if (context.states && !paths.empty())
        settings.watcher = context.states->keep<GeoWatcher>("geo-watcher", [] { return std::make_shared<GeoWatcher>(); });
    for (const std::string& path : paths) {
        const auto open = [&] { return GeoDatabase::open(path, settings.watcher.get()); };
        settings.databases.push_back(context.states ? context.states->keep<GeoDatabase>("geo-database\n" + path, open) : open());
    }
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Geo>(std::move(settings)));
}

} // namespace gatehouse::policies
