// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_completer.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/expression/expression_check.h"

#include <QPlainTextEdit>

namespace gatehouse::console {

namespace {

constexpr int kListWidth = 240;
constexpr qsizetype kLongest = 16 * 1024; // no expression may be longer

} // namespace

ExpressionCompleter::ExpressionCompleter(QPlainTextEdit& text) : QObject(&text), m_text(text), m_list(new CompletionList(text, kListWidth, QCompleter::UnfilteredPopupCompletion))
{
    m_list->popup()->setFont(text.font());
    m_list->popup()->setLayoutDirection(Qt::LeftToRight);
    connect(m_list, &CompletionList::chosen, this, &ExpressionCompleter::insert);
}

cel::Completions ExpressionCompleter::choices() const
{
    static const cel::Environment kNothing;
    const QString text = exactText(m_text);
    if (text.size() > kLongest)
        return {};
    return cel::complete(utf8(text), bytesBefore(text, m_text.textCursor().position()), m_rules.environment ? *m_rules.environment : kNothing);
}

void ExpressionCompleter::complete(bool asked)
{
    const int cursor = m_text.textCursor().position();
    const QString before = exactText(m_text).left(cursor);
    const cel::Completions found = m_text.isReadOnly() ? cel::Completions() : choices();
    const bool begun = before.endsWith(u'.') || (found.word.length > 0 && unitsBefore(utf8(exactText(m_text)), found.word.offset) < cursor);
    const QString word = before.mid(unitsBefore(utf8(exactText(m_text)), found.word.offset));
    const bool isWhole = found.choices.size() == 1 && fromUtf8(found.choices.front().text) == word; // Enter is to break the line then
    if (found.choices.empty() || (!asked && (!begun || isWhole))) {
        m_list->close();
        return;
    }
    std::vector<CompletionList::Choice> offers;
    for (const cel::Completion& choice : found.choices)
        offers.push_back({shownText(choice.text, 80), int(choice.kind), shownText(choice.detail, 200), shownText(choice.description, 400)});
    m_list->setChoices(offers);
    m_list->open();
}

// In place of the word at the cursor; the cursor goes between the brackets of what wants arguments.
void ExpressionCompleter::insert(const CompletionList::Choice& choice)
{
    const auto kind = cel::Completion::Kind(choice.kind);
    const QString& detail = choice.title;
    QString written = choice.text;
    const QString text = exactText(m_text);
    const cel::Range word = choices().word;
    const std::string source = utf8(text);
    QTextCursor cursor = m_text.textCursor();
    cursor.setPosition(unitsBefore(source, word.offset));
    cursor.setPosition(unitsBefore(source, word.end()), QTextCursor::KeepAnchor);
    const bool isCalled = (kind == cel::Completion::Kind::Function || kind == cel::Completion::Kind::Macro) && !detail.startsWith(written + u'.');
    const bool hasBrackets = text.mid(cursor.selectionEnd(), 1) == u"(";
    if (isCalled && !hasBrackets)
        written += QStringLiteral("()");
    cursor.insertText(written);
    if (isCalled && !hasBrackets && !detail.contains(u"()"))
        cursor.movePosition(QTextCursor::Left);
    m_text.setTextCursor(cursor);
}

} // namespace gatehouse::console
