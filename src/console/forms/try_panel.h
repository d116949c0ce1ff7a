// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/change_set.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse::console {

class DecisionView;
class GatewaySession;
class RecentRequestBox;
class RecentRequests;
class SampleBody;

// A sample request against what is being edited, before it is applied: the gateway explains what it would decide with all pending changes and with what is being
// typed, and what it decides now. Nothing is sent to an upstream, and nothing is put in force. GUI thread.
class TryPanel : public QWidget
{
    Q_OBJECT
public:
    // `operations` gives what is to be tried: the pending changes, and what is being edited. `recent` may be null: there is no log.
    TryPanel(GatewaySession& session, RecentRequests* recent, std::function<std::vector<domain::Operation>()> operations, QWidget* parent = nullptr);
    ~TryPanel() override;
    // Another resource is open: what came of the one before is of no meaning for it.
    void forget();
    // A request that fits what is edited: of a route, or of the first one of the tenant, by the consumer that it is of. What the user typed stays.
    void suggest(const domain::ResourceKey& key, const base::Json& value);
    // The request that an access-log record tells of, with what is set here of headers and body; tried at once.
    void tryRecord(const base::Json& record);
    void tryIt();

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const base::Json& record);
    void lookAtLog(bool on);
    std::optional<base::Json> request();
    void fail(int turn, const QString& text);
    void ask(const base::Json& request, int turn);
    GatewaySession& m_session;
    std::function<std::vector<domain::Operation>()> m_operations;
    const QPointer<RecentRequests> m_recent;
    RecentRequestBox* m_request;
    QComboBox* m_method;
    QLineEdit* m_url;
    QComboBox* m_consumer;
    QPlainTextEdit* m_headers;
    SampleBody* m_body;
    QPushButton* m_button;
    QLabel* m_difference;
    DecisionView* m_decision;
    QString m_after; // what was decided with the changes
    std::string m_client; // who asked, of a request from the log
    bool m_typed = false, m_looking = false, m_isNewHere = true; // the last: the resource was opened since the last suggestion
    int m_turn = 0; // answers to earlier questions are dropped
};

} // namespace gatehouse::console
