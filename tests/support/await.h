// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QEventLoop>
#include <QFile>
#include <QObject>
#include <QTest>
#include <QTimer>

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
    QEventLoop loop; // not qWaitFor(), which sleeps between the steps of what is under way
    call(&context, [got, &loop](const drivers::Reply<T>& reply) {
        *got = reply;
        loop.quit();
    });
    if (!*got) {
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (*got)
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
