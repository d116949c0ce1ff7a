// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QToolButton;

namespace gatehouse::console {

// A small card in a corner of the window that names what a newcomer wants to see, one place after the other. It takes neither focus nor clicks of what lies beside
// it, and folds to a button in the status bar as soon as one clicks elsewhere. Escape within it, or its cross, ends it. GUI thread.
class TourCard : public QFrame
{
    Q_OBJECT
public:
    // Lies in the corner of `parent`, of its page if it is a main window, where lines of text end, whatever its size becomes. `local`: there is a local gateway to begin with.
    TourCard(bool local, QWidget* parent);
    ~TourCard() override;
    int step() const { return m_step; }
    int steps() const { return int(m_steps.size()); }
    void showStep(int step);
    // Small, in the status bar, until it is asked for again: it must not cover what somebody works with.
    void fold();
    void unfold();

Q_SIGNALS:
    void pageWanted(const QString& pageId);
    void pendingWanted();
    void paletteWanted();
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Way { Page, Pending, Palette };
    struct Step {
        QString title, text;
        Way way;
        QString page;
    };
    QWidget* pageArea() const; // of the window that it lies in; null elsewhere
    void place();
    void end();
    void showMe();
    QVector<Step> m_steps;
    int m_step = 0;
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_show, *m_back, *m_next;
    QToolButton* m_close;
    QPointer<QToolButton> m_folded; // in the window's status bar
};

} // namespace gatehouse::console
