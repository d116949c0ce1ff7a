// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QComboBox;
class QPlainTextEdit;

namespace gatehouse::console {

class FileButton;
class ToneLabel;

// The body of a request to be tried: none, or a text of some type, typed or from a file. A long file is kept beside what is shown of it. GUI thread.
class SampleBody : public QWidget
{
    Q_OBJECT
public:
    // As much as policies look at unless they are told otherwise.
    static constexpr qint64 kMostBytes = 1024 * 1024;
    explicit SampleBody(QWidget* parent = nullptr);
    // In bytes as they would be sent; nothing: the request has none.
    std::optional<std::string> body() const;
    std::string contentType() const;
    // Why what is there can't be tried; empty when it can.
    QString problem() const;
    // What the file button does once a file is chosen.
    void loadFile(const QString& path);

Q_SIGNALS:
    void chosen(); // there is one now, where there was none

private:
    void take(const QString& text);
    void choose(int index);
    void showState();
    QComboBox* m_type;
    FileButton* m_file;
    QPlainTextEdit* m_text;
    ToneLabel* m_note;
    QString m_long; // of a file, when it is too long to be edited
    int m_before = 0;
};

} // namespace gatehouse::console
