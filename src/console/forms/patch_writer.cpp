// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/patch_writer.h"

#include "console/forms/display_text.h"
#include "schema/document.h"

namespace gatehouse::console {

namespace {

using Kind = OutlineNode::Kind;

constexpr int kIndent = 2; // as the writers of both languages do

// All lines but the first moved in.
QString indented(const QString& text, int by)
{
    return QString(text).replace(u'\n', u'\n' + QString(by, u' '));
}

QString yamlText(const base::Json& value)
{
    return fromUtf8(schema::toYaml(value)).chopped(1); // without the last line break
}

bool isBlockValue(const base::Json& value)
{
    return value.is_structured() && !value.empty();
}

bool sharesName(const base::Json& a, const base::Json& b)
{
    for (const auto& [name, member] : a.items()) {
        if (b.contains(name))
            return true;
    }
    return false;
}

} // namespace

std::optional<std::vector<TextEdit>> PatchWriter::write(const base::Json& before, const base::Json& after)
{
    change(m_outline.root(), before, after, {!m_yaml, -kIndent, false});
    if (m_failed)
        return std::nullopt;
    return std::move(m_edits);
}

int PatchWriter::lineStart(int place) const
{
    return place > 0 ? static_cast<int>(m_text.lastIndexOf(u'\n', place - 1)) + 1 : 0;
}

int PatchWriter::lineEnd(int place) const
{
    const qsizetype end = m_text.indexOf(u'\n', place);
    return static_cast<int>(end < 0 ? m_text.size() : end);
}

bool PatchWriter::isFirstOnLine(int place) const
{
    return QStringView(m_text).mid(lineStart(place), columnOf(place)).trimmed().isEmpty();
}

bool PatchWriter::isOverLines(const OutlineNode& node) const
{
    return !node.children.empty() && isFirstOnLine(node.children.front().entry);
}

void PatchWriter::change(const OutlineNode& node, const base::Json& before, const base::Json& after, const Around& around)
{
    if (before == after && before.type() == after.type())
        return;
    if (isBlockValue(before) && isBlockValue(after)) {
        if (before.is_object() && after.is_object() && node.kind == Kind::Object && node.children.size() == before.size() && sharesName(before, after)) {
            changeObject(node, before, after);
            return;
        }
        if (before.is_array() && after.is_array() && node.kind == Kind::List && node.children.size() == before.size()) {
            changeList(node, before, after);
            return;
        }
    }
    replace(node, after, around);
}

void PatchWriter::changeObject(const OutlineNode& node, const base::Json& before, const base::Json& after)
{
    std::vector<int> kept;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const OutlineNode& member = node.children[i];
        const auto old = before.find(member.name);
        if (old == before.end()) {
            m_failed = true; // a merged or repeated name, which the outline can't tell
            return;
        }
        if (const auto now = after.find(member.name); now != after.end()) {
            change(member, *old, *now, {node.flow, node.column, false});
            kept.push_back(static_cast<int>(i));
            continue;
        }
        size_t last = i;
        while (last + 1 < node.children.size() && !after.contains(node.children[last + 1].name))
            ++last;
        remove(node, i, last);
        i = last;
    }
    // From behind, so that several at one place come in their order: edits of one place are applied last first.
    for (auto member = after.rbegin(); member != after.rend(); ++member) {
        const std::string& name = member.key();
        if (before.contains(name))
            continue;
        int behind = -1; // the one that precedes it by name, as the writers sort; else the last
        for (const int index : kept) {
            const std::string& other = node.children[static_cast<size_t>(index)].name;
            if (other < name && (behind < 0 || other > node.children[static_cast<size_t>(behind)].name))
                behind = index;
        }
        if (behind < 0)
            behind = kept.back();
        add(node, behind, &name, *member);
    }
}

void PatchWriter::changeList(const OutlineNode& node, const base::Json& before, const base::Json& after)
{
    size_t head = 0, tail = 0;
    const size_t shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head])
        ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const size_t both = shorter - head - tail;
    for (size_t i = head; i < head + both; ++i)
        change(node.children[i], before[i], after[i], {node.flow, node.column, true});
    if (before.size() > after.size())
        remove(node, head + both, before.size() - tail - 1);
    for (size_t i = after.size() - tail; i-- > head + both;)
        add(node, static_cast<int>(head + both) - 1, nullptr, after[i]);
}

QString PatchWriter::flowText(const base::Json& value, int column) const
{
    if (!m_yaml)
        return indented(fromUtf8(base::toPrettyText(value)), column);
    return value.is_structured() ? fromUtf8(base::toText(value)) : yamlText(value);
}

void PatchWriter::replace(const OutlineNode& node, const base::Json& value, const Around& around)
{
    const int column = columnOf(node.entry);
    if (around.flow) {
        const bool needsGap = node.begin == node.end && node.indicatorEnd == node.begin && node.begin > 0 && !m_text[node.begin - 1].isSpace();
        const int lineColumn = column - static_cast<int>(QStringView(m_text).mid(lineStart(node.entry), column).trimmed().size());
        m_edits.push_back({node.begin, node.end, (needsGap && m_yaml ? QStringLiteral(" ") : QString()) + flowText(value, isFirstOnLine(node.entry) ? column : lineColumn)});
        return;
    }
    const bool wasBelow = m_text.mid(node.indicatorEnd, node.begin - node.indicatorEnd).contains(u'\n');
    const bool wasBlock = node.kind != Kind::Scalar && !node.flow;
    if (!isBlockValue(value)) {
        if (!wasBlock && !wasBelow && node.begin > node.indicatorEnd)
            m_edits.push_back({node.begin, node.end, yamlText(value)});
        else
            m_edits.push_back({node.indicatorEnd, node.end, u' ' + yamlText(value)});
        return;
    }
    if (node.flow && value.type() == (node.kind == Kind::Object ? base::Json::value_t::object : base::Json::value_t::array)) {
        m_edits.push_back({node.begin, node.end, fromUtf8(base::toText(value))}); // brackets stay brackets
        return;
    }
    const bool isRoot = around.column < 0;
    if (isRoot) {
        m_edits.push_back({node.begin, node.end, yamlText(value)});
        return;
    }
    const int inner = around.column + kIndent;
    const QString margin(inner, u' ');
    if (around.isItem && value.is_object())
        m_edits.push_back({node.indicatorEnd, node.end, u' ' + indented(yamlText(value), inner)});
    else if (around.isItem)
        m_edits.push_back({node.indicatorEnd, node.end, u' ' + fromUtf8(base::toText(value))});
    else
        m_edits.push_back({node.indicatorEnd, node.end, u'\n' + margin + indented(yamlText(value), inner)});
}

void PatchWriter::remove(const OutlineNode& node, size_t first, size_t last)
{
    const OutlineNode &from = node.children[first], &to = node.children[last];
    const bool hasNext = last + 1 < node.children.size();
    if (node.flow) {
        if (hasNext)
            m_edits.push_back({from.entry, node.children[last + 1].entry, {}});
        else if (first > 0)
            m_edits.push_back({node.children[first - 1].end, to.end, {}});
        else
            m_failed = true;
        return;
    }
    if (!isFirstOnLine(from.entry)) { // behind a dash: the next one takes its place
        if (hasNext)
            m_edits.push_back({from.entry, node.children[last + 1].entry, {}});
        else
            m_failed = true;
        return;
    }
    const int begin = lineStart(from.entry), end = lineEnd(to.end);
    if (end < m_text.size())
        m_edits.push_back({begin, end + 1, {}});
    else
        m_edits.push_back({std::max(0, begin - 1), end, {}});
}

void PatchWriter::add(const OutlineNode& node, int behind, const std::string* name, const base::Json& value)
{
    const OutlineNode* before = behind >= 0 ? &node.children[static_cast<size_t>(behind)] : nullptr;
    const OutlineNode& neighbour = before ? *before : node.children.front();
    if (node.flow) {
        const bool lines = isOverLines(node);
        const int column = columnOf(neighbour.entry);
        const QString key = !name ? QString() : m_yaml ? yamlText(*name) + QStringLiteral(": ") : fromUtf8(base::toText(*name)) + QStringLiteral(": ");
        const QString text = key + flowText(value, lines ? column : 0);
        const QString gap = lines ? u'\n' + QString(column, u' ') : QStringLiteral(" ");
        if (before)
            m_edits.push_back({before->end, before->end, u',' + gap + text});
        else
            m_edits.push_back({neighbour.entry, neighbour.entry, text + u',' + gap});
        return;
    }
    const QString margin(node.column, u' ');
    base::Json entry = name ? base::Json::object() : base::Json::array();
    if (name)
        entry[*name] = value;
    else
        entry.push_back(value);
    const QString text = indented(yamlText(entry), node.column);
    if (before) {
        const int at = lineEnd(before->end);
        m_edits.push_back({at, at, u'\n' + margin + text});
    } else {
        m_edits.push_back({neighbour.entry, neighbour.entry, text + u'\n' + margin});
    }
}

} // namespace gatehouse::console
