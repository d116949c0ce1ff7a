// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/local_gateway_host.h"

namespace gatehouse::console {

LocalGatewayHost::LocalGatewayHost(QObject* parent) : QObject(parent)
{
    connect(this, &LocalGatewayHost::stateChanged, this, &LocalGatewayHost::goOn);
}

void LocalGatewayHost::restart()
{
    if (state() != State::Running)
        return;
    m_restarting = true;
    stop();
}

void LocalGatewayHost::goOn()
{
    if (!m_restarting)
        return;
    if (state() == State::Stopped)
        start();
    else if (state() == State::Running || state() == State::Failed)
        m_restarting = false;
}

} // namespace gatehouse::console
