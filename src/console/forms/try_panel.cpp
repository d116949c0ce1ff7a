// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/try_panel.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_text.h"
#include "console/forms/recent_request_box.h"
#include "console/forms/sample_body.h"
#include "console/models/recent_requests.h"
#include "console/models/resource_cache.h"
#include "console/models/sample_request.h"
#include "console/widgets/decision_view.h"
#include "console/widgets/symbol_icon.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gatehouse::console {

namespace {

constexpr int kMostConsumers = 500;
constexpr int kLongestUrl = 8000;

// "Refused, 429 (rate-limit.exceeded)", of a decision.
QString outcomeText(const base::Json& decision)
{
    QString text = DecisionView::outcomeText(decision);
    if (const QString code = shownText(base::stringAt(decision, "code"), 80); !code.isEmpty())
        text += QStringLiteral(" (%1)").arg(code);
    return text;
}

// A path that a route's matcher takes.
std::string pathOf(const base::Json& route)
{
    for (const base::Json& path : base::memberAt(base::memberAt(route, "match"), "paths")) {
        if (const std::string exact = base::stringAt(path, "exact"); !exact.empty())
            return exact;
        if (const std::string prefix = base::stringAt(path, "prefix"); !prefix.empty())
            return prefix;
    }
    return "/";
}

std::string firstText(const base::Json& list)
{
    return list.is_array() && !list.empty() && list[0].is_string() ? list[0].get<std::string>() : std::string();
}

} // namespace

TryPanel::TryPanel(GatewaySession& session, RecentRequests* recent, std::function<std::vector<domain::Operation>()> operations, QWidget* parent)
    : QWidget(parent), m_session(session), m_operations(std::move(operations)), m_recent(recent), m_request(new RecentRequestBox(tr("as below"), recent, this)), m_method(new QComboBox(this)),
      m_url(new QLineEdit(this)), m_consumer(new QComboBox(this)), m_headers(new QPlainTextEdit(this)), m_body(new SampleBody(this)), m_button(new QPushButton(symbolIcon(QStringLiteral("play")), tr("Try"), this)), m_difference(new QLabel(this)), m_decision(new DecisionView(this))
{
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD"), QStringLiteral("OPTIONS")});
    m_request->setObjectName(QStringLiteral("tryRecent"));
    m_request->setToolTip(tr("A recent request of the log; header fields and body are not in it"));
    m_method->setAccessibleName(tr("Method"));
    m_method->setObjectName(QStringLiteral("tryMethod"));
    m_url->setAccessibleName(tr("URL"));
    m_url->setObjectName(QStringLiteral("tryUrl"));
    m_consumer->setAccessibleName(tr("As consumer"));
    m_consumer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headers->setAccessibleName(tr("Headers, one a line"));
    m_headers->setObjectName(QStringLiteral("tryHeaders"));
    m_headers->setPlaceholderText(QStringLiteral("Accept: application/json"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(m_headers->fontMetrics().lineSpacing() * 2 + 18);
    m_button->setObjectName(QStringLiteral("tryButton"));
    m_button->setToolTip(tr("Explains what would be decided with the pending changes; nothing is sent or applied"));
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    m_difference->setObjectName(QStringLiteral("tryDifference"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_method);
    line->addWidget(m_url, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("Request"), m_request);
    form->addRow(line);
    form->addRow(tr("As"), m_consumer);
    form->addRow(tr("Headers"), m_headers);
    form->addRow(tr("Body"), m_body);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_difference);
    layout->addWidget(m_decision, 1);
    forget();
    connect(m_button, &QPushButton::clicked, this, &TryPanel::tryIt);
    connect(m_url, &QLineEdit::returnPressed, this, &TryPanel::tryIt);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        m_typed = true;
        m_client.clear(); // it is another request than that of the log
        m_request->setCurrentIndex(0);
    });
    connect(m_request, &QComboBox::activated, this, [this] {
        if (const base::Json* record = m_request->record())
            fill(*record);
        else
            m_request->setCurrentIndex(0);
    });
    connect(m_body, &SampleBody::chosen, this, [this] {
        if (m_method->currentText() == u"GET" || m_method->currentText() == u"HEAD")
            m_method->setCurrentText(QStringLiteral("POST")); // few APIs read a body of the others
    });
    connect(m_decision, &DecisionView::resourceRequested, this, &TryPanel::resourceRequested);
}

TryPanel::~TryPanel()
{
    lookAtLog(false);
}

void TryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    lookAtLog(true);
}

void TryPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    lookAtLog(false);
}

// The log runs only while there is a list to look at.
void TryPanel::lookAtLog(bool on)
{
    if (!m_recent || on == m_looking)
        return;
    m_looking = on;
    on ? m_recent->begin() : m_recent->end();
}

void TryPanel::fill(const base::Json& record)
{
    const base::Json request = explainRequest(record, m_session.status().listeners);
    const QString method = shownText(base::stringAt(request, "method"), 20), consumer = fromUtf8(base::stringAt(request, "consumer"));
    if (m_method->findText(method) < 0)
        m_method->addItem(method);
    m_method->setCurrentText(method);
    setQuietly(*m_url, shownText(base::stringAt(request, "url"), kLongestUrl));
    m_url->setCursorPosition(0);
    m_client = base::stringAt(request, "client");
    m_typed = true;
    if (!consumer.isEmpty() && m_consumer->findData(consumer) < 0)
        m_consumer->addItem(shownText(utf8(consumer), 80), consumer); // another tenant's, or beyond those that are listed
    m_consumer->setCurrentIndex(std::max(0, m_consumer->findData(consumer)));
}

void TryPanel::tryRecord(const base::Json& record)
{
    fill(record);
    tryIt();
}

void TryPanel::forget()
{
    ++m_turn; // no answer to what was asked before
    m_isNewHere = true;
    m_button->setEnabled(true);
    m_difference->clear();
    m_decision->showMessage(tr("Try a request against what you edit, before it is applied."));
}

void TryPanel::suggest(const domain::ResourceKey& key, const base::Json& value)
{
    QString chosen = m_consumer->currentData().toString();
    if (std::exchange(m_isNewHere, false)) {
        const base::Json& scope = base::memberAt(value, "scope");
        const std::string named = key.kind == domain::Kind::Consumer ? key.id : base::stringAt(scope, "consumer");
        const std::string tenant = key.tenant.empty() ? base::stringAt(scope, "tenant") : key.tenant;
        chosen = named.empty() ? QString() : fromUtf8(tenant + '/' + named);
    }
    m_consumer->clear();
    m_consumer->addItem(tr("nobody: as the headers say"), QString());
    for (const auto& consumer : m_session.resources().all(domain::Kind::Consumer)) {
        if (m_consumer->count() > kMostConsumers)
            break;
        const std::string full = consumer->key.tenant + '/' + consumer->key.id;
        if (key.tenant.empty()) // it may be for anybody
            m_consumer->addItem(shownText(full, 80), fromUtf8(full));
        else if (consumer->key.tenant == key.tenant)
            m_consumer->addItem(shownText(consumer->key.id, 80), fromUtf8(full));
    }
    m_consumer->setCurrentIndex(std::max(0, m_consumer->findData(chosen)));
    if (m_typed)
        return;
    base::Json route;
    if (key.kind == domain::Kind::Route)
        route = value;
    for (const auto& other : m_session.resources().all(domain::Kind::Route)) {
        if (!route.is_null())
            break;
        const bool fits = key.kind == domain::Kind::Service ? base::stringAt(other->value, "service") == key.id : true;
        if (fits && (key.tenant.empty() || other->key.tenant == key.tenant))
            route = other->value;
    }
    std::string host = firstText(base::memberAt(base::memberAt(route, "match"), "hosts"));
    if (host.empty() && !key.tenant.empty()) {
        if (const auto tenant = m_session.resources().find({domain::Kind::Tenant, {}, key.tenant}))
            host = firstText(base::memberAt(tenant->value, "hosts"));
    }
    setQuietly(*m_url, fromUtf8("http://" + (host.empty() || host.front() == '*' ? std::string("localhost") : host) + pathOf(route)));
    if (const std::string method = firstText(base::memberAt(base::memberAt(route, "match"), "methods")); !method.empty())
        m_method->setCurrentIndex(std::max(0, m_method->findText(fromUtf8(method))));
}

std::optional<base::Json> TryPanel::request()
{
    base::Json request = {{"method", utf8(m_method->currentText())}, {"url", utf8(m_url->text().trimmed())}, {"headers", base::Json::object()}};
    const QStringList lines = m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1) {
            m_difference->setText(tr("A header is Name: value; this is none: %1").arg(shownText(utf8(line), 80)));
            return std::nullopt;
        }
        request["headers"][utf8(line.left(colon).trimmed())] = utf8(line.mid(colon + 1).trimmed());
    }
    if (const QString problem = m_body->problem(); !problem.isEmpty()) {
        m_difference->setText(problem);
        return std::nullopt;
    }
    if (const auto body = m_body->body()) {
        request["body"] = *body;
        const bool hasType = std::any_of(lines.begin(), lines.end(), [](const QString& line) { return line.section(u':', 0, 0).trimmed().compare(u"content-type", Qt::CaseInsensitive) == 0; });
        if (!hasType)
            request["headers"]["Content-Type"] = m_body->contentType();
    }
    if (!m_client.empty())
        request["client"] = m_client;
    if (const QString consumer = m_consumer->currentData().toString(); !consumer.isEmpty())
        request["consumer"] = utf8(consumer);
    return request;
}

void TryPanel::tryIt()
{
    const auto wanted = request();
    if (!wanted)
        return;
    const int turn = ++m_turn;
    m_button->setEnabled(false);
    m_difference->setText(tr("Asking the gateway…"));
    base::Json with = *wanted;
    domain::ChangeSet changes;
    changes.operations = m_operations();
    with["changes"] = base::memberAt(domain::toJson(changes), "operations");
    m_session.driver().explain(with, this, [this, turn, request = *wanted](const drivers::Reply<base::Json>& reply) {
        if (turn != m_turn)
            return;
        if (!reply.ok()) {
            QStringList lines{shownText(utf8(reply.error.title + u' ' + reply.error.detail), 400)};
            for (const base::Problem& problem : reply.error.problems) {
                if (lines.size() < 12)
                    lines << shownText(problem.pointer + ": " + problem.message, 300);
            }
            fail(turn, lines.join(u'\n'));
            return;
        }
        m_decision->showDecision(reply.value);
        m_after = outcomeText(reply.value);
        ask(request, turn);
    });
}

// And without the changes, for what differs.
void TryPanel::ask(const base::Json& request, int turn)
{
    m_session.driver().explain(request, this, [this, turn](const drivers::Reply<base::Json>& reply) {
        if (turn != m_turn)
            return;
        m_button->setEnabled(true);
        const QString before = reply.ok() ? outcomeText(reply.value) : QString();
        m_difference->setText(before.isEmpty()  ? tr("With the changes: %1").arg(m_after)
                              : before == m_after ? tr("As it is now: %1").arg(m_after)
                                                : tr("Now: %1. With the changes: %2").arg(before, m_after));
    });
}

void TryPanel::fail(int turn, const QString& text)
{
    if (turn != m_turn)
        return;
    m_button->setEnabled(true);
    m_difference->setText(tr("It can't be tried:"));
    m_decision->showMessage(text);
}

} // namespace gatehouse::console
