// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTextBrowser>
#include <QUrl>

class QImage;

namespace gatehouse::console {

// A page of help with its pictures, which are as wide as they are drawn or, where there is less room, as the text. GUI thread.
class HelpText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(QWidget* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int roomForPictures() const; // in pixels that don't depend on the screen
    QImage picture(const QUrl& name) const;
    QSet<QUrl> m_pictures; // of the page that is shown, or was
    int m_fittedTo = 0;
};

} // namespace gatehouse::console
