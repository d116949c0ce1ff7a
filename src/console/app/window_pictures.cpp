// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/window_pictures.h"

#include "console/app/local_gateway_host.h"
#include "console/app/main_window.h"
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/whole_file.h"
#include "console/pages/page_registry.h"
#include "drivers/driver.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace gatehouse::console {

namespace {

constexpr int kLookEveryMs = 250;
constexpr int kPatienceSeconds = 60;
constexpr int kSettleMs = 400; // a page loads what it shows

const QString kPagePlace = QStringLiteral("{page}");

} // namespace

WindowPictures::WindowPictures(MainWindow& window, LocalGatewayHost* host, PictureOrder order, QObject* parent)
    : QObject(parent), m_window(window), m_host(host), m_order(std::move(order))
{
    connect(&m_look, &QTimer::timeout, this, &WindowPictures::lookForTraffic);
}

void WindowPictures::start()
{
    m_look.start(kLookEveryMs);
}

void WindowPictures::fail(int code, const QString& why)
{
    m_look.stop();
    std::fprintf(stderr, "gatehouse: no screenshot: %s\n", qPrintable(why));
    Q_EMIT finished(code);
}

void WindowPictures::lookForTraffic()
{
    if (m_host && m_host->state() == LocalGatewayHost::State::Failed)
        return fail(kNoTraffic, m_host->error());
    if (++m_looks > kPatienceSeconds * 1000 / kLookEveryMs)
        return fail(kNoTraffic, QStringLiteral("there was no traffic"));
    GatewaySession* session = m_window.currentSession();
    if (!session)
        return;
    const auto& frames = session->metrics().frames();
    const auto busy = std::count_if(frames.cbegin(), frames.cend(), [](const auto& frame) { return frame.total.requests > 0; });
    if (busy < m_order.seconds)
        return;
    m_look.stop();
    m_connection = session->connection().id;
    if (m_order.pages == QStringList{QStringLiteral("all")}) {
        m_order.pages.clear();
        for (const PageEntry& entry : pageEntries()) {
            if (!entry.available || entry.available(session->driver().capabilities()))
                m_order.pages << entry.id;
        }
    }
    drawNext();
}

void WindowPictures::drawNext()
{
    if (m_order.pages.isEmpty()) {
        Q_EMIT finished(0);
        return;
    }
    const QString page = m_order.pages.takeFirst();
    m_window.showPage(m_connection, page);
    QTimer::singleShot(kSettleMs, this, [this, page] {
        const QString file = QString(m_order.file).replace(kPagePlace, page);
        if (const QString why = writeWholeFile(file, renderWindow(m_window, m_order.scale)); !why.isEmpty())
            return fail(1, QStringLiteral("%1 can't be written: %2").arg(file, why));
        drawNext();
    });
}

QImage renderWindow(QWidget& window, double scale)
{
    const double ratio = std::isfinite(scale) ? std::clamp(scale, 0.5, 4.0) : 1.0;
    QImage image(window.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(window.palette().color(QPalette::Window));
    if (ratio >= 1) {
        window.render(&image);
        return image;
    }
    // Qt clips what is drawn into fewer pixels than the window has; a painter that scales draws all of it, with letters of that size.
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(ratio, ratio);
    window.render(&painter);
    return image;
}

} // namespace gatehouse::console
