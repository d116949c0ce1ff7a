// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QWidget>

#include <memory>

namespace Ui {
class NewResourceBox;
}

namespace gatehouse::console {

class FormLookup;
class GatewaySession;

// Where a new resource is to be: its tenant and its id, which is suggested from its name until one is typed.
class NewResourceBox : public QWidget
{
    Q_OBJECT
public:
    NewResourceBox(GatewaySession& session, const FormLookup& lookup, QWidget* parent = nullptr);
    ~NewResourceBox() override;

    // The key's id is what the field holds; its tenant is chosen when it is one. Gives the place as it is then: without an id, in a tenant that is there.
    domain::ResourceKey begin(const domain::ResourceKey& key);
    void suggest(const base::Json& document);
    // Where it goes: with the typed id, or the suggested one.
    domain::ResourceKey key() const;
    bool isTaken(const domain::ResourceKey& key) const; // by what the gateway has or a pending change
    // Why it can't go there; empty when it can. The keyboard goes where the reason is.
    QString obstacle();

Q_SIGNALS:
    void tenantChosen(const std::string& tenant);
    void idEdited();

private:
    QString suggestedId() const;
    GatewaySession& m_session;
    const FormLookup& m_lookup;
    std::unique_ptr<Ui::NewResourceBox> m_ui;
    domain::ResourceKey m_place;
    std::string m_name; // of the resource, for people
};

} // namespace gatehouse::console
