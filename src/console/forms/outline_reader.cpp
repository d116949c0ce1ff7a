// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/outline_reader.h"

#include "base/json.h"
#include "console/forms/display_text.h"

namespace gatehouse::console {

namespace {

constexpr int kDeepest = 64; // as deep as documents may be

using Kind = OutlineNode::Kind;

bool isFlowSign(QChar c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

} // namespace

OutlineNode OutlineReader::read()
{
    OutlineNode root;
    if (m_yaml) {
        block(root, -1, false, 0);
    } else {
        flowBlank();
        root.entry = root.indicatorEnd = root.begin = m_at;
        flowValue(root, 0);
    }
    return root;
}

int OutlineReader::columnOf(int place) const
{
    const qsizetype line = place > 0 ? m_text.lastIndexOf(u'\n', place - 1) : -1;
    return place - static_cast<int>(line) - 1;
}

void OutlineReader::skipSpaces()
{
    while (m_at < m_size && (m_text[m_at] == u' ' || m_text[m_at] == u'\t' || m_text[m_at] == u'\r'))
        ++m_at;
}

bool OutlineReader::skipComment()
{
    if (at(m_at) != u'#' || (m_at > 0 && !m_text[m_at - 1].isSpace()))
        return false;
    m_sawComment = true;
    while (!isBreak(m_at))
        ++m_at;
    return true;
}

void OutlineReader::skipBlank()
{
    while (m_at < m_size) {
        skipSpaces();
        const bool atMargin = m_at == 0 || m_text[m_at - 1] == u'\n';
        if (atMargin && m_text.mid(m_at, 3) == u"---" && isGap(m_at + 3)) {
            m_at += 3;
            continue;
        }
        if (atMargin && at(m_at) == u'%') {
            while (!isBreak(m_at))
                ++m_at;
            continue;
        }
        if (skipComment())
            continue;
        if (at(m_at) != u'\n')
            return;
        ++m_at;
    }
}

void OutlineReader::skipProperties()
{
    while (at(m_at) == u'&' || at(m_at) == u'!') {
        while (!isGap(m_at))
            ++m_at;
        skipSpaces();
    }
}

int OutlineReader::quotedEnd(int place) const
{
    const QChar quote = at(place);
    for (int i = place + 1; i < m_size; ++i) {
        if (quote == u'"' && m_text[i] == u'\\')
            ++i;
        else if (m_text[i] == quote && quote == u'\'' && at(i + 1) == u'\'')
            ++i;
        else if (m_text[i] == quote)
            return i + 1;
    }
    return m_size;
}

std::string OutlineReader::unquoted(int from, int to) const
{
    const QString text = m_text.mid(from, to - from).trimmed();
    if (text.size() >= 2 && text.front() == u'"') {
        const auto parsed = base::parseJson(utf8(text));
        return parsed && parsed->is_string() ? parsed->get<std::string>() : utf8(text.mid(1, text.size() - 2));
    }
    if (text.size() >= 2 && text.front() == u'\'')
        return utf8(text.mid(1, text.size() - 2).replace(QStringLiteral("''"), QStringLiteral("'")));
    return utf8(text);
}

int OutlineReader::nameAt(int place, std::string& name) const
{
    const QChar first = at(place);
    int end = place;
    if (first == u'"' || first == u'\'') {
        end = quotedEnd(place);
        int colon = end;
        while (at(colon) == u' ')
            ++colon;
        if (at(colon) != u':' || !isGap(colon + 1))
            return -1;
        name = unquoted(place, end);
        return colon + 1;
    }
    if (place >= m_size || isFlowSign(first) || first == u'#' || first == u'|' || first == u'>' || (first == u'?' && isGap(place + 1)) || isDash(place))
        return -1;
    for (; !isBreak(end); ++end) {
        if (m_text[end] == u'#' && m_text[end - (end > place ? 1 : 0)] == u' ')
            return -1;
        if (m_text[end] == u':' && isGap(end + 1)) {
            name = unquoted(place, end);
            return end + 1;
        }
    }
    return -1;
}

// Whatever stands next, if it is further in than its parent.
void OutlineReader::block(OutlineNode& node, int parentColumn, bool dashesMayBeAtParent, int depth)
{
    const int from = m_at;
    skipBlank();
    const int column = columnOf(m_at);
    const bool isInside = m_at < m_size && (column > parentColumn || (dashesMayBeAtParent && column == parentColumn && isDash(m_at)));
    if (!isInside || depth > kDeepest) {
        m_at = from;
        node.begin = node.end = from;
        return;
    }
    node.begin = m_at;
    std::string name;
    if (isDash(m_at)) {
        items(node, column, depth);
    } else if (nameAt(m_at, name) >= 0) {
        members(node, column, depth);
    } else {
        inlineValue(node, parentColumn, false, depth);
    }
}

void OutlineReader::members(OutlineNode& node, int column, int depth)
{
    node.kind = Kind::Object;
    node.column = column;
    while (m_at < m_size && columnOf(m_at) == column) {
        OutlineNode member;
        const int after = nameAt(m_at, member.name);
        if (after < 0)
            break;
        member.entry = m_at;
        member.indicatorEnd = m_at = after;
        inlineValue(member, column, true, depth);
        node.end = member.end;
        node.children.push_back(std::move(member));
        const int end = m_at;
        skipBlank();
        if (columnOf(m_at) != column || m_at >= m_size) {
            m_at = end;
            break;
        }
    }
}

void OutlineReader::items(OutlineNode& node, int column, int depth)
{
    node.kind = Kind::List;
    node.column = column;
    while (m_at < m_size && columnOf(m_at) == column && isDash(m_at)) {
        OutlineNode item;
        item.entry = m_at;
        item.indicatorEnd = ++m_at;
        skipSpaces();
        std::string name;
        if (isDash(m_at) || nameAt(m_at, name) >= 0)
            block(item, column, false, depth + 1); // an object or a list that begins behind the dash
        else
            inlineValue(item, column, false, depth);
        node.end = item.end;
        node.children.push_back(std::move(item));
        const int end = m_at;
        skipBlank();
        if (columnOf(m_at) != column || !isDash(m_at)) {
            m_at = end;
            break;
        }
    }
}

// What stands behind a colon or a dash, or below it when nothing does.
void OutlineReader::inlineValue(OutlineNode& node, int parentColumn, bool dashesMayBeAtParent, int depth)
{
    const int from = m_at;
    skipSpaces();
    node.begin = m_at;
    skipProperties();
    if (isBreak(m_at) || (at(m_at) == u'#' && m_text[m_at - 1].isSpace())) {
        const int properties = node.begin;
        const bool hasProperties = m_at > properties;
        if (!hasProperties)
            m_at = from;
        block(node, parentColumn, dashesMayBeAtParent, depth + 1);
        if (hasProperties)
            node.begin = properties;
        return;
    }
    if (at(m_at) == u'[' || at(m_at) == u'{') {
        flow(node, depth);
    } else if (at(m_at) == u'|' || at(m_at) == u'>') {
        blockText(node, parentColumn);
    } else if (at(m_at) == u'"' || at(m_at) == u'\'') {
        node.end = m_at = quotedEnd(m_at);
    } else {
        plainText(node, parentColumn);
    }
    while (!isBreak(m_at) && !(at(m_at) == u'#' && m_text[m_at - 1].isSpace()))
        ++m_at; // nothing of value follows on the line
}

void OutlineReader::blockText(OutlineNode& node, int parentColumn)
{
    while (!isBreak(m_at))
        ++m_at;
    node.end = m_at;
    while (m_at < m_size) {
        int content = m_at + 1;
        while (at(content) == u' ')
            ++content;
        if (content < m_size && at(content) != u'\n' && content - m_at - 1 <= parentColumn)
            break;
        int end = content;
        while (!isBreak(end))
            ++end;
        m_at = std::min(end, m_size);
        if (end > content)
            node.end = m_at;
    }
    m_at = node.end;
}

void OutlineReader::plainText(OutlineNode& node, int parentColumn)
{
    while (true) {
        int end = m_at;
        for (; !isBreak(m_at) && !(at(m_at) == u'#' && m_text[m_at - 1].isSpace()); ++m_at) {
            if (!m_text[m_at].isSpace())
                end = m_at + 1;
        }
        node.end = end;
        if (!isBreak(m_at))
            return; // a comment ends it
        int next = m_at;
        while (next < m_size && m_text[next].isSpace())
            ++next;
        std::string name;
        if (next >= m_size || columnOf(next) <= parentColumn || at(next) == u'#' || nameAt(next, name) >= 0)
            return;
        m_at = next;
    }
}

void OutlineReader::flowBlank()
{
    while (m_at < m_size) {
        if (m_text[m_at].isSpace())
            ++m_at;
        else if (!m_yaml || !skipComment())
            return;
    }
}

void OutlineReader::flowValue(OutlineNode& node, int depth)
{
    node.begin = m_at;
    if (at(m_at) == u'[' || at(m_at) == u'{') {
        flow(node, depth);
        return;
    }
    if (at(m_at) == u'"' || (m_yaml && at(m_at) == u'\'')) {
        node.end = m_at = quotedEnd(m_at);
        return;
    }
    node.end = m_at;
    for (; m_at < m_size && !isFlowSign(m_text[m_at]); ++m_at) {
        if (m_text[m_at] == u':' && (isGap(m_at + 1) || isFlowSign(at(m_at + 1)) || !m_yaml))
            break;
        if (m_text[m_at] == u'#' && m_yaml && m_text[m_at - 1].isSpace())
            break;
        if (!m_text[m_at].isSpace())
            node.end = m_at + 1;
    }
}

void OutlineReader::flow(OutlineNode& node, int depth)
{
    node.flow = true;
    node.begin = m_at;
    node.kind = at(m_at) == u'{' ? Kind::Object : Kind::List;
    const QChar close = node.kind == Kind::Object ? u'}' : u']';
    ++m_at;
    flowBlank();
    while (m_at < m_size && at(m_at) != close && depth <= kDeepest) {
        const int from = m_at;
        OutlineNode child;
        child.entry = child.indicatorEnd = m_at;
        flowValue(child, depth + 1);
        flowBlank();
        if (at(m_at) == u':' && node.kind == Kind::Object) {
            child.name = unquoted(child.begin, child.end);
            child.indicatorEnd = ++m_at;
            flowBlank();
            OutlineNode value;
            flowValue(value, depth + 1);
            value.entry = child.entry;
            value.indicatorEnd = child.indicatorEnd;
            value.name = std::move(child.name);
            child = std::move(value);
            flowBlank();
        } else if (node.kind == Kind::Object) {
            child.name = unquoted(child.begin, child.end); // a name alone
            child.begin = child.indicatorEnd = child.end;
        }
        node.children.push_back(std::move(child));
        if (at(m_at) == u',')
            ++m_at;
        flowBlank();
        if (m_at == from)
            break; // another bracket's end: the text is not finished
    }
    if (at(m_at) == close)
        ++m_at;
    node.end = m_at;
}

} // namespace gatehouse::console
