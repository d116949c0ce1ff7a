// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/field.h"

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace gatehouse::console {

// Where a policy applies: the whole gateway, a tenant, or one service, route, consumer or group of it.
class ScopeField : public Field
{
    Q_OBJECT
public:
    ScopeField(FormContext& context, FieldSpec spec, QWidget* parent);
    void load() override;
    QWidget* editor() const override;

private:
    enum Level { Unset, Gateway, Tenant, Service, Route, Consumer, Group };
    static const char* member(Level level);
    Level level() const;
    void choose(Level level);
    void typedTenant(const QString& text);
    void typedTarget(const QString& text);
    void showLevel(Level level);
    // Who calls is what an authentication tells: it cannot be for one consumer or group. A level that is chosen already stays to be seen.
    void offerLevels(Level chosen);
    QStringList targets(Level level) const;
    QString scopeTenant() const;
    QComboBox* m_level;
    QLineEdit* m_tenant;
    QLineEdit* m_target;
    QStringListModel* m_tenants;
    QStringListModel* m_targets;
};

} // namespace gatehouse::console
