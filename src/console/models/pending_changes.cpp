// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/pending_changes.h"

#include "console/models/resource_cache.h"
#include "console/models/three_way.h"

#include <QUndoCommand>

#include <algorithm>
#include <map>
#include <set>

namespace gatehouse::console {

using domain::Operation;
using domain::ResourceKey;

// One step of the user's: the whole list before and after, which is small. Typing on in one resource is one step.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(PendingChanges& changes, std::vector<PendingChanges::Edit> after, const QString& text, std::optional<ResourceKey> merges)
        : m_changes(changes), m_before(changes.edits()), m_after(std::move(after)), m_merges(std::move(merges))
    {
        setText(text);
    }
    void undo() override { m_changes.setEdits(m_before); }
    void redo() override { m_changes.setEdits(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const EditCommand*>(other);
        if (!m_merges || m_merges != next->m_merges)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    PendingChanges& m_changes;
    std::vector<PendingChanges::Edit> m_before;
    std::vector<PendingChanges::Edit> m_after;
    std::optional<ResourceKey> m_merges;
};

namespace {

constexpr int kMostSteps = 100; // of undo; each holds the whole list twice

// Whether an answer that failed so leaves it open what the gateway did.
bool leavesOpen(const drivers::CallError& error)
{
    using Kind = drivers::CallError::Kind;
    return (error.kind == Kind::Network && !error.isUnsent) || error.kind == Kind::Protocol || error.kind == Kind::TooLarge || error.status >= 500;
}

auto findEdit(std::vector<PendingChanges::Edit>& edits, const ResourceKey& key)
{
    return std::find_if(edits.begin(), edits.end(), [&](const PendingChanges::Edit& edit) { return edit.operation.key == key; });
}

} // namespace

PendingChanges::PendingChanges(drivers::Driver& driver, ResourceCache& resources, QObject* parent) : QObject(parent), m_driver(driver), m_resources(resources)
{
    m_undo.setUndoLimit(kMostSteps);
    connect(&m_resources, &ResourceCache::changed, this, &PendingChanges::lookForLost);
}

void PendingChanges::setEdits(std::vector<Edit> edits)
{
    m_edits = std::move(edits);
    Q_EMIT changed();
}

std::optional<PendingChanges::Edit> PendingChanges::edited(const Edit* present, const ResourceKey& key, base::Json value, const std::optional<Base>& base) const
{
    const auto loaded = present || base ? nullptr : m_resources.find(key);
    Edit edit;
    if (present) {
        edit = *present;
    } else if (base) {
        edit.before = base->value;
        if (base->revision > 0)
            edit.operation.ifRevision = base->revision;
        else if (base->value.is_null() && !value.is_null())
            edit.operation.ifRevision = 0;
    } else {
        edit.before = loaded ? loaded->value : base::Json();
        if (loaded && loaded->revision > 0) // not every gateway has revisions
            edit.operation.ifRevision = loaded->revision;
        else if (!loaded && !value.is_null())
            edit.operation.ifRevision = 0;
    }
    const bool deletes = value.is_null();
    if (deletes && edit.before.is_null())
        return std::nullopt; // it was never there
    if (!deletes && !edit.before.is_null() && edit.before == value)
        return std::nullopt;
    edit.operation.op = deletes ? Operation::Op::Delete : Operation::Op::Put;
    edit.operation.key = key;
    edit.operation.value = std::move(value);
    return edit;
}

void PendingChanges::put(const ResourceKey& key, base::Json value, const std::optional<Base>& base)
{
    std::vector<Edit> next = m_edits;
    const auto present = findEdit(next, key);
    auto edit = edited(present == next.end() ? nullptr : &*present, key, std::move(value), base);
    if (edit && present != next.end())
        *present = std::move(*edit);
    else if (edit)
        next.push_back(std::move(*edit));
    else if (present != next.end())
        next.erase(present);
    else
        return;
    m_undo.push(new EditCommand(*this, std::move(next), tr("Edit %1").arg(QString::fromStdString(domain::qualifiedName(key))), key));
}

void PendingChanges::remove(const ResourceKey& key)
{
    edit({{key, base::Json()}}, tr("Delete %1").arg(QString::fromStdString(domain::qualifiedName(key))));
}

void PendingChanges::edit(std::vector<std::pair<ResourceKey, base::Json>> values, const QString& text)
{
    std::map<ResourceKey, size_t> places;
    for (size_t i = 0; i < m_edits.size(); ++i)
        places.emplace(m_edits[i].operation.key, i);
    std::vector<std::optional<Edit>> next(m_edits.begin(), m_edits.end());
    bool changes = false;
    for (auto& [key, value] : values) {
        const auto [place, isNew] = places.emplace(key, next.size());
        if (isNew)
            next.emplace_back();
        std::optional<Edit>& there = next[place->second];
        auto edit = edited(there ? &*there : nullptr, key, std::move(value));
        changes = changes || edit || there;
        there = std::move(edit);
    }
    if (!changes)
        return;
    std::vector<Edit> left;
    left.reserve(next.size());
    for (std::optional<Edit>& edit : next) {
        if (edit)
            left.push_back(std::move(*edit));
    }
    m_undo.push(new EditCommand(*this, std::move(left), text, {}));
}

void PendingChanges::discard(const std::vector<ResourceKey>& keys)
{
    const std::set<ResourceKey> gone(keys.begin(), keys.end());
    std::vector<Edit> next;
    for (const Edit& edit : m_edits) {
        if (!gone.count(edit.operation.key))
            next.push_back(edit);
    }
    if (next.size() < m_edits.size())
        m_undo.push(new EditCommand(*this, std::move(next), tr("Discard %n change(s)", nullptr, static_cast<int>(keys.size())), {}));
}

void PendingChanges::discard(const ResourceKey& key)
{
    std::vector<Edit> next = m_edits;
    const auto present = findEdit(next, key);
    if (present == next.end())
        return;
    next.erase(present);
    m_undo.push(new EditCommand(*this, std::move(next), tr("Discard %1").arg(QString::fromStdString(domain::qualifiedName(key))), {}));
}

void PendingChanges::discardAll()
{
    if (!m_edits.empty())
        m_undo.push(new EditCommand(*this, {}, tr("Discard all changes"), {}));
}

const base::Json* PendingChanges::pending(const ResourceKey& key) const
{
    for (const Edit& edit : m_edits) {
        if (edit.operation.key == key)
            return &edit.operation.value;
    }
    return nullptr;
}

domain::ChangeSet PendingChanges::changeSet(const QString& message) const
{
    domain::ChangeSet changes;
    changes.message = message.toStdString();
    for (const Edit& edit : m_edits)
        changes.operations.push_back(edit.operation);
    return changes;
}

domain::ResourceChange PendingChanges::changeOf(const Edit& edit)
{
    using Op = domain::ResourceChange::Op;
    const bool deleted = edit.operation.op == Operation::Op::Delete;
    const base::Json nothing = base::Json::object();
    return {deleted ? Op::Delete : edit.before.is_null() ? Op::Create : Op::Update, edit.operation.key,
            domain::diffValues(edit.before.is_null() ? nothing : edit.before, deleted ? nothing : edit.operation.value)};
}

std::vector<domain::ResourceChange> PendingChanges::localDiff() const
{
    std::vector<domain::ResourceChange> diff;
    for (const Edit& edit : m_edits)
        diff.push_back(changeOf(edit));
    return diff;
}

void PendingChanges::preview()
{
    if (m_busy || m_edits.empty())
        return;
    m_busy = true;
    Q_EMIT busyChanged();
    m_driver.apply(changeSet({}), true, this, [this](const drivers::Reply<drivers::ChangeResult>& reply) {
        m_busy = false;
        Q_EMIT busyChanged();
        Q_EMIT previewed(reply);
    });
}

void PendingChanges::apply(const QString& message)
{
    if (m_busy || m_edits.empty())
        return;
    m_busy = true;
    m_lost.clear();
    Q_EMIT busyChanged();
    m_driver.apply(changeSet(message), false, this, [this, sent = m_edits](const drivers::Reply<drivers::ChangeResult>& reply) {
        m_busy = false;
        const bool isTold = reply.ok() || !reply.value.items.empty();
        if (!isTold && leavesOpen(reply.error))
            m_lost = sent;
        // Before the edits go: what is new is not there yet then, and nobody is to take it for gone.
        if (isTold || !m_lost.empty() || reply.error.kind == drivers::CallError::Kind::Conflict)
            m_resources.loadAll();
        if (isTold)
            takeOutcome(sent, reply.value, reply.ok());
        Q_EMIT busyChanged();
        Q_EMIT applied(reply);
    });
}

void PendingChanges::takeOutcome(const std::vector<Edit>& sent, const drivers::ChangeResult& result, bool ok)
{
    using State = drivers::ItemOutcome::State;
    struct Applied {
        const Edit* edit;
        std::optional<uint64_t> revision; // that the resource has now, where it is known
    };
    std::vector<Applied> applied;
    for (size_t i = 0; i < sent.size(); ++i) {
        const drivers::ItemOutcome* item = i < result.items.size() ? &result.items[i] : nullptr;
        if (item ? item->state != State::Applied : !ok || !result.items.empty())
            continue;
        // What the change did not touch has another revision still.
        const bool touched = std::any_of(result.diff.begin(), result.diff.end(), [&](const domain::ResourceChange& change) { return change.key == sent[i].operation.key; });
        const uint64_t revision = item && item->revision > 0 ? item->revision : touched ? result.revision : 0;
        applied.push_back({&sent[i], revision > 0 ? std::optional(revision) : std::nullopt});
    }
    if (applied.empty())
        return;
    // The way back: what was there before, in the reverse order. Secrets are not in it; the gateway keeps those it has.
    m_lastInverse.clear();
    for (auto each = applied.rbegin(); each != applied.rend(); ++each) {
        const Edit& edit = *each->edit;
        const bool put = edit.operation.op == Operation::Op::Put;
        Edit back;
        back.before = put ? edit.operation.value : base::Json();
        back.operation.key = edit.operation.key;
        back.operation.op = edit.before.is_null() ? Operation::Op::Delete : Operation::Op::Put;
        back.operation.value = edit.before;
        back.operation.ifRevision = put ? each->revision : 0; // one that is gone must not be there
        m_lastInverse.push_back(std::move(back));
    }
    // What was edited on while the change travelled goes on from what was applied.
    std::vector<Edit> left;
    for (Edit& edit : m_edits) {
        const auto done = std::find_if(applied.begin(), applied.end(), [&](const Applied& each) { return each.edit->operation.key == edit.operation.key; });
        if (done != applied.end()) {
            const Operation& sentThen = done->edit->operation;
            if (sentThen.op == edit.operation.op && sentThen.value == edit.operation.value)
                continue;
            const bool put = sentThen.op == Operation::Op::Put;
            edit.before = put ? sentThen.value : base::Json();
            edit.operation.ifRevision = put ? done->revision : 0;
        }
        left.push_back(std::move(edit));
    }
    m_undo.clear(); // what is applied is undone by its inverse, not by forgetting it
    setEdits(std::move(left));
    for (const Applied& each : applied) {
        const Operation& operation = each.edit->operation;
        if (each.revision || operation.op == Operation::Op::Delete)
            Q_EMIT appliedOne(operation.key, operation.op == Operation::Op::Put ? operation.value : base::Json(), each.revision.value_or(0));
    }
}

// After an answer that got lost: what the gateway has already of what was sent has been applied.
void PendingChanges::lookForLost()
{
    const auto isReady = [this](const Edit& edit) { return m_resources.state(edit.operation.key.kind) == ResourceCache::State::Ready; };
    if (m_busy || m_lost.empty() || !std::all_of(m_lost.begin(), m_lost.end(), isReady))
        return;
    drivers::ChangeResult found;
    int count = 0;
    for (const Edit& edit : m_lost) {
        const auto loaded = m_resources.find(edit.operation.key);
        const base::Json theirs = loaded ? loaded->value : base::Json();
        base::Json mine = edit.operation.op == Operation::Op::Put ? edit.operation.value : base::Json(), before = edit.before;
        if (m_dropSecrets) {
            m_dropSecrets(edit.operation.key, mine);
            m_dropSecrets(edit.operation.key, before);
        }
        drivers::ItemOutcome item;
        // It may have added defaults to it.
        if (theirs != before && mergeThreeWay(before, mine, theirs).value == theirs) {
            item = {drivers::ItemOutcome::State::Applied, loaded ? loaded->revision : 0, {}};
            ++count;
        }
        found.items.push_back(std::move(item));
    }
    if (count == 0)
        return; // what was read may be older than that; it is looked at again
    takeOutcome(std::exchange(m_lost, {}), found, false);
    Q_EMIT foundApplied(count);
}

bool PendingChanges::movedOn(const Edit& edit) const
{
    const ResourceKey& key = edit.operation.key;
    if (m_busy || m_resources.state(key.kind) != ResourceCache::State::Ready)
        return false; // not known
    const auto loaded = m_resources.find(key);
    if (edit.operation.ifRevision)
        return (loaded ? loaded->revision : 0) != *edit.operation.ifRevision;
    return (loaded ? loaded->value : base::Json()) != edit.before;
}

bool PendingChanges::movedOn(const ResourceKey& key) const
{
    return std::any_of(m_edits.begin(), m_edits.end(), [&](const Edit& edit) { return edit.operation.key == key && movedOn(edit); });
}

void PendingChanges::rebase(const ResourceKey& key, base::Json value, const Base& theirs)
{
    std::vector<Edit> next = m_edits;
    const auto present = findEdit(next, key);
    if (present == next.end())
        return;
    if (auto edit = edited(nullptr, key, std::move(value), theirs))
        *present = std::move(*edit);
    else
        next.erase(present);
    m_undo.push(new EditCommand(*this, std::move(next), tr("Merge %1").arg(QString::fromStdString(domain::qualifiedName(key))), {}));
}

void PendingChanges::undoLastApply()
{
    const std::vector<Edit> inverse = std::exchange(m_lastInverse, {});
    if (inverse.empty())
        return;
    std::vector<Edit> next = m_edits;
    for (const Edit& back : inverse) {
        const auto present = findEdit(next, back.operation.key);
        if (present == next.end())
            next.push_back(back);
        else
            *present = back;
    }
    m_undo.push(new EditCommand(*this, std::move(next), tr("Undo the last apply"), {}));
}

} // namespace gatehouse::console
