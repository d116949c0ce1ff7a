// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resource_map.h"

#include <algorithm>

namespace gatehouse::domain {

ResourceMap::Iterator& ResourceMap::Iterator::operator++()
{
    if (++m_at == m_map->m_blocks[m_block]->size()) {
        ++m_block;
        m_at = 0;
    }
    return *this;
}

ResourceMap::Iterator ResourceMap::Iterator::operator++(int)
{
    Iterator before = *this;
    ++*this;
    return before;
}

ResourceMap::Iterator ResourceMap::lower_bound(const ResourceKey& key) const
{
    const auto block = std::partition_point(m_blocks.begin(), m_blocks.end(), [&](const auto& candidate) { return candidate->back()->key < key; });
    if (block == m_blocks.end())
        return end();
    const auto at = std::partition_point((*block)->begin(), (*block)->end(), [&](const Ptr& resource) { return resource->key < key; });
    return {this, static_cast<size_t>(block - m_blocks.begin()), static_cast<size_t>(at - (*block)->begin())};
}

ResourceMap::Iterator ResourceMap::find(const ResourceKey& key) const
{
    const Iterator found = lower_bound(key);
    return found != end() && found.resource()->key == key ? found : end();
}

ResourceMap::Block& ResourceMap::owned(size_t block)
{
    std::shared_ptr<Block>& held = m_blocks[block];
    if (held.use_count() > 1)
        held = std::make_shared<Block>(*held);
    return *held;
}

void ResourceMap::put(Ptr resource)
{
    Iterator place = lower_bound(resource->key);
    if (place != end() && place.resource()->key == resource->key) {
        owned(place.m_block)[place.m_at] = std::move(resource);
        return;
    }
    ++m_size;
    if (m_blocks.empty()) {
        m_blocks.push_back(std::make_shared<Block>(Block{std::move(resource)}));
        return;
    }
    if (place == end()) // behind all that there is
        place = {this, m_blocks.size() - 1, m_blocks.back()->size()};
    Block& block = owned(place.m_block);
    block.insert(block.begin() + static_cast<std::ptrdiff_t>(place.m_at), std::move(resource));
    if (block.size() <= kMaxBlock)
        return;
    // Filled in order of keys, blocks are left full; otherwise they are halved.
    const bool atEnd = place.m_block + 1 == m_blocks.size() && place.m_at + 1 == block.size();
    const auto middle = block.begin() + static_cast<std::ptrdiff_t>(atEnd ? block.size() - 1 : block.size() / 2);
    auto behind = std::make_shared<Block>(std::make_move_iterator(middle), std::make_move_iterator(block.end()));
    block.erase(middle, block.end());
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(place.m_block) + 1, std::move(behind));
}

bool ResourceMap::remove(const ResourceKey& key)
{
    const Iterator place = find(key);
    if (place == end())
        return false;
    --m_size;
    if (m_blocks[place.m_block]->size() == 1) {
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(place.m_block));
        return true;
    }
    Block& block = owned(place.m_block);
    block.erase(block.begin() + static_cast<std::ptrdiff_t>(place.m_at));
    return true;
}

std::vector<ResourceMap::Difference> ResourceMap::differences(const ResourceMap& from, const ResourceMap& to)
{
    std::vector<Difference> out;
    Iterator old = from.begin(), now = to.begin();
    const Iterator oldEnd = from.end(), nowEnd = to.end();
    while (old != oldEnd || now != nowEnd) {
        if (old != oldEnd && now != nowEnd) {
            if (old.m_at == 0 && now.m_at == 0 && from.m_blocks[old.m_block] == to.m_blocks[now.m_block]) {
                ++old.m_block;
                ++now.m_block;
                continue;
            }
            if (old.resource() == now.resource()) {
                ++old;
                ++now;
                continue;
            }
        }
        const bool gone = now == nowEnd || (old != oldEnd && old.resource()->key < now.resource()->key);
        const bool fresh = !gone && (old == oldEnd || now.resource()->key < old.resource()->key);
        out.push_back({fresh ? nullptr : old.resource(), gone ? nullptr : now.resource()});
        if (!fresh)
            ++old;
        if (!gone)
            ++now;
    }
    return out;
}

} // namespace gatehouse::domain
