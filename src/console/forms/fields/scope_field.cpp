// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/scope_field.h"

#include "console/forms/display_text.h"
#include "console/forms/fields/quiet_combo_box.h"
#include "console/forms/fields/quiet_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace gatehouse::console {

ScopeField::ScopeField(FormContext& context, FieldSpec fieldSpec, QWidget* parent)
    : Field(context, std::move(fieldSpec), parent), m_level(new QuietComboBox), m_tenant(new QLineEdit), m_target(new QLineEdit), m_tenants(new QStringListModel(this)),
      m_targets(new QStringListModel(this))
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_level);
    layout->addWidget(m_tenant);
    layout->addWidget(m_target);
    box->setFocusProxy(m_level);
    offerLevels(Unset);
    connect(&this->context().model(), &FormModel::changed, this, [this](const std::string& pointer) {
        if (pointer == "/kind")
            showLevel(level());
    });
    frame(box, Layout::Beside);
    describeControl(m_level, spec().title, spec().node.description());
    for (const auto& [edit, model] : {std::pair(m_tenant, m_tenants), std::pair(m_target, m_targets)}) {
        auto* completer = new QCompleter(model, this);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setMaxVisibleItems(12);
        edit->setCompleter(completer);
    }
    m_tenant->setPlaceholderText(tr("tenant"));
    m_tenant->setAccessibleName(tr("Tenant of the scope"));
    connect(m_level, qOverload<int>(&QComboBox::activated), this, [this](int index) { choose(static_cast<Level>(m_level->itemData(index).toInt())); });
    connect(m_tenant, &QLineEdit::textChanged, this, &ScopeField::typedTenant);
    connect(m_tenant->completer(), qOverload<const QString&>(&QCompleter::activated), this, &ScopeField::typedTenant);
    connect(m_target, &QLineEdit::textChanged, this, &ScopeField::typedTarget);
    connect(m_target->completer(), qOverload<const QString&>(&QCompleter::activated), this, &ScopeField::typedTarget);
}

QWidget* ScopeField::editor() const
{
    return m_level;
}

const char* ScopeField::member(Level level)
{
    switch (level) {
    case Service:
        return "service";
    case Route:
        return "route";
    case Consumer:
        return "consumer";
    case Group:
        return "group";
    default:
        return "";
    }
}

ScopeField::Level ScopeField::level() const
{
    const base::Json* present = value();
    if (!present || !present->is_object())
        return Unset;
    for (const Level each : {Service, Route, Consumer, Group}) {
        if (present->contains(member(each)))
            return each;
    }
    if (present->contains("tenant"))
        return Tenant;
    return base::boolAt(*present, "gateway") ? Gateway : Unset;
}

QString ScopeField::scopeTenant() const
{
    const base::Json* present = value();
    const QString own = present && present->is_object() ? fromUtf8(base::stringAt(*present, "tenant")) : QString();
    return own.isEmpty() ? context().tenant() : own;
}

QStringList ScopeField::targets(Level level) const
{
    switch (level) {
    case Service:
        return context().lookup().ids(domain::Kind::Service, scopeTenant());
    case Route:
        return context().lookup().ids(domain::Kind::Route, scopeTenant());
    case Consumer:
        return context().lookup().ids(domain::Kind::Consumer, scopeTenant());
    case Group:
        return context().lookup().groups(scopeTenant());
    default:
        return {};
    }
}

void ScopeField::choose(Level chosen)
{
    const base::Json* present = value();
    base::Json scope = present && present->is_object() ? *present : base::Json::object();
    const QString tenant = scopeTenant();
    for (const char* name : {"gateway", "tenant", "service", "route", "consumer", "group"})
        scope.erase(name);
    if (chosen == Gateway)
        scope["gateway"] = true;
    else if (chosen != Unset)
        scope["tenant"] = utf8(tenant);
    if (*member(chosen) != 0)
        scope[member(chosen)] = std::string();
    if (scope.empty())
        unset();
    else
        write(std::move(scope));
    load(); // and the keyboard stays: who goes on with the arrow keys has not chosen yet
}

void ScopeField::typedTenant(const QString& text)
{
    context().model().set(base::joinPointer(pointer(), "tenant"), utf8(text));
    m_targets->setStringList(targets(level()));
    refreshState();
}

void ScopeField::typedTarget(const QString& text)
{
    context().model().set(base::joinPointer(pointer(), member(level())), utf8(text));
    const QStringList known = targets(level());
    if (!text.isEmpty() && !known.contains(text) && !known.isEmpty())
        setHint(tr("There is no %1 of this name here").arg(m_level->currentText().toLower()), true);
    else
        setHint({});
    refreshState();
}

void ScopeField::offerLevels(Level chosen)
{
    const base::Json* kind = context().model().at("/kind");
    const QVector<drivers::PolicyKind> kinds = context().lookup().policyKinds();
    const bool tellsWhoCalls = kind && kind->is_string() && std::any_of(kinds.begin(), kinds.end(), [&](const drivers::PolicyKind& each) {
        return each.phase == QLatin1String("authenticate") && each.kind == fromUtf8(kind->get<std::string>());
    });
    const bool atGateway = context().tenant().isEmpty();
    const std::tuple<QString, Level, bool> all[] = {{tr("Choose…"), Unset, true},
                                                    {tr("The whole gateway"), Gateway, atGateway},
                                                    {atGateway ? tr("A tenant") : tr("The whole tenant"), Tenant, true},
                                                    {tr("One service"), Service, true},
                                                    {tr("One route"), Route, true},
                                                    {tr("One consumer"), Consumer, !tellsWhoCalls},
                                                    {tr("A group of consumers"), Group, !tellsWhoCalls}};
    int row = 0;
    for (const auto& [title, each, offered] : all) {
        const int at = m_level->findData(each);
        if (!offered && each != chosen) {
            if (at >= 0)
                m_level->removeItem(at);
            continue;
        }
        if (at < 0)
            m_level->insertItem(row, title, each);
        ++row;
    }
}

void ScopeField::showLevel(Level level)
{
    offerLevels(level);
    m_level->setCurrentIndex(m_level->findData(level));
    // Inside a tenant the scope's tenant is that tenant.
    m_tenant->setVisible(level >= Tenant && context().tenant().isEmpty());
    m_target->setVisible(*member(level) != 0);
    m_target->setPlaceholderText(fromUtf8(member(level)));
    m_target->setAccessibleName(tr("%1: %2").arg(spec().title, m_level->currentText()));
}

void ScopeField::load()
{
    const Level now = level();
    showLevel(now);
    const base::Json empty = base::Json::object();
    const base::Json& scope = value() && value()->is_object() ? *value() : empty;
    const QString tenant = fromUtf8(base::stringAt(scope, "tenant"));
    const QString target = fromUtf8(base::stringAt(scope, member(now)));
    if (m_tenant->text() != tenant)
        setQuietly(*m_tenant, tenant);
    if (m_target->text() != target)
        setQuietly(*m_target, target);
    m_tenants->setStringList(context().lookup().ids(domain::Kind::Tenant, {}));
    m_targets->setStringList(targets(now));
    refreshState();
}

} // namespace gatehouse::console
