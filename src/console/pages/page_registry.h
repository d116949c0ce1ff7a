// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QIcon>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace gatehouse::console {

class GatewaySession;
class Page;

// A page is one class, one .ui and one line in page_registry.cpp.
struct PageEntry {
    QString id;       // "overview"
    const char* title; // QT_TR_NOOP, translated in context "Pages"
    QString icon;     // ":/icons/overview.svg"
    std::function<bool(const drivers::Capabilities&)> available;
    std::function<Page*(GatewaySession&, QWidget*)> make;
};

const std::vector<PageEntry>& pageEntries();

} // namespace gatehouse::console
