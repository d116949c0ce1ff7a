// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_place.h"
#include "schema/document.h"

#include <QWidget>

#include <optional>

class QTimer;
class QToolButton;

namespace gatehouse::console {

class SourceText;
class ToneLabel;

// A document as YAML or JSON. Parses a moment after the last key: a good text becomes parsed(), a bad one is marked where it is bad.
class SourceEditor : public QWidget
{
    Q_OBJECT
public:
    explicit SourceEditor(QWidget* parent = nullptr);

    // Writes the text anew; keeps the format.
    void setDocument(const base::Json& document);
    void setText(const QString& text, bool yaml);
    // An unfinished text comes back; it is parsed like one that was typed.
    void restoreText(const QString& text);
    QString text() const;
    bool isYaml() const;
    void setFormat(bool yaml);
    bool isBroken() const { return m_broken; }
    // Parses at once what was typed; false when it is no document.
    bool parseNow();
    bool hasPendingText() const { return m_dirty; } // typed and not yet parsed, or not parseable
    void setProblems(std::vector<base::Problem> problems);
    void setReadOnly(bool readOnly);
    void setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider);
    SourceText* textEdit() const { return m_text; }

Q_SIGNALS:
    void parsed(const gatehouse::base::Json& document);
    void broken(const QString& message);

private:
    void convert(bool yaml);
    SourceText* m_text;
    QToolButton* m_yaml;
    QToolButton* m_json;
    ToneLabel* m_status;
    QTimer* m_timer;
    std::optional<schema::Document> m_document;
    QString m_seen; // the text as it was last looked at: colours and marks change the document too, and are no typing
    bool m_broken = false, m_dirty = false, m_loading = false;
};

} // namespace gatehouse::console
