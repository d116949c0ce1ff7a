// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"

#include <QWidget>

namespace gatehouse::console {

class Badge;
class ElidedLabel;

// Where one is: the environment's colour across the top, the connection, its environment, and the page.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent = nullptr);
    void showPlace(const Connection& connection, const QString& page, bool readOnly);
    void showPlain(const QString& title);
    QString connectionName() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_connection;
    ElidedLabel* m_page;
    Badge* m_environment;
    Badge* m_readOnly;
    QColor m_colour;
};

} // namespace gatehouse::console
