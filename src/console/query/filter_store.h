// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gatehouse::console {

// The filters that were used and those that were saved with a name, of one table; in the console's settings.
class FilterStore
{
public:
    static constexpr int kMostUsed = 50, kMostSaved = 200, kLongestName = 60;
    struct Saved {
        QString name;
        QString text;
    };
    explicit FilterStore(QString table) : m_table(std::move(table)) {}

    QStringList used() const; // the latest first
    void noteUsed(const QString& text);
    void forgetUsed();
    std::vector<Saved> saved() const; // by name
    // One of the same name is replaced. False when there are too many.
    bool save(const QString& name, const QString& text);
    void remove(const QString& name);

private:
    QString key(const char* part) const;
    void write(const std::vector<Saved>& all);
    QString m_table;
};

} // namespace gatehouse::console
