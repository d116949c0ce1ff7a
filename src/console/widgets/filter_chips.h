// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QToolButton;

namespace gatehouse::console {

// What a view is narrowed down to, one chip for each condition; a click on it, or Space, takes it away. Hidden while there is none.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    struct Chip {
        QString key;  // what removed() tells
        QString what; // "Tenant"
        QString name; // plain text, made safe by the caller
        bool operator==(const Chip&) const = default;
    };
    explicit FilterChips(QWidget* parent = nullptr);
    void setChips(const QVector<Chip>& chips);
    const QVector<Chip>& chips() const { return m_chips; }
    // Stands behind the chips, and comes and goes with them.
    void setAction(QWidget* action);

Q_SIGNALS:
    void removed(const QString& key);

private:
    QVector<Chip> m_chips;
    QVector<QToolButton*> m_buttons;
    QWidget* m_action = nullptr;
};

} // namespace gatehouse::console
