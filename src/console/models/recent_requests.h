// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>

#include <deque>

namespace gatehouse::console {

// The newest records of the request log, as long as somebody looks at it anywhere. GUI thread.
class RecentRequests : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMost = 30;
    explicit RecentRequests(drivers::Driver& driver, QObject* parent = nullptr);

    const std::deque<base::Json>& records() const { return m_records; } // newest first
    // Begins the log when nobody looks at it, until as many have ended as have begun.
    void begin();
    void end();

private:
    drivers::Driver& m_driver;
    std::deque<base::Json> m_records;
    int m_lookers = 0;
    bool m_running = false;
    bool m_ours = false; // begun here: a stream that runs already is left to whoever has begun it
};

} // namespace gatehouse::console
