// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/connection_dialog.h"
#include "console/forms/form_context.h"
#include "console/forms/session_lookup.h"
#include "console/pages/bulk_fields.h"
#include "console/pages/bulk_plan.h"

class QComboBox;
class QTableView;
class QTimer;

namespace gatehouse::console {

class BulkPreviewModel;
class Field;
class GatewaySession;
class ToneLabel;

// One field, one value, many resources: says how many change and shows which, before and after. What is confirmed goes into the pending changes as one step.
class BulkEditDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    BulkEditDialog(GatewaySession& session, domain::Kind kind, std::vector<ResourceRow> rows, QWidget* parent);
    ~BulkEditDialog() override;

Q_SIGNALS:
    void staged(int count);

private:
    void gatherFields();
    void chooseField();
    void begin();
    void work();
    void showPlan();
    void stage();
    GatewaySession& m_session;
    domain::Kind m_kind;
    std::vector<ResourceRow> m_rows;
    std::vector<BulkField> m_fields;
    SessionLookup m_lookup;
    FormModel m_model;
    FormContext m_context;
    std::unique_ptr<BulkPlan> m_plan;
    std::shared_ptr<const schema::Schema> m_schema, m_configSchema;
    QComboBox* m_fieldBox;
    QComboBox* m_actionBox;
    QWidget* m_valueBox;
    Field* m_field = nullptr;
    ToneLabel* m_count;
    QTableView* m_table;
    BulkPreviewModel* m_preview;
    QPushButton* m_ok;
    QTimer* m_typing;
    QTimer* m_working;
};

} // namespace gatehouse::console
