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

} // namespace gatehouse::console
