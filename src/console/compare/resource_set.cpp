// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/resource_set.h"

#include "domain/declarative.h"
#include "domain/diff.h"
#include "drivers/text.h"
#include "schema/document.h"
#include "schema/resource_schemas.h"
#include "schema/validator.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kProblemsShown = 5;

QString problemsText(std::vector<base::Problem> problems)
{
    QStringList lines;
    for (size_t i = 0; i < problems.size() && i < kProblemsShown; ++i) {
        const QString place = problems[i].line > 0 ? QCoreApplication::translate("Compare", "line %1: ").arg(problems[i].line) : QString();
        lines << place + drivers::displaySafe(drivers::toQt(problems[i].message), 300);
    }
    if (problems.size() > kProblemsShown)
        lines << QCoreApplication::translate("Compare", "and %n more", nullptr, int(problems.size() - kProblemsShown));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ResourceSet::ResourceSet(std::vector<Ptr> resources) : m_resources(std::move(resources))
{
    std::sort(m_resources.begin(), m_resources.end(), [](const Ptr& a, const Ptr& b) { return a->key < b->key; });
}

const domain::Resource* ResourceSet::find(const domain::ResourceKey& key) const
{
    const auto at = std::lower_bound(m_resources.begin(), m_resources.end(), key, [](const Ptr& one, const domain::ResourceKey& wanted) { return one->key < wanted; });
    return at != m_resources.end() && (*at)->key == key ? at->get() : nullptr;
}

ReadSet readResourceSet(const QByteArray& text)
{
    ReadSet read;
    const auto document = schema::Document::parse(std::string_view(text.constData(), size_t(text.size())));
    if (!document.ok()) {
        read.error = problemsText(document.error().problems);
        if (read.error.isEmpty())
            read.error = drivers::displaySafe(drivers::toQt(document.error().message), 500);
        return read;
    }
    std::vector<base::Problem> problems;
    std::vector<domain::DeclaredResource> declared = domain::fromDeclarative(document.value().value(), problems);
    if (!problems.empty()) {
        document.value().locate(problems);
        read.error = problemsText(std::move(problems));
        return read;
    }
    std::vector<ResourceSet::Ptr> resources;
    resources.reserve(declared.size());
    for (domain::DeclaredResource& one : declared)
        resources.push_back(std::make_shared<const domain::Resource>(domain::Resource{std::move(one.key), std::move(one.value), 0, 0, 0}));
    read.resources = std::make_shared<const ResourceSet>(std::move(resources));
    return read;
}

base::Json comparable(domain::Kind kind, const base::Json& value)
{
    return schema::resourceSchema(kind).redacted(value);
}

Comparison compareSets(const ResourceSet& left, const ResourceSet& right)
{
    Comparison result;
    auto l = left.all().begin(), r = right.all().begin();
    while (l != left.all().end() || r != right.all().end()) {
        if (r == right.all().end() || (l != left.all().end() && (*l)->key < (*r)->key)) {
            result.rows.push_back({CompareRow::Status::OnlyLeft, (*l++)->key, 0});
        } else if (l == left.all().end() || (*r)->key < (*l)->key) {
            result.rows.push_back({CompareRow::Status::OnlyRight, (*r++)->key, 0});
        } else {
            if ((*l)->value == (*r)->value) {
                ++result.same;
            } else {
                const domain::Kind kind = (*l)->key.kind;
                const size_t fields = domain::diffValues(comparable(kind, (*r)->value), comparable(kind, (*l)->value)).size();
                if (fields)
                    result.rows.push_back({CompareRow::Status::Differs, (*l)->key, fields});
                else
                    ++result.same;
            }
            ++l;
            ++r;
        }
    }
    return result;
}

} // namespace gatehouse::console
