// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_context.h"
#include "schema/validator.h"

#include <QScrollArea>

#include <memory>
#include <optional>

class QTimer;

namespace gatehouse::console {

class Field;
class FieldMarker;
class ToneLabel;

// A form made from a schema over a model. Validates while one types, a moment after the last key; shows the server's problems until their value changes.
class SchemaForm : public QScrollArea
{
    Q_OBJECT
public:
    SchemaForm(FormModel& model, const FormLookup& lookup, QWidget* parent = nullptr);
    ~SchemaForm() override;
    QSize minimumSizeHint() const override; // the fields' width, so that nothing is cut

    // Draws the model's document with this schema; a null schema gives a JSON editor. `hidden` members are shown elsewhere.
    void open(const base::Json& schema, const domain::ResourceKey& key, const QStringList& hidden, bool readOnly);
    size_t serverProblemCount() const { return m_serverProblems.size(); } // of those, what was not changed since
    void setServerProblems(std::vector<base::Problem> problems);
    // All problems now: of the schemas and of what can't be parsed. From here on also what is needed and not yet filled in.
    std::vector<base::Problem> validateNow();
    // All that the form shows now: the server's, the schemas', and what can't be parsed.
    std::vector<base::Problem> shownProblems() const;
    void focusFirst();
    void focusProblem(); // the first one
    // Opens the way to the field of the pointer, or as near to it as fields go, and brings it into view; nullptr without one.
    Field* openField(const std::string& pointer);
    void focusField(const std::string& pointer);
    // Marks the field without giving it the keyboard; none with an empty pointer.
    void markField(const std::string& pointer);
    // Shows the state greyed, and nothing can be changed: the source has an error.
    void setFrozen(bool frozen);
    void expandAll();
    FormContext& context() { return *m_context; }

Q_SIGNALS:
    void problemsChanged();
    void fieldEntered(const std::string& pointer); // it has the keyboard now
    void referenceRequested(const gatehouse::domain::ResourceKey& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void validate();
    std::vector<base::Problem> schemaProblems() const;
    void place();
    bool isWorthShowing(const base::Problem& problem) const;
    FormModel& m_model;
    std::unique_ptr<FormContext> m_context;
    const FormLookup& m_lookup;
    Field* m_root = nullptr;
    ToneLabel* m_banner = nullptr;
    FieldMarker* m_marker = nullptr;
    QTimer* m_timer;
    std::optional<schema::Schema> m_schema;
    mutable std::optional<schema::Schema> m_policySchema;
    mutable QString m_policyKind;
    std::vector<base::Problem> m_problems, m_serverProblems;
    bool m_showAll = false, m_frozen = false;
};

} // namespace gatehouse::console
