// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/page_header.h"

#include "console/app/environment_look.h"
#include "console/widgets/badge.h"
#include "console/widgets/display.h"
#include "console/widgets/elided_label.h"
#include "console/widgets/theme_colours.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gatehouse::console {

namespace {
constexpr int kStrip = 4;
} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_connection(new ElidedLabel(this)), m_page(new ElidedLabel(this)), m_environment(new Badge(this)), m_readOnly(new Badge(this))
{
    m_connection->setProperty("role", QStringLiteral("muted"));
    m_page->setProperty("role", QStringLiteral("title"));
    m_environment->setAccessibleName(tr("Environment"));
    m_readOnly->setAccessibleName(tr("Safety level"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace4, kStrip + kSpace2, kSpace4, kSpace1);
    layout->setSpacing(kSpace2);
    layout->addWidget(m_page);
    layout->addStretch(1);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_connection);
    layout->addWidget(m_environment);
}

void PageHeader::showPlace(const Connection& connection, const QString& page, bool readOnly)
{
    m_colour = environmentColour(connection);
    m_connection->setFullText(displayName(connection.name, 80));
    m_page->setFullText(page);
    m_environment->setBadge(environmentName(connection.environment), m_colour);
    m_readOnly->setBadge(readOnly ? tr("Read-only") : QString(), themeColours(this).warning);
    update();
}

void PageHeader::showPlain(const QString& title)
{
    m_colour = QColor();
    m_connection->setFullText({});
    m_page->setFullText(title);
    m_environment->setBadge({}, {});
    m_readOnly->setBadge({}, {});
    update();
}

QString PageHeader::connectionName() const
{
    return m_connection->fullText();
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_colour.isValid())
        painter.fillRect(0, 0, width(), kStrip, m_colour);
}

} // namespace gatehouse::console
