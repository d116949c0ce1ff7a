// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/connections/connection_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace gatehouse;
using namespace gatehouse::console;

class ConnectionStoreTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> directory;

    QString file() const { return directory->filePath(QStringLiteral("config/connections.json")); }
    QByteArray text() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(file()).path());
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    static Connection sample(const QString& name = QStringLiteral("Shop"))
    {
        Connection c;
        c.name = name;
        c.url = QUrl(QStringLiteral("https://gw.example.test:9080/admin"));
        c.environment = Environment::Production;
        c.safety = SafetyLevel::TypedConfirmation;
        c.colour = QColor(0xc0, 0x30, 0x31);
        c.group = QStringLiteral("Größe");
        c.trustedFingerprint = QString(64, u'a');
        return c;
    }
    QStringList names() const { return QFileInfo(file()).dir().entryList(QDir::Files); }

private Q_SLOTS:
    void init() { directory = std::make_unique<QTemporaryDir>(); }

    void everythingComesBack()
    {
        ConnectionStore store(file());
        store.load();
        QVERIFY(store.problem().isEmpty()); // no file yet is no problem
        QSignalSpy changed(&store, &ConnectionStore::changed);
        const QString id = store.put(sample());
        QVERIFY(!id.isEmpty());
        QCOMPARE(changed.count(), 1);
        for (const SafetyLevel safety : {SafetyLevel::Free, SafetyLevel::Confirm, SafetyLevel::ReadOnly}) {
            Connection other = sample(QString::number(int(safety)));
            other.safety = safety;
            other.environment = static_cast<Environment>(int(safety) % 4);
            other.group.clear();
            store.put(other);
        }
        ConnectionStore again(file());
        again.load();
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(again.connections().size(), 4);
        for (const Connection& before : store.connections()) {
            const Connection* after = again.find(before.id);
            QVERIFY(after);
            QCOMPARE(after->name, before.name);
            QCOMPARE(after->url, before.url);
            QCOMPARE(int(after->environment), int(before.environment));
            QCOMPARE(int(after->safety), int(before.safety));
            QCOMPARE(after->colour, before.colour);
            QCOMPARE(after->group, before.group);
            QCOMPARE(after->trustedFingerprint, before.trustedFingerprint);
        }
        QCOMPARE(again.groups(), QStringList{QStringLiteral("Größe")});
        again.remove(id);
        QVERIFY(!again.find(id));
        store.load();
        QCOMPARE(store.connections().size(), 3);
    }

    void puttingAgainReplaces()
    {
        ConnectionStore store(file());
        Connection c = sample();
        c.id = store.put(c);
        c.name = QStringLiteral("Renamed");
        c.group.clear();
        QCOMPARE(store.put(c), c.id);
        QCOMPARE(store.connections().size(), 1);
        store.load();
        QCOMPARE(store.find(c.id)->name, QStringLiteral("Renamed"));
        QVERIFY(store.find(c.id)->group.isEmpty());
    }

    void noSecretReachesTheDisk()
    {
        ConnectionStore store(file());
        Connection c = sample();
        c.url = QUrl(QStringLiteral("https://user:hunter2@gw.example.test/"));
        store.put(c);
        QVERIFY(!text().contains("hunter2"));
        QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("half") << QByteArray("{\"gatehouse\":1,\"connections\":[{\"id\":\"a\"");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other shape") << QByteArray("[1,2]");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3);
        QTest::newRow("a list that is none") << QByteArray("{\"connections\":{}}");
    }
    void aDamagedFileIsKeptAside()
    {
        QFETCH(QByteArray, content);
        // Twice within a second, too.
        for (int i = 1; i <= 2; ++i) {
            write(content);
            ConnectionStore store(file());
            store.load();
            QVERIFY(!store.problem().isEmpty());
            QVERIFY(store.connections().isEmpty());
            store.put(sample());
            int kept = 0;
            for (const QString& name : names()) {
                if (!name.contains(QStringLiteral(".damaged-")))
                    continue;
                QFile aside(QFileInfo(file()).dir().filePath(name));
                QVERIFY(aside.open(QIODevice::ReadOnly));
                QCOMPARE(aside.readAll(), content);
                ++kept;
            }
            QCOMPARE(kept, i);
        }
    }

    void whatIsNotUnderstoodIsWrittenBack()
    {
        write("{\"gatehouse\":1,\"connections\":[{\"id\":\"a\",\"name\":\"A\",\"url\":\"http://a.test\",\"colour\":\"#102030\",\"future\":{\"x\":1}},{\"name\":\"without an id\",\"url\":\"http://b.test\"},7,"
              "{\"id\":\"c\",\"url\":\"http://[bad\"},{\"id\":\"a\",\"name\":\"again\",\"url\":\"http://c.test\"}]}");
        ConnectionStore store(file());
        store.load();
        QCOMPARE(store.connections().size(), 1);
        Connection a = *store.find(QStringLiteral("a"));
        // What is not told is taken as dangerous.
        QCOMPARE(int(a.environment), int(Environment::Production));
        QCOMPARE(int(a.safety), int(SafetyLevel::TypedConfirmation));
        a.name = QStringLiteral("B");
        store.put(a);
        const auto document = base::parseJson(text().toStdString());
        QVERIFY(document);
        const base::Json& list = base::memberAt(*document, "connections");
        QCOMPARE(list.size(), size_t(5));
        QCOMPARE(base::stringAt(list[0], "name"), std::string("B"));
        QVERIFY(base::memberAt(base::memberAt(list[0], "future"), "x") == base::Json(1));
        QCOMPARE(base::stringAt(list[1], "name"), std::string("without an id"));
        QVERIFY(list[2] == base::Json(7));
        QCOMPARE(base::stringAt(list[4], "name"), std::string("again"));
    }

    void aFileThatCannotBeReadIsNotOverwritten()
    {
        // A folder of that name can neither be read nor replaced, whoever runs this.
        QVERIFY(QDir().mkpath(file() + QStringLiteral("/inside")));
        ConnectionStore store(file());
        store.load();
        QVERIFY(!store.problem().isEmpty());
        store.put(sample());
        QVERIFY(!store.problem().isEmpty());
        QCOMPARE(store.connections().size(), 1); // for this run
        QVERIFY(QFileInfo(file()).isDir());
    }

    void aFailedSaveSaysSoAndLeavesTheOldFile()
    {
        if (geteuid() == 0 && !QFile::exists(QStringLiteral("/proc/self/fd")))
            QSKIP("needs a place where nothing can be made");
        ConnectionStore good(file());
        good.put(sample());
        // Nothing can be made in /proc.
        ConnectionStore store(QStringLiteral("/proc/gatehouse/connections.json"));
        store.put(sample());
        QVERIFY(store.problem().contains(QStringLiteral("could not be saved")));
        QCOMPARE(names().size(), 1); // and no temporary files lie about
    }
};

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "connection_store_test.moc"
