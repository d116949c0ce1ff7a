// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/security_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/forms/tone_label.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/models/security_watch.h"
#include "console/pages/call_error_text.h"
#include "console/pages/cell_drag.h"
#include "console/pages/column_sets.h"
#include "console/pages/mark_delegate.h"
#include "console/pages/protect_dialog.h"
#include "console/pages/resource_columns.h"
#include "console/pages/resource_list_model.h"
#include "console/pages/security_detail.h"
#include "console/pages/security_text.h"
#include "console/pages/table_setup.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/message_place.h"
#include "console/widgets/filter_edit.h"
#include "console/widgets/flow_layout.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::console {

namespace {

using Level = SecurityMark::Level;

constexpr Level kLevels[] = {Level::High, Level::Medium, Level::Low, Level::Good};
constexpr int kValuesOfACell = 5;
constexpr size_t kMostChosen = 100'000; // remembered over a change
const QString kTable = QStringLiteral("security");

struct Shown {
    SecurityArea area;
    int width;
};
constexpr Shown kAreas[] = {{SecurityArea::Authentication, 126}, {SecurityArea::Limits, 84}, {SecurityArea::Transport, 120}, {SecurityArea::OtherSites, 128},
                            {SecurityArea::Upstream, 104},       {SecurityArea::Keys, 132},  {SecurityArea::Sizes, 100}};
enum Column { kApi, kSeverity, kFirstArea, kService = kFirstArea + int(kSecurityAreas), kTenant, kCodes };

} // namespace

SecurityPage::SecurityPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_resources(session.resources(), session.changes()),
      m_remedies(m_resources, [&session](const std::string& kind) { return session.schemas().policy(fromUtf8(kind)).is_object(); }), m_summary(new ElidedLabel(this)), m_problem(new ElidedLabel(this)),
      m_filter(new FilterEdit(this)), m_count(new QLabel(this)), m_notice(new ToneLabel(Tone::Error, this)), m_partial(new ToneLabel(Tone::Dim, this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_table(new QTableView(this)), m_detail(new SecurityDetail(this)), m_message(new MessagePlace(m_stack)), m_menu(new QMenu(this))
{
    makeTable();
    makeMenu();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, 1000}); // halves
    connect(m_message, &MessagePlace::helpRequested, this, &Page::helpRequested);
    m_stack->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, 10, kSpace3, kSpace2);
    layout->setSpacing(kSpace2);
    layout->addWidget(makeHeadline());
    layout->addWidget(makeBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_partial);
    layout->addWidget(m_stack, 1);
    m_notice->hide();
    m_partial->hide();
    wire();
    showReport();
}

SecurityPage::~SecurityPage()
{
    m_columnSets->keepLast();
    if (m_lookingAt)
        m_lookingAt->endLooking();
}

QWidget* SecurityPage::makeHeadline()
{
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(kSpace2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    for (size_t i = 0; i < m_levels.size(); ++i) {
        auto* button = new QPushButton(box);
        button->setObjectName(QStringLiteral("level-%1").arg(i));
        button->setProperty("role", QStringLiteral("segment"));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, level = kLevels[i]] { filterByLevel(level); });
        m_levels[i] = button;
        flow->addWidget(button);
    }
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setObjectName(QStringLiteral("summary"));
    return box;
}

QWidget* SecurityPage::makeBar()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace2);
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setAccessibleName(tr("Filter APIs"));
    m_filter->setPlaceholderText(tr("Filter (/), such as code:limit.none"));
    m_filter->setMinimumWidth(260);
    m_problem->setProperty("role", QStringLiteral("error"));
    m_count->setTextFormat(Qt::PlainText);
    auto* exportButton = new QPushButton(tr("Export…"), bar);
    connect(exportButton, &QPushButton::clicked, this, [this] { saveExport(this, QStringLiteral("security.csv"), toCsv(*m_model), [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); }); });
    line->addWidget(m_filter, 2);
    line->addWidget(m_count);
    line->addWidget(m_problem, 2);
    m_problem->hide();
    line->addWidget(m_summary, 2);
    line->addWidget(exportButton);
    return bar;
}

const SecurityReport::Api* SecurityPage::api(const ResourceRow& row) const
{
    return m_shown ? m_shown->find(row.key) : nullptr;
}

ResourceColumn SecurityPage::areaColumn(SecurityArea area, int width)
{
    ResourceColumn column = ResourceColumn{areaTitle(area), width,
                          [this, area](const ResourceRow& row) {
                              const SecurityReport::Api* found = api(row);
                              if (!found)
                                  return QString();
                              const QString text = markText(area, found->mark(area));
                              const SecurityReport::Api* before = m_inForce == m_shown || !m_inForce ? found : m_inForce->find(row.key);
                              return before && before->mark(area) == found->mark(area) ? text : tr("%1, pending").arg(text);
                          }}
        .named(qPrintable(areaQueryName(area)));
    column.number = [this, area](const ResourceRow& row) { return api(row) ? double(api(row)->mark(area).level) : 0.0; }; // sorts by it, compares as words
    return column;
}

std::vector<ResourceColumn> SecurityPage::columns()
{
    std::vector<ResourceColumn> columns;
    columns.push_back(ResourceColumn{tr("API"), 126, [](const ResourceRow& row) { return shownText(domain::qualifiedName(row.key), 140); }}.named("api"));
    columns.push_back(ResourceColumn{tr("Severity"), 104, [this](const ResourceRow& row) { return api(row) ? levelText(api(row)->worst) : QString(); }}
                          .named("severity")
                          .offering({levelText(Level::High), levelText(Level::Medium), levelText(Level::Low), levelText(Level::Good)}));
    columns.back().number = [this](const ResourceRow& row) { return api(row) ? double(api(row)->worst) : 0.0; }; // the same
    for (const Shown& shown : kAreas)
        columns.push_back(areaColumn(shown.area, shown.width));
    columns.push_back(memberColumn(tr("Service"), "service", 110));
    columns.push_back(tenantColumn());
    const auto codes = [this](const ResourceRow& row) {
        QStringList found;
        if (const SecurityReport::Api* known = api(row)) {
            for (const SecurityMark& mark : known->marks) {
                if (mark.isMissing())
                    found << fromUtf8(mark.what);
            }
        }
        return found;
    };
    columns.push_back(ResourceColumn{tr("Codes"), 160, [codes](const ResourceRow& row) { return codes(row).join(QStringLiteral(", ")); }}.named("code").listing(codes));
    return columns;
}

void SecurityPage::makeTable()
{
    std::vector<ResourceColumn> made = columns();
    std::vector<int> widths;
    for (const ResourceColumn& column : made)
        widths.push_back(column.width);
    m_model = new ResourceListModel(std::move(made), this);
    setUpTable(m_table, kTable);
    m_table->setAccessibleName(tr("APIs and how they are protected"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    for (size_t i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    for (const int column : {int(kService), int(kTenant), int(kCodes)})
        m_table->setColumnHidden(column, true);
    m_table->setItemDelegateForColumn(kSeverity, new MarkDelegate(
                                                     [this](const QModelIndex& index) {
                                                         const SecurityReport::Api* found = api(m_model->row(index.row()));
                                                         return found ? found->worst : Level::NotAsked;
                                                     },
                                                     m_table));
    for (int i = 0; i < int(kSecurityAreas); ++i)
        m_table->setItemDelegateForColumn(kFirstArea + i, new MarkDelegate([this, area = kAreas[i].area](const QModelIndex& index) { return levelAt(index, area); }, m_table));
    m_table->horizontalHeader()->setSortIndicator(kSeverity, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_columnSets = std::make_unique<ColumnSets>(m_table, kTable);
    m_columnSets->restoreLast();
    useColumnMenu(m_table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_filter->setUp(kTable, m_model->queryColumns(), [this](int column, const QString& part) { return m_model->valuesOf(column, part); });
}

SecurityMark::Level SecurityPage::levelAt(const QModelIndex& index, SecurityArea area) const
{
    const SecurityReport::Api* found = api(m_model->row(index.row()));
    return found ? found->mark(area).level : Level::NotAsked;
}

void SecurityPage::makeMenu()
{
    m_menu->addAction(symbolIcon(QStringLiteral("routes")), tr("Open the route"), this, &SecurityPage::openRoute);
    QAction* protectAction = m_menu->addAction(symbolIcon(QStringLiteral("shield")), tr("Protect…"), this, &SecurityPage::protect);
    connect(m_menu, &QMenu::aboutToShow, this, [this, protectAction] { protectAction->setEnabled(chosen().size() == 1 && whyNot().isEmpty()); });
    m_menu->addSeparator();
    const auto add = [this](const QString& text, const QString& icon, const QKeySequence& keys, bool exclude) {
        QAction* action = m_menu->addAction(icon.isEmpty() ? QIcon() : symbolIcon(icon), text, this, [this, exclude] { filterByCell(exclude); });
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    };
    add(tr("Filter by this value"), QStringLiteral("filter"), QKeySequence(Qt::CTRL | Qt::Key_Period), false);
    add(tr("Exclude this value"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period), true);
    auto* drag = new CellDrag(m_table);
    drag->setCondition([this](const QModelIndex& index) { return cellCondition(index, false); });
    m_menu->addSeparator();
    QMenu* columnMenu = m_menu->addMenu(tr("Columns"));
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] { m_columnSets->fillMenu(columnMenu); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) { m_menu->popup(m_table->viewport()->mapToGlobal(at)); });
}

void SecurityPage::wire()
{
    m_filter->reachFrom(this);
    connect(m_filter, &FilterEdit::filterChanged, this, [this] {
        m_model->setFilter(m_filter->filter(), std::nullopt);
        showHeadline();
        showState();
    });
    connect(m_filter, &FilterEdit::problemShown, this, [this](const QString& text) {
        m_problem->setFullText(text);
        m_problem->setVisible(!text.isEmpty());
        m_summary->setVisible(text.isEmpty()); // there is room for one of them
    });
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_table->selectionModel()->hasSelection()) // who came by Tab has a row and chose none
            m_table->selectRow(index.row());
        openRoute();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecurityPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (auto now = chosen(); !now.empty() || !m_model->isFiltering())
            m_kept = std::move(now);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { choose(m_kept); });
    connect(m_model, &ResourceListModel::filtered, this, &SecurityPage::showState);
    connect(m_model, &ResourceListModel::firstFound, this, &SecurityPage::showState);
    connect(m_detail, &SecurityDetail::remedyWanted, this, &SecurityPage::take);
    connect(m_detail, &SecurityDetail::protectRequested, this, &SecurityPage::protect);
    connect(m_detail, &SecurityDetail::routeRequested, this, &SecurityPage::openRoute);
    connect(m_detail, &SecurityDetail::resourceRequested, this, &Page::resourceRequested);
    connect(m_detail, &SecurityDetail::leaveRequested, this, [this] { m_table->setFocus(); });
    connect(&session().security(), &SecurityWatch::changed, this, &SecurityPage::showReport);
    connect(&session(), &GatewaySession::stateChanged, this, &SecurityPage::showState);
    connect(&session(), &GatewaySession::statusChanged, this, &SecurityPage::showDetail); // which may have become read-only
}

void SecurityPage::setActive(bool active)
{
    if (active == !m_lookingAt.isNull())
        return;
    if (active) {
        m_lookingAt = &session().security();
        m_lookingAt->beginLooking();
        showReport();
    } else {
        m_lookingAt->endLooking();
        m_lookingAt.clear();
    }
}

void SecurityPage::refresh()
{
    if (session().state() == GatewaySession::State::Failed) {
        session().refresh();
        return;
    }
    for (const domain::Kind kind : {domain::Kind::Service, domain::Kind::Route, domain::Kind::Consumer, domain::Kind::Policy, domain::Kind::Listener}) {
        if (session().driver().capabilities().kinds.contains(kind))
            session().resources().load(kind);
    }
}

void SecurityPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void SecurityPage::showReport()
{
    const SecurityWatch& watch = session().security();
    if (watch.planned() != m_shown || watch.inForce() != m_inForce) {
        m_shown = watch.planned();
        m_inForce = watch.inForce();
        std::vector<ResourceRow> rows;
        if (m_shown) {
            rows.reserve(m_shown->apis().size());
            for (const SecurityReport::Api& each : m_shown->apis())
                rows.push_back({each.route->key, each.route, nullptr, PendingState::None});
        }
        m_model->setRows(std::move(rows));
        if (m_wanted)
            showSecurity(domain::ResourceKey(*m_wanted));
        // What is worst is read first, without a click.
        if (!m_settled && m_model->rowCount() > 0 && chosen().empty()) {
            m_settled = true;
            choose({m_model->row(0).key});
        }
    }
    showHeadline();
    showState();
    showDetail();
}

QString SecurityPage::levelCondition(Level level) const
{
    return queryCondition(m_model->queryColumns()[kSeverity], levelText(level), false);
}

void SecurityPage::filterByLevel(Level level)
{
    const QString condition = levelCondition(level);
    m_filter->setText(m_filter->text() == condition ? QString() : condition);
    showHeadline();
}

void SecurityPage::showHeadline()
{
    const QLocale locale;
    for (size_t i = 0; i < m_levels.size(); ++i) {
        const Level level = kLevels[i];
        const size_t count = m_shown ? m_shown->count(level) : 0, before = m_inForce ? m_inForce->count(level) : 0;
        QPushButton* button = m_levels[i];
        const QString text = tr("%1 %2", "a count and a severity: 3 High").arg(locale.toString(count), levelText(level));
        button->setText(before == count ? text : tr("%1 (now %2)", "with the pending changes, and without").arg(text, locale.toString(before)));
        // A level that nothing has does not call for attention.
        button->setIcon(symbolIcon(levelIcon(level), count ? levelColour(level, themeColours(this)) : themeColours(this).muted));
        button->setAccessibleName(tr("%n API(s) with severity %1", nullptr, static_cast<int>(count)).arg(levelText(level)));
        button->setToolTip(tr("Show these alone"));
        button->setChecked(m_filter->text() == levelCondition(level));
        button->setVisible(m_shown && !m_shown->apis().empty());
    }
    QString summary;
    if (m_shown && !m_shown->apis().empty()) {
        const size_t open = m_shown->withoutAuthentication();
        summary = m_shown->count(Level::Good) == m_shown->apis().size() ? tr("Nothing is missing.")
                  : open > 0                                          ? tr("%n API(s) without authentication", nullptr, static_cast<int>(open))
                                                                      : tr("All APIs ask who calls.");
    }
    m_summary->setFullText(summary);
}

void SecurityPage::showNotices()
{
    const SecurityWatch& watch = session().security();
    const bool failed = session().state() == GatewaySession::State::Failed;
    QString text;
    if (m_shown && (failed || watch.error()))
        text = notFreshText(failed ? session().error() : watch.error());
    else if (m_shown)
        text = whyNot();
    m_notice->setTone(failed || watch.error() ? Tone::Error : Tone::Warning);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    QStringList unknown;
    if (m_shown && session().state() == GatewaySession::State::Connected) {
        for (const domain::Kind kind : watch.unknownKinds())
            unknown << kindTitlePlural(kind);
    }
    QStringList parts;
    if (m_shown && m_shown != m_inForce)
        parts << tr("Pending changes are counted in; they are in force once they are applied.");
    if (!unknown.isEmpty())
        parts << tr("This gateway doesn't tell of some things, and nothing is said of them here: %1").arg(unknown.join(QStringLiteral(", ")));
    m_partial->setText(parts.join(QLatin1Char('\n')));
    m_partial->setVisible(!parts.isEmpty());
}

void SecurityPage::showState()
{
    showNotices();
    const SecurityWatch& watch = session().security();
    const int shown = m_model->rowCount(), total = m_model->totalCount();
    const QString more = m_model->isFiltering() ? QStringLiteral("\u2026") : QString(); // the rest is being looked at
    m_count->setText(shown == total ? QLocale().toString(total) : tr("%1 of %2").arg(QLocale().toString(shown) + more, QLocale().toString(total)));
    m_count->setVisible(total > 0);
    const bool lost = session().state() == GatewaySession::State::Failed;
    if (shown > 0) {
        m_message->showInstead(m_splitter);
    } else if (total > 0 && m_model->isFiltering()) {
        return; // nobody knows yet
    } else if (total > 0) {
        m_message->show(QStringLiteral("search"), tr("Nothing fits the filter"), tr("%1 are hidden by it.").arg(QLocale().toString(total)), {tr("Clear the filter"), [this] { m_filter->clear(); }});
    } else if (m_shown) {
        m_message->show(QStringLiteral("security"), tr("No APIs yet"), tr("What protects an API, and what is missing, shows here as soon as there is a route that is enabled."),
                        {tr("Go to Routes"), [this] { Q_EMIT pageRequested(QStringLiteral("routes")); }}, true);
    } else if (lost || watch.state() == SecurityWatch::State::Failed) {
        const drivers::CallError& error = lost ? session().error() : watch.error();
        m_message->show(QStringLiteral("error"), tr("It can't be told how APIs are protected"), callErrorText(error) + QLatin1Char('\n') + callErrorRemedy(error), {tr("Try again"), [this] { refresh(); }});
    } else {
        m_message->show(QStringLiteral("security"), tr("Loading…"), {});
    }
}

std::vector<domain::ResourceKey> SecurityPage::chosen() const
{
    std::vector<domain::ResourceKey> keys;
    if (!m_table->selectionModel())
        return keys;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && row < m_model->rowCount() && keys.size() < kMostChosen; ++row)
            keys.push_back(m_model->row(row).key);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void SecurityPage::choose(const std::vector<domain::ResourceKey>& keys)
{
    std::vector<int> rows;
    for (const domain::ResourceKey& key : keys) {
        if (const int row = m_model->indexOf(key); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) { // neighbours as one range
        size_t last = i;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[last], m_model->columnCount() - 1)));
        i = last + 1;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (rows.size() == 1)
        m_table->selectionModel()->setCurrentIndex(m_model->index(rows.front(), 0), QItemSelectionModel::NoUpdate);
}

void SecurityPage::showSecurity(const domain::ResourceKey& key)
{
    m_wanted = key;
    if (!m_shown)
        return; // as soon as it is there
    m_wanted.reset();
    m_settled = true;
    if (key.kind == domain::Kind::Route) {
        if (m_model->indexOf(key) < 0)
            m_filter->clear();
        choose({key});
        if (const int row = m_model->indexOf(key); row >= 0)
            m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    } else {
        const std::vector<QueryColumn> queries = m_model->queryColumns();
        const QString tenant = queryCondition(queries[kTenant], shownText(key.kind == domain::Kind::Tenant ? key.id : key.tenant, 64), false);
        m_filter->setText(key.kind == domain::Kind::Tenant ? tenant : withCondition(tenant, queryCondition(queries[kService], shownText(key.id, 80), false)));
        if (m_model->rowCount() > 0)
            m_table->selectAll();
    }
    m_table->setFocus();
}

void SecurityPage::setFilter(const QString& query)
{
    m_filter->setText(query);
    m_table->setFocus();
}

QString SecurityPage::cellCondition(const QModelIndex& index, bool exclude) const
{
    if (!index.isValid())
        return {};
    const QueryColumn column = m_model->queryColumns()[static_cast<size_t>(index.column())];
    QStringList conditions;
    for (const QString& value : m_model->queryValues(index).mid(0, kValuesOfACell))
        conditions << queryCondition(column, value, exclude);
    return conditions.join(QLatin1Char(' '));
}

void SecurityPage::filterByCell(bool exclude)
{
    const QString condition = cellCondition(m_table->currentIndex(), exclude);
    if (!condition.isEmpty())
        m_filter->setText(withCondition(m_filter->text(), condition));
}

QString SecurityPage::whyNot()
{
    return session().connection().safety == SafetyLevel::ReadOnly || session().status().readOnly ? tr("Read-only: what is missing can be seen here, and nothing can be changed through this connection.") : QString();
}

void SecurityPage::showDetail()
{
    if (m_shown && m_inForce)
        m_detail->setContent(SecurityDetail::describe(*m_shown, *m_inForce, chosen(), m_remedies), whyNot());
}

void SecurityPage::take(const Remedy& remedy, const FindingGroup& group)
{
    if (!whyNot().isEmpty())
        return;
    RemedyPlan plan = m_remedies.plan(remedy, group.targets, group.about, QDateTime::currentMSecsSinceEpoch());
    const int count = static_cast<int>(plan.edits.size());
    if (count > 0) {
        session().changes().edit(std::move(plan.edits), remedyText(remedy));
        QString text = tr("%n edit(s) are among the pending changes", nullptr, count);
        if (plan.leftOut > 0)
            text += QLatin1Char(' ') + tr("%n more were left out: choose fewer at a time.", nullptr, static_cast<int>(plan.leftOut));
        Q_EMIT messageRequested(text, false);
    }
    if (plan.form)
        Q_EMIT editRequested(*plan.form);
}

void SecurityPage::protect()
{
    const auto keys = chosen();
    const base::Json* route = keys.size() == 1 ? m_resources.find(keys.front()) : nullptr;
    if (!route || !whyNot().isEmpty())
        return;
    auto* dialog = new ProtectDialog(session(), keys.front(), *route, this);
    connect(dialog, &ProtectDialog::staged, this, [this](int count) { Q_EMIT messageRequested(tr("%n new policy(ies) are among the pending changes", nullptr, count), false); });
    dialog->open();
}

void SecurityPage::openRoute()
{
    if (const auto keys = chosen(); keys.size() == 1)
        Q_EMIT editRequested(keys.front());
}

} // namespace gatehouse::console
