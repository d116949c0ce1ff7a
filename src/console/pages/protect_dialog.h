// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "console/pages/protection_plan.h"

class QComboBox;
class QFormLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatehouse::console {

class DiffView;
class GatewaySession;
class ToneLabel;

// Offers sets of policies for a tenant, a service or a route, and shows what each would come to. What is ticked goes into the pending changes as one step. Without
// a target (no id) it asks for one.
class ProtectDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    ProtectDialog(GatewaySession& session, domain::ResourceKey target, base::Json targetValue, QWidget* parent);

Q_SIGNALS:
    void staged(int count);

private:
    void offerTargets(QFormLayout* form);
    void showBundle(int bundle);
    void showPreview();
    void count();
    void stage();
    std::vector<std::pair<domain::ResourceKey, base::Json>> policies() const;
    QString settingsText(const ProtectionItem& item) const;
    QString stateText(const ProtectionItem& item) const;
    QString titleOf(const std::string& kind) const;
    std::vector<const ProtectionItem*> ticked() const;

    GatewaySession& m_session;
    domain::ResourceKey m_target;
    base::Json m_targetValue;
    const std::vector<ProtectionBundle> m_bundles;
    std::vector<ProtectionItem> m_items; // of the bundle that is shown, one for each row
    QComboBox* m_targetBox = nullptr; // when there is a choice
    QComboBox* m_bundleBox;
    ToneLabel* m_summary;
    QTreeWidget* m_list;
    DiffView* m_preview;
    ToneLabel* m_count;
    QPushButton* m_ok;
};

} // namespace gatehouse::console
