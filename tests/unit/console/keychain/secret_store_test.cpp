// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/keychain/keychain_secret_store.h"
#include "console/keychain/memory_secret_store.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gatehouse::console;

class SecretStoreTest : public QObject
{
    Q_OBJECT
    QTemporaryDir home;

    template <class Call>
    static SecretStore::Answer answered(Call call)
    {
        std::optional<SecretStore::Answer> got;
        QObject context;
        call(&context, [&](const SecretStore::Answer& answer) { got = answer; });
        if (got)
            QTest::qFail("it answered at once", __FILE__, __LINE__);
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20000))
            QTest::qFail("it never answered", __FILE__, __LINE__);
        return got.value_or(SecretStore::Answer());
    }
    static SecretStore::Answer read(SecretStore& store, const QString& key)
    {
        return answered([&](QObject* context, SecretStore::Done done) { store.read(key, context, std::move(done)); });
    }
    static SecretStore::Answer write(SecretStore& store, const QString& key, const QString& secret)
    {
        return answered([&](QObject* context, SecretStore::Done done) { store.write(key, secret, context, std::move(done)); });
    }
    static SecretStore::Answer remove(SecretStore& store, const QString& key)
    {
        return answered([&](QObject* context, SecretStore::Done done) { store.remove(key, context, std::move(done)); });
    }
    static void contract(SecretStore& store)
    {
        const QString key = QStringLiteral("c1");
        QVERIFY(read(store, key).ok);
        QVERIFY(read(store, key).secret.isEmpty());
        QVERIFY(write(store, key, QStringLiteral("ghp_hunter2")).ok);
        QCOMPARE(read(store, key).secret, QStringLiteral("ghp_hunter2"));
        QVERIFY(read(store, QStringLiteral("c2")).secret.isEmpty());
        QVERIFY(write(store, key, QStringLiteral("ghp_other")).ok);
        QCOMPARE(read(store, key).secret, QStringLiteral("ghp_other"));
        QVERIFY(remove(store, key).ok);
        QVERIFY(read(store, key).secret.isEmpty());
        QVERIFY(remove(store, key).ok);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain of whoever runs this is touched: there is no bus, and the home is empty.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        qunsetenv("DISPLAY");
    }
    void inMemory()
    {
        MemorySecretStore store;
        QVERIFY(!store.isPersistent());
        contract(store);
    }
    void withoutAKeychainItSaysSo()
    {
        KeychainSecretStore store(QStringLiteral("gatehouse-test"));
        store.setPatience(3000);
        QSignalSpy notes(&store, &SecretStore::noteChanged);
        QVERIFY(store.note().contains(QStringLiteral("keychain")));
        QVERIFY(write(store, QStringLiteral("k"), QStringLiteral("ghp_hunter2")).ok);
        QVERIFY(!store.isPersistent());
        QVERIFY2(store.note().startsWith(QStringLiteral("For this session only")), qPrintable(store.note()));
        QCOMPARE(notes.count(), 1);
        QCOMPARE(read(store, QStringLiteral("k")).secret, QStringLiteral("ghp_hunter2"));
        // Another run has nothing.
        KeychainSecretStore again(QStringLiteral("gatehouse-test"));
        again.setPatience(3000);
        QVERIFY(read(again, QStringLiteral("k")).secret.isEmpty());
    }
    void theFallbackKeepsTheContract()
    {
        KeychainSecretStore store(QStringLiteral("gatehouse-test"));
        store.setPatience(3000);
        contract(store);
    }
    void impatienceIsAFallbackToo()
    {
        KeychainSecretStore store(QStringLiteral("gatehouse-test"));
        store.setPatience(0);
        QVERIFY(write(store, QStringLiteral("k"), QStringLiteral("s")).ok);
        QCOMPARE(read(store, QStringLiteral("k")).secret, QStringLiteral("s"));
        QVERIFY(!store.isPersistent());
    }
    void noAnswerAfterTheContextDied()
    {
        MemorySecretStore store;
        bool called = false;
        {
            QObject context;
            store.read(QStringLiteral("k"), &context, [&](const SecretStore::Answer&) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
    void cleanupTestCase()
    {
        for (QDirIterator it(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("hunter2"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
