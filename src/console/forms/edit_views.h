// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_place.h"
#include "domain/change_set.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class EditViews;
}

namespace gatehouse::console {

class FormModel;
class FormSourceSplit;
class GatewaySession;
class ProblemList;
class RelatedPanel;
class SchemaForm;
class SessionLookup;
class SourceEditor;
class SourceSync;
class TryPanel;

// The ways to look at one resource: its form and its source, one at a time or side by side, what is related to it, and a request to try; below them all that is
// wrong with it. Knows the document, not where it is kept. GUI thread.
class EditViews : public QWidget
{
    Q_OBJECT
public:
    EditViews(GatewaySession& session, FormModel& model, const SessionLookup& lookup, std::function<std::vector<domain::Operation>()> operationsToTry, QWidget* parent = nullptr);
    ~EditViews() override;

    // Another resource; the model holds it already. A new one has no key's id.
    void open(const domain::ResourceKey& key, bool isNew, bool readOnly);
    // The same document, seen anew: other schemas, another tenant.
    void reopen(const domain::ResourceKey& key, bool isNew, bool readOnly);
    // It was kept under this key.
    void setKey(const domain::ResourceKey& key);
    // Whose related ones are shown; of nothing that is known when the key is empty.
    void setRelated(const domain::ResourceKey& key);
    // A source text that was left here before: brought up to the document, or as it was when it does not parse. False then, and it is in view.
    bool restoreSource(const QString& text, bool yaml);
    void showForm();
    void showSource();
    void showRelated();
    // Tries the request of an access-log record.
    void tryRecord(const base::Json& record);
    void setServerProblems(const std::vector<base::Problem>& problems);
    // All problems, also what is needed and missing; the first one has the keyboard when there is one.
    size_t check();

    SchemaForm& form() const { return *m_form; }
    SourceEditor& source() const { return *m_source; }
    SourceSync& sync() const { return *m_sync; }
    RelatedPanel& related() const { return *m_related; }
    QAction* sideBySideAction() const { return m_sideBySide; }
    bool isSideBySide() const;

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void relatedRequested(const gatehouse::domain::ResourceKey& key);
    void stateChanged(); // the problems, or whether the source can be read
    void roomWanted(bool wide);

private:
    void setSideBySide(bool on);
    void showTab();
    void updateProblems();
    void jump(const base::Problem& problem);
    bool isSourceShown() const;
    std::vector<Completion> completions(const SourcePlace& place) const;
    GatewaySession& m_session;
    FormModel& m_model;
    const SessionLookup& m_lookup;
    std::unique_ptr<Ui::EditViews> m_ui;
    SchemaForm* m_form;
    SourceEditor* m_source;
    FormSourceSplit* m_split;
    SourceSync* m_sync;
    RelatedPanel* m_related;
    TryPanel* m_try;
    ProblemList* m_problems;
    QAction* m_sideBySide;
    domain::ResourceKey m_key;
    bool m_new = false;
};

} // namespace gatehouse::console
