// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "console/models/merge_plan.h"
#include "domain/resource.h"

class QTableWidget;
class QTableWidgetItem;

namespace gatehouse::console {

class GatewaySession;
class ToneLabel;

// An object that others changed while it was edited: field by field what it was, what was made of it here and what stands at the gateway, with a choice for each.
// Secrets are not shown. Owns itself.
class MergeDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    // Null stands for "not there".
    MergeDialog(GatewaySession& session, const domain::ResourceKey& key, const base::Json& base, const base::Json& mine, const base::Json& theirs, QWidget* parent);

Q_SIGNALS:
    // What was chosen; null deletes.
    void merged(const gatehouse::base::Json& value);

private:
    struct Shown {
        base::Json original, withoutSecrets;
    };
    QTableWidgetItem* cell(const std::optional<base::Json>& value, const Shown& whole, const std::string& pointer) const;
    void fill(const Shown& base, const Shown& mine, const Shown& theirs);
    void take(int row, bool mine);
    void takeAll(bool mine);
    void toggled(QTableWidgetItem* item);
    void mark(int row);
    void sayWhatComesOfIt();
    MergePlan m_plan;
    base::Json m_theirs;
    QTableWidget* m_table;
    ToneLabel* m_outcome;
    bool m_marking = false;
};

} // namespace gatehouse::console
