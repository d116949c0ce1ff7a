// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/search/search_catalogue.h"

#include "console/connections/gateway_session.h"
#include "console/forms/kind_text.h"
#include "console/forms/schema_text.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"

#include <QElapsedTimer>

#include <algorithm>

namespace gatehouse::console {

using domain::Kind;

namespace {

constexpr int kSliceMs = 5;
constexpr size_t kBetweenLooks = 256; // entries between two looks at the clock
constexpr size_t kMostText = 200;     // bytes of an entry
constexpr size_t kMostIdText = 100;
constexpr size_t kUsualText = 36;

void append(std::string& text, std::string_view more)
{
    if (more.empty() || text.size() >= kMostText)
        return;
    text += kPartSeparator;
    // Whole characters only, so that what is cut is still UTF-8.
    size_t end = std::min(more.size(), kMostText - text.size());
    while (end < more.size() && end > 0 && (more[end] & 0xc0) == 0x80)
        --end;
    for (const char c : more.substr(0, end))
        text += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
}

void appendTexts(std::string& text, const base::Json& list, const char* member = nullptr)
{
    for (size_t i = 0; list.is_array() && i < list.size() && text.size() < kMostText; ++i) {
        if (!member && list[i].is_string())
            append(text, list[i].get_ref<const std::string&>());
        else if (member)
            append(text, base::stringAt(list[i], member));
    }
}

} // namespace

std::string searchTextOf(const domain::Resource& resource)
{
    const base::Json& value = resource.value;
    std::string text = resource.key.id.substr(0, kMostIdText);
    if (const std::string name = base::stringAt(value, "name"); name != resource.key.id)
        append(text, name);
    switch (resource.key.kind) {
    case Kind::Tenant: appendTexts(text, base::memberAt(value, "hosts")); break;
    case Kind::Service: appendTexts(text, base::memberAt(base::memberAt(value, "upstream"), "targets"), "url"); break;
    case Kind::Route: {
        const base::Json& match = base::memberAt(value, "match");
        appendTexts(text, base::memberAt(match, "hosts"));
        for (const char* how : {"prefix", "exact", "template", "regex"})
            appendTexts(text, base::memberAt(match, "paths"), how);
        break;
    }
    case Kind::Consumer: appendTexts(text, base::memberAt(value, "groups")); break;
    case Kind::Policy: append(text, base::stringAt(value, "kind")); break;
    case Kind::Administrator: append(text, base::stringAt(value, "role")); break;
    default: break;
    }
    return folded(text);
}

// The objects of one kind of one connection: what is searched now, and what is being made to take its place.
struct SearchCatalogue::Part {
    GatewaySession* session = nullptr;
    Kind kind = Kind::Tenant;
    std::shared_ptr<SearchSegment> ready, growing;
    // By entry, where they differ from what the folded texts tell; ids of Gatehouse never do.
    std::vector<std::pair<uint32_t, std::string>> ids, growingIds;
    std::vector<std::string> tenants, growingTenants; // by context
    size_t at = 0;
    bool stale = true;

    void start()
    {
        const QString common = kindTitle(kind) + QLatin1Char(' ') + kindTitlePlural(kind) + QLatin1Char(' ') + session->connection().name.left(100);
        growing = std::make_shared<SearchSegment>(SearchGroup::Objects, folded(common));
        const size_t count = session->resources().all(kind).size();
        growing->reserve(count, count * kUsualText);
        growingIds.clear();
        growingTenants.assign(1, {});
        at = 0;
        stale = false;
    }
    QString kindTitleOf(const std::string& policyKind) const
    {
        for (const drivers::PolicyKind& known : session->schemas().policyKinds()) {
            if (known.kind == QLatin1String(policyKind.data(), qsizetype(policyKind.size())))
                return schemaText(known.title.toStdString(), 60);
        }
        return {};
    }
    // True when it is whole.
    bool grow(const QElapsedTimer& clock)
    {
        const auto& all = session->resources().all(kind);
        uint32_t context = uint32_t(growing->contexts().size() - 1);
        for (; at < all.size(); ++at) {
            if (at % kBetweenLooks == 0 && clock.elapsed() >= kSliceMs)
                return false;
            const domain::Resource& resource = *all[at];
            if (resource.key.tenant != growingTenants.back()) {
                context = growing->addContext(folded(resource.key.tenant));
                growingTenants.push_back(resource.key.tenant);
            }
            std::string text = searchTextOf(resource);
            if (kind == Kind::Policy) // as people read it
                append(text, folded(kindTitleOf(base::stringAt(resource.value, "kind"))));
            if (text.substr(0, text.find(kPartSeparator)) != resource.key.id)
                growingIds.emplace_back(uint32_t(at), resource.key.id);
            growing->add(text, context);
        }
        ready = std::move(growing);
        growing.reset();
        ids = std::move(growingIds);
        tenants = std::move(growingTenants);
        return true;
    }
};

SearchCatalogue::SearchCatalogue(QObject* parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SearchCatalogue::build);
}

SearchCatalogue::~SearchCatalogue() = default;

void SearchCatalogue::add(GatewaySession& session)
{
    for (const Kind kind : session.driver().capabilities().kinds) {
        auto part = std::make_unique<Part>();
        part->session = &session;
        part->kind = kind;
        m_parts.push_back(std::move(part));
    }
    const auto makeStale = [this, &session](Kind kind) {
        for (const auto& part : m_parts) {
            if (part->session == &session && part->kind == kind) {
                part->stale = true;
                part->growing.reset();
            }
        }
        if (m_wanted)
            m_timer.start();
    };
    connect(&session.resources(), &ResourceCache::changed, this, [makeStale, &session](Kind kind) {
        if (session.resources().state(kind) == ResourceCache::State::Ready) // else what was there is still there
            makeStale(kind);
    });
    connect(&session.schemas(), &SchemaCache::changed, this, [makeStale] { makeStale(Kind::Policy); }); // titles
    if (m_wanted)
        m_timer.start();
}

void SearchCatalogue::remove(const GatewaySession& session)
{
    const_cast<GatewaySession&>(session).resources().disconnect(this);
    const_cast<GatewaySession&>(session).schemas().disconnect(this);
    std::erase_if(m_parts, [&](const auto& part) { return part->session == &session; });
    collect();
}

void SearchCatalogue::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted && !isComplete())
        m_timer.start();
    else if (!wanted)
        m_timer.stop();
}

bool SearchCatalogue::isComplete() const
{
    return std::none_of(m_parts.begin(), m_parts.end(), [](const auto& part) { return part->stale || part->growing; });
}

void SearchCatalogue::build()
{
    QElapsedTimer clock;
    clock.start();
    bool grown = false;
    for (const auto& part : m_parts) {
        if (part->stale)
            part->start();
        if (!part->growing)
            continue;
        if (!part->grow(clock))
            break;
        grown = true;
        if (clock.elapsed() >= kSliceMs)
            break;
    }
    if (isComplete())
        m_timer.stop();
    if (grown)
        collect();
}

void SearchCatalogue::collect()
{
    m_segments.clear();
    for (const auto& part : m_parts) {
        if (part->ready)
            m_segments.push_back(part->ready);
    }
    Q_EMIT changed();
}

std::optional<SearchCatalogue::Object> SearchCatalogue::object(const SearchSegment& segment, uint32_t entry) const
{
    for (const auto& part : m_parts) {
        if (part->ready.get() != &segment)
            continue;
        const std::string_view text = segment.text(entry);
        std::string id(text.substr(0, text.find(kPartSeparator)));
        const auto odd = std::lower_bound(part->ids.begin(), part->ids.end(), entry, [](const auto& one, uint32_t wanted) { return one.first < wanted; });
        if (odd != part->ids.end() && odd->first == entry)
            id = odd->second;
        return Object{part->session->connection().id, {part->kind, part->tenants[segment.context(entry)], std::move(id)}};
    }
    return {};
}

} // namespace gatehouse::console
