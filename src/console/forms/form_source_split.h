// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QLabel;
class QPushButton;

namespace gatehouse::console {

// A form, and the source beside it when that is wanted: to its side where there is room, below it where there is none. The sizes are remembered for each way.
class FormSourceSplit : public QSplitter
{
    Q_OBJECT
public:
    FormSourceSplit(QWidget* form, QWidget* parent = nullptr);
    // Takes the source in. It goes again when another parent takes it.
    void addSource(QWidget* source);
    // Above the form: why it can't be changed just now. Hidden when empty.
    void setNotice(const QString& text);

Q_SIGNALS:
    void formPreferred(); // the form's state is wanted, not the text's

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* m_noticeBar;
    QLabel* m_notice;
};

} // namespace gatehouse::console
