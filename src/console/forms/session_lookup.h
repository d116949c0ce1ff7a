// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_lookup.h"

namespace gatehouse::console {

class GatewaySession;
class RecentRequests;

// Over a session's caches and its pending changes, so that what is about to exist can already be referred to.
class SessionLookup : public FormLookup
{
public:
    explicit SessionLookup(GatewaySession& session);
    ~SessionLookup() override;
    QStringList ids(domain::Kind kind, const QString& tenant) const override;
    QStringList groups(const QString& tenant) const override;
    QVector<drivers::PolicyKind> policyKinds() const override;
    RecentRequests* recentRequests() const override;
    const base::Json& policySchema(const QString& kind) const override;

private:
    GatewaySession& m_session;
    std::unique_ptr<RecentRequests> m_recent;
};

} // namespace gatehouse::console
