// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/field_help.h"

#include "console/forms/display_text.h"
#include "console/forms/field.h"
#include "console/forms/schema_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::console {

namespace {

constexpr int kMostChoices = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldHelp)
};

QString number(const base::Json& value)
{
    return value.is_number_integer() ? QLocale().toString(qlonglong(value.get<int64_t>())) : QLocale().toString(value.get<double>());
}

// "1 to 65,535", "at least 1", "at most 100", or nothing.
QString bounds(const base::Json& schema, const char* leastName, const char* mostName)
{
    const base::Json &least = base::memberAt(schema, leastName), &most = base::memberAt(schema, mostName);
    if (least.is_number() && most.is_number())
        return Words::tr("%1 to %2").arg(number(least), number(most));
    if (least.is_number())
        return Words::tr("at least %1").arg(number(least));
    return most.is_number() ? Words::tr("at most %1").arg(number(most)) : QString();
}

QString choices(const base::Json& schema)
{
    QStringList all;
    for (const base::Json& value : base::memberAt(schema, "enum")) {
        if (all.size() == kMostChoices) {
            all << QString(QChar(0x2026));
            break;
        }
        all << valueText(value);
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

const Field* fieldAround(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* field = qobject_cast<const Field*>(widget))
            return field;
    }
    return nullptr;
}

std::vector<SchemaFact> schemaFacts(const SchemaNode& node)
{
    std::vector<SchemaFact> facts;
    const auto add = [&facts](const QString& what, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({what, value});
    };
    add(Words::tr("Default"), node.defaultText());
    add(Words::tr("One of"), choices(node.schema));
    add(Words::tr("Value"), bounds(node.schema, "minimum", "maximum"));
    add(Words::tr("Length"), bounds(node.schema, "minLength", "maxLength"));
    add(Words::tr("Entries"), bounds(node.schema, "minItems", "maxItems"));
    return facts;
}

QString fieldHelp(const Field& field)
{
    const FieldSpec& spec = field.spec();
    QString html = QStringLiteral("<h2>%1</h2>").arg(withoutMnemonics(spec.title).toHtmlEscaped());
    if (const QString text = spec.node.description(); !text.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    QString rows;
    const auto row = [&rows](const QString& what, const QString& value) {
        if (!value.isEmpty())
            rows += QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>").arg(what.toHtmlEscaped(), value.toHtmlEscaped());
    };
    row(Words::tr("Needed"), spec.required ? Words::tr("yes") : QString());
    for (const SchemaFact& fact : schemaFacts(spec.node))
        row(fact.what, fact.value);
    row(Words::tr("In the source"), fromUtf8(spec.pointer));
    return html + QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace gatehouse::console
