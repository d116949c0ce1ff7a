// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/help_text.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTest>
#include <QTextBlock>

using namespace gatehouse::console;

class HelpTextTest : public QObject
{
    Q_OBJECT
    static constexpr int kDrawnWidth = 720;           // of resources/screenshots/draw.py
    static constexpr qint64 kMostBytes = 600 * 1024; // all pictures, which are in the program

    static QImage shown(HelpText& text) { return text.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/overview.png"))).value<QImage>(); }

private Q_SLOTS:
    void picturesAreFewAndSmall()
    {
        qint64 bytes = 0;
        const auto files = QDir(QStringLiteral(":/help/pictures")).entryInfoList();
        QVERIFY(files.size() > 10);
        for (const QFileInfo& file : files) {
            bytes += file.size();
            QVERIFY2(QImage(file.filePath()).width() <= kDrawnWidth, qPrintable(file.fileName()));
        }
        QVERIFY2(bytes <= kMostBytes, qPrintable(QString::number(bytes)));
    }

    void picturesFitTheText()
    {
        HelpText text;
        text.setMarkdown(QStringLiteral("# Overview\n\n![The page](pictures/overview.png)\n\nText\n"));
        text.resize(1000, 700);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        const double ratio = text.devicePixelRatioF();
        QCOMPARE(shown(text).devicePixelRatio(), ratio);
        QCOMPARE(shown(text).width(), int(kDrawnWidth * ratio));
        text.resize(500, 700);
        QTRY_VERIFY(shown(text).width() < 500 * ratio);
        QTRY_VERIFY(text.document()->size().width() <= text.viewport()->width()); // nothing to scroll aside
        text.resize(1000, 700);
        QTRY_COMPARE(shown(text).width(), int(kDrawnWidth * ratio));
    }

    // Help is our own, and yet: no picture from elsewhere.
    void nothingElseIsRead()
    {
        HelpText text;
        text.setMarkdown(QStringLiteral("![x](../icons/gatehouse.svg) ![y](https://gatehouse.invalid/x.png)"));
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        QVERIFY(text.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("../icons/gatehouse.svg"))).value<QImage>().isNull());
    }
};

QTEST_MAIN(HelpTextTest)
#include "help_text_test.moc"
