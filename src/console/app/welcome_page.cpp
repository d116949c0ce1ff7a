// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/welcome_page.h"

#include "console/widgets/empty_state.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gatehouse::console {

WelcomePage::WelcomePage(bool withLocalGateway, QWidget* parent) : QWidget(parent), m_state(new EmptyState(this))
{
    if (withLocalGateway)
        m_local = m_state->addButton(tr("Start the local gateway"), true);
    m_connect = m_state->addButton(tr("Connect to a gateway…"), !withLocalGateway);
    m_retry = m_state->addButton(tr("Try again"), true);
    m_edit = m_state->addButton(tr("Edit the connection…"));
    connect(m_edit, &QPushButton::clicked, this, &WelcomePage::editRequested);
    connect(m_retry, &QPushButton::clicked, this, &WelcomePage::retryRequested);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    if (m_local)
        connect(m_local, &QPushButton::clicked, this, &WelcomePage::localGatewayRequested);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectRequested);
    showWelcome();
}

void WelcomePage::showWelcome()
{
    m_state->setIcon(QStringLiteral("gatehouse"));
    m_state->setTitle(tr("Welcome to Gatehouse"));
    m_state->setText(m_local ? tr("Start the gateway inside: it brings two sample APIs and live traffic, and nothing leaves this computer. Or connect to a gateway that runs elsewhere.")
                             : tr("Connect to a gateway: its Admin API's URL and a token are all that is needed."));
    if (m_local)
        m_local->show();
    m_connect->show();
    m_retry->hide();
    m_edit->hide();
}

void WelcomePage::showProgress(const QString& title, const QString& text, bool failed, bool canEdit, bool editFirst)
{
    m_state->setIcon(failed ? QStringLiteral("error") : QStringLiteral("connection"));
    m_state->setTitle(title);
    m_state->setText(text);
    if (m_local)
        m_local->setVisible(false);
    m_connect->hide();
    m_retry->setVisible(failed);
    m_edit->setVisible(failed && canEdit);
    for (QPushButton* button : {m_retry, m_edit}) {
        button->setProperty("role", (button == m_edit) == editFirst ? QStringLiteral("primary") : QString());
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace gatehouse::console
