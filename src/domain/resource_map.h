// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/resource.h"

#include <iterator>
#include <memory>
#include <vector>

namespace gatehouse::domain {

// Resources in the order of their keys, in blocks that copies share: copying 100,000 of them costs some hundred pointers, changing one costs a block,
// and what two of them differ in is found without looking at what they share.
class ResourceMap
{
public:
    using Ptr = std::shared_ptr<const Resource>;
    struct Item { // as a map's
        const ResourceKey& first;
        const Ptr& second;
    };
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Item;
        using difference_type = std::ptrdiff_t;
        using reference = Item;
        struct Arrow {
            Item item;
            const Item* operator->() const { return &item; }
        };
        using pointer = Arrow;

        Iterator() = default;
        Item operator*() const { return {resource()->key, resource()}; }
        Arrow operator->() const { return {**this}; }
        Iterator& operator++();
        Iterator operator++(int);
        bool operator==(const Iterator& other) const { return m_block == other.m_block && m_at == other.m_at; }

    private:
        friend class ResourceMap;
        Iterator(const ResourceMap* map, size_t block, size_t at) : m_map(map), m_block(block), m_at(at) {}
        const Ptr& resource() const { return (*m_map->m_blocks[m_block])[m_at]; }

        const ResourceMap* m_map = nullptr;
        size_t m_block = 0;
        size_t m_at = 0;
    };

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return {this, 0, 0}; }
    Iterator end() const { return {this, m_blocks.size(), 0}; }
    Iterator find(const ResourceKey& key) const;
    Iterator lower_bound(const ResourceKey& key) const;

    void put(Ptr resource);
    bool remove(const ResourceKey& key);

    struct Difference {
        Ptr old; // null: created
        Ptr now; // null: deleted
    };
    // What is another object in `to`, in the order of keys. Objects may differ and be equal.
    static std::vector<Difference> differences(const ResourceMap& from, const ResourceMap& to);

private:
    using Block = std::vector<Ptr>;
    static constexpr size_t kMaxBlock = 256;

    Block& owned(size_t block);

    std::vector<std::shared_ptr<Block>> m_blocks; // none is empty
    size_t m_size = 0;
};

} // namespace gatehouse::domain
