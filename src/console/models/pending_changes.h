// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>
#include <QUndoStack>

namespace gatehouse::console {

class ResourceCache;

// The edits that were made and not yet applied, over all pages of one connection; each replaces the one before it for the same resource. Undo and redo
// walk through them. Applying keeps a way back: undoLastApply() gathers the inverse of what was applied. Edits made while an apply is under way stay. GUI thread.
class PendingChanges : public QObject
{
    Q_OBJECT
public:
    struct Edit {
        domain::Operation operation;
        base::Json before; // as it was loaded; null for a new resource
    };
    PendingChanges(drivers::Driver& driver, ResourceCache& resources, QObject* parent = nullptr);

    void put(const domain::ResourceKey& key, base::Json value);
    void remove(const domain::ResourceKey& key);
    void discard(const domain::ResourceKey& key);
    void discardAll();
    // Many at once are one step of undo; `text` names it. A null value deletes.
    void edit(std::vector<std::pair<domain::ResourceKey, base::Json>> values, const QString& text);
    void discard(const std::vector<domain::ResourceKey>& keys);
    const std::vector<Edit>& edits() const { return m_edits; }
    bool isEmpty() const { return m_edits.empty(); }
    // The pending value of a resource, or nullptr when it has none; a pending delete gives a null Json.
    const base::Json* pending(const domain::ResourceKey& key) const;
    domain::ChangeSet changeSet(const QString& message) const;
    std::vector<domain::ResourceChange> localDiff() const;

    // Answers by previewed() and applied().
    void preview();
    void apply(const QString& message);
    bool busy() const { return m_busy; }
    bool canUndoLastApply() const { return !m_lastInverse.empty(); }
    void undoLastApply(); // puts the inverse into the pending edits
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void changed();
    void busyChanged();
    void previewed(const gatehouse::drivers::Reply<gatehouse::drivers::ChangeResult>& reply);
    void applied(const gatehouse::drivers::Reply<gatehouse::drivers::ChangeResult>& reply);

private:
    friend class EditCommand;
    void setEdits(std::vector<Edit> edits);
    // The edit that puts `value` (null: deletes) in the place of `present`, which may be null; none when that leaves things as they were.
    std::optional<Edit> edited(const Edit* present, const domain::ResourceKey& key, base::Json value) const;
    drivers::Driver& m_driver;
    ResourceCache& m_resources;
    std::vector<Edit> m_edits;
    void settle(const std::vector<Edit>& sent, const drivers::ChangeResult& result);
    std::vector<Edit> m_lastInverse;
    QUndoStack m_undo;
    bool m_busy = false;
};

} // namespace gatehouse::console
