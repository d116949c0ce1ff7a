// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/expression/expression_rules.h"
#include "console/forms/expression/expression_trial.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace gatehouse::console {

class ExpressionEdit;
class RecentRequestBox;
class RecentRequests;
class SourceText;
class ToneLabel;

// Tries an expression on a request: a sample that can be changed, or one of the log. Shows what it comes to, what it costs, and what its parts come to. Works without the
// gateway; nothing is sent. GUI thread, the work is done on another.
class ExpressionTryDialog : public QDialog
{
    Q_OBJECT
public:
    // `recent` may be null.
    ExpressionTryDialog(const ExpressionRules& rules, const QString& title, const QString& expression, RecentRequests* recent, QWidget* parent = nullptr);
    ~ExpressionTryDialog() override;
    // As it was changed here; taken over when the dialog is accepted.
    QString expression() const;
    void setReadOnly(bool readOnly);
    // Asks first when something was typed.
    void reject() override;
    const ExpressionTrial& trial() const { return m_trial; } // the last one

Q_SIGNALS:
    void tried(); // trial() is of what is shown

private:
    void takeRequest();
    void start();
    void showTrial(const ExpressionTrial& trial);
    void fail(const QString& text);
    const ExpressionRules m_rules;
    const QString m_original;
    const QPointer<RecentRequests> m_recent;
    ExpressionEdit* m_edit;
    ToneLabel* m_message;
    RecentRequestBox* m_request;
    ToneLabel* m_hint;
    SourceText* m_sample;
    ToneLabel* m_value;
    QLabel* m_cost;
    QTreeWidget* m_parts;
    QPushButton* m_use;
    QTimer* m_timer;
    ExpressionTrial m_trial;
    int m_turn = 0; // answers about earlier texts are dropped
    bool m_readOnly = false;
};

} // namespace gatehouse::console
