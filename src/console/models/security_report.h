// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/security_overview.h"

#include <array>
#include <memory>

namespace gatehouse::console {

// What an API can be protected in; a finding belongs to one of them.
enum class SecurityArea { Authentication, Limits, Sizes, Transport, OtherSites, Upstream, Keys };
inline constexpr size_t kSecurityAreas = 7;
// Of "limit.none"; nothing for a code that this version does not know.
std::optional<SecurityArea> areaOf(std::string_view code);

// How an API stands in one area.
struct SecurityMark {
    enum class Level : uint8_t { NotAsked, Good, Low, Medium, High } level = Level::NotAsked;
    // Of what is missing the code of the heaviest finding. Of what is good: kinds of policies with "+" between them (Authentication, Limits, Sizes), or a word:
    // "tls", "local", "redirect" (Transport), "own", "named", "any" (OtherSites), "tls", "local" (Upstream), "end" (Keys). Lies in the report.
    std::string_view what;
    bool isMissing() const { return level >= Level::Low; }
    bool operator==(const SecurityMark&) const = default;
};
SecurityMark::Level levelOf(domain::SecurityFinding::Weight weight);

// The protection of all routes that are enabled, as a configuration has it. Immutable, but for what detail() remembers: one thread at a time.
class SecurityReport
{
public:
    struct Api {
        std::shared_ptr<const domain::Resource> route;
        std::array<SecurityMark, kSecurityAreas> marks;
        SecurityMark::Level worst = SecurityMark::Level::Good;
        const SecurityMark& mark(SecurityArea area) const { return marks[static_cast<size_t>(area)]; }
        // Some authentication is in force, were it an optional one.
        bool asksWhoCalls() const { return mark(SecurityArea::Keys).level != SecurityMark::Level::NotAsked; }
    };
    // `addingUp` as of SecurityOverview. A gateway that does not tell of its listeners is not judged by them.
    SecurityReport(domain::Configuration configuration, std::set<std::string, std::less<>> addingUp, bool knowsListeners);
    SecurityReport(const SecurityReport&) = delete;
    SecurityReport& operator=(const SecurityReport&) = delete;

    const std::vector<Api>& apis() const { return m_apis; } // in the order of their keys
    const Api* find(const domain::ResourceKey& route) const;
    domain::RouteSecurity detail(const Api& api) const { return m_overview.of(*api.route); }
    const domain::Configuration& configuration() const { return m_configuration; }
    size_t count(SecurityMark::Level worst) const { return m_counts[static_cast<size_t>(worst)]; }
    size_t withoutAuthentication() const { return m_withoutAuthentication; } // none at all

private:
    void judge(Api& api);
    std::string_view kept(std::string text);

    const domain::Configuration m_configuration;
    const domain::SecurityOverview m_overview;
    const bool m_knowsListeners;
    bool m_reachable = false, m_plain = false; // of listeners: by others, without TLS
    std::set<std::string, std::less<>> m_words;
    std::vector<Api> m_apis;
    std::array<size_t, 5> m_counts{};
    size_t m_withoutAuthentication = 0;
};

} // namespace gatehouse::console
