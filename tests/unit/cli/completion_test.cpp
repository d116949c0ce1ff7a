// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the shells are taught is what the program knows: the scripts are run, not read.
#include "cli/completion.h"

#include "cli/command.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse::cli;

class CompletionTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_files;

    QString scriptFile(const QString& shell) const
    {
        QFile file(m_files.filePath(shell));
        if (!file.open(QIODevice::WriteOnly) || file.write(completionScript(shell).toUtf8()) <= 0)
            return {};
        return file.fileName();
    }
    // What bash offers behind these words, the last of which is being typed.
    QStringList offered(const QStringList& words) const
    {
        QString quoted;
        for (const QString& word : words)
            quoted += QStringLiteral(" '%1'").arg(word);
        QProcess bash;
        bash.setWorkingDirectory(m_files.path());
        bash.start(QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"),
                                            QStringLiteral("source '%1'; COMP_WORDS=(gatehousectl%2); COMP_CWORD=%3; _gatehousectl; printf '%s\\n' \"${COMPREPLY[@]}\"").arg(scriptFile(QStringLiteral("bash")), quoted).arg(words.size())});
        if (!bash.waitForFinished(20000) || bash.exitCode() != 0)
            return {QStringLiteral("bash: ") + QString::fromUtf8(bash.readAllStandardError())};
        return QString::fromUtf8(bash.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void bashOffersTheCommands()
    {
        QStringList names;
        for (const Command& command : commands())
            names.append(QLatin1String(command.name));
        QCOMPARE(offered({QString()}), names);
        QCOMPARE(offered({QStringLiteral("ex")}), QStringList({QStringLiteral("export"), QStringLiteral("explain")}));
        // Behind options, with and without a value.
        QCOMPARE(offered({QStringLiteral("--url"), QStringLiteral("http://a"), QStringLiteral("toke")}), QStringList(QStringLiteral("token")));
    }

    void bashOffersTheOptionsOfACommand()
    {
        const QStringList change = offered({QStringLiteral("apply"), QStringLiteral("-")});
        for (const char* name : {"--dry-run", "--message", "-m", "--url", "--output"})
            QVERIFY2(change.contains(QLatin1String(name)), name);
        QVERIFY(!offered({QStringLiteral("status"), QStringLiteral("-")}).contains(QStringLiteral("--dry-run")));
        QVERIFY(!offered({QStringLiteral("-")}).contains(QStringLiteral("--dry-run")));
    }

    void bashOffersValues()
    {
        QCOMPARE(offered({QStringLiteral("--output"), QString()}), QStringList({QStringLiteral("text"), QStringLiteral("json")}));
        QCOMPARE(offered({QStringLiteral("status"), QStringLiteral("--output"), QStringLiteral("j")}), QStringList(QStringLiteral("json")));
        QCOMPARE(offered({QStringLiteral("token"), QStringLiteral("--role"), QStringLiteral("v")}), QStringList(QStringLiteral("viewer")));
        QCOMPARE(offered({QStringLiteral("completion"), QStringLiteral("z")}), QStringList(QStringLiteral("zsh")));
        QCOMPARE(offered({QStringLiteral("get"), QStringLiteral("ro")}), QStringList({QStringLiteral("routes"), QStringLiteral("roles")}));
        // Only the first word is one of those.
        QCOMPARE(offered({QStringLiteral("completion"), QStringLiteral("zsh"), QString()}), QStringList());
        QFile file(m_files.filePath(QStringLiteral("my gateway.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(offered({QStringLiteral("apply"), QStringLiteral("my")}).join(QLatin1Char(' ')), QStringLiteral("my gateway.yaml"));
    }

    void everyScriptKnowsEverything_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char* shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }
    void everyScriptKnowsEverything()
    {
        QFETCH(QString, shell);
        const QString script = completionScript(shell);
        for (const Command& command : commands()) {
            QVERIFY2(script.contains(QLatin1String(command.name)), command.name);
            for (const QCommandLineOption& option : command.options ? command.options() : Options())
                QVERIFY2(script.contains(option.names().last()), qPrintable(option.names().last()));
        }
        for (const QCommandLineOption& option : commonOptions())
            QVERIFY2(script.contains(option.names().last()), qPrintable(option.names().last()));
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty())
            QSKIP("this shell is not installed");
        QCOMPARE(QProcess::execute(program, {QStringLiteral("-n"), scriptFile(shell)}), 0);
    }

    void otherShellsAreRefused()
    {
        QString printed, said;
        QTextStream out(&printed), err(&said);
        QCOMPARE(run({QStringLiteral("gatehousectl"), QStringLiteral("completion"), QStringLiteral("tcsh")}, out, err), int(Usage));
        QVERIFY(said.contains(QStringLiteral("bash, zsh or fish")));
        QCOMPARE(run({QStringLiteral("gatehousectl"), QStringLiteral("completion"), QStringLiteral("bash")}, out, err), int(Ok));
        QCOMPARE(printed, completionScript(QStringLiteral("bash")));
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
