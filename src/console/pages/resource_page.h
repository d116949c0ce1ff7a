// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/bulk_fields.h"
#include "console/pages/page.h"
#include "console/pages/resource_list_model.h"


class QAction;
class QMenu;
class QPushButton;

namespace Ui {
class ResourcePage;
}

namespace gatehouse::console {

class ColumnSets;
class ElidedLabel;
class MessagePlace;
class ToneLabel;
enum class CopyForm;

// What the pages of resources share: a fast table with filter, count, pending edits marked in it, actions, and every state said in words.
// A page of a kind gives its columns, its words, and may show a detail below.
class ResourcePage : public Page
{
    Q_OBJECT
public:
    struct Words {
        QString title;      // "APIs"
        QString newText;    // "New service"
        QString emptyTitle; // "No services yet"
        QString emptyText;  // what they are for and what to do first
    };
    ~ResourcePage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;
    bool showResource(const domain::ResourceKey& key) override;
    ResourceListModel& model() { return *m_model; }
    const domain::ResourceKey* currentKey() const;

protected:
    ResourcePage(GatewaySession& session, domain::Kind kind, Words words, QWidget* parent);
    // Called once by the page's constructor, when its columns' functions can be used.
    void setColumns(std::vector<ResourceColumn> columns);
    void setDetail(QWidget* detail); // below the table
    bool eventFilter(QObject* watched, QEvent* event) override;
    virtual void prepareRows() {}    // before the rows are made: count what the columns show
    virtual void showDetail(const domain::ResourceKey* key) { Q_UNUSED(key) }
    bool isReadOnly();
    domain::Kind kind() const { return m_kind; }
    void reload(bool onlyPending = false);

private:
    void makeActions();
    void rebuild();
    void applyFilter();
    void clearFilter();
    void showState();
    void selectionChanged();
    QVector<int> selectedRows() const; // in their order
    std::vector<domain::ResourceKey> selectedKeys() const;
    std::vector<ResourceRow> selectedResources() const;
    void keepSelection();
    void select(const std::vector<domain::ResourceKey>& keys);
    void editCurrent();
    void makeNew();
    void duplicate();
    void remove();
    void history();
    void discard();
    void copy(CopyForm form);
    void exportTable();
    void bulkEdit();
    void protect();
    void switchOn(bool on);
    std::optional<BulkField> switchField(base::Json& onValue, base::Json& offValue) const;
    void filterByCell(bool exclude);
    QString cellCondition(const QModelIndex& index, bool exclude) const;
    void fillUsedBy(QMenu* menu);
    void contextMenu(const QPoint& at);

    std::unique_ptr<Ui::ResourcePage> m_ui;
    domain::Kind m_kind;
    Words m_words;
    ResourceListModel* m_model = nullptr;
    MessagePlace* m_message = nullptr;
    ToneLabel* m_notice;
    ElidedLabel* m_problem;
    QMenu* m_menu = nullptr;
    QMenu* m_usedBy = nullptr;
    std::unique_ptr<ColumnSets> m_columnSets;
    QAction *m_edit = nullptr, *m_bulkEdit = nullptr, *m_enable = nullptr, *m_disable = nullptr, *m_duplicate = nullptr, *m_delete = nullptr, *m_history = nullptr, *m_discard = nullptr,
            *m_onlyThis = nullptr, *m_notThis = nullptr, *m_protect = nullptr, *m_security = nullptr;
    QPushButton* m_protectButton = nullptr; // for what it asks for
    std::vector<domain::ResourceKey> m_kept; // selected before the model's reset
    std::optional<domain::ResourceKey> m_wanted; // to be shown as soon as it is loaded
    bool m_active = false, m_stale = true, m_staleOnlyPending = false;
};

} // namespace gatehouse::console
