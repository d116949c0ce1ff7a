// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace gatehouse::console {

class ResourceCache;

// The edits that were made and not yet applied, over all pages of one connection; each replaces the one before it for the same resource. Undo and redo
// walk through them. Applying keeps a way back: undoLastApply() gathers the inverse of what was applied. Edits made while an apply is under way stay, and so does
// what a gateway without transactions did not get to; where an answer got lost, the resources tell what was applied. GUI thread.
class PendingChanges : public QObject
{
    Q_OBJECT
public:
    struct Edit {
        domain::Operation operation;
        base::Json before; // as it was loaded; null for a new resource
    };
    PendingChanges(drivers::Driver& driver, ResourceCache& resources, QObject* parent = nullptr);

    // What an edit was made on: null for a new resource. Revision 0: the gateway has none.
    struct Base {
        base::Json value;
        uint64_t revision = 0;
    };
    // Without a base, an edit begins with what is loaded now; one with it is refused by the gateway when somebody was faster, however old it is.
    void put(const domain::ResourceKey& key, base::Json value, const std::optional<Base>& base = {});
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
    static domain::ResourceChange changeOf(const Edit& edit);
    std::vector<domain::ResourceChange> localDiff() const; // of all, in their order

    // Answers by previewed() and applied().
    void preview();
    void apply(const QString& message);
    bool busy() const { return m_busy; }
    // What has become of `sent`, in whole or in part: what was applied leaves and can be undone, the rest stays for another try.
    void takeOutcome(const std::vector<Edit>& sent, const drivers::ChangeResult& result, bool ok);
    // Whether the gateway has another value by now than the one that the edit was made on.
    bool movedOn(const Edit& edit) const;
    bool movedOn(const domain::ResourceKey& key) const;
    // The edit goes on from what the gateway has by now, `theirs`, with this value (null deletes).
    void rebase(const domain::ResourceKey& key, base::Json value, const Base& theirs);
    // How secrets are taken out of a resource's value: the gateway never gives them back, so they are no difference. Without it nothing is taken out.
    void setSecretsDropper(std::function<void(const domain::ResourceKey&, base::Json&)> drop) { m_dropSecrets = std::move(drop); }
    // The answer to the last apply got lost: what the resources say of it is still awaited.
    bool isLookingForLost() const { return !m_lost.empty(); }
    bool canUndoLastApply() const { return !m_lastInverse.empty(); }
    void undoLastApply(); // puts the inverse into the pending edits
    QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    void changed();
    // This is what the gateway has of it since it was applied: null when it is gone.
    void appliedOne(const gatehouse::domain::ResourceKey& key, const gatehouse::base::Json& value, quint64 revision);
    // After an apply whose answer got lost: so many turned out to be applied, and have left.
    void foundApplied(int count);
    void busyChanged();
    void previewed(const gatehouse::drivers::Reply<gatehouse::drivers::ChangeResult>& reply);
    void applied(const gatehouse::drivers::Reply<gatehouse::drivers::ChangeResult>& reply);

private:
    friend class EditCommand;
    void setEdits(std::vector<Edit> edits);
    // The edit that puts `value` (null: deletes) in the place of `present`, which may be null; none when that leaves things as they were.
    std::optional<Edit> edited(const Edit* present, const domain::ResourceKey& key, base::Json value, const std::optional<Base>& base = {}) const;
    drivers::Driver& m_driver;
    ResourceCache& m_resources;
    std::vector<Edit> m_edits;
    void lookForLost();
    std::vector<Edit> m_lastInverse;
    std::vector<Edit> m_lost; // sent, and nobody knows whether they were applied
    std::function<void(const domain::ResourceKey&, base::Json&)> m_dropSecrets;
    QUndoStack m_undo;
    bool m_busy = false;
};

} // namespace gatehouse::console
