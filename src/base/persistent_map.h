// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <new>
#include <string_view>
#include <utility>

namespace gatehouse::base {

// Hashes text, whatever holds it; for maps that only the configuration fills.
struct TextHash {
    uint64_t operator()(std::string_view text) const noexcept
    {
        uint64_t hash = std::hash<std::string_view>()(text);
        return hash ^ hash >> 32;
    }
};

// Spreads a number over all bits.
struct NumberHash {
    uint64_t operator()(uint64_t value) const noexcept
    {
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9ull;
        value = (value ^ value >> 27) * 0x94d049bb133111ebull;
        return value ^ value >> 31;
    }
};

// A hash map whose copies cost nothing and share all that they have in common: a trie of 16 ways over the hash, with leaves of up to 32 entries.
// Changing a copy costs the nodes on one path; a map that shares with nobody is changed in place. Any thread may read a map that nobody changes; maps that
// share nodes are changed by one thread. Addresses of values last until that entry, or another of its leaf, changes.
template <class Key, class Value, class Hash, class Equal = std::equal_to<>>
class PersistentMap
{
public:
    struct Entry {
        Key first;
        Value second;
    };

    PersistentMap() = default;
    explicit PersistentMap(Hash hash) : m_hash(std::move(hash)) {}
    PersistentMap(const PersistentMap& other) : m_hash(other.m_hash), m_root(retained(other.m_root)), m_size(other.m_size) {}
    PersistentMap(PersistentMap&& other) noexcept : m_hash(other.m_hash), m_root(std::exchange(other.m_root, Link())), m_size(std::exchange(other.m_size, 0)) {}
    PersistentMap& operator=(PersistentMap other) noexcept
    {
        std::swap(m_hash, other.m_hash);
        std::swap(m_root, other.m_root);
        std::swap(m_size, other.m_size);
        return *this;
    }
    ~PersistentMap() { release(m_root); }

    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    template <class K>
    const Value* find(const K& key) const
    {
        const uint64_t hash = m_hash(key);
        Link node = m_root;
        for (unsigned shift = 0; node.isBranch(); shift += kBits)
            node = node.branch()->children[at(hash, shift)];
        const Entry* found = node ? node.leaf()->find(key, hash) : nullptr;
        return found ? &found->second : nullptr;
    }
    template <class K>
    bool contains(const K& key) const
    {
        return find(key) != nullptr;
    }

    // The value of a key to be changed, made when there is none.
    template <class K>
    Value& edit(const K& key)
    {
        const uint64_t hash = m_hash(key);
        Link* slot = &m_root;
        for (unsigned shift = 0;;) {
            if (!*slot) {
                Leaf* leaf = Leaf::make(1);
                leaf->add(Entry{Key(key), Value()}, hash);
                *slot = Link(leaf);
                ++m_size;
                return leaf->entries()[0].second;
            }
            *slot = owned(*slot);
            if (slot->isBranch()) {
                slot = &slot->branch()->children[at(hash, shift)];
                shift += kBits;
                continue;
            }
            Leaf* leaf = slot->leaf();
            if (const Entry* known = leaf->find(key, hash))
                return const_cast<Entry*>(known)->second;
            if (leaf->count >= kLeaf && shift < 64) {
                *slot = Link(split(leaf, shift));
                continue;
            }
            Leaf* grown = Leaf::make(leaf->count + 1);
            for (uint32_t i = 0; i < leaf->count; ++i)
                grown->add(std::move(leaf->entries()[i]), leaf->tags[i % kLeaf]);
            grown->add(Entry{Key(key), Value()}, hash);
            release(Link(leaf));
            *slot = Link(grown);
            ++m_size;
            return grown->entries()[grown->count - 1].second;
        }
    }

    template <class K>
    void set(const K& key, Value value)
    {
        edit(key) = std::move(value);
    }

    template <class K>
    bool erase(const K& key)
    {
        if (!find(key))
            return false;
        eraseFrom(m_root, key, m_hash(key), 0);
        --m_size;
        return true;
    }

    // In no order that means anything.
    template <class Visit>
    void each(Visit visit) const
    {
        eachOf(m_root, visit);
    }

    size_t nodes() const { return nodesOf(m_root); } // for accounts of memory

private:
    static constexpr unsigned kBits = 4;
    static constexpr uint32_t kLeaf = 32;

    static size_t at(uint64_t hash, unsigned shift) { return hash >> shift & 15; }
    static uint8_t tagOf(uint64_t hash) { return static_cast<uint8_t>(hash >> 56 ^ hash >> 48); }

    struct Node {
        std::atomic<uint32_t> holders{1};
    };
    struct Branch;
    struct Leaf;
    // To a leaf or a branch, or nowhere; says which, so that of a branch nothing is read but the link that is wanted.
    class Link
    {
    public:
        Link() = default;
        explicit Link(Branch* branch) : m_bits(reinterpret_cast<uintptr_t>(branch)) {}
        explicit Link(Leaf* leaf) : m_bits(reinterpret_cast<uintptr_t>(leaf) | 1) {}
        explicit operator bool() const { return m_bits != 0; }
        bool isBranch() const { return m_bits != 0 && (m_bits & 1) == 0; }
        Branch* branch() const { return reinterpret_cast<Branch*>(m_bits); }
        Leaf* leaf() const { return reinterpret_cast<Leaf*>(m_bits - 1); }
        std::atomic<uint32_t>& holders() const { return isBranch() ? branch()->holders : leaf()->holders; }

    private:
        uintptr_t m_bits = 0;
    };
    struct Branch : Node {
        Link children[16] = {};
    };
    // Its entries follow it in memory, as many as there are.
    struct Leaf : Node {
        uint32_t count = 0;
        uint8_t tags[kLeaf] = {}; // a byte of each hash: most entries that don't fit are never looked at

        static constexpr size_t kLine = 64;
        static constexpr bool kFillsLines = sizeof(Entry) % kLine == 0; // then each begins with one
        static constexpr size_t kAlign = kFillsLines ? kLine : alignof(Entry);
        static constexpr size_t kFirst = (sizeof(Node) + sizeof(uint32_t) + kLeaf + kAlign - 1) / kAlign * kAlign;
        static Leaf* make(uint32_t room)
        {
            static_assert(sizeof(Leaf) <= kFirst && alignof(Entry) <= alignof(std::max_align_t));
            const size_t bytes = kFirst + room * sizeof(Entry);
            return new (kFillsLines ? ::operator new(bytes, std::align_val_t(kLine)) : ::operator new(bytes)) Leaf;
        }
        static void free(Leaf* leaf)
        {
            leaf->~Leaf();
            if constexpr (kFillsLines)
                ::operator delete(leaf, std::align_val_t(kLine));
            else
                ::operator delete(leaf);
        }
        Entry* entries() { return reinterpret_cast<Entry*>(reinterpret_cast<char*>(this) + kFirst); }
        const Entry* entries() const { return reinterpret_cast<const Entry*>(reinterpret_cast<const char*>(this) + kFirst); }
        void add(Entry entry, uint64_t hash) { add(std::move(entry), tagOf(hash)); }
        void add(Entry entry, uint8_t tag)
        {
            new (entries() + count) Entry(std::move(entry));
            if (count < kLeaf)
                tags[count] = tag;
            ++count;
        }
        template <class K>
        const Entry* find(const K& key, uint64_t hash) const
        {
            const uint8_t tag = tagOf(hash);
            for (uint32_t i = 0; i < count; ++i) {
                if ((i >= kLeaf || tags[i] == tag) && Equal()(entries()[i].first, key))
                    return &entries()[i];
            }
            return nullptr;
        }
    };

    static Link retained(Link node)
    {
        if (node)
            node.holders().fetch_add(1, std::memory_order_relaxed);
        return node;
    }

    static void release(Link node)
    {
        if (!node || node.holders().fetch_sub(1, std::memory_order_acq_rel) != 1)
            return;
        if (!node.isBranch()) {
            Leaf* leaf = node.leaf();
            std::destroy_n(leaf->entries(), leaf->count);
            Leaf::free(leaf);
            return;
        }
        for (const Link child : node.branch()->children)
            release(child);
        delete node.branch();
    }

    // The node itself when nobody else holds it, or a copy in its place.
    static Link owned(Link node)
    {
        if (node.holders().load(std::memory_order_acquire) == 1)
            return node;
        Link copy;
        if (!node.isBranch()) {
            const Leaf* leaf = node.leaf();
            Leaf* made = Leaf::make(leaf->count);
            for (uint32_t i = 0; i < leaf->count; ++i)
                made->add(Entry(leaf->entries()[i]), leaf->tags[i % kLeaf]);
            copy = Link(made);
        } else {
            Branch* made = new Branch;
            for (size_t i = 0; i < 16; ++i)
                made->children[i] = retained(node.branch()->children[i]);
            copy = Link(made);
        }
        release(node);
        return copy;
    }

    Branch* split(Leaf* leaf, unsigned shift) const
    {
        Branch* branch = new Branch;
        uint32_t counts[16] = {};
        for (uint32_t i = 0; i < leaf->count; ++i)
            ++counts[at(m_hash(leaf->entries()[i].first), shift)];
        for (size_t i = 0; i < 16; ++i) {
            if (counts[i] > 0)
                branch->children[i] = Link(Leaf::make(counts[i]));
        }
        for (uint32_t i = 0; i < leaf->count; ++i) {
            const uint64_t hash = m_hash(leaf->entries()[i].first);
            branch->children[at(hash, shift)].leaf()->add(std::move(leaf->entries()[i]), hash);
        }
        release(Link(leaf));
        return branch;
    }

    template <class K>
    static void eraseFrom(Link& slot, const K& key, uint64_t hash, unsigned shift)
    {
        slot = owned(slot);
        if (slot.isBranch()) {
            Branch* branch = slot.branch();
            eraseFrom(branch->children[at(hash, shift)], key, hash, shift + kBits);
            for (const Link child : branch->children) {
                if (child)
                    return;
            }
            slot = Link();
            release(Link(branch));
            return;
        }
        Leaf* leaf = slot.leaf();
        const Entry* gone = leaf->find(key, hash);
        if (leaf->count == 1) {
            slot = Link();
            release(Link(leaf));
            return;
        }
        Leaf* rest = Leaf::make(leaf->count - 1);
        for (uint32_t i = 0; i < leaf->count; ++i) {
            if (&leaf->entries()[i] != gone)
                rest->add(std::move(leaf->entries()[i]), leaf->tags[i % kLeaf]);
        }
        release(Link(leaf));
        slot = Link(rest);
    }

    template <class Visit>
    static void eachOf(Link node, Visit& visit)
    {
        if (!node)
            return;
        if (!node.isBranch()) {
            const Leaf* leaf = node.leaf();
            for (uint32_t i = 0; i < leaf->count; ++i)
                visit(leaf->entries()[i].first, leaf->entries()[i].second);
            return;
        }
        for (const Link child : node.branch()->children)
            eachOf(child, visit);
    }

    static size_t nodesOf(Link node)
    {
        if (!node.isBranch())
            return node ? 1 : 0;
        size_t count = 1;
        for (const Link child : node.branch()->children)
            count += nodesOf(child);
        return count;
    }

    [[no_unique_address]] Hash m_hash;
    Link m_root;
    size_t m_size = 0;
};

} // namespace gatehouse::base
