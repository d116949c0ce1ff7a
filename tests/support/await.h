// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QFile>
#include <QObject>
#include <QTest>

#include <memory>
#include <optional>

namespace gatehouse::testing {

// Waits for a driver's answer: await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); }). No answer in time is an error of kind
// Cancelled, which no driver gives.
template <class T, class Call>
drivers::Reply<T> await(Call call, int milliseconds = 15000)
{
    auto got = std::make_shared<std::optional<drivers::Reply<T>>>();
    QObject context;
    call(&context, [got](const drivers::Reply<T>& reply) { *got = reply; });
    if (QTest::qWaitFor([&] { return got->has_value(); }, milliseconds))
        return std::move(**got);
    drivers::Reply<T> none;
    none.error.kind = drivers::CallError::Kind::Cancelled;
    none.error.title = QStringLiteral("no answer in time");
    return none;
}

// Bytes of this process that are in memory.
inline qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace gatehouse::testing
