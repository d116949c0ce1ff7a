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
    PersistentMap(PersistentMap&& other) noexcept : m_hash(other.m_hash), m_root(std::exchange(other.m_root, nullptr)), m_size(std::exchange(other.m_size, 0)) {}
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
        const Node* node = m_root;
        for (unsigned shift = 0; node && !node->leaf; shift += kBits)
            node = static_cast<const Branch*>(node)->children[at(hash, shift)];
        const Entry* found = node ? static_cast<const Leaf*>(node)->find(key, hash) : nullptr;
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
        Node** slot = &m_root;
        for (unsigned shift = 0;;) {
            if (!*slot) {
                Leaf* leaf = Leaf::make(1);
                leaf->add(Entry{Key(key), Value()}, hash);
                *slot = leaf;
                ++m_size;
                return leaf->entries()[0].second;
            }
            *slot = owned(*slot);
            if (!(*slot)->leaf) {
                slot = &static_cast<Branch*>(*slot)->children[at(hash, shift)];
                shift += kBits;
                continue;
            }
            Leaf* leaf = static_cast<Leaf*>(*slot);
            if (const Entry* known = leaf->find(key, hash))
                return const_cast<Entry*>(known)->second;
            if (leaf->count >= kLeaf && shift < 64) {
                *slot = split(leaf, shift);
                continue;
            }
            Leaf* grown = Leaf::make(leaf->count + 1);
            for (uint32_t i = 0; i < leaf->count; ++i)
                grown->add(std::move(leaf->entries()[i]), leaf->tags[i % kLeaf]);
            grown->add(Entry{Key(key), Value()}, hash);
            release(leaf);
            *slot = grown;
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
        explicit Node(bool isLeaf) : leaf(isLeaf) {}
        std::atomic<uint32_t> holders{1};
        bool leaf;
    };
    struct Branch : Node {
        Branch() : Node(false) {}
        Node* children[16] = {};
    };
    // Its entries follow it in memory, as many as there are.
    struct Leaf : Node {
        uint32_t count = 0;
        uint8_t tags[kLeaf] = {}; // a byte of each hash: most entries that don't fit are never looked at

        Leaf() : Node(true) {}
        static constexpr size_t kFirst = (sizeof(Node) + sizeof(uint32_t) + kLeaf + 4 + alignof(Entry) - 1) / alignof(Entry) * alignof(Entry);
        static Leaf* make(uint32_t room)
        {
            static_assert(sizeof(Leaf) <= kFirst && alignof(Entry) <= alignof(std::max_align_t));
            return new (::operator new(kFirst + room * sizeof(Entry))) Leaf;
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

    static Node* retained(Node* node)
    {
        if (node)
            node->holders.fetch_add(1, std::memory_order_relaxed);
        return node;
    }

    static void release(Node* node)
    {
        if (!node || node->holders.fetch_sub(1, std::memory_order_acq_rel) != 1)
            return;
        if (node->leaf) {
            Leaf* leaf = static_cast<Leaf*>(node);
            std::destroy_n(leaf->entries(), leaf->count);
            leaf->~Leaf();
            ::operator delete(leaf);
            return;
        }
        Branch* branch = static_cast<Branch*>(node);
        for (Node* child : branch->children)
            release(child);
        delete branch;
    }

    // The node itself when nobody else holds it, or a copy in its place.
    static Node* owned(Node* node)
    {
        if (node->holders.load(std::memory_order_acquire) == 1)
            return node;
        Node* copy = nullptr;
        if (node->leaf) {
            const Leaf* leaf = static_cast<const Leaf*>(node);
            Leaf* made = Leaf::make(leaf->count);
            for (uint32_t i = 0; i < leaf->count; ++i)
                made->add(Entry(leaf->entries()[i]), leaf->tags[i % kLeaf]);
            copy = made;
        } else {
            Branch* made = new Branch;
            for (size_t i = 0; i < 16; ++i)
                made->children[i] = retained(static_cast<Branch*>(node)->children[i]);
            copy = made;
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
                branch->children[i] = Leaf::make(counts[i]);
        }
        for (uint32_t i = 0; i < leaf->count; ++i) {
            const uint64_t hash = m_hash(leaf->entries()[i].first);
            static_cast<Leaf*>(branch->children[at(hash, shift)])->add(std::move(leaf->entries()[i]), hash);
        }
        release(leaf);
        return branch;
    }

    template <class K>
    static void eraseFrom(Node*& slot, const K& key, uint64_t hash, unsigned shift)
    {
        slot = owned(slot);
        if (!slot->leaf) {
            Branch* branch = static_cast<Branch*>(slot);
            eraseFrom(branch->children[at(hash, shift)], key, hash, shift + kBits);
            for (const Node* child : branch->children) {
                if (child)
                    return;
            }
            slot = nullptr;
            release(branch);
            return;
        }
        Leaf* leaf = static_cast<Leaf*>(slot);
        const Entry* gone = leaf->find(key, hash);
        if (leaf->count == 1) {
            slot = nullptr;
            release(leaf);
            return;
        }
        Leaf* rest = Leaf::make(leaf->count - 1);
        for (uint32_t i = 0; i < leaf->count; ++i) {
            if (&leaf->entries()[i] != gone)
                rest->add(std::move(leaf->entries()[i]), leaf->tags[i % kLeaf]);
        }
        release(leaf);
        slot = rest;
    }

    template <class Visit>
    static void eachOf(const Node* node, Visit& visit)
    {
        if (!node)
            return;
        if (node->leaf) {
            const Leaf* leaf = static_cast<const Leaf*>(node);
            for (uint32_t i = 0; i < leaf->count; ++i)
                visit(leaf->entries()[i].first, leaf->entries()[i].second);
            return;
        }
        for (const Node* child : static_cast<const Branch*>(node)->children)
            eachOf(child, visit);
    }

    static size_t nodesOf(const Node* node)
    {
        if (!node || node->leaf)
            return node ? 1 : 0;
        size_t count = 1;
        for (const Node* child : static_cast<const Branch*>(node)->children)
            count += nodesOf(child);
        return count;
    }

    [[no_unique_address]] Hash m_hash;
    Node* m_root = nullptr;
    size_t m_size = 0;
};

} // namespace gatehouse::base
