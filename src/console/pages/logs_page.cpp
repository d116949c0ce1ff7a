// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/logs_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/tone_label.h"
#include "console/models/resource_cache.h"
#include "console/pages/cell_drag.h"
#include "console/pages/colour_rules_dialog.h"
#include "console/pages/column_sets.h"
#include "console/pages/log_model.h"
#include "console/pages/request_detail.h"
#include "console/pages/request_tail.h"
#include "console/pages/table_setup.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/display.h"
#include "console/widgets/empty_state.h"
#include "console/widgets/filter_chips.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "pages/ui_logs_page.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>

namespace gatehouse::console {

namespace {

constexpr int kFlushMs = 120;             // rows come in batches, whatever the gateway's rate
constexpr size_t kMostWaiting = 5000;     // between two batches
constexpr size_t kBatch = 50;
constexpr qint64 kShortestGapMs = 1000;   // a shorter one is the stream's own way from one filter to another
constexpr int kMostMsAtOnce = 6;          // what is left comes after other events, so that nobody waits

} // namespace

LogsPage::LogsPage(GatewaySession& session, QWidget* parent)
    : Page(session, parent), m_tail(RequestTail::of(session.driver())), m_ui(std::make_unique<Ui::LogsPage>()),
      m_model(new LogModel({{QStringLiteral("time"), tr("Time"), ValueType::Time},
                            {QStringLiteral("status"), tr("Status"), ValueType::Number},
                            {QStringLiteral("method"), tr("Method")},
                            {QStringLiteral("host"), tr("Host")},
                            {QStringLiteral("path"), tr("Path")},
                            {QStringLiteral("ms"), tr("ms"), ValueType::Number},
                            {QStringLiteral("consumer"), tr("Consumer")},
                            {QStringLiteral("policy"), tr("Refused by")},
                            {QStringLiteral("reason"), tr("Why")},
                            {QStringLiteral("route"), tr("Route")},
                            {QStringLiteral("tenant"), tr("Tenant")},
                            {QStringLiteral("listener"), tr("Listener")}},
                           kMostRows, kMostBytes, this)),
      m_empty(new EmptyState(this)), m_chips(new FilterChips(this)), m_detail(new RequestDetail(session, this)), m_status(new ToneLabel(Tone::Dim, this)), m_flush(new QTimer(this)), m_typing(new QTimer(this))
{
    m_ui->setupUi(this);
    setUpTable(m_ui->table, QStringLiteral("logs"));
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->setModel(m_model);
    const int widths[] = {160, 56, 64, 112, 148, 52, 92, 106, 152, 78, 64};
    for (int i = 0; i < int(LogColumn::Listener); ++i)
        m_ui->table->setColumnWidth(i, widths[i]);
    m_ui->table->setColumnHidden(int(LogColumn::Listener), true); // most gateways have one; who wants it shows it, and filters by it either way
    m_columnSets = std::make_unique<ColumnSets>(m_ui->table, QStringLiteral("logs"));
    m_columnSets->restoreLast();
    useColumnMenu(m_ui->table, [this](QMenu* menu) { m_columnSets->fillMenu(menu); });
    m_ui->filterEdit->setUp(QStringLiteral("logs"), m_model->columns(), [this](int column, const QString& part) { return m_model->valuesOf(column, part); });
    m_ui->filterEdit->reachFrom(this);
    auto* problem = new ElidedLabel(this);
    m_ui->problemSlot->addWidget(problem);
    connect(m_ui->filterEdit, &FilterEdit::problemShown, problem, &ElidedLabel::setFullText);
    connect(m_ui->filterEdit, &FilterEdit::leaveRequested, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->filterEdit, &FilterEdit::filterChanged, this, &LogsPage::filterRows);
    auto* drag = new CellDrag(m_ui->table);
    drag->setCondition([this](const QModelIndex& index) { return m_model->condition(index, false); });
    m_model->setColours([this](const LogCells& cells, int column) -> QVariant {
        if (cells.text(LogColumn::Status).isEmpty())
            return themeColours(this).muted; // no request, but a time without them
        if (column != static_cast<int>(LogColumn::Status))
            return {};
        return statusColour(themeColours(this), cells.text(LogColumn::Status).left(1).toInt());
    });
    useColours(ColourRules::load(QStringLiteral("logs")));
    connect(m_ui->coloursButton, &QToolButton::clicked, this, &LogsPage::editColours);
    m_ui->layout->insertWidget(1, m_chips);
    connect(m_chips, &FilterChips::removed, this, [this](const QString& key) {
        m_more.remove(key);
        showChips();
        start();
    });
    m_ui->statusSlot->addWidget(m_status);
    m_ui->messageSlot->addWidget(m_empty);
    m_ui->splitter->addWidget(m_detail);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_detail->hide();
    connect(m_detail, &RequestDetail::resourceRequested, this, &Page::resourceRequested);
    connect(m_detail, &RequestDetail::revisionRequested, this, &Page::revisionRequested);
    connect(m_detail, &RequestDetail::replayRequested, this, &Page::replayRequested);
    connect(m_detail, &RequestDetail::tryRequested, this, &Page::tryRequested);
    connect(m_detail, &RequestDetail::messageRequested, this, &Page::messageRequested);
    m_ui->statusBox->addItem(tr("Every status"), QString());
    for (const char* each : {"2xx", "3xx", "4xx", "5xx", "401", "403", "404", "429", "502", "503", "504"})
        m_ui->statusBox->addItem(QString::fromLatin1(each), QString::fromLatin1(each));
    m_ui->tenantBox->addItem(tr("Every tenant"), QString());
    m_ui->pauseButton->setIcon(symbolIcon(QStringLiteral("pause")));
    auto* menu = new QMenu(this);
    menu->addAction(tr("As JSON lines…"), this, [this] { exportAs(false); });
    menu->addAction(tr("As CSV…"), this, [this] { exportAs(true); });
    m_ui->exportButton->setMenu(menu);
    m_flush->setSingleShot(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(300);
    connect(m_flush, &QTimer::timeout, this, &LogsPage::flush);
    connect(m_typing, &QTimer::timeout, this, &LogsPage::start);
    connect(m_ui->statusBox, qOverload<int>(&QComboBox::activated), this, &LogsPage::start);
    connect(m_ui->tenantBox, qOverload<int>(&QComboBox::activated), this, &LogsPage::start);
    connect(m_ui->routeEdit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->pathEdit, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->pauseButton, &QPushButton::toggled, this, [this](bool paused) {
        m_ui->pauseButton->setText(paused ? tr("&Resume") : tr("&Pause"));
        m_ui->pauseButton->setIcon(symbolIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
        if (paused) {
            m_tail.stop();
            noteSilence();
        } else {
            start();
        }
        showState();
    });
    connect(m_ui->clearButton, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        m_quietSince = {};
        m_leftOut = m_dropped = 0;
        m_model->clear();
        showDetail();
        showState();
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogsPage::showDetail);
    connect(m_ui->table, &QTableView::pressed, this, [this] { m_ui->followBox->setChecked(false); }); // who looks at one does not want it to run away
    // Nor does who scrolls up; the end again means going on.
    const QScrollBar* bar = m_ui->table->verticalScrollBar();
    connect(bar, &QAbstractSlider::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderNoAction)
            QMetaObject::invokeMethod(this, &LogsPage::followFromScrollBar, Qt::QueuedConnection);
    });
    connect(m_ui->followBox, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_ui->table->scrollToBottom();
    });
    connect(&session.driver(), &drivers::Driver::requestReceived, this, &LogsPage::received);
    connect(&session.driver(), &drivers::Driver::requestsLeftOut, this, [this](quint64 count) {
        m_leftOut += count;
        showState();
    });
    connect(&session.driver(), &drivers::Driver::streamStateChanged, this, [this](const QString& stream, bool connected, const QString& reason) {
        if (stream != u"requests")
            return;
        m_connected = connected;
        m_trouble = connected ? QString() : reason;
        showState();
    });
    connect(&m_tail, &RequestTail::ended, this, &LogsPage::noteSilence);
    connect(&m_tail, &RequestTail::begun, this, [this] {
        if (isListening())
            endSilence();
    });
    m_waiting = m_tail.records(); // what came before somebody looked here
    if (!m_waiting.empty())
        m_flush->start(0);
    showState();
}

LogsPage::~LogsPage()
{
    m_tail.disconnect(this);
    if (m_active)
        m_tail.stop();
    m_columnSets->keepLast();
}

void LogsPage::useColours(const QVector<ColourRule>& rules)
{
    m_colours = std::make_unique<ColourRules>(rules, m_model->columns());
    const auto toneOf = [this](const QueryCells& cells) {
        const int rule = m_colours->of(cells);
        return rule < 0 ? -1 : int(m_colours->rules()[rule].tone);
    };
    m_model->setTones(toneOf, [this](int tone, int role) -> QVariant {
        if (role == Qt::BackgroundRole)
            return toneTint(RowTone(tone), this);
        // Rows without a mark keep its room, so that times stand in a line.
        static const QPixmap none = [] {
            QPixmap empty(10, 10);
            empty.fill(Qt::transparent);
            return empty;
        }();
        return tone < 0 ? none : toneMark(RowTone(tone), this);
    });
}

void LogsPage::editColours()
{
    auto* dialog = new ColourRulesDialog(m_colours->rules(), m_model->columns(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ColourRules::save(QStringLiteral("logs"), dialog->rules());
        useColours(dialog->rules());
    });
    dialog->open();
}

QHash<QString, QString> LogsPage::filter() const
{
    QHash<QString, QString> filter;
    const auto put = [&filter](const QString& name, const QString& value) {
        if (!value.trimmed().isEmpty())
            filter.insert(name, value.trimmed());
    };
    put(QStringLiteral("status"), m_ui->statusBox->currentData().toString());
    put(QStringLiteral("tenant"), m_ui->tenantBox->currentData().toString());
    put(QStringLiteral("route"), m_ui->routeEdit->text());
    put(QStringLiteral("path"), m_ui->pathEdit->text());
    filter.insert(m_more);
    return filter;
}

void LogsPage::showRequests(const QHash<QString, QString>& filter)
{
    m_more.clear();
    for (const char* member : {"service", "consumer", "policy"}) {
        if (const QString value = filter.value(QLatin1String(member)); !value.isEmpty())
            m_more.insert(QLatin1String(member), value);
    }
    const QSignalBlocker quietRoute(m_ui->routeEdit), quietPath(m_ui->pathEdit);
    m_ui->routeEdit->setText(filter.value(QStringLiteral("route")));
    m_ui->pathEdit->setText(filter.value(QStringLiteral("path")));
    m_ui->statusBox->setCurrentIndex(std::max(0, m_ui->statusBox->findData(filter.value(QStringLiteral("status")))));
    chooseTenant(filter.value(QStringLiteral("tenant")));
    if (const qint64 from = filter.value(QStringLiteral("from")).toLongLong(); from > 0) {
        const auto minute = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-ddTHH:mm")); };
        m_ui->filterEdit->setText(QStringLiteral("time>=%1 time<%2").arg(minute(from), minute(from + 1000 * filter.value(QStringLiteral("seconds")).toLongLong())));
    }
    m_model->clear(); // what is there is of other requests, too
    m_waiting.clear();
    m_quietSince = {};
    m_leftOut = m_dropped = 0;
    showDetail();
    showChips();
    start();
    showState();
}

// Also one that the list of resources does not have: it is what is wanted.
void LogsPage::chooseTenant(const QString& tenant)
{
    if (!tenant.isEmpty() && m_ui->tenantBox->findData(tenant) < 0)
        m_ui->tenantBox->addItem(shownText(tenant, 64), tenant);
    m_ui->tenantBox->setCurrentIndex(tenant.isEmpty() ? 0 : m_ui->tenantBox->findData(tenant));
}

void LogsPage::showChips()
{
    QVector<FilterChips::Chip> chips;
    const std::pair<QString, QString> names[] = {{QStringLiteral("service"), tr("Service")}, {QStringLiteral("consumer"), tr("Consumer")}, {QStringLiteral("policy"), tr("Policy")}};
    for (const auto& [member, what] : names) {
        if (m_more.contains(member))
            chips.append({member, what, isolated(displayName(m_more.value(member)))});
    }
    m_chips->setChips(chips);
}

void LogsPage::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active) {
        m_tail.stop();
        if (!isListening())
            noteSilence();
        return;
    }
    const QString chosen = m_ui->tenantBox->currentData().toString();
    while (m_ui->tenantBox->count() > 1)
        m_ui->tenantBox->removeItem(1);
    for (const QString& tenant : session().resources().ids(domain::Kind::Tenant, {}).mid(0, 2000))
        m_ui->tenantBox->addItem(shownText(tenant, 64), tenant);
    chooseTenant(chosen);
    start();
}

void LogsPage::refresh()
{
    start();
}

void LogsPage::focusFilter()
{
    m_ui->pathEdit->setFocus();
    m_ui->pathEdit->selectAll();
}

void LogsPage::start()
{
    if (!m_active || m_ui->pauseButton->isChecked())
        return;
    const QHash<QString, QString> wanted = filter();
    if (!m_tail.runs(wanted)) // what runs already is as lost as it was
        m_trouble.clear();
    m_tail.start(wanted);
    endSilence();
    showState();
}

// Also while another page is in view, as long as all that comes belongs here.
bool LogsPage::isListening() const
{
    return !m_ui->pauseButton->isChecked() && (m_active || (m_tail.runsUnfiltered() && filter().isEmpty()));
}

void LogsPage::noteSilence()
{
    if (!m_quietSince.isValid() && (m_model->totalCount() > 0 || !m_waiting.empty()))
        m_quietSince = QDateTime::currentDateTimeUtc();
}

// Rows on both sides of a time that nobody listened in would look as if nothing had happened then.
void LogsPage::endSilence()
{
    const QDateTime since = std::exchange(m_quietSince, {}), now = QDateTime::currentDateTimeUtc();
    if (!since.isValid() || since.msecsTo(now) < kShortestGapMs || (m_model->totalCount() == 0 && m_waiting.empty()))
        return;
    m_waiting.push_back(logGap(since, now));
    if (!m_flush->isActive())
        m_flush->start(kFlushMs);
}

void LogsPage::received(const base::Json& record)
{
    if (!isListening())
        return;
    if (m_waiting.size() >= kMostWaiting) {
        ++m_dropped;
        return;
    }
    m_waiting.push_back(record);
    if (!m_flush->isActive())
        m_flush->start(kFlushMs);
}

void LogsPage::flush()
{
    QElapsedTimer timer;
    timer.start();
    int gone = 0;
    do {
        std::vector<base::Json> records;
        for (; !m_waiting.empty() && records.size() < kBatch; m_waiting.pop_front()) {
            if (m_waiting.front().is_object())
                records.push_back(std::move(m_waiting.front()));
        }
        gone += m_model->append(records);
    } while (!m_waiting.empty() && timer.elapsed() < kMostMsAtOnce);
    QScrollBar* bar = m_ui->table->verticalScrollBar();
    if (m_ui->followBox->isChecked())
        m_ui->table->scrollToBottom();
    else if (gone > 0)
        bar->setValue(bar->value() - gone); // what is being read stays where it is
    if (!m_waiting.empty())
        m_flush->start(0);
    showState();
}

void LogsPage::filterRows()
{
    m_model->setFilter(m_ui->filterEdit->filter());
    const int row = m_detailed ? m_model->rowOf(*m_detailed) : -1;
    if (row >= 0)
        m_ui->table->selectRow(row);
    else
        showDetail(); // nothing is selected any more
    if (m_ui->followBox->isChecked())
        m_ui->table->scrollToBottom();
    showState();
}

void LogsPage::followFromScrollBar()
{
    const QScrollBar* bar = m_ui->table->verticalScrollBar();
    m_ui->followBox->setChecked(bar->value() >= bar->maximum() - 1);
}

void LogsPage::showDetail()
{
    const auto selected = m_ui->table->selectionModel()->selectedRows();
    m_detail->setVisible(!selected.isEmpty());
    if (selected.isEmpty()) {
        m_detailed.reset();
        return;
    }
    const uint64_t record = m_model->recordOf(selected.first().row());
    if (m_detailed == record)
        return; // the rows around it moved
    m_detailed = record;
    auto parsed = base::parseJson(m_model->json(selected.first().row()).toStdString());
    if (parsed && isLogGap(*parsed)) {
        m_detail->hide();
        return;
    }
    m_detail->setRecord(parsed ? std::move(*parsed) : base::Json::object());
}

void LogsPage::showState()
{
    const int total = m_model->totalCount();
    const bool empty = total == 0;
    const bool paused = m_ui->pauseButton->isChecked();
    if (empty) {
        m_empty->setIcon(m_trouble.isEmpty() ? QStringLiteral("logs") : QStringLiteral("error"));
        m_empty->setTitle(!m_trouble.isEmpty() ? tr("The request log is not connected")
                          : paused             ? tr("Paused")
                          : m_connected        ? tr("Waiting for requests")
                                               : tr("Connecting…"));
        m_empty->setText(!m_trouble.isEmpty() ? shownText(m_trouble, 300) + u'\n' + tr("It is tried again by itself.")
                         : paused             ? tr("Resume to see requests as they come.")
                                              : tr("Every request that fits the filter appears here the moment it is answered."));
        m_ui->stack->setCurrentWidget(m_ui->messagePage);
    } else {
        m_ui->stack->setCurrentWidget(m_ui->table);
    }
    QStringList parts;
    if (!empty)
        parts << (m_model->isFull() ? tr("newest %1").arg(QLocale().toString(total)) : tr("%n request(s)", nullptr, total));
    if (!empty && m_model->rowCount() < total)
        parts << tr("%1 shown by the filter").arg(QLocale().toString(m_model->rowCount()));
    if (paused)
        parts << tr("paused");
    if (m_leftOut)
        parts << tr("%1 left out by the gateway under load").arg(QLocale().toString(m_leftOut));
    if (m_dropped)
        parts << tr("%1 not shown: they came faster than can be read").arg(QLocale().toString(m_dropped));
    if (!m_trouble.isEmpty() && !empty)
        parts << tr("not connected: %1").arg(shownText(m_trouble, 200));
    m_status->setTone(m_trouble.isEmpty() ? Tone::Dim : Tone::Error);
    m_status->setText(parts.join(QStringLiteral("  \u00b7  ")));
    m_status->setVisible(!parts.isEmpty());
}

void LogsPage::exportAs(bool csv)
{
    const QByteArray content = csv ? m_model->allAsCsv() : m_model->allAsJsonLines();
    saveExport(this, csv ? QStringLiteral("requests.csv") : QStringLiteral("requests.jsonl"), content, [this](const QString& text, bool isError) { Q_EMIT messageRequested(text, isError); });
}

} // namespace gatehouse::console
