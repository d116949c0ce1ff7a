// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/crypto.h"
#include "store/config_store.h"

namespace gatehouse::store {

namespace {

// Fields with their lengths, so that no two different records give the same text.
class Fields
{
public:
    Fields& add(const std::string& value)
    {
        m_text += std::to_string(value.size()) + ':' + value + ';';
        return *this;
    }
    template <class T>
        requires std::is_integral_v<T>
    Fields& add(T value)
    {
        return add(std::to_string(value));
    }
    std::string hash() const { return base::sha256Hex(m_text); }

private:
    std::string m_text;
};

} // namespace

std::string revisionHash(const Revision& r)
{
    return Fields()
        .add(r.number)
        .add(r.timeNs)
        .add(r.author)
        .add(r.source)
        .add(r.message)
        .add(r.restoredFrom)
        .add(r.created)
        .add(r.updated)
        .add(r.deleted)
        .add(r.contentHash)
        .add(r.parentHash)
        .hash();
}

std::string auditHash(const AuditEntry& e)
{
    return Fields()
        .add(e.sequence)
        .add(e.timeNs)
        .add(e.administrator)
        .add(e.source)
        .add(e.action)
        .add(e.target)
        .add(e.outcome)
        .add(e.status)
        .add(e.revision)
        .add(e.detail)
        .add(e.requestId)
        .add(e.parentHash)
        .hash();
}

} // namespace gatehouse::store
