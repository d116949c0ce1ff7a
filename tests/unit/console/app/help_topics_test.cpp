// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/help_topics.h"

#include "console/pages/page_registry.h"

#include <QRegularExpression>
#include <QTest>

using namespace gatehouse::console;

class HelpTopicsTest : public QObject
{
    Q_OBJECT
    QVector<HelpTopic> topics = loadHelpTopics();

private Q_SLOTS:
    void everyPageHasOne()
    {
        for (const PageEntry& page : pageEntries()) {
            const auto found = std::find_if(topics.cbegin(), topics.cend(), [&](const HelpTopic& topic) { return topic.id == page.id; });
            QVERIFY2(found != topics.cend(), qPrintable(page.id));
        }
    }

    void everyLinkLeadsToOne()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        for (const HelpTopic& topic : topics) {
            for (auto found = link.globalMatch(topic.text); found.hasNext();) {
                const QString target = found.next().captured(1);
                if (target.endsWith(QStringLiteral(".png")))
                    QVERIFY2(QFile::exists(QStringLiteral(":/help/") + target), qPrintable(topic.id + QStringLiteral(" → ") + target));
                else if (!target.startsWith(QStringLiteral("https://")))
                    QVERIFY2(!linkedTopic(topics, target, topic.id).isEmpty(), qPrintable(topic.id + QStringLiteral(" → ") + target));
            }
        }
    }

    void newcomersAreMetFirst()
    {
        QCOMPARE(topics.first().id, QStringLiteral("start"));
        QVERIFY(topics.first().text.contains(QStringLiteral("first-tasks")));
    }
};

QTEST_MAIN(HelpTopicsTest)
#include "help_topics_test.moc"
