// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/listeners_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"
#include "console/widgets/theme_colours.h"

namespace gatehouse::console {

namespace {

const base::Json& tlsOf(const base::Json& listener)
{
    return base::memberAt(listener, "tls");
}

bool hasTls(const base::Json& listener)
{
    return !base::memberAt(tlsOf(listener), "certificates").empty();
}

QString addressText(const base::Json& listener)
{
    return shownText(base::stringAt(listener, "address", "127.0.0.1"), 80);
}

QString portText(const base::Json& listener)
{
    const int64_t port = base::intAt(listener, "port", 0);
    return port > 0 ? QString::number(port) : ListenersPage::tr("any");
}

QString tlsText(const base::Json& listener)
{
    return hasTls(listener) ? listText(base::memberAt(tlsOf(listener), "certificates")) : ListenersPage::tr("none");
}

QString clientsText(const base::Json& listener)
{
    const std::string mode = base::stringAt(base::memberAt(tlsOf(listener), "clientCertificates"), "mode", "none");
    return mode == "none" ? QString() : shownText(mode, 30);
}

} // namespace

ListenersPage::ListenersPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Listener,
                   {tr("Listeners"), tr("New listener"), tr("No listeners yet"),
                    tr("A listener is an address and a port where the gateway takes requests. Without one it hears nobody. With a certificate it speaks TLS, and it can ask clients for theirs.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(),
                ResourceColumn{tr("Address"), 130, [](const ResourceRow& row) { return addressText(row.value()); }}.named("address"),
                ResourceColumn{tr("Port"), 64, [](const ResourceRow& row) { return portText(row.value()); }, true}.named("port").counting(
                    ValueType::Number, [](const ResourceRow& row) { return double(base::intAt(row.value(), "port", 0)); }),
                ResourceColumn{tr("Protocols"), 120,
                 [](const ResourceRow& row) {
                     const base::Json& protocols = base::memberAt(row.value(), "protocols");
                     return protocols.is_array() ? listText(protocols) : tr("default");
                 }}.named("protocol").listing([](const ResourceRow& row) { return textEntries(base::memberAt(row.value(), "protocols")); }),
                ResourceColumn{tr("TLS"), 150, [](const ResourceRow& row) { return tlsText(row.value()); }, false,
                 [this](const ResourceRow& row) { return hasTls(row.value()) ? themeColours(this).ok : themeColours(this).warning; }}.named("tls"),
                ResourceColumn{tr("Client certificates"), 150, [](const ResourceRow& row) { return clientsText(row.value()); }}.named("clients"),
                enabledColumn(this), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
