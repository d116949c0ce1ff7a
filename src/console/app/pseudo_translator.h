// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace gatehouse::console {

// A language for tests: English in brackets, with accents, 40 % longer. What is cut off, joined from pieces or not translated shows at once. Owned by Translation. GUI thread.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoTranslator(QObject* parent = nullptr);
    static QString code() { return QStringLiteral("x-pseudo"); }
    // Placeholders, mark-up and the letter after & stay as they are.
    static QString stretched(const QString& text);

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_english;
};

} // namespace gatehouse::console
