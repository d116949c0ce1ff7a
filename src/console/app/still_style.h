// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gatehouse::console {

// Fusion that can hold still: without animations of its own while `still` is set. Owned by the application.
class StillStyle : public QProxyStyle
{
    Q_OBJECT
public:
    StillStyle();
    void setStill(bool still) { m_still = still; }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;

private:
    bool m_still = false;
};

} // namespace gatehouse::console
