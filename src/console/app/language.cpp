// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/language.h"

#include "console/app/pseudo_translator.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

namespace gatehouse::console {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kPrefix = QStringLiteral("gatehouse");
const QString kSetting = QStringLiteral("window/language");

QLocale localeOf(const QString& code)
{
    // Arabic without a country: the one whose digits are those of the status codes, ports and addresses beside them.
    if (code == QStringLiteral("ar"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(code);
}

// Where Qt names a country too though there is but one of the kind here ("español de España"), the language alone.
QString nameOf(const QString& code)
{
    if (code == QStringLiteral("en"))
        return QStringLiteral("English");
    if (code == QStringLiteral("es"))
        return QStringLiteral("Español");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QVector<Language> languages()
{
    QVector<Language> list;
    for (const QString& file : QDir(kFolder).entryList({kPrefix + QStringLiteral("_*.qm")})) {
        const QString code = file.chopped(3).mid(kPrefix.size() + 1);
        list.push_back({code, nameOf(code)});
    }
    std::sort(list.begin(), list.end(), [](const Language& a, const Language& b) { return a.code < b.code; });
    return list;
}

QString chosenLanguage()
{
    return QSettings().value(kSetting).toString();
}

void chooseLanguage(const QString& code)
{
    if (code.isEmpty())
        QSettings().remove(kSetting);
    else
        QSettings().setValue(kSetting, code);
}

Translation::Translation(const QString& code)
{
    const QLocale system = QLocale::system();
    if (code == PseudoTranslator::code()) {
        m_texts = std::make_unique<PseudoTranslator>();
    } else {
        const QLocale wanted = code.isEmpty() ? system : QLocale(code);
        // Dates and numbers stay as the system has them for its own language.
        if (wanted.language() != system.language())
            QLocale::setDefault(localeOf(code));
        m_texts = std::make_unique<QTranslator>();
        // English too: its file holds the plurals.
        if (!m_texts->load(wanted, kPrefix, QStringLiteral("_"), kFolder) && !m_texts->load(kPrefix + QStringLiteral("_en"), kFolder))
            return;
    }
    QCoreApplication::installTranslator(m_texts.get());
    const QLocale spoken(m_texts->language());
    QGuiApplication::setLayoutDirection(spoken.textDirection());
    // Qt's own buttons and menus in the same language, where its translations are installed.
    m_qtTexts = std::make_unique<QTranslator>();
    if (m_qtTexts->load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qtTexts.get());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(m_texts.get());
    if (m_qtTexts)
        QCoreApplication::removeTranslator(m_qtTexts.get());
}

} // namespace gatehouse::console
