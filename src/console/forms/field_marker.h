// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace gatehouse::console {

// A bar beside the field that the source's cursor is at. Lies over the form's page and goes along with the field.
class FieldMarker : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMarker(QWidget* page);
    void follow(QWidget* field); // nullptr: nothing is marked
    QWidget* field() const { return m_field; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    QPointer<QWidget> m_field;
    QList<QPointer<QWidget>> m_watched; // the field and what it lies in: any of them moves it
};

} // namespace gatehouse::console
