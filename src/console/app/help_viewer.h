// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/help_topics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace gatehouse::console {

class HelpText;

// F1: the pages of resources/help, which are inside the program, with search over their texts.
class HelpViewer : public QDialog
{
    Q_OBJECT
public:
    explicit HelpViewer(QWidget* parent = nullptr);
    // "overview", "policies/rate-limit"; unknown ones show the first page.
    void showTopic(const QString& topic);
    // Something of its own in HTML, with a link to a topic where more is said, if there is such a one.
    void showText(const QString& html, const QString& topic);
    void search(const QString& text);
    QStringList shownTopics() const;

private:
    QVector<HelpTopic> m_topics;
    QLineEdit* m_search;
    QListWidget* m_list;
    HelpText* m_text;
};

} // namespace gatehouse::console
