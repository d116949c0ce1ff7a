// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of what belongs to the gateway as a whole: listeners, certificates, key sets, secrets, administrators.
#include "console/pages/administrators_page.h"
#include "console/pages/certificates_page.h"
#include "console/pages/keysets_page.h"
#include "console/pages/listeners_page.h"
#include "console/pages/secrets_page.h"
#include "console/widgets/empty_state.h"
#include "support/console_session.h"
#include "support/test_certificates.h"

#include <QLineEdit>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class GatewayPagesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;

    void makeWorld()
    {
        world = std::make_unique<testing::ConsoleSession>();
        world->driver->capabilities_.kinds.append({Kind::Listener, Kind::Certificate, Kind::Keyset, Kind::Secret, Kind::Administrator});
    }
    template <class P>
    std::unique_ptr<P> shown()
    {
        auto page = std::make_unique<P>(*world->session);
        page->resize(1200, 600);
        page->show();
        page->setActive(true);
        return page;
    }
    static QString cell(ResourcePage& page, int row, const QString& column)
    {
        for (int i = 0; i < page.model().columnCount(); ++i) {
            if (page.model().headerData(i, Qt::Horizontal).toString() == column)
                return page.model().index(row, i).data().toString();
        }
        return QStringLiteral("no such column");
    }

private Q_SLOTS:
    void init() { makeWorld(); }
    void cleanup() { world.reset(); }

    void certificatesTellForWhomAndHowLong()
    {
        const test::TestAuthority authority("Shop CA");
        const test::TestCertificate shop = authority.issue({"DNS:api.shop.test", "DNS:www.shop.test"});
        world->driver->put(Kind::Certificate, "", "broken", {{"certificate", "nonsense"}});
        world->driver->put(Kind::Certificate, "", "file", {{"certificateFile", "/etc/tls/shop.pem"}, {"keyFile", "/etc/tls/shop.key"}});
        world->driver->put(Kind::Certificate, "", "shop", {{"certificate", shop.certificatePem}});
        world->driver->put(Kind::Listener, "", "public", {{"port", 443}, {"tls", {{"certificates", Json::array({"shop"})}}}});
        QVERIFY(world->open());
        auto page = shown<CertificatesPage>();
        QTRY_COMPARE(page->model().rowCount(), 3);
        QCOMPARE(cell(*page, 0, QStringLiteral("For")), QString());
        QCOMPARE(cell(*page, 1, QStringLiteral("For")), QStringLiteral("in the file /etc/tls/shop.pem"));
        QCOMPARE(cell(*page, 2, QStringLiteral("For")), QStringLiteral("leaf"));
        QVERIFY(cell(*page, 2, QStringLiteral("Names")).contains(QStringLiteral("www.shop.test")));
        QCOMPARE(cell(*page, 2, QStringLiteral("Issuer")), QStringLiteral("Shop CA"));
        QCOMPARE(cell(*page, 2, QStringLiteral("Key")), QStringLiteral("EC 256"));
        QVERIFY(cell(*page, 2, QStringLiteral("Ends")).contains(QStringLiteral(", in ")));
        QTRY_COMPARE(cell(*page, 2, QStringLiteral("Listeners")), QStringLiteral("public"));
        page->findChild<QLineEdit*>(QStringLiteral("filterEdit"))->setText(QStringLiteral("names:www.shop"));
        QCOMPARE(page->model().rowCount(), 1);
    }

    void listenersTellWhetherAnybodyCanReadThem()
    {
        world->driver->put(Kind::Listener, "", "inner", {{"address", "10.0.0.1"}});
        world->driver->put(Kind::Listener, "", "public",
                           {{"port", 443}, {"protocols", Json::array({"h2"})}, {"tls", {{"certificates", Json::array({"shop"})}, {"clientCertificates", {{"mode", "required"}}}}}});
        QVERIFY(world->open());
        auto page = shown<ListenersPage>();
        QTRY_COMPARE(page->model().rowCount(), 2);
        QCOMPARE(cell(*page, 0, QStringLiteral("Port")), QStringLiteral("any"));
        QCOMPARE(cell(*page, 0, QStringLiteral("TLS")), QStringLiteral("none"));
        QCOMPARE(cell(*page, 1, QStringLiteral("TLS")), QStringLiteral("shop"));
        QCOMPARE(cell(*page, 1, QStringLiteral("Protocols")), QStringLiteral("h2"));
        QCOMPARE(cell(*page, 1, QStringLiteral("Client certificates")), QStringLiteral("required"));
    }

    void administratorsTellTheirRoleAndWhichTokenEndsFirst()
    {
        const Json tokens = Json::array({Json{{"id", "old"}, {"expiresAt", "2020-01-01T00:00:00Z"}}, Json{{"id", "new"}}});
        world->driver->put(Kind::Administrator, "", "ada", {{"role", "owner"}, {"tokens", tokens}});
        QVERIFY(world->open());
        auto page = shown<AdministratorsPage>();
        QTRY_COMPARE(page->model().rowCount(), 1);
        QCOMPARE(cell(*page, 0, QStringLiteral("Role")), QStringLiteral("owner"));
        QCOMPARE(cell(*page, 0, QStringLiteral("Tokens")), QStringLiteral("2"));
        QVERIFY(cell(*page, 0, QStringLiteral("Token ends")).contains(QStringLiteral("ended")));
    }

    void emptyOnesTeach()
    {
        QVERIFY(world->open());
        const auto teaches = [](ResourcePage& page) { return QTest::qWaitFor([&] { return page.findChild<EmptyState*>() && page.findChild<EmptyState*>()->isVisible(); }); };
        QVERIFY(teaches(*shown<KeysetsPage>()));
        QVERIFY(teaches(*shown<SecretsPage>()));
        QVERIFY(teaches(*shown<ListenersPage>()));
    }
};

QTEST_MAIN(GatewayPagesTest)
#include "gateway_pages_test.moc"
