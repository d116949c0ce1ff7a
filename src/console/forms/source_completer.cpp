// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_completer.h"

#include "console/forms/display_text.h"
#include "console/forms/exact_text.h"
#include "console/forms/source_text.h"

#include <QTextBlock>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kListWidth = 260;

// What was typed whole first, then what begins with it, then what contains it.
int rank(const QString& text, const QString& prefix)
{
    return text == prefix ? 0 : text.startsWith(prefix, Qt::CaseInsensitive) ? 1 : 2;
}

bool isBareWord(const QString& text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber || text == u"true" || text == u"false" || text == u"null";
}

} // namespace

SourceCompleter::SourceCompleter(SourceText& text) : QObject(&text), m_text(text), m_list(new CompletionList(text, kListWidth, QCompleter::PopupCompletion))
{
    connect(m_list, &CompletionList::chosen, this, &SourceCompleter::insert);
}

SourcePlace SourceCompleter::place() const
{
    const int cursor = m_text.textCursor().position();
    return m_text.isYaml() ? yamlPlace(exactText(m_text), cursor) : jsonPlace(exactText(m_text), cursor);
}

void SourceCompleter::complete(bool asked)
{
    if (!m_provider || m_text.isReadOnly())
        return;
    const SourcePlace here = place();
    if (!asked && here.prefix.isEmpty()) {
        m_list->close();
        return;
    }
    std::vector<Completion> completions = m_provider(here);
    std::stable_sort(completions.begin(), completions.end(), [&](const Completion& a, const Completion& b) { return rank(a.text, here.prefix) < rank(b.text, here.prefix); });
    std::vector<CompletionList::Choice> choices;
    for (const Completion& completion : completions)
        choices.push_back({completion.text, int(completion.kind), completion.title, completion.help});
    m_list->setChoices(choices, here.prefix);
    const bool isWhole = !completions.empty() && completions.front().text == here.prefix; // Enter is to break the line then, not to choose another
    if (m_list->count() == 0 || (isWhole && (!asked || m_list->count() == 1))) {
        m_list->close();
        return;
    }
    m_list->open();
}

void SourceCompleter::insert(const CompletionList::Choice& choice)
{
    const QString& text = choice.text;
    const bool isName = Completion::Kind(choice.kind) == Completion::Kind::Name;
    QTextCursor cursor = m_text.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(place().prefix.size()));
    if (m_text.isYaml()) {
        const QString line = cursor.block().text();
        const bool needsGap = !isName && cursor.selectionStart() > cursor.block().position() && line[cursor.selectionStart() - cursor.block().position() - 1] == u':';
        cursor.insertText((needsGap ? QStringLiteral(" ") : QString()) + (isName ? text + QStringLiteral(": ") : text));
    } else {
        const bool isOpen = exactText(m_text).mid(std::max(0, cursor.selectionStart() - 1), 1) == u"\"";
        const QString quoted = !isName && !isOpen && isBareWord(text) ? text : (isOpen ? QString() : QStringLiteral("\"")) + text + u'"';
        cursor.insertText(isName ? quoted + QStringLiteral(": ") : quoted);
    }
    m_text.setTextCursor(cursor);
}

} // namespace gatehouse::console
