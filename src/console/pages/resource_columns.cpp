// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_columns.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_node.h"
#include "console/forms/schema_text.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QCoreApplication>

#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kSoonDays = 30;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString words(const char* text)
{
    return QCoreApplication::translate("ResourceColumns", text);
}

} // namespace

ResourceColumn idColumn()
{
    return ResourceColumn{words(QT_TRANSLATE_NOOP("ResourceColumns", "Id")), 150, [](const ResourceRow& row) { return shownText(row.key.id, 80); }}.named("id");
}

ResourceColumn nameColumn()
{
    return memberColumn(words(QT_TRANSLATE_NOOP("ResourceColumns", "Name")), "name", 150);
}

ResourceColumn tenantColumn()
{
    return ResourceColumn{words(QT_TRANSLATE_NOOP("ResourceColumns", "Tenant")), 90, [](const ResourceRow& row) {
                              return row.key.tenant.empty() ? words(QT_TRANSLATE_NOOP("ResourceColumns", "gateway")) : shownText(row.key.tenant, 64);
                          }}.named("tenant");
}

ResourceColumn revisionColumn()
{
    return ResourceColumn{words(QT_TRANSLATE_NOOP("ResourceColumns", "Revision")), 76, [](const ResourceRow& row) { return row.resource ? QString::number(row.resource->revision) : QString(); }, true}
        .named("revision")
        .counting(ValueType::Number, [](const ResourceRow& row) { return row.resource ? double(row.resource->revision) : kNone; });
}

ResourceColumn updatedColumn()
{
    return ResourceColumn{words(QT_TRANSLATE_NOOP("ResourceColumns", "Changed")), 156, [](const ResourceRow& row) {
                              if (!row.resource || row.resource->updatedAtNs <= 0)
                                  return QString();
                              return dateTimeText(localTime(row.resource->updatedAtNs / 1000000));
                          }}
        .named("changed")
        .counting(ValueType::Time, [](const ResourceRow& row) { return row.resource && row.resource->updatedAtNs > 0 ? double(row.resource->updatedAtNs) / 1e6 : kNone; });
}

ResourceColumn memberColumn(const QString& title, const char* member, int width, const QString& fallback)
{
    return ResourceColumn{title, width, [member, fallback](const ResourceRow& row) {
                              const base::Json& value = base::memberAt(row.value(), member);
                              return value.is_null() ? fallback : valueText(value);
                          }}.named(member);
}

ResourceColumn enabledColumn(QWidget* themed)
{
    const auto enabled = [](const ResourceRow& row) { return base::boolAt(row.value(), "enabled", true); };
    return ResourceColumn{words(QT_TRANSLATE_NOOP("ResourceColumns", "Enabled")), 76,
                          [enabled](const ResourceRow& row) { return enabled(row) ? words(QT_TRANSLATE_NOOP("ResourceColumns", "on")) : words(QT_TRANSLATE_NOOP("ResourceColumns", "off")); }, false,
                          [enabled, themed](const ResourceRow& row) { return enabled(row) ? QColor() : themeColours(themed).warning; }}
        .named("enabled")
        .counting(ValueType::Bool, [enabled](const ResourceRow& row) { return enabled(row) ? 1.0 : 0.0; });
}

ResourceColumn choiceColumn(const QString& title, const char* member, int width, QStringList values, QStringList titles, std::function<QColor(const std::string&)> colour)
{
    const auto value = [member, usual = utf8(values.first())](const ResourceRow& row) { return base::stringAt(row.value(), member, usual); };
    const auto shown = [values, titles](const std::string& raw) {
        const qsizetype at = values.indexOf(fromUtf8(raw));
        return at < 0 ? shownText(raw, 30) : schemaText(utf8(titles.value(at)), 30);
    };
    return ResourceColumn{title, width, [value, shown](const ResourceRow& row) { return shown(value(row)); }, false, [value, colour = std::move(colour)](const ResourceRow& row) { return colour(value(row)); }}
        .named(member)
        .listing([value, shown](const ResourceRow& row) {
            const std::string raw = value(row);
            return QStringList{shownText(raw, 30), shown(raw)};
        })
        .offering(values);
}

ResourceColumn statusColumn(QWidget* themed)
{
    return choiceColumn(words(QT_TRANSLATE_NOOP("ResourceColumns", "Status")), "status", 90, {QStringLiteral("active"), QStringLiteral("suspended")},
                        {QStringLiteral("Active"), QStringLiteral("Suspended")},
                        [themed](const std::string& status) { return status == "active" ? themeColours(themed).ok : themeColours(themed).warning; });
}

QDateTime earliestExpiry(const base::Json& list)
{
    QDateTime earliest;
    for (const base::Json& item : list) {
        if (!item.is_object())
            continue;
        const QDateTime end = QDateTime::fromString(shownText(base::stringAt(item, "expiresAt"), 40), Qt::ISODateWithMs);
        if (end.isValid() && (!earliest.isValid() || end < earliest))
            earliest = end;
    }
    return earliest;
}

ResourceColumn endColumn(QWidget* themed, const QString& title, std::function<QDateTime(const ResourceRow&)> end)
{
    const auto text = [end](const ResourceRow& row) {
        const QDateTime at = end(row), now = QDateTime::currentDateTimeUtc();
        if (!at.isValid())
            return QString();
        const QString date = dateText(at.toLocalTime().date());
        if (at < now)
            return words(QT_TRANSLATE_NOOP("ResourceColumns", "%1, ended")).arg(date);
        const qint64 days = now.daysTo(at);
        return days <= kSoonDays ? QCoreApplication::translate("ResourceColumns", "%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(date) : date;
    };
    const auto colour = [end, themed](const ResourceRow& row) {
        const QDateTime at = end(row), now = QDateTime::currentDateTimeUtc();
        if (!at.isValid())
            return QColor();
        return at < now ? themeColours(themed).danger : now.daysTo(at) <= kSoonDays ? themeColours(themed).warning : QColor();
    };
    const auto number = [end](const ResourceRow& row) {
        const QDateTime at = end(row);
        return at.isValid() ? double(at.toMSecsSinceEpoch()) : kNone;
    };
    return ResourceColumn{title, 150, text, false, colour}.named("ends").counting(ValueType::Time, number);
}

QStringList textEntries(const base::Json& list)
{
    QStringList entries;
    if (!list.is_array())
        return entries;
    for (const base::Json& item : list) {
        if (item.is_string())
            entries << shownText(item.get_ref<const std::string&>(), 250);
    }
    return entries;
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
