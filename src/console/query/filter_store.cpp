// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/filter_store.h"

#include "console/query/query_error.h"

#include <QSettings>

#include <algorithm>

namespace gatehouse::console {

QString FilterStore::key(const char* part) const
{
    return QStringLiteral("filters/%1/%2").arg(m_table, QLatin1String(part));
}

QStringList FilterStore::used() const
{
    return QSettings().value(key("used")).toStringList().mid(0, kMostUsed);
}

void FilterStore::noteUsed(const QString& text)
{
    const QString used = text.trimmed();
    if (used.isEmpty() || used.size() > kLongestQuery)
        return;
    QStringList all = this->used();
    if (!all.isEmpty() && all.front() == used)
        return;
    all.removeAll(used);
    all.prepend(used);
    QSettings().setValue(key("used"), QStringList(all.mid(0, kMostUsed)));
}

void FilterStore::forgetUsed()
{
    QSettings().remove(key("used"));
}

std::vector<FilterStore::Saved> FilterStore::saved() const
{
    std::vector<Saved> all;
    QSettings settings;
    const int count = std::min(settings.beginReadArray(key("saved")), kMostSaved);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Saved one{settings.value(QStringLiteral("name")).toString().left(kLongestName), settings.value(QStringLiteral("text")).toString().left(kLongestQuery)};
        if (!one.name.isEmpty())
            all.push_back(std::move(one));
    }
    return all;
}

bool FilterStore::save(const QString& name, const QString& text)
{
    const QString wanted = name.simplified().left(kLongestName);
    if (wanted.isEmpty())
        return false;
    std::vector<Saved> all = saved();
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Saved& one) { return one.name.compare(wanted, Qt::CaseInsensitive) == 0; }), all.end());
    if (all.size() >= kMostSaved)
        return false;
    all.push_back({wanted, text.left(kLongestQuery)});
    std::sort(all.begin(), all.end(), [](const Saved& a, const Saved& b) { return a.name.localeAwareCompare(b.name) < 0; });
    write(all);
    return true;
}

void FilterStore::remove(const QString& name)
{
    std::vector<Saved> all = saved();
    all.erase(std::remove_if(all.begin(), all.end(), [&](const Saved& one) { return one.name == name; }), all.end());
    write(all);
}

void FilterStore::write(const std::vector<Saved>& all)
{
    QSettings settings;
    settings.remove(key("saved"));
    settings.beginWriteArray(key("saved"), int(all.size()));
    for (size_t i = 0; i < all.size(); ++i) {
        settings.setArrayIndex(int(i));
        settings.setValue(QStringLiteral("name"), all[i].name);
        settings.setValue(QStringLiteral("text"), all[i].text);
    }
    settings.endArray();
}

} // namespace gatehouse::console
