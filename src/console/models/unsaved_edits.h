// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "domain/resource.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace gatehouse::console {

// An edit that has not been applied, as it is kept for the next start.
struct UnsavedEdit {
    domain::ResourceKey key;
    base::Json before; // what it was made on; null for a new resource
    base::Json value;  // null deletes
    bool leftOut = false; // a secret was typed, which is in no file
    bool operator==(const UnsavedEdit&) const = default;
};

// The unsaved edits of one connection in a file of this user's alone, written whole or not at all. What can't be read is told and left alone. Keeps nothing itself.
class UnsavedEdits
{
public:
    static constexpr size_t kMostEdits = 100000;
    static constexpr qint64 kMostBytes = 32 * 1024 * 1024;
    UnsavedEdits(const QString& folder, const QString& connectionId);

    struct Found {
        std::vector<UnsavedEdit> edits;
        QDateTime savedAt;
        QString problem; // why nothing could be read, though there is a file
    };
    Found load() const;
    // Puts a file that can't be read beside itself, under another name, where nothing writes over it; its new name, or nothing when that fails.
    QString setAside() const;
    // No edits: the file goes. False when it can't be written, or is too many or too large for it.
    bool save(const std::vector<UnsavedEdit>& edits) const;
    // Who is killed in the instant of saving leaves a part under another name; what is older than a minute goes.
    void removeLeftovers() const;
    const QString& file() const { return m_file; }

private:
    QString m_file;
};

} // namespace gatehouse::console
