// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "drivers/gateway_types.h"

#include <QString>

namespace gatehouse::console {

// What an access-log record tells of its request: enough to ask about such a one, or to send it again. Its credentials, other header fields and body are not in the log.

// The listener that took it, as the record names it; where it names none that is there, the one that will have. Null: there is none.
const drivers::ListenerStatus* listenerOf(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners);
// Where a client would send it: by that listener's scheme and at its port.
QString clientUrl(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners);
// What `POST /v1/explain` is asked for it; the caller stands for the credentials, by name. The URL is that of the listener it names, where that one is there.
base::Json explainRequest(const base::Json& record, const QVector<drivers::ListenerStatus>& listeners);

} // namespace gatehouse::console
