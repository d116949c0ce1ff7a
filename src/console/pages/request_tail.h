// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>

#include <deque>
#include <optional>
#include <string>

namespace gatehouse::console {

// The live request log of one gateway, shared by the pages that show it: as long as the gateway is in view it goes on, whichever page stands there, and its newest records are kept
// for the page that comes to them later. Owned by its driver. GUI thread.
class RequestTail : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t kMost = 500;
    static constexpr size_t kMostBytes = size_t(1) << 20;
    // That of this driver; made when it is asked for first.
    static RequestTail& of(drivers::Driver& driver);

    // Whether its connection is the one that is looked at.
    void setInView(bool inView);
    // What a page wants of it, instead of everything; until stop().
    void start(const QHash<QString, QString>& filter);
    void stop();
    bool runs(const QHash<QString, QString>& filter) const { return m_running == filter; }
    bool runsUnfiltered() const { return m_running && m_running->isEmpty(); }
    // Of the unfiltered log, oldest first.
    std::deque<base::Json> records() const;

Q_SIGNALS:
    // From now on nothing comes, or other requests do; and from now on something does.
    void ended();
    void begun();

private:
    explicit RequestTail(drivers::Driver& driver);
    void update();
    drivers::Driver& m_driver;
    std::optional<QHash<QString, QString>> m_wanted, m_running;
    std::deque<std::string> m_records; // as text, cut to what a log keeps: a gateway may send anything
    size_t m_bytes = 0;
    bool m_inView = false;
};

} // namespace gatehouse::console
