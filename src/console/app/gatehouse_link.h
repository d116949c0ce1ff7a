// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "domain/resource.h"

#include <QCoreApplication>

#include <optional>

namespace gatehouse::console {

// A place in the console that can be shared: gatehouse://open/CONNECTION[/PAGE][?object=tenants/acme/routes/orders]. A value. It only names what is to be shown,
// and never what is to be done: it may come from anywhere.
struct GatehouseLink {
    Q_DECLARE_TR_FUNCTIONS(GatehouseLink)
public:
    QString connection; // its address as "api.example:9080", its name, or "local"
    QString page;       // of the page registry; empty: the one where the object lives, else the overview
    std::optional<domain::ResourceKey> object;

    // Nothing, with the reason for people, when the text is no such link.
    static std::optional<GatehouseLink> parse(const QString& text, QString& problem);
    QUrl toUrl() const;

    // How a link names this connection, so that it is understood on another computer, where the same gateway may have another name.
    static QString nameOf(const Connection& connection);
    bool leadsTo(const Connection& connection) const;
};

} // namespace gatehouse::console
