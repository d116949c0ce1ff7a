// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_request_panel.h"

#include "console/connections/gateway_session.h"
#include "console/models/sample_request.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "pages/ui_local_gateway_request_panel.h"

#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr qint64 kMostShown = 256 * 1024;
constexpr qint64 kMostRead = 8 * 1024 * 1024;
constexpr int kTimeoutMs = 30'000;
constexpr int kTraceAttempts = 5, kTraceRetryMs = 120;
constexpr char kKeyHeader[] = "X-API-Key";

QString milliseconds(double ms)
{
    return QLocale().toString(ms, 'f', ms < 10 ? 2 : 0);
}

// Pretty when it is JSON and small; never more than is bearable.
QString bodyText(const QByteArray& body)
{
    if (body.size() < kMostShown) {
        if (auto json = base::parseJson(std::string_view(body.constData(), size_t(body.size()))))
            return QString::fromStdString(base::toPrettyText(*json));
    }
    QString text = QString::fromUtf8(body.left(kMostShown));
    if (body.size() > kMostShown)
        text += QStringLiteral("\n…");
    return text;
}

} // namespace

LocalGatewayRequestPanel::LocalGatewayRequestPanel(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::LocalGatewayRequestPanel>())
{
    m_ui->setupUi(this);
    m_ui->method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD"),
                            QStringLiteral("OPTIONS")});
    m_ui->consumer->addItem(tr("Partner (X-API-Key: partner-demo-key)"), QByteArray("partner-demo-key"));
    m_ui->consumer->addItem(tr("Mobile app, 60 a minute (X-API-Key: mobile-demo-key)"), QByteArray("mobile-demo-key"));
    m_ui->consumer->addItem(tr("Somebody with a wrong key"), QByteArray("not-a-key"));
    m_ui->consumer->addItem(tr("Nobody, or as the headers below say"), QByteArray());
    m_ui->consumer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->sendButton->setIcon(symbolIcon(QStringLiteral("send"), Qt::white));
    m_ui->loadButton->setIcon(symbolIcon(QStringLiteral("play")));
    m_ui->progress->setValue(0);
    m_ui->status->hide();
    m_ui->url->setText(QStringLiteral("http://127.0.0.1:8080/orders/1"));
    m_network.setTransferTimeout(kTimeoutMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(m_ui->sendButton, &QPushButton::clicked, this, &LocalGatewayRequestPanel::send);
    connect(m_ui->url, &QLineEdit::returnPressed, this, &LocalGatewayRequestPanel::send);
    connect(m_ui->explainButton, &QPushButton::clicked, this, &LocalGatewayRequestPanel::explain);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            &LocalGatewayRequestPanel::send);
    connect(m_ui->loadButton, &QPushButton::clicked, this, [this] { m_load.isRunning() ? m_load.cancel() : startLoad(); });
    connect(&m_load, &LocalGatewayLoad::progressed, this, &LocalGatewayRequestPanel::showLoad);
    connect(&m_load, &LocalGatewayLoad::finished, this, [this](bool cancelled) {
        updateState();
        const LoadReport& report = m_load.report();
        Q_EMIT messageRequested(cancelled ? tr("Load cancelled after %n answer(s)", nullptr, report.answered) : tr("Load finished: %n answer(s)", nullptr, report.answered),
                                report.failed > 0);
    });
    connect(m_ui->trace, &DecisionView::resourceRequested, this, &LocalGatewayRequestPanel::resourceRequested);
    updateState();
}

LocalGatewayRequestPanel::~LocalGatewayRequestPanel()
{
    m_load.disconnect(this);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void LocalGatewayRequestPanel::setSession(GatewaySession* session)
{
    m_session = session;
    updateState();
}

void LocalGatewayRequestPanel::setBase(const QUrl& base)
{
    if (base == m_base)
        return;
    QUrl url(m_ui->url->text().trimmed());
    url.setScheme(base.scheme());
    url.setHost(base.host());
    url.setPort(base.port());
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/orders/1"));
    m_base = base;
    m_ui->url->setText(url.toString());
    updateState();
}

void LocalGatewayRequestPanel::updateState()
{
    const bool up = m_session && m_base.isValid();
    m_ui->sendButton->setEnabled(up && !m_busy);
    m_ui->explainButton->setEnabled(up && !m_busy);
    m_ui->loadButton->setEnabled(up || m_load.isRunning());
    m_ui->loadButton->setText(m_load.isRunning() ? tr("Cancel") : tr("Start load"));
    m_ui->loadButton->setIcon(symbolIcon(m_load.isRunning() ? QStringLiteral("stop") : QStringLiteral("play")));
}

void LocalGatewayRequestPanel::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

bool LocalGatewayRequestPanel::readRequest(QUrl& url, HeaderList& headers)
{
    url = QUrl(m_ui->url->text().trimmed(), QUrl::StrictMode);
    const bool usable = url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) && !url.host().isEmpty();
    m_ui->url->setProperty("invalid", !usable);
    m_ui->url->style()->polish(m_ui->url);
    if (!usable) {
        Q_EMIT messageRequested(tr("The URL must begin with http:// and name a host"), true);
        m_ui->url->setFocus();
        return false;
    }
    const QStringList lines = m_ui->headers->toPlainText().split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon <= 0) {
            Q_EMIT messageRequested(tr("Line %1 of the headers is not of the form Name: value").arg(i + 1), true);
            m_ui->headers->setFocus();
            return false;
        }
        headers.emplaceBack(line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8());
    }
    if (const QByteArray key = m_ui->consumer->currentData().toByteArray(); !key.isEmpty())
        headers.emplaceBack(QByteArray(kKeyHeader), key);
    return true;
}

void LocalGatewayRequestPanel::send()
{
    QUrl url;
    HeaderList headers;
    if (m_busy || !m_session || !readRequest(url, headers))
        return;
    setBusy(true);
    const int turn = ++m_turn;
    m_ui->status->hide();
    m_ui->summary->setFullText(tr("Sending…"));
    // Without a token the request is sent all the same, only untraced.
    m_session->driver().traceToken(this, [this, url, headers, turn](const drivers::Reply<QString>& reply) {
        if (turn == m_turn)
            sendTraced(url, headers, reply.ok() ? reply.value : QString());
    });
}

bool LocalGatewayRequestPanel::isOwn(const QUrl& url) const
{
    const auto leadsTo = [&url](const QUrl& own) {
        const int usual = own.scheme() == QLatin1String("https") ? 443 : 80;
        return own.isValid() && url.scheme() == own.scheme() && url.host() == own.host() && url.port(usual) == own.port(usual);
    };
    if (leadsTo(m_base))
        return true;
    if (!m_session)
        return false;
    const auto& listeners = m_session->status().listeners;
    return std::any_of(listeners.begin(), listeners.end(), [&](const drivers::ListenerStatus& listener) { return leadsTo(QUrl(listener.url)); });
}

void LocalGatewayRequestPanel::sendTraced(const QUrl& url, const HeaderList& headers, const QString& token)
{
    QNetworkRequest request(url);
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    // The token is a secret of the local gateway: it goes nowhere else.
    if (!token.isEmpty() && isOwn(url))
        request.setRawHeader("X-Gatehouse-Trace", token.toLatin1());
    QElapsedTimer clock;
    clock.start();
    const QByteArray method = m_ui->method->currentText().toLatin1();
    QNetworkReply* reply = m_network.sendCustomRequest(request, method, m_ui->body->toPlainText().toUtf8());
    m_reply = reply;
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > kMostRead)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, clock] { answered(reply, clock.nsecsElapsed()); });
}

void LocalGatewayRequestPanel::answered(QNetworkReply* reply, qint64 nanoseconds)
{
    reply->deleteLater();
    setBusy(false);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        m_ui->summary->setFullText(displayName(reply->errorString(), 240));
        m_ui->trace->showMessage(tr("There was no answer: %1").arg(displayName(reply->errorString(), 240)));
        m_ui->tabs->setCurrentWidget(m_ui->trace);
        return;
    }
    const QByteArray body = reply->readAll();
    m_ui->status->setBadge(QString::number(status), statusColour(themeColours(this), status / 100));
    m_ui->status->show();
    m_ui->summary->setFullText(tr("%1 in %2 ms, %3")
                                   .arg(displayName(reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString(), 60), milliseconds(double(nanoseconds) / 1e6),
                                        QLocale().formattedDataSize(body.size())));
    m_ui->answerBody->setPlainText(bodyText(body));
    QStringList lines;
    for (const auto& header : reply->rawHeaderPairs())
        lines.append(displayName(QString::fromUtf8(header.first), 200) + QStringLiteral(": ") + displayName(QString::fromUtf8(header.second), 2000));
    m_ui->answerHeaders->setPlainText(lines.join(QLatin1Char('\n')));
    const QString requestId = QString::fromLatin1(reply->rawHeader("X-Gatehouse-Request-Id")).left(128);
    if (requestId.isEmpty() || !m_session)
        m_ui->trace->showMessage(tr("This answer carries no trace."));
    else
        fetchTrace(requestId, 0);
}

void LocalGatewayRequestPanel::fetchTrace(const QString& requestId, int attempt)
{
    if (!m_session)
        return;
    const int turn = m_turn;
    m_session->driver().trace(requestId, this, [this, requestId, attempt, turn](const drivers::Reply<base::Json>& reply) {
        if (turn != m_turn)
            return;
        if (reply.ok()) {
            m_ui->trace->showDecision(reply.value);
            m_ui->tabs->setCurrentWidget(m_ui->trace);
        } else if (reply.error.kind == drivers::CallError::Kind::NotFound && attempt + 1 < kTraceAttempts) {
            // The worker hands traces over a moment after the answer.
            QTimer::singleShot(kTraceRetryMs, this, [this, requestId, attempt] { fetchTrace(requestId, attempt + 1); });
        } else {
            m_ui->trace->showMessage(tr("The trace can't be read: %1").arg(displayName(reply.error.title, 200)));
        }
    });
}

void LocalGatewayRequestPanel::fill(const base::Json& record)
{
    const QString method = QString::fromStdString(base::stringAt(record, "method"));
    if (const int index = m_ui->method->findText(method); index >= 0)
        m_ui->method->setCurrentIndex(index);
    const drivers::ListenerStatus* listener = m_session ? listenerOf(record, m_session->status().listeners) : nullptr;
    QUrl url(listener && !base::stringAt(record, "listener").empty() ? QUrl(listener->url) : m_base);
    url.setPath(displayName(base::stringAt(record, "path"), 2000), QUrl::TolerantMode);
    if (const QString query = displayName(base::stringAt(record, "query"), 2000); !query.isEmpty())
        url.setQuery(query);
    m_ui->url->setText(url.toString());
    m_ui->status->hide();
    m_ui->summary->setFullText(tr("Filled in from the log, which has neither headers nor body"));
    m_ui->sendButton->setFocus();
}

void LocalGatewayRequestPanel::explain()
{
    QUrl url;
    HeaderList headers;
    if (!m_session || !readRequest(url, headers))
        return;
    base::Json request = {{"method", m_ui->method->currentText().toStdString()}, {"url", url.toString(QUrl::FullyEncoded).toStdString()}, {"headers", base::Json::object()}};
    for (const auto& [name, value] : std::as_const(headers))
        request["headers"][name.toStdString()] = value.toStdString();
    if (const QByteArray body = m_ui->body->toPlainText().toUtf8(); !body.isEmpty())
        request["body"] = body.toStdString();
    const int turn = ++m_turn;
    m_session->driver().explain(request, this, [this, turn](const drivers::Reply<base::Json>& reply) {
        if (turn != m_turn)
            return;
        m_ui->status->hide();
        m_ui->summary->setFullText(tr("Explained; nothing was sent"));
        if (reply.ok())
            m_ui->trace->showDecision(reply.value);
        else
            m_ui->trace->showMessage(displayName(reply.error.title + QStringLiteral(" ") + reply.error.detail, 400));
        m_ui->tabs->setCurrentWidget(m_ui->trace);
    });
}

void LocalGatewayRequestPanel::startLoad()
{
    LoadPlan plan;
    if (m_load.isRunning() || !readRequest(plan.url, plan.headers))
        return;
    // A load is for the gateway inside, not a weapon against others.
    if (plan.url.scheme() != QLatin1String("http") || !isOwn(plan.url)) {
        Q_EMIT messageRequested(tr("A load goes to the local gateway only: %1").arg(m_base.toString()), true);
        return;
    }
    plan.method = m_ui->method->currentText().toLatin1();
    plan.body = m_ui->body->toPlainText().toUtf8();
    plan.requests = m_ui->count->value();
    plan.connections = m_ui->connections->value();
    plan.rate = m_ui->rate->value();
    m_ui->progress->setMaximum(plan.requests);
    m_ui->progress->setValue(0);
    m_load.start(std::move(plan));
    updateState();
}

void LocalGatewayRequestPanel::showLoad()
{
    const LoadReport& report = m_load.report();
    m_ui->progress->setValue(report.answered + report.failed);
    m_ui->status->hide();
    QStringList parts;
    for (auto it = report.statuses.cbegin(); it != report.statuses.cend(); ++it)
        parts.append(QStringLiteral("%1 × %2").arg(it.value()).arg(it.key()));
    if (report.failed > 0)
        parts.append(tr("%n failed (%1)", nullptr, report.failed).arg(displayName(report.firstFailure, 80)));
    if (report.latency.count() > 0)
        parts.append(tr("p50 %1 ms, p99 %2 ms").arg(milliseconds(report.latency.quantileNs(0.5) / 1e6), milliseconds(report.latency.quantileNs(0.99) / 1e6)));
    if (report.seconds > 0)
        parts.append(tr("%1 per second").arg(QLocale().toString(double(report.answered) / report.seconds, 'f', 0)));
    m_ui->summary->setFullText(parts.join(QStringLiteral(" · ")));
}

} // namespace gatehouse::console
