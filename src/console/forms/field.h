// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_context.h"
#include "console/forms/schema_node.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace gatehouse::console {

class ToneLabel;

struct FieldSpec {
    std::string pointer;
    SchemaNode node;
    QString title;
    bool required = false;
    int depth = 0; // of nesting, for the width of the label column
};

// One part of a form: shows the value at its pointer and writes changes back at once. Owned by its parent widget.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(FormContext& context, FieldSpec spec, QWidget* parent);
    ~Field() override;

    const FieldSpec& spec() const { return m_spec; }
    const std::string& pointer() const { return m_spec.pointer; }
    // "policies/rate-limit" for what belongs to a policy's configuration; empty elsewhere.
    QString helpTopic() const;
    // From the document into the widgets; never writes.
    virtual void load() = 0;
    // Where the keyboard goes; the label's buddy.
    virtual QWidget* editor() const { return m_editor; }
    // Opens what is closed within, for tests and for searching.
    virtual void expandAll() {}
    // Opens what is closed on the way to the field of a pointer below this one's; false when nothing was.
    virtual bool openTowards(const std::string& pointer)
    {
        Q_UNUSED(pointer)
        return false;
    }

    void setProblems(const QStringList& problems);
    const QStringList& problems() const { return m_problems; }
    // A text that can't become a value; shown at once and blocking. Empty when fine.
    void setLocalProblem(const QString& problem);
    const QString& localProblem() const { return m_localProblem; }
    // Opens every section above, scrolls nothing.
    void reveal();

protected:
    enum class Layout { Beside, Below, Bare };
    // Builds label, editor, reset button and help around `editor`.
    void frame(QWidget* editor, Layout layout);
    // A button that fills `edit` from a file, in the line of the title; for fields framed Below. What is loaded can be undone like typing.
    void offerFile(QPlainTextEdit* edit, qint64 mostBytes);
    // The same for another editor: `take` gets the text.
    void offerFile(qint64 mostBytes, std::function<void(const QString&)> take);
    void setHint(const QString& text, bool isWarning = false); // beneath the editor, replaces the help text while there
    void refreshState();                                       // reset button and badge
    const base::Json* value() const { return m_context.model().at(m_spec.pointer); }
    void write(base::Json value);
    void unset();
    QString placeholder() const; // what stands in an unset field
    FormContext& context() const { return m_context; }
    virtual bool showsReset() const { return true; }
    // Whether the editor tells of that problem by its own means, so that it needs no second place.
    virtual bool saysItself(const QString& problem) const
    {
        Q_UNUSED(problem)
        return false;
    }
    void showProblems();
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    FormContext& m_context;
    FieldSpec m_spec;
    QWidget* m_editor = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_badge = nullptr;
    QToolButton* m_reset = nullptr;
    ToneLabel* m_help = nullptr;
    ToneLabel* m_error = nullptr;
    QString m_helpText, m_localProblem;
    QStringList m_problems;
};

} // namespace gatehouse::console
