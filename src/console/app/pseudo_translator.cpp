// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/pseudo_translator.h"

#include <QRegularExpression>

namespace gatehouse::console {

namespace {

QChar accented(QChar c)
{
    static const QString plain = QStringLiteral("aceginorsuyzACEGINORSUYZ");
    static const QString marked = QStringLiteral("áçéģíñóŕšúýžÁÇÉĢÍÑÓŔŠÚÝŽ");
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked.at(at);
}

} // namespace

PseudoTranslator::PseudoTranslator(QObject* parent) : QTranslator(parent)
{
    (void)m_english.load(QStringLiteral("gatehouse_en"), QStringLiteral(":/i18n"));
}

QString PseudoTranslator::stretched(const QString& text)
{
    // What the program fills in, what Qt reads as mark-up, and a menu's letter.
    static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|<[^>]*>|&[a-z]+;|&."));
    constexpr double kLonger = 0.4;
    QString out;
    qsizetype at = 0, letters = 0;
    const auto take = [&](qsizetype until) {
        for (; at < until; ++at) {
            out += accented(text.at(at));
            ++letters;
        }
    };
    for (auto each = kept.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        take(match.capturedStart());
        out += match.captured();
        at = match.capturedEnd();
    }
    take(text.size());
    // Words, so that long texts still wrap.
    const auto more = qsizetype(double(letters) * kLonger + 0.5);
    QString tail;
    for (qsizetype i = 0; i < more; ++i)
        tail += i % 8 == 0 && more > 8 ? QLatin1Char(' ') : QLatin1Char('x');
    return QLatin1Char('[') + out + tail + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const QString english = m_english.translate(context, source, disambiguation, n);
    return english.isEmpty() ? QString() : stretched(english); // Qt's own texts are not ours
}

} // namespace gatehouse::console
