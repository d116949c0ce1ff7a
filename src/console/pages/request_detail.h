// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QCache>
#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QToolBar;

namespace gatehouse::console {

class GatewaySession;
class DecisionView;

// One request of the log: in words, how it was decided step by step, and the ways from it: its policy, its route, the revision that was in force, the same once more.
// The decision is the gateway's trace where it kept one; else what it would decide of such a request now, and it says so. GUI thread.
class RequestDetail : public QWidget
{
    Q_OBJECT
public:
    explicit RequestDetail(GatewaySession& session, QWidget* parent = nullptr);
    void setRecord(base::Json record);
    const base::Json& record() const { return m_record; }

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void revisionRequested(quint64 number);
    void replayRequested(const gatehouse::base::Json& record);
    void tryRequested(const gatehouse::base::Json& record);
    void messageRequested(const QString& text, bool isError);

private:
    // What the gateway answered of a record.
    struct Decision {
        base::Json value;
        bool isTrace = false;
    };
    static constexpr int kMostKept = 4 * 1024 * 1024; // bytes of answers, about
    QAction* add(const QString& icon, const QString& text, const QString& tip, std::function<void()> act);
    void askDecision();
    // `isFinal`: the gateway has no trace of it, and never will.
    void explainNow(int turn, bool isFinal);
    void showDecision(const Decision& decision);
    void keep(const QString& key, Decision decision);
    QString keyOfRecord() const;
    void copyAsCurl();
    GatewaySession& m_session;
    base::Json m_record;
    QToolBar* m_bar;
    QPlainTextEdit* m_text;
    QLabel* m_about;
    DecisionView* m_trace;
    QAction *m_policy, *m_route, *m_revision, *m_replay, *m_try;
    QCache<QString, Decision> m_kept; // by what was asked, so that going back and forth asks once
    int m_turn = 0;                   // answers for earlier records are dropped
};

} // namespace gatehouse::console
