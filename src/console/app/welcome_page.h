// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace gatehouse::console {

class EmptyState;

// What one sees without a connection: the two ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(bool withLocalGateway, QWidget* parent = nullptr);
    // While something is on its way, or why it failed; empty for the welcome.
    // `editFirst`: what helps is another setting of the connection, not another try.
    void showProgress(const QString& title, const QString& text, bool failed, bool canEdit = false, bool editFirst = false);
    void showWelcome();

Q_SIGNALS:
    void localGatewayRequested();
    void connectRequested();
    void retryRequested();
    void editRequested(); // of the connection that failed

private:
    EmptyState* m_state;
    QPushButton* m_local = nullptr;
    QPushButton* m_connect;
    QPushButton* m_retry;
    QPushButton* m_edit;
};

} // namespace gatehouse::console
