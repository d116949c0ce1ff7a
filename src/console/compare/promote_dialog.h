// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compare/promote_plan.h"
#include "console/forms/connection_dialog.h"
#include "console/models/relations.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace gatehouse::console {

class GatewaySession;

// What a promotion would do, in its order, before anything is staged: what comes along because it is named may be left out here, and what nobody has is told.
class PromoteDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    PromoteDialog(GatewaySession& target, const QString& source, std::shared_ptr<const ResourceSet> left, std::shared_ptr<const ResourceSet> right,
                  std::set<domain::ResourceKey> chosen, QWidget* parent);
    std::vector<domain::Operation> operations() const;

private:
    void plan();
    void showSteps();

    std::shared_ptr<const ResourceSet> m_left, m_right;
    std::set<domain::ResourceKey> m_chosen, m_without;
    Relations m_relations; // of the target's schemas
    PromotePlan m_plan;
    QTreeWidget* m_steps;
    QLabel* m_warning;
    QPushButton* m_stage;
    bool m_filling = false, m_over = false;
};

} // namespace gatehouse::console
