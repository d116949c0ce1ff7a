// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "console/forms/connection_dialog.h"

namespace gatehouse::console {

// "AB:CD:…" in four lines, for people who compare.
QString fingerprintForPeople(const QString& hex);

// A certificate that no authority vouches for: its fingerprint, and the question whether to trust exactly it. When another one was trusted before there is
// no question: the change is shown, and nothing but closing is offered.
class TrustDialog : public ConnectionDialog
{
    Q_OBJECT
public:
    TrustDialog(const Connection& connection, const QString& shownFingerprint, const QString& why, QWidget* parent);
    bool isRefusal() const { return m_refusal; }

private:
    bool m_refusal;
};

} // namespace gatehouse::console
