// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/pending_dock.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/models/secret_parts.h"
#include "console/pages/apply_guard.h"
#include "console/pages/call_error_text.h"
#include "console/pages/diff_view.h"
#include "console/pages/merge_dialog.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "pages/ui_pending_dock.h"

#include <QShortcut>

namespace gatehouse::console {

PendingDock::PendingDock(GatewaySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_ui(std::make_unique<Ui::PendingDock>()), m_diff(new DiffView(this)), m_status(new ToneLabel(Tone::Dim, this)),
      m_verdict(new ToneLabel(Tone::Error, this))
{
    m_ui->setupUi(this);
    m_ui->statusSlot->addWidget(m_status);
    m_ui->rightSlot->addWidget(m_verdict);
    m_ui->rightSlot->addWidget(m_diff, 1);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->applyButton->setProperty("role", QStringLiteral("primary"));
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->list->setTextElideMode(Qt::ElideRight);
    m_ui->list->setIconSize(QSize(16, 16));
    m_ui->list->setUniformItemSizes(true);
    m_status->setObjectName(QStringLiteral("status"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->hide();
    connect(m_ui->previewButton, &QPushButton::clicked, this, &PendingDock::preview);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &PendingDock::apply);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &PendingDock::discardSelected);
    connect(m_ui->discardAllButton, &QPushButton::clicked, this, &PendingDock::discardAll);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &PendingDock::undoLastApply);
    connect(m_ui->mergeButton, &QPushButton::clicked, this, &PendingDock::merge);
    connect(m_ui->messageEdit, &QLineEdit::returnPressed, this, &PendingDock::preview);
    connect(m_ui->list, &QListWidget::itemSelectionChanged, this, &PendingDock::showSelected);
    connect(m_ui->list, &QListWidget::itemActivated, this, &PendingDock::openProblem);
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_ui->list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PendingDock::discardSelected);
    connect(&session.changes(), &PendingChanges::changed, this, [this] {
        // What the gateway said was of another state of the edits.
        for (auto at = m_verdicts.begin(); at != m_verdicts.end();)
            at = m_session.changes().pending(at->first) ? std::next(at) : m_verdicts.erase(at);
        if (m_session.changes().isEmpty())
            m_applied.clear();
        forgetPreview();
        refreshMoved();
        rebuild();
    });
    connect(&session.changes(), &PendingChanges::busyChanged, this, &PendingDock::updateState);
    connect(&session.changes(), &PendingChanges::previewed, this, [this](const auto& reply) { answered(reply, true); });
    connect(&session.changes(), &PendingChanges::applied, this, [this](const auto& reply) { answered(reply, false); });
    connect(&session.changes(), &PendingChanges::foundApplied, this, [this](int count) {
        const QString text = tr("The answer got lost, but the gateway has %n of the changes: they are applied.", nullptr, count);
        setStatus(text, Tone::Good);
        Q_EMIT messageRequested(text, false);
    });
    connect(&session, &GatewaySession::statusChanged, this, &PendingDock::updateState);
    connect(&session.resources(), &ResourceCache::changed, this, [this] {
        if (refreshMoved())
            rebuild();
        else
            updateState();
    });
    rebuild();
}

PendingDock::~PendingDock() = default;

void PendingDock::rebuild()
{
    const auto selected = selectedKeys();
    const QSignalBlocker blocked(m_ui->list);
    m_ui->list->clear();
    for (const domain::ResourceChange& change : m_applied)
        addAppliedRow(change);
    const auto& edits = m_session.changes().edits();
    m_rowKeys.clear();
    for (size_t i = 0; i < edits.size(); ++i) {
        m_rowKeys.push_back(edits[i].operation.key);
        addRow(edits[i], static_cast<int>(i));
        m_ui->list->item(m_ui->list->count() - 1)->setSelected(std::find(selected.begin(), selected.end(), edits[i].operation.key) != selected.end());
    }
    showSelected();
    updateState();
    Q_EMIT countChanged(static_cast<int>(edits.size()));
}

void PendingDock::addRow(const PendingChanges::Edit& edit, int index)
{
    const domain::ResourceChange change = PendingChanges::changeOf(edit);
    const auto found = m_verdicts.find(change.key);
    const Verdict verdict = found == m_verdicts.end() ? Verdict{} : found->second;
    const bool moved = m_moved.count(change.key) > 0;
    QStringList parts{resourceText(change.key)};
    if (!verdict.failure.isEmpty())
        parts << tr("failed");
    if (!verdict.problems.empty())
        parts << tr("%n problem(s)", nullptr, static_cast<int>(verdict.problems.size()));
    if (verdict.isUntried)
        parts << tr("not tried");
    if (moved)
        parts << tr("others changed it");
    parts << operationText(change.op);
    if (change.op == domain::ResourceChange::Op::Update)
        parts.last() += QStringLiteral(", ") + tr("%n field(s)", nullptr, static_cast<int>(change.fields.size()));
    const QString text = parts.join(QStringLiteral("  \u00b7  "));
    const bool warned = !verdict.warnings.empty() || moved;
    const ThemeColours& colours = themeColours(this);
    const QIcon icon = verdict.isRefused() ? symbolIcon(QStringLiteral("error"), colours.danger) : warned ? symbolIcon(QStringLiteral("warning"), colours.warning) : symbolIcon(kindIcon(change.key.kind));
    auto* item = new QListWidgetItem(icon, text, m_ui->list);
    item->setData(Qt::UserRole, index);
    item->setToolTip(plainToolTip(verdict.failure.isEmpty() ? text : text + u'\n' + verdict.failure));
    if (verdict.isRefused())
        item->setForeground(colours.danger);
    else if (change.op == domain::ResourceChange::Op::Delete || moved)
        item->setForeground(colours.warning);
}

// It is no edit any more: it can be read, and that is all.
void PendingDock::addAppliedRow(const domain::ResourceChange& change)
{
    const QString text = QStringList{resourceText(change.key), tr("applied"), operationText(change.op)}.join(QStringLiteral("  \u00b7  "));
    auto* item = new QListWidgetItem(symbolIcon(QStringLiteral("ok"), themeColours(this).ok), text, m_ui->list);
    item->setData(Qt::UserRole, -1);
    item->setToolTip(plainToolTip(text));
    item->setForeground(themeColours(this).ok);
    item->setFlags(Qt::ItemIsEnabled);
}

bool PendingDock::refreshMoved()
{
    if (m_session.changes().busy())
        return false;
    std::set<domain::ResourceKey> moved;
    for (const PendingChanges::Edit& edit : m_session.changes().edits()) {
        // While it is read again, what was known stays.
        const domain::ResourceKey& key = edit.operation.key;
        const bool known = m_session.resources().state(key.kind) == ResourceCache::State::Ready;
        if (known ? m_session.changes().movedOn(edit) : m_moved.count(key) > 0)
            moved.insert(key);
    }
    return std::exchange(m_moved, moved) != moved;
}

void PendingDock::merge()
{
    if (m_session.changes().busy() || m_moved.empty())
        return;
    const auto selected = selectedKeys();
    const auto chosen = std::find_if(selected.begin(), selected.end(), [this](const auto& key) { return m_moved.count(key) > 0; });
    const domain::ResourceKey key = chosen != selected.end() ? *chosen : *m_moved.begin();
    const auto& edits = m_session.changes().edits();
    const auto edit = std::find_if(edits.begin(), edits.end(), [&](const auto& each) { return each.operation.key == key; });
    if (edit == edits.end())
        return;
    const auto loaded = m_session.resources().find(key);
    const PendingChanges::Base theirs = loaded ? PendingChanges::Base{loaded->value, loaded->revision} : PendingChanges::Base{};
    auto* dialog = new MergeDialog(m_session, key, edit->before, edit->operation.op == domain::Operation::Op::Delete ? base::Json() : edit->operation.value, theirs.value, this);
    connect(dialog, &MergeDialog::merged, this, [this, key, theirs](const base::Json& value) {
        m_session.changes().rebase(key, value, theirs); // not on what came in while one chose
        setStatus(tr("Merged. Look at it, then apply it."), Tone::Dim);
    });
    dialog->open();
}

std::vector<domain::ResourceKey> PendingDock::selectedKeys() const
{
    std::vector<domain::ResourceKey> keys;
    for (const QListWidgetItem* item : m_ui->list->selectedItems()) {
        const auto index = static_cast<size_t>(item->data(Qt::UserRole).toInt());
        if (index < m_rowKeys.size()) // the edits may be others already
            keys.push_back(m_rowKeys[index]);
    }
    return keys;
}

// What was typed into a masked field is no clear text here either.
DiffView::Item PendingDock::itemOf(const PendingChanges::Edit& edit) const
{
    PendingChanges::Edit shown = edit;
    base::Json& after = shown.operation.value;
    if (edit.operation.op == domain::Operation::Op::Delete)
        after = base::Json();
    const SchemaCache& schemas = m_session.schemas();
    const bool known = maskResourceSecrets(edit.operation.key, shown.before, schemas) && maskResourceSecrets(edit.operation.key, after, schemas);
    if (known)
        return {PendingChanges::changeOf(shown), shown.before, after, true};
    DiffView::Item item{PendingChanges::changeOf(edit), {}, {}, false};
    item.change.fields.clear(); // what of it is secret can't be told
    return item;
}

void PendingDock::showSelected()
{
    const auto keys = selectedKeys();
    std::vector<DiffView::Item> items;
    for (const PendingChanges::Edit& edit : m_session.changes().edits()) {
        if (!keys.empty() && std::find(keys.begin(), keys.end(), edit.operation.key) == keys.end())
            continue;
        items.push_back(itemOf(edit));
    }
    if (m_session.changes().isEmpty())
        m_diff->setMessage(tr("Nothing is pending. Edit something and it gathers here, to be looked at before it is put into force."));
    else
        m_diff->setItems(std::move(items));
    QStringList lines;
    bool refused = false;
    for (const auto& [key, verdict] : m_verdicts) {
        if (!keys.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
            continue;
        if (!verdict.failure.isEmpty()) {
            refused = true;
            lines << QStringLiteral("%1: %2").arg(resourceText(key), verdict.failure);
        }
        for (const base::Problem& problem : verdict.problems) {
            refused = true;
            lines << QStringLiteral("%1 %2: %3").arg(resourceText(key), shownText(problem.pointer, 200), shownText(problem.message));
        }
        for (const base::Problem& problem : verdict.warnings)
            lines << tr("Warning: %1 %2: %3").arg(resourceText(key), shownText(problem.pointer, 200), shownText(problem.message));
    }
    while (lines.size() > 6)
        lines.removeLast();
    m_verdict->setTone(refused ? Tone::Error : Tone::Warning);
    m_verdict->setText(lines.join(u'\n'));
    m_verdict->setVisible(!lines.isEmpty());
    m_ui->discardButton->setEnabled(!keys.empty() && !m_session.changes().busy());
}

// A green word beside what it was not said of is worse than none.
void PendingDock::forgetPreview()
{
    m_editedSincePreview = true;
    if (std::exchange(m_statusIsPreview, false))
        setStatus({}, Tone::Dim);
}

void PendingDock::updateState()
{
    PendingChanges& changes = m_session.changes();
    if (m_statusIsPreview && m_draft.isOpen && m_draft.isOpen())
        forgetPreview();
    const bool readOnly = m_session.connection().safety == SafetyLevel::ReadOnly || m_session.status().readOnly;
    const bool ready = !changes.busy() && (!changes.isEmpty() || (m_draft.isOpen && m_draft.isOpen())) && !readOnly;
    m_ui->previewButton->setEnabled(ready && m_session.driver().capabilities().dryRun);
    m_ui->applyButton->setEnabled(ready);
    m_ui->discardButton->setEnabled(!changes.busy() && !m_ui->list->selectedItems().isEmpty());
    m_ui->discardAllButton->setEnabled(!changes.busy() && !changes.isEmpty());
    m_ui->undoButton->setEnabled(canUndo() && !readOnly);
    m_ui->mergeButton->setVisible(!m_moved.empty());
    m_ui->mergeButton->setEnabled(!changes.busy());
    m_ui->messageEdit->setEnabled(!changes.busy() && !readOnly);
    m_ui->applyButton->setText(changes.isEmpty() ? tr("&Apply") : tr("&Apply %n", nullptr, static_cast<int>(changes.edits().size())));
    if (readOnly)
        setStatus(tr("This connection is read-only: nothing can be applied through it."), Tone::Warning);
    else if (changes.busy())
        setStatus(m_wasPreview ? tr("Asking the gateway what it would do…") : tr("Applying…"), Tone::Dim);
    m_status->setVisible(!m_status->text().isEmpty());
}

bool PendingDock::canUndo() const
{
    if (m_session.changes().busy() || !m_session.changes().canUndoLastApply())
        return false;
    // While what was applied is still being read back, the way back would seem to lead nowhere.
    const auto& kinds = m_session.driver().capabilities().kinds;
    return std::none_of(kinds.begin(), kinds.end(), [this](domain::Kind kind) { return m_session.resources().state(kind) == ResourceCache::State::Loading; });
}

void PendingDock::setStatus(const QString& text, Tone tone)
{
    m_status->setTone(tone);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

QStringList PendingDock::summary() const
{
    int created = 0, updated = 0, deleted = 0;
    QStringList lines;
    for (const PendingChanges::Edit& edit : m_session.changes().edits()) {
        const domain::ResourceChange change = PendingChanges::changeOf(edit);
        (change.op == domain::ResourceChange::Op::Create ? created : change.op == domain::ResourceChange::Op::Update ? updated : deleted)++;
        if (lines.size() < 10)
            lines << QStringLiteral("\u2022 %1: %2").arg(resourceText(change.key), operationText(change.op));
    }
    const int left = created + updated + deleted - static_cast<int>(lines.size());
    if (left > 0)
        lines << tr("and %n more", nullptr, left);
    lines.prepend(tr("%1 new, %2 changed, %3 deleted:").arg(created).arg(updated).arg(deleted));
    return lines;
}

void PendingDock::preview()
{
    PendingChanges& changes = m_session.changes();
    if (changes.busy() || !m_ui->previewButton->isEnabled() || !takeDraftIn() || changes.isEmpty())
        return;
    m_wasPreview = true;
    m_editedSincePreview = m_statusIsPreview = false;
    m_sent = changes.localDiff();
    changes.preview();
    updateState();
}

void PendingDock::setDraft(Draft draft)
{
    m_draft = std::move(draft);
    updateState();
}

bool PendingDock::takeDraftIn()
{
    return !m_draft.takeIn || m_draft.takeIn();
}

void PendingDock::apply()
{
    PendingChanges& changes = m_session.changes();
    if (changes.busy() || !takeDraftIn() || changes.isEmpty())
        return;
    confirmChange(m_session.connection(), tr("Apply the pending changes"), summary(), tr("Apply"), this, [this] {
        PendingChanges& pending = m_session.changes();
        if (pending.busy() || pending.isEmpty())
            return;
        m_wasPreview = false;
        m_sent = pending.localDiff();
        pending.apply(m_ui->messageEdit->text().trimmed());
        updateState();
    });
}

void PendingDock::sortProblems(const std::vector<base::Problem>& problems, bool areWarnings, QStringList& general)
{
    for (const base::Problem& problem : problems) {
        // "/operations/3/value/config/limit"
        const auto tokens = base::splitPointer(problem.pointer);
        size_t index = m_sent.size();
        if (tokens.size() >= 2 && tokens[0] == "operations") {
            bool good = false;
            const uint number = fromUtf8(tokens[1]).toUInt(&good);
            index = good ? number : m_sent.size();
        } else if (m_sent.size() == 1) {
            index = 0;
        }
        if (index >= m_sent.size()) {
            general << (problem.pointer.empty() ? shownText(problem.message) : QStringLiteral("%1: %2").arg(shownText(problem.pointer, 200), shownText(problem.message)));
            continue;
        }
        base::Problem inner = problem;
        if (tokens.size() >= 2 && tokens[0] == "operations") {
            inner.pointer.clear();
            for (size_t i = tokens.size() > 2 && tokens[2] == "value" ? 3 : 2; i < tokens.size(); ++i)
                inner.pointer = base::joinPointer(inner.pointer, tokens[i]);
        }
        Verdict& verdict = m_verdicts[m_sent[index].key];
        (areWarnings ? verdict.warnings : verdict.problems).push_back(std::move(inner));
    }
}

void PendingDock::takeItems(const std::vector<drivers::ItemOutcome>& items)
{
    using State = drivers::ItemOutcome::State;
    for (size_t i = 0; i < m_sent.size(); ++i) {
        const drivers::ItemOutcome item = i < items.size() ? items[i] : drivers::ItemOutcome{};
        if (item.state == State::Applied) {
            m_applied.push_back(m_sent[i]);
            continue;
        }
        Verdict& verdict = m_verdicts[m_sent[i].key];
        verdict.isUntried = item.state == State::NotTried;
        if (item.state == State::Failed) {
            verdict.failure = callErrorText(item.error);
            verdict.problems = item.error.problems;
        }
    }
}

void PendingDock::showFailure(const drivers::Reply<drivers::ChangeResult>& reply, bool wasPreview)
{
    QStringList lines;
    if (reply.value.items.empty()) {
        sortProblems(reply.error.problems, false, lines);
        lines = lines.mid(0, 5);
    } else {
        takeItems(reply.value.items);
    }
    QString message = wasPreview ? tr("The gateway would refuse this") : tr("Not applied: %1").arg(shownText(reply.error.title, 200));
    if (m_applied.empty()) {
        if (m_session.changes().isLookingForLost())
            message = tr("The answer got lost. What the gateway has of the changes leaves this list.");
        lines.prepend(callErrorText(reply.error));
        lines << (m_session.changes().isLookingForLost() ? message : callErrorRemedy(reply.error));
    } else { // why stands at the one that failed
        message = tr("Applied in part: %1 of %2. The rest stays for another try.").arg(m_applied.size()).arg(m_sent.size());
        lines = QStringList{message};
    }
    setStatus(lines.join(u'\n'), m_applied.empty() ? Tone::Error : Tone::Warning);
    rebuild();
    Q_EMIT messageRequested(message, true);
    for (const auto& [key, verdict] : m_verdicts) {
        if (!verdict.problems.empty())
            Q_EMIT problemsFound(key, verdict.problems);
    }
}

void PendingDock::answered(const drivers::Reply<drivers::ChangeResult>& reply, bool wasPreview)
{
    m_verdicts.clear();
    m_applied.clear();
    m_statusIsPreview = wasPreview;
    if (wasPreview && m_editedSincePreview) { // the answer is of what was there before
        setStatus({}, Tone::Dim);
        rebuild();
        return;
    }
    if (!reply.ok()) {
        showFailure(reply, wasPreview);
        return;
    }
    QStringList general;
    sortProblems(reply.value.warnings, true, general);
    const int warnings = static_cast<int>(reply.value.warnings.size());
    QString text;
    if (wasPreview)
        text = !reply.value.changed ? tr("The gateway would change nothing.") : tr("The gateway would accept this: %n resource(s) change.", nullptr, static_cast<int>(reply.value.diff.size()));
    else
        text = !reply.value.changed ? tr("Nothing had to be changed.") : reply.value.revision > 0 ? tr("In force: revision %1.").arg(reply.value.revision) : tr("In force.");
    if (warnings)
        text += u' ' + tr("%n warning(s).", nullptr, warnings);
    for (const QString& line : general.mid(0, 5))
        text += u'\n' + line;
    setStatus(text, warnings ? Tone::Warning : Tone::Good);
    if (!wasPreview) {
        m_verdicts.clear();
        m_ui->messageEdit->clear();
        Q_EMIT messageRequested(text, false);
    }
    rebuild();
    if (wasPreview && reply.value.changed && selectedKeys().empty() && !reply.value.diff.empty()) {
        // The gateway's own difference: with defaults and hashed secrets as it would store them.
        m_diff->setChanges(reply.value.diff);
    }
}

void PendingDock::openProblem()
{
    const auto keys = selectedKeys();
    if (keys.empty())
        return;
    Q_EMIT editRequested(keys.front());
    const auto verdict = m_verdicts.find(keys.front());
    if (verdict != m_verdicts.end() && !verdict->second.problems.empty())
        Q_EMIT problemsFound(keys.front(), verdict->second.problems);
}

void PendingDock::discardSelected()
{
    if (m_session.changes().busy())
        return;
    if (const auto keys = selectedKeys(); !keys.empty())
        m_session.changes().discard(keys); // one step of undo
}

void PendingDock::discardAll()
{
    if (m_session.changes().busy() || m_session.changes().isEmpty())
        return;
    m_session.changes().discardAll();
    setStatus({}, Tone::Dim);
    Q_EMIT messageRequested(tr("All pending changes are discarded. Ctrl+Z brings them back."), false);
}

void PendingDock::undoLastApply()
{
    if (!canUndo())
        return;
    m_session.changes().undoLastApply();
    setStatus(tr("This is the way back. Look at it, then apply it."), Tone::Dim);
}

} // namespace gatehouse::console
