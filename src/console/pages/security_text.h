// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/security_remedies.h"
#include "console/models/security_report.h"

#include <QColor>
#include <QString>

namespace gatehouse::console {

struct ThemeColours;

// The words, icons and colours of what protects APIs and what is missing.
QString levelText(SecurityMark::Level level); // "High"
QString levelIcon(SecurityMark::Level level); // for symbolIcon(); empty where nothing is asked
QColor levelColour(SecurityMark::Level level, const ThemeColours& colours);
QString areaTitle(SecurityArea area); // "Authentication"
QString areaQueryName(SecurityArea area);
// One or two words: "API key", "none", "plain HTTP".
QString markText(SecurityArea area, const SecurityMark& mark);
QString protectionText(std::string_view kind); // of a kind of policy: "API key"
// What is the matter, and why it matters. A code that this version does not know is shown as it is.
QString findingTitle(std::string_view code);
QString findingReason(std::string_view code);
// What a button says, with an ellipsis where the form asks for more; and what comes of it, empty where that is plain.
QString remedyText(const Remedy& remedy);
QString remedyHint(const Remedy& remedy);

} // namespace gatehouse::console
