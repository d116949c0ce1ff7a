// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace gatehouse::console;

class WholeFileTest : public QObject
{
    Q_OBJECT
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("file")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void writesAndReplaces()
    {
        QCOMPARE(writeWholeFile(path(), QByteArray("one")), QString());
        QCOMPARE(content(), QByteArray("one"));
        QCOMPARE(writeWholeFile(path(), QByteArray("two"), QFile::ReadOwner | QFile::WriteOwner), QString());
        QCOMPARE(content(), QByteArray("two"));
        QVERIFY(!(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(writeWholeFile(path(), QImage(4, 4, QImage::Format_ARGB32)), QString());
        QCOMPARE(QImage(path()).size(), QSize(4, 4));
        QVERIFY(!writeWholeFile(folder.filePath(QStringLiteral("no/such/folder")), QByteArray("x")).isEmpty());
    }

    // A disk that is full in the middle of it: small texts go through a buffer, large ones don't.
    void whatIsCutShortReplacesNothing()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        for (const int size : {3000, 300000}) {
            QCOMPARE(writeWholeFile(path(), QByteArray("whole")), QString());
            rlimit usual{};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
            rlimit full = usual;
            full.rlim_cur = 100;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
            const QString why = writeWholeFile(path(), QByteArray(size, 'x'));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
            QVERIFY(!why.isEmpty());
            QCOMPARE(content(), QByteArray("whole"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
        }
    }
};

QTEST_MAIN(WholeFileTest)
#include "whole_file_test.moc"
