// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::console {

// What a page shows instead of emptiness: an icon, what is the matter, what to do first, and buttons that do it. Also for loading and failure.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    void setIcon(const QString& name);
    void setTitle(const QString& title);
    void setText(const QString& text);
    QPushButton* addButton(const QString& text, bool primary = false);
    void offerHelp(); // a button that asks for it, once

Q_SIGNALS:
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIcon();
    QString m_icon;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
    QPushButton* m_help = nullptr;
};

} // namespace gatehouse::console
