// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gatehouse::console {

// The counters of quotas that are nearest their end, asked for now and then as long as somebody looks. GUI thread.
class QuotaWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 50; // counters asked for
    static constexpr int kEveryMs = 10'000;

    explicit QuotaWatch(drivers::Driver& driver, QObject* parent = nullptr);
    // Who begins to look must also end to. Nothing is asked of a gateway that has no quotas to tell of, nor before it is connected.
    void beginLooking();
    void endLooking();
    void setConnected(bool connected);
    void refresh();

    bool isKnown() const { return m_list.has_value(); } // an answer has come
    const drivers::QuotaList& list() const;             // the last answer, which a failure leaves as it is
    const drivers::CallError& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    drivers::Driver& m_driver;
    QTimer m_timer;
    int m_lookers = 0;
    bool m_connected = false, m_asking = false;
    std::optional<drivers::QuotaList> m_list;
    drivers::CallError m_error;
};

} // namespace gatehouse::console
