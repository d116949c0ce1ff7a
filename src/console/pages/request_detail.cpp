// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/request_detail.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/models/sample_request.h"
#include "console/pages/call_error_text.h"
#include "console/widgets/decision_view.h"
#include "console/pages/request_text.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace gatehouse::console {

namespace {

QString member(const base::Json& record, const char* name)
{
    return fromUtf8(base::stringAt(record, name));
}

// For a shell: within single quotes only the quote itself means something.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

RequestDetail::RequestDetail(GatewaySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_bar(new QToolBar(this)), m_text(new QPlainTextEdit(this)), m_about(new QLabel(this)), m_trace(new DecisionView(this)), m_kept(kMostKept)
{
    m_policy = add(QStringLiteral("policies"), tr("Policy"), tr("Shows the policy that refused it"), [this] { Q_EMIT resourceRequested(keyOf(domain::Kind::Policy, member(m_record, "policy"))); });
    m_route = add(QStringLiteral("routes"), tr("Route"), tr("Shows the route that it took"), [this] {
        const QString route = member(m_record, "route"), tenant = member(m_record, "tenant");
        Q_EMIT resourceRequested(keyOf(domain::Kind::Route, route.contains(u'/') || tenant.isEmpty() ? route : tenant + u'/' + route));
    });
    m_revision = add(QStringLiteral("history"), tr("Revision"), tr("Shows the revision of the configuration that it met"), [this] { Q_EMIT revisionRequested(quint64(base::intAt(m_record, "revision"))); });
    add(QStringLiteral("copy"), tr("Copy as curl"), tr("Method, address and query; credentials and body are not in the log"), [this] { copyAsCurl(); });
    m_replay = add(QStringLiteral("send"), tr("Send again…"), tr("Fills it into the local gateway's request panel"), [this] { Q_EMIT replayRequested(m_record); });
    m_try = add(QStringLiteral("play"), tr("Try…"), tr("Tries it against the policy that refused it, or else its route, and your edits"), [this] { Q_EMIT tryRequested(m_record); });
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setProperty("role", QStringLiteral("inner"));
    m_text->setObjectName(QStringLiteral("detail"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Details of the request"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setProperty("role", QStringLiteral("muted"));
    m_about->setWordWrap(true);
    auto* decision = new QWidget(this);
    auto* column = new QVBoxLayout(decision);
    column->setContentsMargins(8, 4, 0, 0);
    column->addWidget(m_about);
    column->addWidget(m_trace, 1);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_text);
    splitter->addWidget(decision);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    // What it would decide now may be another thing with another configuration; what it did decide stays.
    connect(&session.driver(), &drivers::Driver::revisionChanged, this, [this] {
        const auto keys = m_kept.keys();
        for (const QString& key : keys) {
            if (!m_kept.object(key)->isTrace)
                m_kept.remove(key);
        }
    });
    connect(m_trace, &DecisionView::resourceRequested, this, &RequestDetail::resourceRequested);
    setMinimumHeight(150);
}

QAction* RequestDetail::add(const QString& icon, const QString& text, const QString& tip, std::function<void()> act)
{
    QAction* action = m_bar->addAction(symbolIcon(icon), text, this, std::move(act));
    action->setToolTip(tip);
    return action;
}

void RequestDetail::setRecord(base::Json record)
{
    m_record = std::move(record);
    m_text->setPlainText(requestExplanation(m_record));
    m_policy->setEnabled(!member(m_record, "policy").isEmpty());
    m_route->setEnabled(!member(m_record, "route").isEmpty());
    m_try->setEnabled(m_policy->isEnabled() || m_route->isEnabled());
    const auto revision = base::intAt(m_record, "revision");
    m_revision->setEnabled(revision > 0 && m_session.driver().capabilities().revisions);
    m_revision->setText(revision > 0 ? tr("Revision %1").arg(revision) : tr("Revision"));
    const bool local = m_session.connection().isLocalGateway;
    m_replay->setEnabled(local);
    m_replay->setToolTip(local ? tr("Fills it into the local gateway's request panel") : tr("Only the local gateway has a request panel; for this one, copy it as curl"));
    askDecision();
}

void RequestDetail::showDecision(const Decision& decision)
{
    const QString consumer = member(m_record, "consumer");
    m_about->setText(decision.isTrace      ? tr("What the gateway did:")
                     : consumer.isEmpty() ? tr("What the gateway would decide now of such a request without credentials:")
                                          : tr("What the gateway would decide now of such a request of %1:").arg(shownText(consumer.toStdString(), 130)));
    m_trace->showDecision(decision.value);
}

void RequestDetail::keep(const QString& key, Decision decision)
{
    const auto cost = static_cast<qsizetype>(base::toText(decision.value).size()) + key.size();
    m_kept.insert(key, new Decision(std::move(decision)), cost);
}

QString RequestDetail::keyOfRecord() const
{
    const QString id = member(m_record, "requestId");
    return id.isEmpty() ? fromUtf8(base::toText(explainRequest(m_record, m_session.status().listeners))) : id;
}

void RequestDetail::askDecision()
{
    const int turn = ++m_turn;
    if (const Decision* known = m_kept.object(keyOfRecord())) {
        showDecision(*known);
        return;
    }
    m_about->clear();
    m_trace->showMessage(tr("Asking the gateway…"));
    const QString id = member(m_record, "requestId");
    if (id.isEmpty()) {
        explainNow(turn, true);
        return;
    }
    m_session.driver().trace(id, this, [this, turn, id](const drivers::Reply<base::Json>& reply) {
        const Decision decision{reply.value, true};
        if (reply.ok())
            keep(id, decision);
        if (turn != m_turn)
            return;
        if (reply.ok())
            showDecision(decision);
        else // only some requests are traced
            explainNow(turn, reply.error.kind == drivers::CallError::Kind::NotFound);
    });
}

void RequestDetail::explainNow(int turn, bool isFinal)
{
    m_session.driver().explain(explainRequest(m_record, m_session.status().listeners), this, [this, turn, isFinal, key = keyOfRecord()](const drivers::Reply<base::Json>& reply) {
        const Decision decision{reply.value, false};
        if (reply.ok() && isFinal)
            keep(key, decision);
        if (turn != m_turn)
            return;
        if (reply.ok())
            showDecision(decision);
        else
            m_trace->showMessage(callErrorText(reply.error));
    });
}

void RequestDetail::copyAsCurl()
{
    const QString method = member(m_record, "method");
    QString line = QStringLiteral("curl -i");
    if (!method.isEmpty() && method != QStringLiteral("GET"))
        line += QStringLiteral(" -X ") + quoted(method);
    QGuiApplication::clipboard()->setText(line + u' ' + quoted(clientUrl(m_record, m_session.status().listeners)));
    Q_EMIT messageRequested(tr("Copied; add its credentials: they are not in the log"), false);
}

} // namespace gatehouse::console
