// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

class QGuiApplication;
class QMenu;
class QTranslator;

namespace gatehouse::console {

struct Language {
    QString code; // "zh_CN"
    QString name; // in itself: "简体中文"
};

// The languages that the program holds, by their own names.
QVector<Language> languages();
// What the user chose for the next start; empty: the system's.
QString chosenLanguage();
void chooseLanguage(const QString& code);

// Speaks one language: installs our texts and Qt's, sets the locale and the direction of reading, and takes its texts out again. Owned by ConsoleApp. GUI thread.
class Translation
{
public:
    // Empty: the system's language. "x-pseudo": English, longer and with accents, to find texts that are cut off or not translated.
    explicit Translation(const QString& code);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    std::unique_ptr<QTranslator> m_texts, m_qtTexts;
};

} // namespace gatehouse::console
