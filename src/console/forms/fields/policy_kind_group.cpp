// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/policy_kind_group.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

struct Group {
    const char* family; // or the phase, which goes first
    const char* title;
};

constexpr Group kGroups[] = {
    {"auth", QT_TRANSLATE_NOOP("PolicyKindGroup", "Who is calling")},
    {"authorize", QT_TRANSLATE_NOOP("PolicyKindGroup", "What they may do")},
    {"guard", QT_TRANSLATE_NOOP("PolicyKindGroup", "What may pass")},
    {"limit", QT_TRANSLATE_NOOP("PolicyKindGroup", "Limits")},
    {"traffic", QT_TRANSLATE_NOOP("PolicyKindGroup", "Traffic")},
    {"transform", QT_TRANSLATE_NOOP("PolicyKindGroup", "What is changed")},
    {"observe", QT_TRANSLATE_NOOP("PolicyKindGroup", "Observe")},
};

} // namespace

PolicyKindGroup groupOf(const drivers::PolicyKind& kind)
{
    for (const QString& name : {kind.phase, kind.family}) {
        int order = 0;
        for (const Group& group : kGroups) {
            if (name == QLatin1String(group.family))
                return {order, QCoreApplication::translate("PolicyKindGroup", group.title)};
            ++order;
        }
    }
    return {static_cast<int>(std::size(kGroups)), QCoreApplication::translate("PolicyKindGroup", "Others")};
}

} // namespace gatehouse::console
