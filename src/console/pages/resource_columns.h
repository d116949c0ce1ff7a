// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_list_model.h"

#include <QDateTime>

namespace gatehouse::console {

// Columns that several pages have.
ResourceColumn idColumn();
ResourceColumn nameColumn();
ResourceColumn tenantColumn();
ResourceColumn revisionColumn();
ResourceColumn updatedColumn();
ResourceColumn enabledColumn(QWidget* themed);
// A choice out of few, in words; a filter takes both what is shown and the value itself. `values` and `titles` as the schema has them, the first is the default.
ResourceColumn choiceColumn(const QString& title, const char* member, int width, QStringList values, QStringList titles, std::function<QColor(const std::string&)> colour);
ResourceColumn statusColumn(QWidget* themed); // active or not
// When something ends, said with the days that are left in the last thirty, and coloured then; `end` gives an invalid time for what never does.
ResourceColumn endColumn(QWidget* themed, const QString& title, std::function<QDateTime(const ResourceRow&)> end);
// The earliest `expiresAt` among the objects of a list (credentials, tokens); invalid when none ends.
QDateTime earliestExpiry(const base::Json& list);
// A text member of the document.
ResourceColumn memberColumn(const QString& title, const char* member, int width, const QString& fallback = {});
// "a, b and 3 more" of a list of texts.
QString listText(const base::Json& list, int most = 4);
// All of them, for queries.
QStringList textEntries(const base::Json& list);

} // namespace gatehouse::console
