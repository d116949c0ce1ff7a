// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/background.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace gatehouse::console {

void inBackground(QObject* context, std::function<std::function<void()>()> work)
{
    using Done = std::function<void()>;
    auto promise = std::make_shared<QPromise<Done>>();
    auto* watcher = new QFutureWatcher<Done>(context);
    QObject::connect(watcher, &QFutureWatcher<Done>::finished, context, [watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            watcher->result()();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace gatehouse::console
