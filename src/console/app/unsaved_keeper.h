// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/unsaved_edits.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace gatehouse::console {

class SessionView;

// Keeps what has been edited and not applied on one connection in a file while it is typed, without its secrets, so that no crash and no closing loses it; and
// finds what an earlier run has left. Until that has been restored or discarded it stays in the file, too. GUI thread; the file is read and written on a thread of its own, and what
// must be there at once (saveNow(), the end) waits for it.
class UnsavedKeeper : public QObject
{
    Q_OBJECT
public:
    UnsavedKeeper(SessionView& view, const QString& folder, QObject* parent = nullptr);
    ~UnsavedKeeper() override;
    // Nothing before foundEdits().
    const UnsavedEdits::Found& found() const { return m_found; }
    // What restoring one would do now.
    struct Outcome {
        base::Json value; // null deletes
        bool isGone = false, isOver = false; // deleted meanwhile; nothing is left to do
        std::vector<std::string> conflicts;  // places that others have changed, too
        bool changedMeanwhile = false;
    };
    Outcome outcome(const UnsavedEdit& edit) const;
    // Into the pending changes, as one step of undo; those that were not chosen are gone.
    void restore(const std::vector<UnsavedEdit>& chosen);
    void discardFound();
    void saveNow();

Q_SIGNALS:
    // Resources are loaded and there is something to offer.
    void foundEdits();
    void problem(const QString& text); // what could not be read or kept

private:
    void later();
    void takeLoaded();
    void waitForFile(); // whatever goes on on the other thread is done then, and what it loaded is here
    bool mayAsk() const; // of what is to be kept: what is secret is known
    void saveInBackground();
    void noteSaved(quint64 save, std::vector<UnsavedEdit> edits, bool saved);
    void offerWhenReady();
    std::vector<UnsavedEdit> present() const;
    SessionView& m_view;
    UnsavedEdits m_file;
    UnsavedEdits::Found m_found;
    std::vector<UnsavedEdit> m_saved;
    QTimer m_timer;
    quint64 m_lastSave = 0, m_notedSave = 0; // counts them; which one is known to be over
    bool m_offered = false, m_failed = false;
    std::shared_ptr<UnsavedEdits::Found> m_loading; // until it is taken
    QThreadPool m_files;                            // one thread: one thing after the other
};

} // namespace gatehouse::console
