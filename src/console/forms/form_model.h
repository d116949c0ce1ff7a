// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "console/forms/form_history.h"

#include <QObject>

#include <optional>

namespace gatehouse::console {

// The document that a form and a source editor edit together. The raw document is the truth: fields change single places of it, and what no field knows stays.
// The baseline is what the gateway has; it decides what is dirty and which secrets are stored. GUI thread.
class FormModel : public QObject
{
    Q_OBJECT
public:
    enum class Presence { Unset, Null, Value };
    using QObject::QObject;

    // `baseline` is null for what does not exist yet.
    void reset(base::Json document, base::Json baseline);
    // Another text of the same resource, from the source tab.
    void replace(base::Json document);

    // Back to what the gateway has, which is clean then; what was typed can be had back by undo().
    void revert(base::Json baseline);

    const base::Json& document() const { return m_document; }
    const base::Json& baseline() const { return m_baseline; }
    const base::Json* at(std::string_view pointer) const { return base::atPointer(m_document, pointer); }
    // What the gateway has at the same place; elements of arrays are matched by "id" when they carry one.
    const base::Json* storedAt(std::string_view pointer) const;
    Presence presence(std::string_view pointer) const;

    void set(const std::string& pointer, base::Json value);
    // Takes the member out, and with it the parents that are empty now and that the gateway's document has not got either.
    void unset(const std::string& pointer);
    void insertItem(const std::string& arrayPointer, size_t index, base::Json value);
    void moveItem(const std::string& arrayPointer, size_t from, size_t to);

    // The changes since reset(), by fields and by the source alike. Gives the place that changed, or nothing when there was nothing to undo.
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    std::optional<std::string> undo();
    std::optional<std::string> redo();
    void endStep() { m_history.endStep(); } // what is typed from here on is undone apart

    // Differs from what was there at reset().
    bool isDirty() const { return m_document != m_opened; }
    bool isChangedAt(std::string_view pointer) const;

Q_SIGNALS:
    void changed(const std::string& pointer); // by a field
    void replaced();                          // as a whole
    void recorded();                          // what can be undone or redone changed

private:
    // A change as one step of the history.
    template <class Change>
    void change(const std::string& pointer, Change make);
    void removeEmptyParents(const std::string& pointer);
    FormHistory m_history;
    bool m_changing = false;
    base::Json m_document;
    base::Json m_baseline;
    base::Json m_opened;
};

} // namespace gatehouse::console
