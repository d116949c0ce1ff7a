// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "drivers/gateway_types.h"

#include <memory>

namespace Ui {
class HistoryPage;
}

namespace gatehouse::console {

class ColumnSets;
class DiffView;
class MessagePlace;
class QueryProxyModel;
class TextTableModel;
class ToneLabel;

// All revisions, newest first. One chosen: what it changed; two: what lies between. Restores a revision or one resource of it, after a look at the result.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(GatewaySession& session, QWidget* parent = nullptr);
    ~HistoryPage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;
    void showRevision(quint64 number) override;

private:
    double numberOf(int row, int column) const;
    void loadMore();
    void loaded(const drivers::Reply<QVector<drivers::Revision>>& reply, quint64 before);
    void tellNotFresh(const drivers::CallError& error);
    void showMessage(const QString& icon, const QString& title, const QString& text, bool retry);
    void showSelected();
    void updateButtons();
    void restore(bool onlySelected);
    std::vector<quint64> selectedNumbers() const; // ascending
    std::unique_ptr<Ui::HistoryPage> m_ui;
    TextTableModel* m_model;
    QueryProxyModel* m_proxy;
    std::unique_ptr<ColumnSets> m_columnSets;
    DiffView* m_diff;
    ToneLabel* m_about;
    ToneLabel* m_notice; // above what is not fresh any more
    MessagePlace* m_message = nullptr;
    QVector<drivers::Revision> m_revisions;
    quint64 m_wanted = 0; // to be chosen as soon as it is loaded
    bool m_loading = false, m_complete = false, m_loadedOnce = false;
    quint64 m_generation = 0, m_diffGeneration = 0;
};

} // namespace gatehouse::console
