// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace gatehouse::console {

class ElidedLabel;

// A ring for each counter of a quota, those nearest their end first: how much of it is used, of how many, what is left and until when. As many as two lines have
// room for. A ring is told apart by its figure and its words, not by its colour alone. Gauges are links by mouse and keyboard.
class QuotaGauges : public QFrame
{
    Q_OBJECT
public:
    static constexpr double kWarnShare = 0.8;

    explicit QuotaGauges(QWidget* parent = nullptr);
    void setList(const drivers::QuotaList& list);
    // A sentence in place of gauges, as long as there are none.
    void setEmptyText(const QString& text);
    const QVector<drivers::QuotaUse>& quotas() const { return m_list.items; }
    int shown() const; // gauges that have room
    // "Consumer acme/mobile: 950 of 1,000 used, 50 left until …": what a screen reader is told of one.
    static QString sentence(const drivers::QuotaUse& quota);

Q_SIGNALS:
    void subjectActivated(const gatehouse::drivers::QuotaUse& quota);
    void policyActivated(const gatehouse::drivers::QuotaUse& quota);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitEmpty();
    void fit();
    void openMenu(const QPoint& at);

    QLabel* m_title;
    QLabel* m_empty;
    ElidedLabel* m_note;
    QListView* m_view;
    QStandardItemModel* m_model;
    drivers::QuotaList m_list;
};

} // namespace gatehouse::console
