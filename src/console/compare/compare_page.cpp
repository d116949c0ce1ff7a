// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/compare_page.h"

#include "console/app/session_directory.h"
#include "console/compare/background.h"
#include "console/compare/compare_model.h"
#include "console/compare/compare_side.h"
#include "console/compare/promote_dialog.h"
#include "console/models/pending_changes.h"
#include "console/pages/diff_view.h"
#include "console/widgets/display.h"
#include "console/widgets/message_place.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse::console {

using Status = CompareRow::Status;
using State = CompareSide::State;

namespace {

const QString kFile = QStringLiteral("file:"); // before a path, in the choosers' data; alone: ask for one

} // namespace

ComparePage::ComparePage(SessionDirectory& directory, QWidget* parent)
    : QWidget(parent), m_directory(directory), m_left(new CompareSide(directory, this)), m_right(new CompareSide(directory, this)), m_model(new CompareModel(this))
{
    setUp();
    fillChoosers();
    connect(&directory, &SessionDirectory::connectionsChanged, this, &ComparePage::fillChoosers);
    for (CompareSide* side : {m_left, m_right})
        connect(side, &CompareSide::changed, this, &ComparePage::sideChanged);
    connect(m_model, &CompareModel::chosenChanged, this, &ComparePage::updatePromote);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::showDiff);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::showDiff);
    filter();
    updatePromote();
    showState();
}

QComboBox* ComparePage::makeChooser(const QString& name, CompareSide& side)
{
    auto* chooser = new QComboBox(this);
    chooser->setAccessibleName(name);
    chooser->setMinimumContentsLength(18);
    chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(chooser, qOverload<int>(&QComboBox::activated), this, [this, chooser, &side] { choose(chooser, side); });
    return chooser;
}

void ComparePage::setUp()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace3, kSpace4, kSpace3);
    layout->setSpacing(kSpace2);
    auto* sides = new QHBoxLayout;
    m_leftBox = makeChooser(tr("Left side"), *m_left);
    m_rightBox = makeChooser(tr("Right side"), *m_right);
    const auto button = [this](const char* icon, const QString& text) {
        auto* made = new QToolButton(this);
        made->setIcon(symbolIcon(QLatin1String(icon)));
        made->setToolTip(text);
        made->setAccessibleName(text);
        return made;
    };
    m_swap = button("changes", tr("Swap left and right"));
    m_reload = button("refresh", tr("Read both sides again"));
    connect(m_swap, &QToolButton::clicked, this, &ComparePage::swapSides);
    connect(m_reload, &QToolButton::clicked, this, [this] {
        m_left->reload();
        m_right->reload();
    });
    sides->addWidget(m_leftBox, 1);
    sides->addWidget(m_swap);
    sides->addWidget(m_rightBox, 1);
    sides->addWidget(m_reload);
    layout->addLayout(sides);

    m_body = new QWidget(this);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(kSpace2);
    auto* filters = new QHBoxLayout;
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter by name or kind"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolIcon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparePage::filter);
    filters->addWidget(m_filter, 1);
    const std::pair<QToolButton**, QString> states[] = {{&m_differs, tr("Differ")}, {&m_onlyLeft, tr("Only left")}, {&m_onlyRight, tr("Only right")}};
    for (const auto& [one, text] : states) {
        *one = new QToolButton(this);
        (*one)->setText(text);
        (*one)->setAccessibleName(text);
        (*one)->setCheckable(true);
        (*one)->setChecked(true);
        connect(*one, &QToolButton::toggled, this, &ComparePage::filter);
        filters->addWidget(*one);
    }
    body->addLayout(filters);
    auto* splitter = new QSplitter(m_body);
    m_table = new QTableView(splitter);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setSectionResizeMode(CompareModel::Object, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(CompareModel::Kind, 120);
    m_table->horizontalHeader()->resizeSection(CompareModel::State, 130);
    m_diff = new DiffView(splitter);
    splitter->addWidget(m_table);
    splitter->addWidget(m_diff);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    splitter->setChildrenCollapsible(false);
    body->addWidget(splitter, 1);
    auto* actions = new QHBoxLayout;
    m_chooseAll = new QPushButton(tr("Choose all shown"), this);
    m_chooseDeletions = new QPushButton(tr("Choose deletions"), this);
    m_chooseDeletions->setToolTip(tr("Those of what is shown that only the right side has"));
    m_chooseNone = new QPushButton(tr("Choose none"), this);
    m_chosenText = new QLabel(this);
    m_chosenText->setTextFormat(Qt::PlainText);
    m_chosenText->setProperty("role", QStringLiteral("muted"));
    m_promote = new QPushButton(this);
    m_promote->setProperty("role", QStringLiteral("primary"));
    connect(m_chooseAll, &QPushButton::clicked, m_model, [this] { m_model->chooseShown(true); });
    connect(m_chooseDeletions, &QPushButton::clicked, m_model, &CompareModel::chooseShownDeletions);
    connect(m_chooseNone, &QPushButton::clicked, m_model, [this] { m_model->chooseShown(false); });
    connect(m_promote, &QPushButton::clicked, this, &ComparePage::promote);
    actions->addWidget(m_chooseAll);
    actions->addWidget(m_chooseDeletions);
    actions->addWidget(m_chooseNone);
    actions->addWidget(m_chosenText, 1);
    actions->addWidget(m_promote);
    body->addLayout(actions);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_body);
    m_message = new MessagePlace(m_stack);
    layout->addWidget(m_stack, 1);
}

void ComparePage::fillChoosers()
{
    for (const auto& [chooser, side] : {std::pair{m_leftBox, m_left}, std::pair{m_rightBox, m_right}}) {
        chooser->clear();
        chooser->addItem(tr("Choose a connection or a file…"), QString());
        for (const Connection& connection : m_directory.connections())
            chooser->addItem(symbolIcon(connection.isLocalGateway ? QStringLiteral("local-gateway") : QStringLiteral("connection")), displayName(connection.name, 60), connection.id);
        if (!side->file().isEmpty())
            chooser->addItem(symbolIcon(QStringLiteral("import")), side->title(), kFile + side->file());
        chooser->addItem(symbolIcon(QStringLiteral("import")), tr("Open a file…"), kFile);
        const QString now = side->file().isEmpty() ? side->connectionId() : kFile + side->file();
        chooser->setCurrentIndex(std::max(0, chooser->findData(now)));
    }
}

void ComparePage::choose(QComboBox* chooser, CompareSide& side)
{
    const QString what = chooser->currentData().toString();
    if (what.isEmpty()) {
        side.useNothing();
    } else if (what == kFile) {
        auto* dialog = new QFileDialog(this, tr("Open a configuration"), {}, tr("Configurations (*.yaml *.yml *.json);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [&side](const QString& path) { side.useFile(path); });
        connect(dialog, &QDialog::finished, this, &ComparePage::fillChoosers);
        dialog->open();
    } else if (what.startsWith(kFile)) {
        side.useFile(what.mid(kFile.size()));
    } else {
        side.useConnection(what);
    }
}

void ComparePage::swapSides()
{
    const QString leftId = m_left->connectionId(), leftFile = m_left->file(), rightId = m_right->connectionId(), rightFile = m_right->file();
    const auto use = [](CompareSide& side, const QString& id, const QString& file) {
        if (!file.isEmpty())
            side.useFile(file);
        else if (!id.isEmpty())
            side.useConnection(id);
        else
            side.useNothing();
    };
    use(*m_left, rightId, rightFile);
    use(*m_right, leftId, leftFile);
    fillChoosers();
}

void ComparePage::sideChanged()
{
    if (m_left->state() == State::Ready && m_right->state() == State::Ready)
        compare();
    else
        ++m_comparing; // what is on its way is of no use now
    if (!m_left->file().isEmpty() || !m_right->file().isEmpty())
        fillChoosers();
    showState();
}

void ComparePage::compare()
{
    if (m_comparedLeft == m_left->resources() && m_comparedRight == m_right->resources() && !m_busy)
        return;
    m_busy = true;
    inBackground(this, [this, turn = ++m_comparing, left = m_left->resources(), right = m_right->resources()] {
        Comparison result = compareSets(*left, *right);
        return [this, turn, left, right, result = std::move(result)] {
            if (turn != m_comparing)
                return;
            m_busy = false;
            m_comparedLeft = left;
            m_comparedRight = right;
            m_same = result.same;
            m_model->setRows(result.rows);
            showState();
        };
    });
}

void ComparePage::showState()
{
    const auto sideText = [](const CompareSide& side) { return side.title().isEmpty() ? tr("Nothing") : side.title(); };
    for (const CompareSide* side : {m_left, m_right}) {
        if (side->state() == State::Failed) {
            m_message->show(QStringLiteral("error"), tr("%1 can't be read").arg(sideText(*side)), side->error());
            return;
        }
    }
    if (m_left->state() == State::Nothing || m_right->state() == State::Nothing) {
        m_message->show(QStringLiteral("changes"), tr("Compare two configurations"),
                    tr("Choose a connection or a configuration file on each side. What differs is listed; what you choose of the left can be promoted to the right, as pending "
                       "changes that you look through before you apply them."));
        return;
    }
    if (m_left->state() == State::Loading || m_right->state() == State::Loading || m_busy) {
        m_message->show(QStringLiteral("refresh"), m_busy ? tr("Comparing…") : tr("Reading…"), tr("%1 and %2").arg(sideText(*m_left), sideText(*m_right)));
        return;
    }
    const size_t differ = m_model->count(Status::Differs), left = m_model->count(Status::OnlyLeft), right = m_model->count(Status::OnlyRight);
    if (differ + left + right == 0) {
        m_message->show(QStringLiteral("ok"), tr("Both are the same"), tr("%n object(s), without their secrets, which can't be compared.", nullptr, int(m_same)));
        return;
    }
    m_differs->setText(tr("Differ (%1)").arg(differ));
    m_onlyLeft->setText(tr("Only left (%1)").arg(left));
    m_onlyRight->setText(tr("Only right (%1)").arg(right));
    for (QToolButton* button : {m_differs, m_onlyLeft, m_onlyRight})
        button->setAccessibleName(button->text());
    m_chooseDeletions->setEnabled(right > 0);
    m_diff->setSides(sideText(*m_right), sideText(*m_left));
    m_message->showInstead(m_body);
    if (!m_table->currentIndex().isValid() && m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updatePromote();
}

void ComparePage::filter()
{
    std::set<Status> states;
    if (m_differs->isChecked())
        states.insert(Status::Differs);
    if (m_onlyLeft->isChecked())
        states.insert(Status::OnlyLeft);
    if (m_onlyRight->isChecked())
        states.insert(Status::OnlyRight);
    m_model->setFilter(m_filter->text(), states);
}

void ComparePage::showDiff()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_comparedLeft || !m_comparedRight) {
        m_diff->setMessage(tr("Choose an object to see what differs."));
        return;
    }
    // From what the right has to what it would have.
    const domain::ResourceKey& key = m_model->row(current.row()).key;
    const domain::Resource *left = m_comparedLeft->find(key), *right = m_comparedRight->find(key);
    DiffView::Item item;
    item.before = right ? comparable(key.kind, right->value) : base::Json::object();
    item.after = left ? comparable(key.kind, left->value) : base::Json::object();
    item.hasDocuments = true;
    using Op = domain::ResourceChange::Op;
    item.change = {!right ? Op::Create : !left ? Op::Delete : Op::Update, key, domain::diffValues(item.before, item.after)};
    m_diff->setItems({std::move(item)});
}

void ComparePage::updatePromote()
{
    GatewaySession* target = m_right->session();
    const int count = int(m_model->chosen().size()), deletions = int(m_model->chosenDeletions());
    const bool readOnly = target && (target->connection().safety == SafetyLevel::ReadOnly || target->status().readOnly);
    m_promote->setText(m_right->title().isEmpty() ? tr("Promote…") : tr("Promote to %1…").arg(m_right->title()));
    m_promote->setEnabled(target && !readOnly && count > 0);
    m_chosenText->setText(!target    ? tr("The right side is a file: open a connection there to promote.")
                              : readOnly ? tr("%1 is read-only: nothing can be promoted there.").arg(m_right->title())
                              : deletions ? tr("%n object(s) chosen", nullptr, count) + QStringLiteral(" \u00b7 ") + tr("%n deletion(s)", nullptr, deletions)
                              : count    ? tr("%n object(s) chosen", nullptr, count)
                                         : tr("Tick what is to go to the right. Ticking what only the right has deletes it there."));
}

void ComparePage::promote()
{
    GatewaySession* target = m_right->session();
    if (!target || !m_comparedLeft || !m_comparedRight || m_model->chosen().empty())
        return;
    auto* dialog = new PromoteDialog(*target, m_left->title(), m_comparedLeft, m_comparedRight, m_model->chosen(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // When the target goes, so does the question.
    connect(m_right, &CompareSide::changed, dialog, [this, dialog, target] {
        if (m_right->session() != target)
            dialog->reject();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, target = QPointer<GatewaySession>(target)] {
        if (!target)
            return;
        const auto operations = dialog->operations();
        const QString id = target->connection().id;
        std::vector<std::pair<domain::ResourceKey, base::Json>> values;
        for (const domain::Operation& operation : operations)
            values.emplace_back(operation.key, operation.op == domain::Operation::Op::Delete ? base::Json() : operation.value);
        target->changes().edit(std::move(values), tr("Promote %n object(s)", nullptr, int(operations.size())));
        m_model->chooseShown(false);
        Q_EMIT messageRequested(tr("%n change(s) wait for you in %1", nullptr, int(operations.size())).arg(m_right->title()), false);
        Q_EMIT staged(id);
    });
    dialog->open();
}

} // namespace gatehouse::console
