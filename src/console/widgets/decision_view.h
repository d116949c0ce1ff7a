// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace gatehouse::console {

class Badge;
class ElidedLabel;

// A decision step by step: the route, each policy in order with what it decided and why, the upstream. Shows a trace as well as an explanation.
class DecisionView : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMostSteps = 200;
    explicit DecisionView(QWidget* parent = nullptr);
    void showDecision(const base::Json& decision);
    // "Refused, 429": what became of the request as a whole.
    static QString outcomeText(const base::Json& decision);
    void showMessage(const QString& message);
    int stepCount() const;
    QString stepText(int row) const;

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void addRow(const QString& icon, const QColor& colour, const QString& what, const QString& decision, const QString& why, const QString& time,
                const domain::ResourceKey* key = nullptr);
    void addStep(const base::Json& step);
    QLabel* m_message;
    Badge* m_outcome;
    ElidedLabel* m_summary;
    QWidget* m_head;
    QTreeWidget* m_steps;
};

} // namespace gatehouse::console
