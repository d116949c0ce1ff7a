// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

class QImage;
class QWidget;

namespace gatehouse::console {

class LocalGatewayHost;
class MainWindow;

// What to draw: pages by their ids, or "all"; where `file` has {page}, each goes into a file of its own. At least `seconds` of traffic are waited for.
struct PictureOrder {
    QString file;
    QStringList pages;
    int seconds = 8;
    double scale = 1; // of the pixels
};

// Draws pages of the window into PNG files once there is traffic to see. GUI thread.
class WindowPictures : public QObject
{
    Q_OBJECT
public:
    static constexpr int kNoTraffic = 3;
    WindowPictures(MainWindow& window, LocalGatewayHost* host, PictureOrder order, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(int exitCode); // 0, 1 for a file that can't be written, kNoTraffic

private:
    void lookForTraffic();
    void drawNext();
    void fail(int code, const QString& why);

    MainWindow& m_window;
    LocalGatewayHost* m_host;
    PictureOrder m_order;
    QString m_connection;
    QTimer m_look;
    int m_looks = 0;
};

// The window as pixels at a scale, without a screen.
QImage renderWindow(QWidget& window, double scale);

} // namespace gatehouse::console
