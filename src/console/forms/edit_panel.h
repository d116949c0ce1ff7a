// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "console/models/pending_changes.h"
#include "domain/change_set.h"
#include "domain/resource.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Ui {
class EditPanel;
}

namespace gatehouse::console {

class EditViews;
class ElidedLabel;
class FormModel;
class FormUndo;
class GatewaySession;
class NewResourceBox;
class SessionLookup;
class ToneLabel;

// The right-hand panel: edits one resource of one connection, as a form and as source, which stay in step. What is typed is never lost: leaving a resource
// with edits puts them into the pending changes. GUI thread.
class EditPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EditPanel(GatewaySession& session, QWidget* parent = nullptr);
    ~EditPanel() override;

    // Shows a resource, or begins a new one when the key has no id (its tenant is a suggestion). What was being edited is kept as a pending change.
    void edit(const domain::ResourceKey& key);
    // A new resource of the kind with this content.
    void editNew(const domain::ResourceKey& key, base::Json value);
    // Tries the request of an access-log record against what is edited.
    void tryRecord(const base::Json& record);
    // Keeps what was typed as a pending change; called before hiding, switching and closing. True when there was something to keep.
    bool keepDraft();
    // Adds what was typed to the pending changes, as its button does; false, and said in the form, when something is wrong with it. True when nothing was typed.
    bool takeIn();
    // Closes the form, as Escape does: what is not right yet stays in view first, and says so.
    void leaveByKey();
    std::optional<domain::ResourceKey> current() const;
    bool isDirty() const;
    // Of which resources there is source text that does not parse, which only this window keeps.
    QStringList unfinishedSources() const;
    // What has been typed and is no pending change yet, as it would become one; source text that does not parse yet is not in it.
    struct Unkept {
        domain::ResourceKey key;
        base::Json before, value; // before: null for a new resource
    };
    std::optional<Unkept> unkept() const;
    // Shows the server's problems, whose pointers begin inside the resource.
    void setServerProblems(const std::vector<base::Problem>& problems);

Q_SIGNALS:
    void closed();
    void typed();
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void messageRequested(const QString& text, bool isError);
    void roomWanted(bool wide); // form and source are to stand side by side, or no more

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpHeader();
    void connectSession();
    void load(const domain::ResourceKey& key);
    void open(const domain::ResourceKey& key, bool isNew, base::Json value, PendingChanges::Base base);
    void restoreSource();
    void tenantChosen(const std::string& tenant);
    void put(const domain::ResourceKey& key);
    void kept(const domain::ResourceKey& key);
    void leave();
    void showRefusal();
    bool addToChanges();
    void revert();
    void remove();
    void duplicate();
    void showHistory();
    void pendingChanged();
    void formEdited();
    void updateHeader();
    void updateState();
    void showNothing(const QString& why, bool isError);
    void setVisibleContents(bool visible);
    void setNotice(const QString& text, bool isError);
    void rememberSource();
    QString draftPath() const;
    std::vector<domain::Operation> operationsToTry() const;
    domain::ResourceKey keyToSave() const;

    struct LeftSource {
        QString text;
        bool yaml = true;
        bool broken = false; // else it is kept for its comments
    };
    GatewaySession& m_session;
    std::unique_ptr<Ui::EditPanel> m_ui;
    std::unique_ptr<SessionLookup> m_lookup;
    FormModel* m_model;
    EditViews* m_views;
    NewResourceBox* m_newBox;
    FormUndo* m_undo;
    ElidedLabel* m_id;
    ToneLabel* m_notice;
    QAction* m_duplicate;
    QAction* m_history;
    QAction* m_delete;
    domain::ResourceKey m_key;
    PendingChanges::Base m_base; // what is being edited was made on
    bool m_open = false, m_new = false, m_idTouched = false, m_readOnly = false, m_putting = false, m_warnedOfLeaving = false;
    size_t m_refused = 0; // problems of the gateway's that the notice tells of
    QHash<QString, LeftSource> m_leftSources; // by path: source texts that were left unfinished or with comments
};

} // namespace gatehouse::console
