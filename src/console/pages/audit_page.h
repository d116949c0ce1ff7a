// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "drivers/gateway_types.h"

#include <memory>

namespace Ui {
class AuditPage;
}

namespace gatehouse::console {

class ColumnSets;
class MessagePlace;
class QueryProxyModel;
class TextTableModel;
class ToneLabel;

// Who did what, with what outcome, refused attempts too. The gateway gives it from the newest on, as far as it is looked at; who filters or exports gets all of it looked at.
class AuditPage : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(GatewaySession& session, QWidget* parent = nullptr);
    ~AuditPage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;

private:
    const drivers::AuditEntry* entryAt(const QModelIndex& index) const; // of the table's; null: none
    double numberOf(int row, int column) const;
    std::optional<domain::ResourceKey> resourceOf(const drivers::AuditEntry& entry) const; // that is there now
    void open(const drivers::AuditEntry& entry);
    void showMenu(const QPoint& at);
    void load(quint64 before);
    void loadMore();
    void loaded(const drivers::Reply<QVector<drivers::AuditEntry>>& reply, quint64 before);
    void append(const QVector<drivers::AuditEntry>& entries);
    bool isFiltered() const;
    void showState();
    void tellNotFresh(const drivers::CallError& error);
    void showMessage(const QString& icon, const QString& title, const QString& text, bool retry);
    void exportTable();
    std::unique_ptr<Ui::AuditPage> m_ui;
    TextTableModel* m_model;
    QueryProxyModel* m_proxy;
    std::unique_ptr<ColumnSets> m_columnSets;
    MessagePlace* m_message = nullptr;
    ToneLabel* m_notice; // above what is not fresh any more
    QVector<drivers::AuditEntry> m_entries; // of the model's rows
    bool m_loading = false, m_complete = false, m_exporting = false;
    quint64 m_generation = 0;
};

} // namespace gatehouse::console
