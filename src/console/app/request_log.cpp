// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/request_log.h"

#include "console/connections/gateway_session.h"
#include "console/widgets/display.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace gatehouse::console {

void RequestLogModel::watch(GatewaySession& session)
{
    connect(&session.driver(), &drivers::Driver::callFinished, this,
            [this, &session](const QString& method, const QString& path, int status, double milliseconds, const QString& error) {
                add({QDateTime::currentDateTime(), displayName(session.connection().name, 60), displayName(method, 16), displayName(path, 300), displayName(error, 300), status,
                     milliseconds, &session});
            });
}

void RequestLogModel::add(Call call)
{
    if (m_calls.size() >= kKept) {
        beginRemoveRows({}, 0, 0);
        m_calls.pop_front();
        endRemoveRows();
    }
    const int row = int(m_calls.size());
    beginInsertRows({}, row, row);
    m_calls.push_back(std::move(call));
    endInsertRows();
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_calls.clear();
    endResetModel();
}

QString RequestLogModel::asCurl(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Call& call = m_calls[size_t(row)];
    return call.session ? call.session->driver().asCurl(call.method, call.path) : QString();
}

int RequestLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int RequestLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Call& call = m_calls[size_t(index.row())];
    if (role == Qt::ForegroundRole && (!call.error.isEmpty() || call.status >= 400))
        return themeColours(QApplication::palette()).danger;
    if (role == Qt::TextAlignmentRole && (index.column() == Status || index.column() == Duration))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return timeText(call.time.time());
    case ConnectionName: return call.connection;
    case Method: return call.method;
    case Path: return call.path;
    case Status: return call.status ? QVariant(call.status) : QVariant(QStringLiteral("–"));
    case Duration: return tr("%1 ms").arg(QLocale().toString(call.milliseconds, 'f', 1));
    case Error: return call.error;
    default: return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case ConnectionName: return tr("Connection");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Duration: return tr("Duration");
    case Error: return tr("Error");
    default: return {};
    }
}

RequestLog::RequestLog(QWidget* parent) : QWidget(parent), m_model(new RequestLogModel(this)), m_view(new QTableView(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Calls to gateways"));
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(26);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {80, 140, 70, 380, 60, 90};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* curl = new QAction(symbolIcon(QStringLiteral("copy")), tr("Copy as curl"), m_view);
    auto* clear = new QAction(symbolIcon(QStringLiteral("delete")), tr("Clear"), m_view);
    curl->setShortcut(QKeySequence::Copy);
    curl->setShortcutContext(Qt::WidgetShortcut);
    m_view->addActions({curl, clear});
    connect(curl, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(m_model->asCurl(m_view->currentIndex().row())); });
    connect(clear, &QAction::triggered, m_model, &RequestLogModel::clear);
    // Follows the newest while one looks at the end.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_view->verticalScrollBar();
        if (bar->value() == bar->maximum())
            QMetaObject::invokeMethod(m_view, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

} // namespace gatehouse::console
