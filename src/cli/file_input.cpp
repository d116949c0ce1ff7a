// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/file_input.h"

#include "drivers/text.h"

#include <QFile>

#include <cstdio>

namespace gatehouse::cli {

using drivers::displaySafe;
using drivers::toQt;

std::optional<QByteArray> readInput(const Invocation& invocation, const QString& path)
{
    QFile file(path);
    const bool open = path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        invocation.err << "gatehousectl: " << path << " cannot be read: " << file.errorString() << '\n';
        return {};
    }
    return file.readAll();
}

bool isYaml(const QString& path, const QByteArray& document)
{
    if (path.endsWith(QStringLiteral(".yaml")) || path.endsWith(QStringLiteral(".yml")))
        return true;
    const QByteArray trimmed = document.left(4096).trimmed();
    return !path.endsWith(QStringLiteral(".json")) && !trimmed.startsWith('{');
}

std::optional<Address> addressFrom(const QStringList& words)
{
    Address address;
    if (words.size() == 2) {
        const auto kind = domain::kindFromName(words[0].toStdString());
        if (!kind)
            return {};
        const QStringList parts = words[1].split(QLatin1Char('/'));
        address.key = {*kind, parts.size() > 1 ? parts[0].toStdString() : std::string(), parts.last().toStdString()};
        return address;
    }
    if (words.size() != 1)
        return {};
    QStringList parts = words[0].split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.first() == QStringLiteral("v1"))
        parts.removeFirst();
    if (parts.size() > 2 && parts.first() == QStringLiteral("tenants")) {
        address.key.tenant = parts[1].toStdString();
        parts = parts.mid(2);
    }
    if (parts.isEmpty() || parts.size() > 2)
        return {};
    const auto kind = domain::kindFromPlural(parts[0].toStdString());
    if (!kind)
        return {};
    address.key.kind = *kind;
    address.isList = parts.size() == 1;
    if (!address.isList)
        address.key.id = parts[1].toStdString();
    return address;
}

void printDiff(QTextStream& out, const std::vector<domain::ResourceChange>& changes)
{
    static constexpr const char* kMarks[] = {"+", "~", "-"};
    for (const domain::ResourceChange& change : changes) {
        out << kMarks[static_cast<size_t>(change.op)] << ' ' << toQt(domain::kindName(change.key.kind)) << ' ' << displaySafe(toQt(domain::qualifiedName(change.key))) << '\n';
        if (change.op != domain::ResourceChange::Op::Update)
            continue;
        for (const domain::FieldChange& field : change.fields) {
            const auto text = [](const base::Json& value) { return displaySafe(toQt(base::toText(value)), 200); };
            out << "    " << displaySafe(toQt(field.pointer)) << ": ";
            if (field.op == domain::FieldChange::Op::Add)
                out << "(unset) -> " << text(field.to);
            else if (field.op == domain::FieldChange::Op::Remove)
                out << text(field.from) << " -> (unset)";
            else
                out << text(field.from) << " -> " << text(field.to);
            out << '\n';
        }
    }
}

base::Json toJson(const drivers::ChangeResult& result)
{
    base::Json warnings = base::Json::array();
    for (const base::Problem& warning : result.warnings)
        warnings.push_back({{"pointer", warning.pointer}, {"message", warning.message}});
    return {{"revision", result.revision}, {"dryRun", result.dryRun}, {"changed", result.changed}, {"diff", domain::toJson(result.diff)}, {"warnings", std::move(warnings)}};
}

} // namespace gatehouse::cli
