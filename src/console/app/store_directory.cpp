// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/store_directory.h"

#include "console/app/connection_editor.h"
#include "console/app/local_gateway_host.h"
#include "console/app/trust_dialog.h"
#include "console/connections/connection_store.h"
#include "console/connections/session_manager.h"
#include "console/keychain/secret_store.h"
#include "console/pages/call_error_text.h"
#include "console/widgets/display.h"

#include <QPointer>
#include <QTimer>

namespace gatehouse::console {

namespace {
const QString kLocal = QStringLiteral("local-gateway");
} // namespace

StoreDirectory::StoreDirectory(LocalGatewayHost* host, std::unique_ptr<ConnectionStore> store, std::unique_ptr<SecretStore> secrets, QObject* parent)
    : SessionDirectory(parent), m_host(host), m_store(std::move(store)), m_secrets(std::move(secrets)), m_sessions(std::make_unique<SessionManager>())
{
    connect(m_sessions.get(), &SessionManager::opened, this, &SessionDirectory::sessionOpened);
    connect(m_sessions.get(), &SessionManager::aboutToClose, this, &SessionDirectory::sessionAboutToClose);
    connect(m_store.get(), &ConnectionStore::changed, this, &SessionDirectory::connectionsChanged);
    m_store->load();
    if (m_host)
        connect(m_host, &LocalGatewayHost::stateChanged, this, &StoreDirectory::followHost);
    // Said when there is somebody to hear it.
    QTimer::singleShot(0, this, [this] {
        if (!m_store->problem().isEmpty())
            Q_EMIT messageRequested(m_store->problem(), true);
        followHost();
    });
}

StoreDirectory::~StoreDirectory() = default;

Connection StoreDirectory::localConnection() const
{
    Connection connection;
    connection.id = kLocal;
    connection.name = tr("Local gateway");
    connection.url = QUrl(m_host->adminUrl());
    connection.environment = Environment::Local;
    connection.safety = SafetyLevel::Free;
    connection.isLocalGateway = true;
    return connection;
}

QVector<Connection> StoreDirectory::connections() const
{
    QVector<Connection> all;
    if (m_host)
        all.append(localConnection());
    all.append(m_store->connections());
    return all;
}

GatewaySession* StoreDirectory::session(const QString& connectionId) const
{
    return m_sessions->session(connectionId);
}

void StoreDirectory::followHost()
{
    if (!m_host)
        return;
    switch (m_host->state()) {
    case LocalGatewayHost::State::Running: meetLocal(); break;
    case LocalGatewayHost::State::Failed:
        m_sessions->close(kLocal);
        Q_EMIT openFailed(kLocal, m_host->error());
        break;
    case LocalGatewayHost::State::Stopping:
    case LocalGatewayHost::State::Stopped:
        if (!m_host->isRestarting())
            m_sessions->close(kLocal);
        break;
    case LocalGatewayHost::State::Starting: break;
    }
}

// After a restart the session goes on, with what is pending in it and can be undone; where address or token are others, a new one begins.
void StoreDirectory::meetLocal()
{
    GatewaySession* session = m_sessions->session(kLocal);
    if (session && session->connection().url == QUrl(m_host->adminUrl()) && m_localToken == m_host->token()) {
        session->refresh();
        return;
    }
    m_sessions->close(kLocal);
    m_localToken = m_host->token();
    m_sessions->open(localConnection(), m_localToken);
}

void StoreDirectory::open(const QString& connectionId)
{
    if (connectionId == kLocal) {
        if (m_host)
            m_host->start();
        return;
    }
    const Connection* connection = m_store->find(connectionId);
    if (!connection)
        return;
    m_secrets->read(connectionId, this, [this, connectionId](const SecretStore::Answer& answer) {
        // It may have been edited or removed while the keychain took its time.
        const Connection* now = m_store->find(connectionId);
        if (!now)
            return;
        if (!answer.ok)
            Q_EMIT openFailed(connectionId, answer.problem);
        else if (!m_sessions->open(*now, answer.secret))
            Q_EMIT openFailed(connectionId, tr("This version knows no gateways of the kind \"%1\".").arg(displayName(now->driver, 40)));
    });
}

void StoreDirectory::close(const QString& connectionId)
{
    m_sessions->close(connectionId);
}

void StoreDirectory::addConnection(QWidget* parent)
{
    runEditor({}, parent);
}

void StoreDirectory::editConnection(const QString& connectionId, QWidget* parent)
{
    if (const Connection* connection = m_store->find(connectionId))
        runEditor(*connection, parent);
}

void StoreDirectory::runEditor(const std::optional<Connection>& existing, QWidget* parent)
{
    auto* editor = new ConnectionEditor(existing, m_store->groups(), m_secrets->note(), parent);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ConnectionEditor::testRequested, this, [this, editor] { test(*editor); });
    connect(editor, &QDialog::accepted, this, [this, editor] { store(editor->connection(), editor->token()); });
    editor->open();
}

void StoreDirectory::test(ConnectionEditor& editor)
{
    editor.setTesting(true);
    editor.showResult(tr("Testing…"), ConnectionEditor::Tone::Working);
    auto* tester = new ConnectionTester(&editor);
    connect(tester, &ConnectionTester::tested, this, [this, editor = QPointer<ConnectionEditor>(&editor), tester](const ConnectionTester::Result& result) {
        tester->deleteLater();
        if (editor)
            tested(*editor, result);
    });
    const Connection connection = editor.connection();
    if (const auto token = editor.token()) {
        tester->test(connection, *token);
        return;
    }
    // The stored token goes to the host that it was stored for, and to no other.
    const Connection* stored = m_store->find(connection.id);
    if (!stored || stored->url.host() != connection.url.host() || stored->url.port() != connection.url.port() || stored->url.scheme() != connection.url.scheme()) {
        tester->test(connection, QString());
        return;
    }
    m_secrets->read(connection.id, tester, [tester, connection](const SecretStore::Answer& answer) { tester->test(connection, answer.secret); });
}

void StoreDirectory::tested(ConnectionEditor& editor, const ConnectionTester::Result& result)
{
    editor.setTesting(false);
    if (result.ok()) {
        const auto& status = result.status;
        QString text = tr("Connected: %1 %2, revision %3, as %4 (%5).")
                           .arg(displayName(status.program, 40), displayName(status.version, 20))
                           .arg(status.revision)
                           .arg(displayName(status.administrator, 60), displayName(status.role, 20));
        const bool plain = editor.connection().url.scheme() == QLatin1String("http");
        const QString host = editor.connection().url.host();
        const bool loopback = host == QLatin1String("127.0.0.1") || host == QLatin1String("::1") || host == QLatin1String("localhost");
        if (plain && !loopback)
            text += QLatin1Char('\n') + tr("Without TLS the token can be read on the way.");
        editor.showResult(text, plain && !loopback ? ConnectionEditor::Tone::Warning : ConnectionEditor::Tone::Ok);
        return;
    }
    QString text = callErrorText(result.error);
    // Who edits the connection need not be told to.
    const bool isSeenHere = result.error.kind == drivers::CallError::Kind::Tls || result.error.kind == drivers::CallError::Kind::Unauthorized;
    if (const QString remedy = isSeenHere ? QString() : callErrorRemedy(result.error); !remedy.isEmpty())
        text += QLatin1Char('\n') + remedy;
    editor.showResult(text, ConnectionEditor::Tone::Error);
    if (result.untrustedFingerprint.isEmpty())
        return;
    auto* dialog = new TrustDialog(editor.connection(), result.untrustedFingerprint, result.error.detail, &editor);
    connect(dialog, &QDialog::accepted, this, [this, editor = QPointer<ConnectionEditor>(&editor), fingerprint = result.untrustedFingerprint, refusal = dialog->isRefusal()] {
        if (!editor || refusal)
            return;
        editor->setFingerprint(fingerprint);
        test(*editor);
    });
    dialog->open();
}

void StoreDirectory::store(const Connection& connection, const std::optional<QString>& token)
{
    const Connection* before = m_store->find(connection.id);
    const bool wasOpen = m_sessions->session(connection.id) != nullptr;
    const bool moved = before && (before->url.host() != connection.url.host() || before->url.port() != connection.url.port() || before->url.scheme() != connection.url.scheme());
    // A new name is no new gateway: the session and what is being edited in it stay.
    const bool sameGateway = before && !token && before->driver == connection.driver && before->url == connection.url && before->trustedFingerprint == connection.trustedFingerprint;
    if (GatewaySession* session = sameGateway ? m_sessions->session(connection.id) : nullptr) {
        session->rename(connection);
        m_store->put(connection);
        if (!m_store->problem().isEmpty())
            Q_EMIT messageRequested(m_store->problem(), true);
        return;
    }
    m_sessions->close(connection.id);
    m_store->put(connection);
    if (!m_store->problem().isEmpty())
        Q_EMIT messageRequested(m_store->problem(), true);
    const bool reopen = wasOpen || !before;
    const auto next = [this, id = connection.id, reopen](const SecretStore::Answer& answer) {
        if (!answer.ok)
            Q_EMIT messageRequested(answer.problem, true);
        else if (!m_secrets->isPersistent())
            Q_EMIT messageRequested(m_secrets->note(), false);
        if (reopen)
            open(id);
    };
    if (token)
        m_secrets->write(connection.id, *token, this, next);
    else if (moved)
        m_secrets->remove(connection.id, this, next); // a token never follows to another host
    else if (reopen)
        open(connection.id);
}

void StoreDirectory::removeConnection(const QString& connectionId, QWidget* parent)
{
    const Connection* connection = m_store->find(connectionId);
    if (!connection)
        return;
    auto* dialog = new ConnectionDialog(*connection, tr("Remove connection"), parent);
    dialog->addText(tr("The connection and its token are forgotten on this computer. The gateway itself is not touched."));
    dialog->setAction(tr("Remove"), true);
    connect(dialog, &QDialog::accepted, this, [this, connectionId] {
        m_sessions->close(connectionId);
        m_store->remove(connectionId);
        m_secrets->remove(connectionId, this, [this](const SecretStore::Answer& answer) {
            if (!answer.ok)
                Q_EMIT messageRequested(answer.problem, true);
        });
    });
    dialog->open();
}

} // namespace gatehouse::console
