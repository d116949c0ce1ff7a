// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/pending_changes.h"
#include "console/pages/diff_view.h"
#include "drivers/gateway_types.h"

#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace Ui {
class PendingDock;
}

namespace gatehouse::console {

class GatewaySession;
class ToneLabel;
enum class Tone;

// The edits that are gathered and not yet applied: their differences, the server's dry run, apply, discard, undo. Where a gateway applied only a part, what became of
// each stands at it; where others changed an object meanwhile, the two are merged field by field. GUI thread.
class PendingDock : public QWidget
{
    Q_OBJECT
public:
    explicit PendingDock(GatewaySession& session, QWidget* parent = nullptr);
    ~PendingDock() override;

    // What is still being typed elsewhere and belongs to the changes: `isOpen` tells whether there is any, `takeIn` adds it, or says what is wrong with it and gives false.
    struct Draft {
        std::function<bool()> isOpen, takeIn;
    };
    void setDraft(Draft draft);
    // What can be applied may be another now: something was typed.
    void updateState();
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
        QString failure; // why it could not be applied while others were
        bool isUntried = false;
        bool isRefused() const { return !problems.empty() || !failure.isEmpty(); }
    };
    void addRow(const PendingChanges::Edit& edit, int index);
    void addAppliedRow(const domain::ResourceChange& change);
    bool refreshMoved();
    void merge();
    void takeItems(const std::vector<drivers::ItemOutcome>& items);
    void showFailure(const drivers::Reply<drivers::ChangeResult>& reply, bool wasPreview);
    void rebuild();
    void forgetPreview();
    void showSelected();
    bool takeDraftIn();
    bool canUndo() const;
    void discardSelected();
    void answered(const drivers::Reply<drivers::ChangeResult>& reply, bool wasPreview);
    void sortProblems(const std::vector<base::Problem>& problems, bool areWarnings, QStringList& general);
    void openProblem();
    void setStatus(const QString& text, Tone tone);
    std::vector<domain::ResourceKey> selectedKeys() const;
    QStringList summary() const;
    DiffView::Item itemOf(const PendingChanges::Edit& edit) const;

    GatewaySession& m_session;
    std::unique_ptr<Ui::PendingDock> m_ui;
    DiffView* m_diff;
    ToneLabel* m_status;
    ToneLabel* m_verdict;
    std::vector<domain::ResourceKey> m_rowKeys; // of the list, as it was made
    std::map<domain::ResourceKey, Verdict> m_verdicts;
    std::vector<domain::ResourceChange> m_sent;    // in the order of the operations of the last call
    std::vector<domain::ResourceChange> m_applied; // of the last apply, when it went through in part
    std::set<domain::ResourceKey> m_moved;         // others changed them after the edit began
    bool m_wasPreview = false;
    bool m_statusIsPreview = false, m_editedSincePreview = false;
    Draft m_draft;
};

} // namespace gatehouse::console
