// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/help_topics.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace gatehouse::console {

namespace {
const QString kRoot = QStringLiteral(":/help/");
} // namespace

QVector<HelpTopic> loadHelpTopics()
{
    QVector<HelpTopic> topics;
    QDirIterator files(kRoot, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        HelpTopic topic;
        topic.id = path.mid(kRoot.size()).chopped(3);
        topic.text = QString::fromUtf8(file.readAll());
        const QString first = topic.text.section(QLatin1Char('\n'), 0, 0);
        topic.title = first.startsWith(QLatin1Char('#')) ? first.mid(1).trimmed().remove(QLatin1Char('`')) : topic.id;
        topics.append(topic);
    }
    std::sort(topics.begin(), topics.end(), [](const HelpTopic& a, const HelpTopic& b) {
        const bool aSub = a.id.contains(QLatin1Char('/')), bSub = b.id.contains(QLatin1Char('/'));
        if (const bool aStart = a.id == QLatin1String("start"); aStart != (b.id == QLatin1String("start")))
            return aStart; // what a newcomer reads first stands first
        return aSub != bSub ? bSub : a.title.localeAwareCompare(b.title) < 0;
    });
    return topics;
}

QString linkedTopic(const QVector<HelpTopic>& topics, const QString& link, const QString& from)
{
    const QString id = link.endsWith(QLatin1String(".md")) ? link.chopped(3) : link;
    for (const QString& candidate : {QDir::cleanPath(from.left(from.lastIndexOf(QLatin1Char('/')) + 1) + id), id}) {
        if (std::any_of(topics.cbegin(), topics.cend(), [&](const HelpTopic& topic) { return topic.id == candidate; }))
            return candidate;
    }
    return {};
}

} // namespace gatehouse::console
