// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/store_directory.h"

#include "console/app/local_gateway_host.h"
#include "console/connections/connection_store.h"
#include "console/connections/gateway_session.h"
#include "console/keychain/memory_secret_store.h"
#include "console/models/pending_changes.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;

namespace {

// A gateway that starts and stops when the test says so. Nobody answers at its address.
class Host : public LocalGatewayHost
{
public:
    State now = State::Stopped;
    QString url = QStringLiteral("http://127.0.0.1:1"), key = QStringLiteral("a");
    int starts = 0;
    void become(State state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
    void start() override
    {
        ++starts;
        become(State::Starting);
    }
    void stop() override { become(State::Stopping); }
    State state() const override { return now; }
    QString error() const override { return QStringLiteral("no room"); }
    QString adminUrl() const override { return now == State::Running ? url : QString(); }
    QString token() const override { return now == State::Running ? key : QString(); }
};

} // namespace

class StoreDirectoryTest : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    std::unique_ptr<Host> host;
    std::unique_ptr<StoreDirectory> directory;

    QPointer<GatewaySession> local() { return directory->session(QStringLiteral("local-gateway")); }
    void restarted()
    {
        host->restart();
        host->become(Host::State::Stopped); // and so it starts
        host->become(Host::State::Running);
    }

private Q_SLOTS:
    void init()
    {
        host = std::make_unique<Host>();
        directory = std::make_unique<StoreDirectory>(host.get(), std::make_unique<ConnectionStore>(folder.filePath(QStringLiteral("connections.json"))), std::make_unique<MemorySecretStore>());
        host->start();
        host->become(Host::State::Running);
        QVERIFY(local());
    }
    void cleanup()
    {
        directory.reset();
        host.reset();
    }

    void aRestartKeepsTheSessionAndWhatIsPending()
    {
        const QPointer<GatewaySession> session = local();
        const domain::ResourceKey key{domain::Kind::Tenant, "", "acme"};
        session->changes().put(key, {{"id", "acme"}});
        QSignalSpy closing(directory.get(), &SessionDirectory::sessionAboutToClose);
        restarted();
        QCOMPARE(host->starts, 2);
        QVERIFY(!host->isRestarting());
        QVERIFY(closing.isEmpty());
        QVERIFY(session && local() == session);
        QVERIFY(session->changes().pending(key) && session->changes().undoStack().canUndo());
    }

    void anotherAddressOrTokenIsAnotherSession()
    {
        QSignalSpy opened(directory.get(), &SessionDirectory::sessionOpened);
        host->key = QStringLiteral("b");
        restarted();
        QCOMPARE(opened.size(), 1);
        host->url = QStringLiteral("http://127.0.0.1:2");
        restarted();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(local()->connection().url, QUrl(host->url));
    }

    void aStopEndsItAndSoDoesAStartThatFails()
    {
        host->stop();
        QVERIFY(!local());
        host->become(Host::State::Stopped);
        QCOMPARE(host->starts, 1); // nobody asked for more
        host->start();
        host->become(Host::State::Running);
        QVERIFY(local());
        QSignalSpy failed(directory.get(), &SessionDirectory::openFailed);
        host->restart();
        host->become(Host::State::Stopped);
        host->become(Host::State::Failed);
        QVERIFY(!local());
        QCOMPARE(failed.size(), 1);
        host->become(Host::State::Stopped);
        QCOMPARE(host->starts, 3);
    }
};

QTEST_MAIN(StoreDirectoryTest)
#include "store_directory_test.moc"
