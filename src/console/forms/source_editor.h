// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_outline.h"
#include "console/forms/source_patch.h"
#include "console/forms/source_place.h"
#include "schema/document.h"

#include <QWidget>

#include <optional>

class QTimer;
class QToolButton;

namespace gatehouse::console {

class SourceText;
class ToneLabel;

// A document as YAML or JSON. Parses a moment after the last key: a good text becomes parsed(), a bad one is marked where it is bad. What changes elsewhere is
// patched into the text, so that its comments, its layout and what can be undone stay. GUI thread.
class SourceEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SourceEditor(QWidget* parent = nullptr);

    // Writes the text anew; keeps the format.
    void setDocument(const base::Json& document);
    void setText(const QString& text, bool yaml);
    // Changes the text to that of the document where it differs, also over a text that does not parse. Edits at one place are undone together. Says nothing.
    void patchTo(const base::Json& document, const std::string& place = {});
    // An unfinished text comes back; it is parsed like one that was typed.
    void restoreText(const QString& text);
    QString text() const;
    bool isYaml() const;
    void setFormat(bool yaml);
    bool isBroken() const { return m_broken; }
    bool isDocument() const { return !m_dirty && m_document && m_document->value().is_object(); }
    // What is wrong with a text that does not parse, with line and column.
    const base::Problem& syntaxProblem() const { return m_syntax; }
    // Parses at once what was typed; false when it is no document.
    bool parseNow();
    bool hasPendingText() const { return m_dirty; } // typed and not yet parsed, or not parseable
    bool hasComments();
    void setProblems(std::vector<base::Problem> problems);
    void setReadOnly(bool readOnly);
    void setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider);
    // Marks the lines of the value; none for what is not written.
    void showPlace(const std::string& pointer);
    void hidePlace();
    // The cursor to the problem: its line, or where its value is.
    void goTo(const base::Problem& problem);
    std::string pointerAtCursor();
    SourceText* textEdit() const { return m_text; }

Q_SIGNALS:
    void parsed(const gatehouse::base::Json& document);
    void broken(const QString& message);
    void typed();                                  // not yet parsed
    void cursorMoved(const std::string& pointer); // by the user, a moment ago

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void convert(bool yaml);
    void read(); // the text is a good one
    void showNote();
    const SourceOutline& outline();
    schema::Document::Format format() const;
    SourceText* m_text;
    QToolButton* m_yaml;
    QToolButton* m_json;
    ToneLabel* m_note;
    QTimer* m_timer;
    QTimer* m_cursorTimer;
    std::optional<schema::Document> m_document;
    base::Problem m_syntax;
    QString m_seen; // the text as it was last looked at: colours and marks change the document too, and are no typing
    QString m_yamlText; // with its comments, while JSON is shown
    SourceOutline m_outline;
    std::string m_patchedPlace;
    int m_outlineRevision = -1, m_patchedRevision = -1;
    bool m_broken = false, m_dirty = false, m_loading = false, m_commentsLost = false;
};

} // namespace gatehouse::console
