// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/planned_resources.h"
#include "console/models/security_remedies.h"
#include "console/models/security_report.h"
#include "console/pages/page.h"

#include <QPointer>

#include <array>
#include <memory>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace gatehouse::console {

class ColumnSets;
class ElidedLabel;
class MessagePlace;
class FilterEdit;
class ResourceListModel;
class SecurityDetail;
class SecurityWatch;
class ToneLabel;
struct FindingGroup;
struct ResourceColumn;
struct ResourceRow;

// What protects each API (a route that is enabled) and what is missing, with remedies that become pending changes. Those are counted in as soon as they are made.
class SecurityPage : public Page
{
    Q_OBJECT
public:
    explicit SecurityPage(GatewaySession& session, QWidget* parent = nullptr);
    ~SecurityPage() override;
    void setActive(bool active) override;
    void refresh() override;
    void focusFilter() override;
    void showSecurity(const domain::ResourceKey& key) override;
    void setFilter(const QString& query) override;
    ResourceListModel& model() { return *m_model; }

private:
    QWidget* makeHeadline();
    QWidget* makeBar();
    void makeTable();
    void makeMenu();
    void wire();
    std::vector<ResourceColumn> columns();
    ResourceColumn areaColumn(SecurityArea area, int width);
    const SecurityReport::Api* api(const ResourceRow& row) const;
    SecurityMark::Level levelAt(const QModelIndex& index, SecurityArea area) const;

    void showReport();
    void showHeadline();
    void showState();
    void showNotices();
    void showDetail();
    void filterByLevel(SecurityMark::Level level);
    QString levelCondition(SecurityMark::Level level) const;
    QString cellCondition(const QModelIndex& index, bool exclude) const;
    void filterByCell(bool exclude);
    std::vector<domain::ResourceKey> chosen() const;
    void choose(const std::vector<domain::ResourceKey>& keys);
    QString whyNot();

    void take(const Remedy& remedy, const FindingGroup& group);
    void protect();
    void openRoute();

    PlannedResources m_resources;
    SecurityRemedies m_remedies;
    std::shared_ptr<const SecurityReport> m_shown, m_inForce; // what the rows are of
    std::array<QPushButton*, 4> m_levels{};                    // from High to Good
    ElidedLabel *m_summary, *m_problem;
    FilterEdit* m_filter;
    QLabel* m_count;
    ToneLabel *m_notice, *m_partial;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QTableView* m_table;
    ResourceListModel* m_model = nullptr;
    SecurityDetail* m_detail;
    MessagePlace* m_message;
    QMenu* m_menu;
    std::unique_ptr<ColumnSets> m_columnSets;
    std::vector<domain::ResourceKey> m_kept; // chosen before the model's reset
    std::optional<domain::ResourceKey> m_wanted; // to be chosen as soon as it is there
    QPointer<SecurityWatch> m_lookingAt; // while active; a session may end before its page
    bool m_settled = false; // a first row was chosen
};

} // namespace gatehouse::console
