// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_columns.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_node.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace gatehouse::console {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ResourceColumns", text);
}

} // namespace

ResourceColumn idColumn()
{
    return {words(QT_TRANSLATE_NOOP("ResourceColumns", "Id")), 150, [](const ResourceRow& row) { return shownText(row.key.id, 80); }};
}

ResourceColumn nameColumn()
{
    return memberColumn(words(QT_TRANSLATE_NOOP("ResourceColumns", "Name")), "name", 150);
}

ResourceColumn tenantColumn()
{
    return {words(QT_TRANSLATE_NOOP("ResourceColumns", "Tenant")), 90, [](const ResourceRow& row) {
                return row.key.tenant.empty() ? words(QT_TRANSLATE_NOOP("ResourceColumns", "gateway")) : shownText(row.key.tenant, 64);
            }};
}

ResourceColumn revisionColumn()
{
    return {words(QT_TRANSLATE_NOOP("ResourceColumns", "Revision")), 76, [](const ResourceRow& row) { return row.resource ? QString::number(row.resource->revision) : QString(); }, true};
}

ResourceColumn updatedColumn()
{
    return {words(QT_TRANSLATE_NOOP("ResourceColumns", "Changed")), 142, [](const ResourceRow& row) {
                if (!row.resource || row.resource->updatedAtNs <= 0)
                    return QString();
                return QDateTime::fromMSecsSinceEpoch(row.resource->updatedAtNs / 1000000).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
            }};
}

ResourceColumn memberColumn(const QString& title, const char* member, int width, const QString& fallback)
{
    return {title, width, [member, fallback](const ResourceRow& row) {
                const base::Json& value = base::memberAt(row.value(), member);
                return value.is_null() ? fallback : valueText(value);
            }};
}

QString listText(const base::Json& list, int most)
{
    if (!list.is_array())
        return {};
    QStringList parts;
    for (const base::Json& item : list) {
        if (parts.size() >= most)
            break;
        if (item.is_string())
            parts << shownText(item.get_ref<const std::string&>(), 80);
    }
    const int left = static_cast<int>(list.size()) - static_cast<int>(parts.size());
    QString text = parts.join(QStringLiteral(", "));
    if (left > 0 && !parts.isEmpty())
        text += QStringLiteral(" +%1").arg(left);
    return text;
}

} // namespace gatehouse::console
