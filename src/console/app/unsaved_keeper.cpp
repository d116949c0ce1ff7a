// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/unsaved_keeper.h"

#include "console/app/session_view.h"
#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/edit_panel.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/models/secret_parts.h"
#include "console/models/three_way.h"

#include <QMetaObject>

#include <algorithm>
#include <map>
#include <utility>

namespace gatehouse::console {

namespace {

constexpr int kSaveAfterMs = 400; // of the first keystroke that is not saved

} // namespace

UnsavedKeeper::UnsavedKeeper(SessionView& view, const QString& folder, QObject* parent)
    : QObject(parent), m_view(view), m_file(folder, view.session().connection().id), m_loading(std::make_shared<UnsavedEdits::Found>())
{
    m_files.setMaxThreadCount(1);
    m_files.start([this, file = m_file, loading = m_loading] {
        *loading = file.load();
        file.removeLeftovers();
        QMetaObject::invokeMethod(
            this,
            [this] {
                takeLoaded();
                offerWhenReady();
            },
            Qt::QueuedConnection);
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &UnsavedKeeper::saveInBackground);
    connect(&view.session().changes(), &PendingChanges::changed, this, &UnsavedKeeper::later);
    connect(&view, &SessionView::editPanelMade, this, [this](EditPanel* panel) { connect(panel, &EditPanel::typed, this, &UnsavedKeeper::later); });
    connect(&view.session().resources(), &ResourceCache::changed, this, &UnsavedKeeper::offerWhenReady);
}

UnsavedKeeper::~UnsavedKeeper()
{
    blockSignals(true); // nobody is there any more to be asked
    if (m_timer.isActive() && m_view.session().schemas().ready())
        saveNow();
    waitForFile();
}

void UnsavedKeeper::takeLoaded()
{
    const auto loading = std::exchange(m_loading, nullptr);
    if (!loading)
        return;
    m_found = std::move(*loading);
    m_saved = m_found.edits;
    if (!m_found.problem.isEmpty())
        Q_EMIT problem(tr("Unsaved edits of an earlier run can't be read (%1); they are kept in %2").arg(m_found.problem, m_file.setAside()));
}

void UnsavedKeeper::waitForFile()
{
    m_files.waitForDone();
    takeLoaded();
}

void UnsavedKeeper::later()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void UnsavedKeeper::offerWhenReady()
{
    if (m_offered || m_found.edits.empty() || !m_view.session().schemas().ready())
        return;
    const ResourceCache& resources = m_view.session().resources();
    const bool ready = std::all_of(m_found.edits.begin(), m_found.edits.end(), [&](const UnsavedEdit& edit) { return resources.state(edit.key.kind) == ResourceCache::State::Ready; });
    if (!ready)
        return;
    m_offered = true;
    Q_EMIT foundEdits();
}

std::vector<UnsavedEdit> UnsavedKeeper::present() const
{
    std::vector<UnsavedEdit> edits = m_found.edits;
    std::map<domain::ResourceKey, size_t> places;
    for (size_t i = 0; i < edits.size(); ++i)
        places.emplace(edits[i].key, i);
    const auto add = [&](const domain::ResourceKey& key, base::Json before, base::Json value) {
        UnsavedEdit edit{key, std::move(before), std::move(value), false};
        const auto dropped = dropResourceSecrets(key, edit.value, m_view.session().schemas());
        // After an apply what was sent stands there, with what was typed.
        if (!dropped || !dropResourceSecrets(key, edit.before, m_view.session().schemas()))
            return; // what is secret in it is not known
        edit.leftOut = *dropped;
        const auto [place, isNew] = places.emplace(key, edits.size());
        if (isNew)
            edits.push_back(std::move(edit));
        else
            edits[place->second] = std::move(edit);
    };
    for (const PendingChanges::Edit& edit : m_view.session().changes().edits())
        add(edit.operation.key, edit.before, edit.operation.op == domain::Operation::Op::Delete ? base::Json() : edit.operation.value);
    if (const EditPanel* panel = m_view.existingEditPanel()) {
        if (auto typed = panel->unkept())
            add(typed->key, std::move(typed->before), std::move(typed->value));
    }
    return edits;
}

bool UnsavedKeeper::mayAsk() const
{
    return m_view.session().schemas().ready() || m_view.session().changes().isEmpty();
}

void UnsavedKeeper::saveNow()
{
    m_timer.stop();
    waitForFile();
    if (!mayAsk()) {
        m_timer.start();
        return;
    }
    std::vector<UnsavedEdit> edits = present();
    if (edits == m_saved && m_lastSave == m_notedSave)
        return;
    const bool saved = m_file.save(edits);
    noteSaved(++m_lastSave, std::move(edits), saved);
}

void UnsavedKeeper::saveInBackground()
{
    if (m_loading || !mayAsk()) { // what was found stays in the file
        m_timer.start();
        return;
    }
    auto edits = std::make_shared<std::vector<UnsavedEdit>>(present());
    if (*edits == m_saved && m_lastSave == m_notedSave) // else another one is on its way to the file
        return;
    m_files.start([this, file = m_file, edits, save = ++m_lastSave] {
        const bool saved = file.save(*edits);
        QMetaObject::invokeMethod(this, [this, edits, saved, save] { noteSaved(save, std::move(*edits), saved); }, Qt::QueuedConnection);
    });
}

void UnsavedKeeper::noteSaved(quint64 save, std::vector<UnsavedEdit> edits, bool saved)
{
    if (save != m_lastSave)
        return; // a later one stands in the file, or will
    m_notedSave = save;
    if (saved)
        m_saved = std::move(edits);
    if (!saved && !m_failed)
        Q_EMIT problem(tr("Edits can't be kept for the next start: %1 can't be written").arg(m_file.file()));
    m_failed = !saved;
}

UnsavedKeeper::Outcome UnsavedKeeper::outcome(const UnsavedEdit& edit) const
{
    Outcome outcome;
    const auto resource = m_view.session().resources().find(edit.key);
    const base::Json theirs = resource ? resource->value : base::Json();
    outcome.changedMeanwhile = theirs != edit.before;
    outcome.isGone = theirs.is_null() && !edit.before.is_null();
    if (edit.value.is_null()) {
        outcome.isOver = theirs.is_null();
        return outcome;
    }
    if (outcome.isGone) {
        outcome.value = edit.value;
        return outcome;
    }
    Merged merged = mergeThreeWay(edit.before, edit.value, theirs);
    outcome.value = std::move(merged.value);
    outcome.conflicts = std::move(merged.conflicts);
    outcome.isOver = outcome.value == theirs;
    return outcome;
}

void UnsavedKeeper::restore(const std::vector<UnsavedEdit>& chosen)
{
    std::vector<std::pair<domain::ResourceKey, base::Json>> values;
    for (const UnsavedEdit& edit : chosen) {
        Outcome now = outcome(edit);
        if (!now.isOver)
            values.emplace_back(edit.key, std::move(now.value));
    }
    waitForFile();
    m_found = {};
    m_view.session().changes().edit(std::move(values), tr("Restore unsaved edits"));
    saveNow();
}

void UnsavedKeeper::discardFound()
{
    waitForFile();
    m_found = {};
    saveNow();
}

} // namespace gatehouse::console
