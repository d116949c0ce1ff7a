// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/gatehouse_link.h"

#include "console/app/link_opener.h"
#include "console/app/main_window.h"
#include "console/app/session_directory.h"
#include "console/app/theme.h"
#include "console/pages/page_registry.h"
#include "console/models/resource_cache.h"
#include "support/fake_driver.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace gatehouse;
using namespace gatehouse::console;
using domain::Kind;

namespace {

// Two connections; they are opened when asked for.
class SleepyDirectory : public SessionDirectory
{
public:
    QVector<Connection> all;
    std::map<QString, std::unique_ptr<GatewaySession>> sessions;
    bool reachable = true;

    void add(const QString& id, const QString& name, const QString& url)
    {
        Connection connection;
        connection.id = id;
        connection.name = name;
        connection.url = QUrl(url);
        all.append(connection);
    }
    QVector<Connection> connections() const override { return all; }
    GatewaySession* session(const QString& id) const override
    {
        const auto found = sessions.find(id);
        return found == sessions.end() ? nullptr : found->second.get();
    }
    void open(const QString& id) override
    {
        if (!reachable) {
            Q_EMIT openFailed(id, QStringLiteral("nothing listens there"));
            return;
        }
        QTimer::singleShot(0, this, [this, id] {
            if (sessions.contains(id))
                return; // asked for twice
            for (const Connection& connection : std::as_const(all)) {
                if (connection.id != id)
                    continue;
                auto driver = std::make_unique<testing::FakeDriver>();
                driver->put(Kind::Tenant, "", "acme");
                driver->put(Kind::Route, "acme", "orders");
                driver->put(Kind::Route, "acme", "stock");
                auto& session = sessions[id] = std::make_unique<GatewaySession>(connection, std::move(driver));
                session->open();
                Q_EMIT sessionOpened(session.get());
            }
        });
    }
    void close(const QString&) override {}
    void addConnection(QWidget*) override {}
    void editConnection(const QString&, QWidget*) override {}
    void removeConnection(const QString&, QWidget*) override {}
};

} // namespace

class GatehouseLinkTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SleepyDirectory> m_directory;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LinkOpener> m_opener;
    std::unique_ptr<QSignalSpy> m_failures;

    QString failure() const { return m_failures->isEmpty() ? QString() : m_failures->first().first().toString(); }
    void open(const char* link) { m_opener->open(QString::fromUtf8(link)); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("links"));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init()
    {
        m_directory = std::make_unique<SleepyDirectory>();
        m_directory->add(QStringLiteral("1"), QStringLiteral("Shop, production"), QStringLiteral("https://user:secret@api.example:9080/"));
        m_directory->add(QStringLiteral("2"), QStringLiteral("Test"), QStringLiteral("http://[::1]:9080"));
        m_window = std::make_unique<MainWindow>(*m_directory, nullptr, *m_theme);
        m_opener = std::make_unique<LinkOpener>(*m_window, *m_directory);
        m_failures = std::make_unique<QSignalSpy>(m_opener.get(), &LinkOpener::failed);
    }
    void cleanup()
    {
        m_opener.reset();
        m_window.reset();
        m_directory.reset();
    }

    void linksAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("object");
        const auto row = [](const char* text, const char* connection, const char* page, const char* object) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(connection) << QString::fromUtf8(page) << QString::fromUtf8(object);
        };
        row("gatehouse://open/local", "local", "", "");
        row("gatehouse://open/local/", "local", "", "");
        row("GATEHOUSE://OPEN/api.example:9080/routes", "api.example:9080", "routes", "");
        row("gatehouse://open/Shop%2C%20production/routes?object=tenants/acme/routes/orders", "Shop, production", "routes", "/v1/tenants/acme/routes/orders");
        row("gatehouse://open/a%2Fb/routes", "a/b", "routes", "");
        row("gatehouse://open/B%C3%BCro?object=listeners%2Fmain", "Büro", "", "/v1/listeners/main");
        row("gatehouse://open/x?object=policies/guard", "x", "", "/v1/policies/guard");
    }
    void linksAreRead()
    {
        QFETCH(QString, text);
        QString problem;
        const auto link = GatehouseLink::parse(text, problem);
        QVERIFY2(link, qPrintable(problem));
        QTEST(link->connection, "connection");
        QTEST(link->page, "page");
        QTEST(link->object ? QString::fromStdString(domain::resourcePath(*link->object)) : QString(), "object");
        const auto again = GatehouseLink::parse(link->toUrl().toString(QUrl::FullyEncoded), problem);
        QVERIFY2(again, qPrintable(problem));
        QCOMPARE(again->connection, link->connection);
        QCOMPARE(again->page, link->page);
        QVERIFY(again->object == link->object);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "routes", "http://open/local", "gatehouse:", "gatehouse://", "gatehouse://open", "gatehouse://open/", "gatehouse://open//routes", "gatehouse://apply/local",
                                 "gatehouse://me@open/local", "gatehouse://open:1/local", "gatehouse://open/local#x", "gatehouse://open/a/b/c", "gatehouse://open/a%00b", "gatehouse://open/a%0ab/routes",
                                 "gatehouse://open/a?object=", "gatehouse://open/a?object=orders", "gatehouse://open/a?object=routes/orders", "gatehouse://open/a?object=tenants/acme/listeners/main",
                                 "gatehouse://open/a?object=tenants/acme/routes/", "gatehouse://open/a?object=policies/a&object=policies/b", "gatehouse://open/a?apply=1", "gatehouse://open/a b"})
            QTest::newRow(text[0] ? text : "nothing") << QString::fromUtf8(text);
        QTest::newRow("endless") << QStringLiteral("gatehouse://open/") + QString(5000, QLatin1Char('a'));
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QString problem;
        QVERIFY(!GatehouseLink::parse(text, problem));
        QVERIFY(!problem.isEmpty());
        m_opener->open(text);
        QCOMPARE(failure(), problem);
        QVERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("linkProblem")));
    }

    void aLinkHoldsNoPassword()
    {
        QCOMPARE(GatehouseLink::nameOf(m_directory->all[0]), QStringLiteral("api.example:9080"));
        QCOMPARE(GatehouseLink::nameOf(m_directory->all[1]), QStringLiteral("[::1]:9080"));
        Connection local;
        local.isLocalGateway = true;
        local.name = QStringLiteral("Lokales Gateway");
        QCOMPARE(GatehouseLink::nameOf(local), QStringLiteral("local"));
        QVERIFY((GatehouseLink{QStringLiteral("local"), {}, {}}.leadsTo(local)));
    }

    void aPageIsOpenedByNameAndByAddress()
    {
        open("gatehouse://open/Shop%2C%20production/routes");
        QTRY_VERIFY(m_window->currentSession());
        QCOMPARE(m_window->currentSession()->connection().id, QStringLiteral("1"));
        QTRY_COMPARE(m_window->currentPageId(), QStringLiteral("routes"));
        open("gatehouse://open/[::1]:9080/policies");
        QTRY_VERIFY(m_window->currentSession() && m_window->currentSession()->connection().id == QStringLiteral("2"));
        QTRY_COMPARE(m_window->currentPageId(), QStringLiteral("policies"));
        QCOMPARE(failure(), QString());
    }

    void anObjectIsSelected()
    {
        open("gatehouse://open/Test?object=tenants/acme/routes/stock");
        QTRY_COMPARE(m_window->currentPageId(), QStringLiteral("routes"));
        QTRY_VERIFY([this] {
            for (auto* table : m_window->findChildren<QTableView*>())
                if (table->isVisibleTo(m_window.get()) && table->selectionModel() && table->selectionModel()->hasSelection())
                    return table->selectionModel()->selectedRows().first().siblingAtColumn(0).data().toString().contains(QStringLiteral("stock"));
            return false;
        }());
        QCOMPARE(failure(), QString());
    }

    void whatIsUnknownIsSaid()
    {
        open("gatehouse://open/elsewhere.example/routes");
        QVERIFY2(failure().contains(QStringLiteral("elsewhere.example")), qPrintable(failure()));
        QVERIFY(!m_window->currentSession());
        m_failures->clear();
        open("gatehouse://open/Test/no-such-page");
        QVERIFY2(failure().contains(QStringLiteral("no-such-page")), qPrintable(failure()));
        QVERIFY(!m_window->currentSession());
        m_failures->clear();
        open("gatehouse://open/Test?object=tenants/acme/routes/gone");
        QTRY_VERIFY2(failure().contains(QStringLiteral("acme/gone")), qPrintable(failure()));
        m_failures->clear();
        m_directory->add(QStringLiteral("3"), QStringLiteral("Test"), QStringLiteral("http://b.example"));
        open("gatehouse://open/Test");
        QVERIFY2(failure().contains(QStringLiteral("several")), qPrintable(failure()));
    }

    void aNewerLinkTakesThePlaceOfOneThatWaits()
    {
        open("gatehouse://open/Test?object=tenants/acme/routes/gone");
        open("gatehouse://open/Test/policies");
        QTRY_COMPARE(m_window->currentPageId(), QStringLiteral("policies"));
        QTRY_VERIFY(m_window->currentSession());
        QTRY_COMPARE(m_window->currentSession()->state(), GatewaySession::State::Connected);
        QCOMPARE(failure(), QString());
    }

    void thisViewIsCopiedAsALink()
    {
        auto* copy = m_window->findChild<QAction*>(QStringLiteral("actionCopyLink"));
        QVERIFY(copy && !copy->isEnabled());
        open("gatehouse://open/Test/routes");
        QTRY_VERIFY(copy->isEnabled());
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("gatehouse://open/%5B%3A%3A1%5D%3A9080/routes"));
        m_window->show();
        QTRY_VERIFY(m_window->currentSession()->resources().find({Kind::Route, "acme", "orders"}));
        m_window->edit({Kind::Route, "acme", "orders"});
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("gatehouse://open/%5B%3A%3A1%5D%3A9080/routes?object=tenants/acme/routes/orders"));
    }
};

QTEST_MAIN(GatehouseLinkTest)
#include "gatehouse_link_test.moc"
