// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QObject>
#include <QString>

#include <functional>

class QTimer;

namespace gatehouse::console {

class FormModel;
class SchemaForm;
class SourceEditor;

// Keeps a form and a source text in step over their model: each shows at once what the other changes, and where the other's keyboard is. While the text does not
// parse, the form shows the last good state and can't be changed. A text that is out of view is brought up when it comes into view. GUI thread.
class SourceSync : public QObject
{
    Q_OBJECT
public:
    // `complete` puts right what the text may not say otherwise (the id of what exists).
    SourceSync(FormModel& model, SchemaForm& form, SourceEditor& source, std::function<void(base::Json&)> complete, QObject* parent = nullptr);

    // Another resource: the text is written anew, now or when it comes into view.
    void reset();
    // After reset(): a text of this resource from before, brought up to the document. One that does not parse stays as it is; false then.
    bool adopt(const QString& text, bool yaml);
    void setShown(bool shown);
    // What was typed reaches the form at once. False when it does not parse.
    bool settle();
    bool isBroken() const { return m_broken; }
    bool isFresh() const { return m_fresh; } // the text is not this resource's yet
    // The text becomes what the form shows; the unfinished one can be had back by undo.
    void dropText();

Q_SIGNALS:
    void brokenChanged();
    void settled(); // the text was read

private:
    void documentChanged(const std::string& pointer);
    void bringUp();
    void setBroken(bool broken);
    FormModel& m_model;
    SchemaForm& m_form;
    SourceEditor& m_source;
    std::function<void(base::Json&)> m_complete;
    QTimer* m_later; // large texts wait for a pause
    std::string m_place;
    bool m_shown = false, m_fresh = true, m_stale = true, m_broken = false, m_fromSource = false;
};

} // namespace gatehouse::console
