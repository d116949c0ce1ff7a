// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"

#include <array>
#include <atomic>
#include <functional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// What a request is counted for.
enum class Per : uint8_t { Policy, Service, Route };

// One T for each service or route that requests came for, made with the first of them and kept as long as the table: there are no more than configuration has
// names. Finding one takes no lock. Any thread.
template <class T>
class PlaceTable
{
public:
    PlaceTable() = default;
    PlaceTable(const PlaceTable&) = delete;
    ~PlaceTable()
    {
        for (auto& bucket : m_buckets) {
            for (Node* node = bucket.load(std::memory_order_relaxed); node;) {
                Node* const next = node->next;
                delete node;
                node = next;
            }
        }
    }

    // `settings` are what a new T is made with.
    template <class Settings>
    T& of(const pipeline::Context& context, Per per, const Settings& settings)
    {
        std::string_view tenant, id;
        if (per != Per::Policy && context.place) {
            tenant = context.place->tenant;
            id = per == Per::Route ? std::string_view(context.place->route)
                 : context.forwarding.service ? context.forwarding.serviceId
                                              : std::string_view(context.place->service);
        }
        const size_t hash = std::hash<std::string_view>()(id) * 31 + std::hash<std::string_view>()(tenant);
        std::atomic<Node*>& bucket = m_buckets[hash % kBuckets];
        Node* first = bucket.load(std::memory_order_acquire);
        if (Node* found = find(first, nullptr, hash, tenant, id))
            return found->value;
        Node* const fresh = new Node(settings, hash, tenant, id);
        for (Node* searched = first;;) {
            fresh->next = first;
            if (bucket.compare_exchange_weak(first, fresh, std::memory_order_acq_rel, std::memory_order_acquire))
                return fresh->value;
            // Another thread was first; perhaps with the same.
            if (Node* found = find(first, searched, hash, tenant, id)) {
                delete fresh;
                return found->value;
            }
            searched = first;
        }
    }

private:
    static constexpr size_t kBuckets = 64;
    struct Node {
        template <class Settings>
        Node(const Settings& settings, size_t hash_, std::string_view tenant_, std::string_view id_) : hash(hash_), tenant(tenant_), id(id_), value(settings)
        {
        }
        const size_t hash;
        const std::string tenant;
        const std::string id;
        T value;
        Node* next = nullptr;
    };

    static Node* find(Node* from, const Node* to, size_t hash, std::string_view tenant, std::string_view id)
    {
        for (Node* node = from; node != to; node = node->next) {
            if (node->hash == hash && node->id == id && node->tenant == tenant)
                return node;
        }
        return nullptr;
    }

    std::array<std::atomic<Node*>, kBuckets> m_buckets{};
};

} // namespace gatehouse::policies
