// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "drivers/gateway_types.h"

#include <memory>

class QTimer;

namespace Ui {
class AuditPage;
}

namespace gatehouse::console {

class EmptyState;
class TextTableModel;
class ToneLabel;

// Who did what, with what outcome, refused attempts too. Filtered by the gateway; exported as JSON lines or CSV.
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
    std::optional<domain::ResourceKey> resourceAt(int row) const; // that is there now
    void open(int row);
    void showMenu(const QPoint& at);
    void load(quint64 before);
    void loaded(const drivers::Reply<QVector<drivers::AuditEntry>>& reply, quint64 before);
    void tellNotFresh(const drivers::CallError& error);
    void showMessage(const QString& icon, const QString& title, const QString& text, bool retry);
    void exportAs(bool csv);
    void exportStep();
    std::unique_ptr<Ui::AuditPage> m_ui;
    TextTableModel* m_model;
    EmptyState* m_message = nullptr;
    QTimer* m_typing;
    ToneLabel* m_notice; // above what is not fresh any more
    QVector<drivers::AuditEntry> m_entries;
    bool m_loading = false, m_complete = false, m_loadedOnce = false, m_exportCsv = false, m_exporting = false;
    quint64 m_generation = 0;
};

} // namespace gatehouse::console
