// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace gatehouse::console {

// A page of resources/help, which are inside the program.
struct HelpTopic {
    QString id; // "overview", "policies/rate-limit"
    QString title, text;
};

// In the order in which they are shown.
QVector<HelpTopic> loadHelpTopics();
// The topic that a link in the topic `from` leads to: as named, or in the same folder; with or without ".md". Empty when there is none.
QString linkedTopic(const QVector<HelpTopic>& topics, const QString& link, const QString& from);

} // namespace gatehouse::console
