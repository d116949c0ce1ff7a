// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_page.h"

#include "console/connections/gateway_session.h"
#include "console/pages/local_gateway_request_panel.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "pages/ui_local_gateway_page.h"

#include <QApplication>
#include <QClipboard>
#include <QToolButton>

namespace gatehouse::console {

namespace {
constexpr int kMostUrls = 8;
} // namespace

LocalGatewayPage::LocalGatewayPage(LocalGatewayHost& host, QWidget* parent) : QWidget(parent), m_host(host), m_ui(std::make_unique<Ui::LocalGatewayPage>())
{
    m_ui->setupUi(this);
    m_ui->startButton->setIcon(symbolIcon(QStringLiteral("play"), Qt::white));
    m_ui->stopButton->setIcon(symbolIcon(QStringLiteral("stop")));
    m_ui->restartButton->setIcon(symbolIcon(QStringLiteral("restart")));
    m_ui->traffic->setChecked(true);
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] { m_host.start(); });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] {
        m_traffic.stop();
        m_host.stop();
    });
    connect(m_ui->restartButton, &QPushButton::clicked, this, &LocalGatewayPage::restart);
    connect(m_ui->traffic, &QCheckBox::toggled, this, &LocalGatewayPage::updateTraffic);
    connect(m_ui->panel, &LocalGatewayRequestPanel::resourceRequested, this, &LocalGatewayPage::resourceRequested);
    connect(m_ui->panel, &LocalGatewayRequestPanel::messageRequested, this, &LocalGatewayPage::messageRequested);
    connect(&m_host, &LocalGatewayHost::stateChanged, this, &LocalGatewayPage::showState);
    showState();
}

LocalGatewayPage::~LocalGatewayPage() = default;

LocalGatewayRequestPanel& LocalGatewayPage::panel()
{
    return *m_ui->panel;
}

bool LocalGatewayPage::trafficOn() const
{
    return m_ui->traffic->isChecked();
}

void LocalGatewayPage::setTrafficOn(bool on)
{
    m_ui->traffic->setChecked(on);
}

void LocalGatewayPage::setSession(GatewaySession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_ui->panel->setSession(session);
    if (session)
        connect(session, &GatewaySession::statusChanged, this, &LocalGatewayPage::showState);
    showState();
}

void LocalGatewayPage::restart()
{
    m_traffic.stop();
    m_host.restart();
}

QUrl LocalGatewayPage::dataUrl() const
{
    if (!m_session || m_host.state() != LocalGatewayHost::State::Running)
        return {};
    for (const auto& listener : m_session->status().listeners) {
        QUrl url(listener.url);
        if (listener.tls || !url.isValid() || url.host().isEmpty())
            continue;
        if (url.host() == QLatin1String("0.0.0.0") || url.host() == QLatin1String("::"))
            url.setHost(QStringLiteral("127.0.0.1"));
        return url;
    }
    return {};
}

void LocalGatewayPage::showState()
{
    using State = LocalGatewayHost::State;
    const ThemeColours& colours = themeColours(this);
    const State state = m_host.state();
    switch (state) {
    case State::Stopped:
        m_ui->state->setBadge(tr("Stopped"), colours.muted);
        m_ui->stateText->setFullText(tr("Start it to send requests through a real gateway on this computer."));
        break;
    case State::Starting:
        m_ui->state->setBadge(tr("Starting"), colours.info);
        m_ui->stateText->setFullText({});
        break;
    case State::Running:
        m_ui->state->setBadge(tr("Running"), colours.ok);
        m_ui->stateText->setFullText(m_session && m_session->status().revision ? tr("Revision %1").arg(m_session->status().revision) : QString());
        break;
    case State::Stopping:
        m_ui->state->setBadge(tr("Stopping"), colours.info);
        m_ui->stateText->setFullText({});
        break;
    case State::Failed:
        m_ui->state->setBadge(tr("Failed"), colours.danger);
        m_ui->stateText->setFullText(displayName(m_host.error(), 400));
        break;
    }
    m_ui->startButton->setVisible(state == State::Stopped || state == State::Failed);
    m_ui->stopButton->setVisible(!m_ui->startButton->isVisibleTo(this));
    m_ui->restartButton->setVisible(!m_ui->startButton->isVisibleTo(this));
    m_ui->stopButton->setEnabled(state == State::Running);
    m_ui->restartButton->setEnabled(state == State::Running);
    if (const QUrl base = dataUrl(); base.isValid())
        m_ui->panel->setBase(base);
    showUrls();
    updateTraffic();
}

void LocalGatewayPage::showUrls()
{
    QStringList names, urls;
    if (m_host.state() == LocalGatewayHost::State::Running) {
        if (m_session) {
            for (const auto& listener : m_session->status().listeners) {
                if (urls.size() == kMostUrls)
                    break;
                names.append(tr("Listener %1").arg(displayName(listener.id, 40)));
                urls.append(displayName(listener.url, 200));
            }
        }
        names.append(tr("Admin API"));
        urls.append(m_host.adminUrl());
    }
    if (urls == m_shownUrls)
        return;
    m_shownUrls = urls;
    while (QLayoutItem* item = m_ui->urls->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(urls.size()); ++row) {
        auto* name = new QLabel(names[row], this);
        name->setTextFormat(Qt::PlainText);
        name->setProperty("role", QStringLiteral("muted"));
        auto* url = new QLabel(isolated(urls[row]), this);
        url->setTextFormat(Qt::PlainText);
        url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        name->setBuddy(url); // and no accessible name, which would be read instead of the URL
        auto* copy = new QToolButton(this);
        copy->setIcon(symbolIcon(QStringLiteral("copy")));
        copy->setAccessibleName(tr("Copy the URL of %1").arg(names[row]));
        copy->setToolTip(tr("Copy"));
        connect(copy, &QToolButton::clicked, this, [this, text = urls[row]] {
            QApplication::clipboard()->setText(text);
            Q_EMIT messageRequested(tr("Copied"), false);
        });
        m_ui->urls->addWidget(name, row, 0);
        m_ui->urls->addWidget(url, row, 1);
        m_ui->urls->addWidget(copy, row, 2);
    }
    m_ui->urls->setColumnStretch(3, 1);
}

void LocalGatewayPage::updateTraffic()
{
    const QUrl base = dataUrl();
    const bool wanted = m_ui->traffic->isChecked() && base.isValid();
    if (wanted && !m_traffic.isRunning())
        m_traffic.start(base);
    else if (!wanted && m_traffic.isRunning())
        m_traffic.stop();
}

} // namespace gatehouse::console
