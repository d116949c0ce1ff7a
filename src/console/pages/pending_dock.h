// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"
#include "drivers/gateway_types.h"

#include <QWidget>

#include <map>
#include <memory>

namespace Ui {
class PendingDock;
}

namespace gatehouse::console {

class DiffView;
class GatewaySession;
class ToneLabel;
enum class Tone;

// The edits that are gathered and not yet applied: their differences, the server's dry run, apply, discard, undo. GUI thread.
class PendingDock : public QWidget
{
    Q_OBJECT
public:
    explicit PendingDock(GatewaySession& session, QWidget* parent = nullptr);
    ~PendingDock() override;

    void preview();
    // Asks as the connection's safety level wants, then applies. For Ctrl+S.
    void apply();
    void discardAll();
    void undoLastApply();

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void editRequested(const gatehouse::domain::ResourceKey& key);
    void messageRequested(const QString& text, bool isError);
    // How many edits are pending, for a badge.
    void countChanged(int count);
    // What the gateway refused at which resource, for the edit panel. Pointers begin inside the resource.
    void problemsFound(const gatehouse::domain::ResourceKey& key, const std::vector<gatehouse::base::Problem>& problems);

private:
    // What the gateway said of one resource.
    struct Verdict {
        std::vector<base::Problem> problems, warnings;
    };
    void rebuild();
    void showSelected();
    void updateState();
    bool canUndo() const;
    void discardSelected();
    void answered(const drivers::Reply<drivers::ChangeResult>& reply, bool wasPreview);
    void sortProblems(const std::vector<base::Problem>& problems, bool areWarnings, QStringList& general);
    void openProblem();
    void setStatus(const QString& text, Tone tone);
    std::vector<domain::ResourceKey> selectedKeys() const;
    QStringList summary() const;

    GatewaySession& m_session;
    std::unique_ptr<Ui::PendingDock> m_ui;
    DiffView* m_diff;
    ToneLabel* m_status;
    ToneLabel* m_verdict;
    std::map<domain::ResourceKey, Verdict> m_verdicts;
    std::vector<domain::ResourceKey> m_sent; // in the order of the operations of the last call
    bool m_wasPreview = false;
};

} // namespace gatehouse::console
