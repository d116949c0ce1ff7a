// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/query_filter.h"

#include "console/query/glob.h"
#include "console/query/query_parser.h"
#include "console/query/text_search.h"

#include <QCoreApplication>

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

namespace {

using NodeKind = QueryNode::Kind;
using Form = QueryValue::Form;

constexpr int64_t kPatternMemory = 1 << 20;
constexpr int kShortestPart = 2; // of a pattern, that texts are searched for before the pattern is tried
constexpr int kNearName = 2; // typing mistakes that are taken for one

QString words(const char* text)
{
    return QCoreApplication::translate("Query", text);
}

// How a value is compared with a cell.
enum class How { Contains, Glob, Equals, Pattern, Absent, Inside, Below, AtMost, Above, AtLeast };

struct Test {
    How how = How::Contains;
    std::string text; // folded
    std::shared_ptr<const RE2> pattern;
    std::vector<std::string> needed; // what the pattern fits holds one of these; empty: may hold anything
    ValueSpan span;
    bool sameAs(const Test& other) const
    {
        return how == other.how && text == other.text && how != How::Pattern && span.first == other.span.first && span.end == other.span.end;
    }
};

struct Node {
    NodeKind kind = NodeKind::All;
    std::vector<Node> children;
    int column = -1;
    bool isList = false, isNumeric = false;
    std::vector<Test> tests; // one is enough
};

re2::StringPiece piece(std::string_view text)
{
    return {text.data(), text.size()};
}

bool holdsOne(std::string_view text, const std::vector<std::string>& parts)
{
    return parts.empty() || std::any_of(parts.begin(), parts.end(), [text](const std::string& part) { return containsText(text, part); });
}

// Parts in lower case of which each text that a pattern fits holds at least one; none when there is no such set. Finding one costs a tenth of trying the pattern.
std::vector<std::string> neededParts(const std::string& pattern, const RE2::Options& options)
{
    re2::FilteredRE2 filtered(kShortestPart);
    std::vector<std::string> parts;
    int id = 0;
    if (filtered.Add(pattern, options, &id) != RE2::NoError)
        return {};
    filtered.Compile(&parts);
    // RE2 and the index fold letters beyond ASCII differently, the final sigma for one.
    const bool ascii = std::all_of(parts.begin(), parts.end(), [](const std::string& part) { return std::all_of(part.begin(), part.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }); });
    return ascii ? parts : std::vector<std::string>();
}

bool testText(const Test& test, std::string_view text)
{
    switch (test.how) {
    case How::Contains:
        return containsText(text, test.text);
    case How::Glob:
        return globMatches(test.text, text);
    case How::Equals:
        return text == test.text;
    case How::Pattern:
        return holdsOne(text, test.needed) && RE2::PartialMatch(piece(text), *test.pattern);
    case How::Absent:
        return text.empty();
    default:
        return false;
    }
}

// One of the parts between separators; `next` finds the first of them.
template <class Next, class F>
bool anyPart(std::string_view text, Next next, F fits)
{
    while (!text.empty()) {
        const size_t end = std::min(next(text), text.size());
        if (end > 0 && fits(text.substr(0, end)))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

bool testCell(const Node& node, const Test& test, const QueryCells& cells)
{
    if (node.column < 0) {
        static constexpr char kAll[] = {kCellSeparator, kListSeparator, '\0'};
        return test.how == How::Contains ? testText(test, cells.all())
                                         : anyPart(cells.all(), [](std::string_view rest) { return rest.find_first_of(kAll); }, [&](std::string_view part) { return testText(test, part); });
    }
    const auto column = static_cast<size_t>(node.column);
    switch (test.how) {
    case How::Absent:
        return node.isNumeric ? std::isnan(cells.number(column)) : cells.text(column).empty();
    case How::Inside: {
        const double number = cells.number(column);
        return number == test.span.first || (number >= test.span.first && number < test.span.end);
    }
    case How::Below:
        return cells.number(column) < test.span.first;
    case How::AtMost:
        return cells.number(column) <= test.span.first || cells.number(column) < test.span.end;
    case How::Above:
        return test.span.end > test.span.first ? cells.number(column) >= test.span.end : cells.number(column) > test.span.first;
    case How::AtLeast:
        return cells.number(column) >= test.span.first;
    default:
        break;
    }
    const std::string_view text = cells.text(column);
    if (!node.isList || test.how == How::Contains) // a part of one entry is a part of all: nobody types the separator
        return testText(test, text);
    return anyPart(text, [](std::string_view rest) { return rest.find(kListSeparator); }, [&](std::string_view part) { return testText(test, part); });
}

bool nodeMatches(const Node& node, const QueryCells& cells)
{
    switch (node.kind) {
    case NodeKind::All:
        return std::all_of(node.children.begin(), node.children.end(), [&](const Node& child) { return nodeMatches(child, cells); });
    case NodeKind::Any:
        return std::any_of(node.children.begin(), node.children.end(), [&](const Node& child) { return nodeMatches(child, cells); });
    case NodeKind::Not:
        return !nodeMatches(node.children.front(), cells);
    case NodeKind::Term:
        return std::any_of(node.tests.begin(), node.tests.end(), [&](const Test& test) { return testCell(node, test, cells); });
    }
    return false;
}

// Edits from one name to the other, as far as they are few.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<size_t>(j) + 1;
            const int next = std::min({row[at] + 1, row[at - 1] + 1, corner + (a[i] == b[j] ? 0 : 1)});
            corner = std::exchange(row[at], next);
        }
    }
    return row.back();
}

class Compiler
{
public:
    Compiler(const std::vector<QueryColumn>& columns, qint64 nowMs, QueryError& error) : m_columns(columns), m_nowMs(nowMs), m_error(error) {}

    Node node(const QueryNode& from)
    {
        Node to;
        to.kind = from.kind;
        for (const QueryNode& child : from.children) {
            to.children.push_back(node(child));
            if (m_error)
                return to;
        }
        if (from.kind == NodeKind::Term)
            return term(from);
        return to;
    }

private:
    void fail(int position, int length, const QString& text)
    {
        if (!m_error)
            m_error = {position, length, text};
    }

    void failColumn(const QueryNode& from)
    {
        QString near;
        for (const QueryColumn& column : m_columns) {
            if (column.name.startsWith(from.column, Qt::CaseInsensitive) || (from.column.size() > kNearName && distance(column.name.toLower(), from.column.toLower().left(64)) <= kNearName)) {
                near = column.name;
                break;
            }
        }
        const QString shown = from.column.left(40);
        fail(from.position, from.length,
             near.isEmpty() ? words(QT_TRANSLATE_NOOP("Query", "There is no column “%1” here; in quotes it is searched for as text")).arg(shown)
                            : words(QT_TRANSLATE_NOOP("Query", "There is no column “%1” here; is “%2” meant?")).arg(shown, near));
    }

    Node term(const QueryNode& from)
    {
        Node to;
        to.kind = NodeKind::Term;
        if (!from.column.isEmpty()) {
            to.column = findColumn(m_columns, from.column);
            if (to.column < 0) {
                failColumn(from);
                return to;
            }
        }
        const QueryColumn* column = to.column < 0 ? nullptr : &m_columns[static_cast<size_t>(to.column)];
        to.isList = column && column->type == ValueType::List;
        to.isNumeric = column && column->isNumeric();
        for (const QueryValue& value : from.values) {
            to.tests.push_back(test(from, column, value));
            if (m_error)
                return to;
        }
        const bool compares = from.op != QueryOp::Contains && from.op != QueryOp::Equal && from.op != QueryOp::NotEqual;
        if (compares && from.values.size() > 1)
            fail(from.values[1].position, from.values[1].length, words(QT_TRANSLATE_NOOP("Query", "%1 takes one value")).arg(queryOpText(from.op)));
        if (from.op != QueryOp::NotEqual)
            return to;
        Node negated;
        negated.kind = NodeKind::Not;
        negated.children.push_back(std::move(to));
        return negated;
    }

    Test test(const QueryNode& from, const QueryColumn* column, const QueryValue& value)
    {
        Test test;
        const bool equality = from.op == QueryOp::Equal || from.op == QueryOp::NotEqual;
        if (equality || from.op == QueryOp::Contains) {
            if (value.form == Form::Pattern)
                return pattern(value);
            const bool wild = value.form == Form::Word && from.op == QueryOp::Contains && hasWildcards(value.text);
            if (value.text.isEmpty() && column) {
                test.how = How::Absent;
                return test;
            }
            if (column && column->isNumeric() && !wild)
                return number(from, *column, value);
            test.text = caseFolded(value.text);
            test.how = wild ? How::Glob : equality ? How::Equals : How::Contains;
            return test;
        }
        if (!column || column->type == ValueType::Text) {
            fail(from.position, from.length + int(queryOpText(from.op).size()), words(QT_TRANSLATE_NOOP("Query", "%1 compares numbers, times, durations and sizes; “%2” holds text")).arg(queryOpText(from.op), from.column));
            return test;
        }
        if (column->type == ValueType::Bool) {
            fail(from.position, from.length + int(queryOpText(from.op).size()), words(QT_TRANSLATE_NOOP("Query", "“%1” is true or false: write %1:true or %1:false")).arg(from.column));
            return test;
        }
        return number(from, *column, value);
    }

    Test pattern(const QueryValue& value)
    {
        // RE2 and not a backtracking engine: its time is bounded by the text's length, whatever the pattern.
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_max_mem(kPatternMemory);
        const std::string text = value.text.toStdString();
        auto compiled = std::make_shared<const RE2>(text, options);
        if (!compiled->ok())
            fail(value.position, value.length, words(QT_TRANSLATE_NOOP("Query", "This is not a regular expression: %1")).arg(QString::fromStdString(compiled->error()).left(200)));
        Test test;
        test.how = How::Pattern;
        test.needed = neededParts(text, options);
        test.pattern = std::move(compiled);
        return test;
    }

    Test number(const QueryNode& from, const QueryColumn& column, const QueryValue& value)
    {
        Test test;
        QueryColumn asked = column;
        if (column.type == ValueType::List)
            asked.type = ValueType::Number;
        const bool equality = from.op == QueryOp::Equal || from.op == QueryOp::NotEqual || from.op == QueryOp::Contains;
        test.how = equality                             ? How::Inside
                   : from.op == QueryOp::Less           ? How::Below
                   : from.op == QueryOp::LessOrEqual    ? How::AtMost
                   : from.op == QueryOp::Greater        ? How::Above
                                                        : How::AtLeast;
        const qsizetype dots = value.form == Form::Word ? value.text.indexOf(QStringLiteral("..")) : -1;
        if (equality && dots > 0) {
            ValueSpan last;
            if (parseQueryValue(asked, value.text.left(dots), m_nowMs, test.span) && parseQueryValue(asked, value.text.mid(dots + 2), m_nowMs, last)) {
                // The last one belongs to it.
                test.span.end = last.end > last.first ? last.end : std::nextafter(last.first, INFINITY);
                return test;
            }
        } else if (parseQueryValue(asked, value.text, m_nowMs, test.span)) {
            return test;
        }
        fail(value.position, value.length, words(QT_TRANSLATE_NOOP("Query", "“%1” takes %2")).arg(column.name, valueExample(asked.type)));
        return test;
    }

    const std::vector<QueryColumn>& m_columns;
    qint64 m_nowMs;
    QueryError& m_error;
};

std::vector<const Node*> conditions(const Node& root)
{
    std::vector<const Node*> list;
    if (root.kind == NodeKind::All) {
        for (const Node& child : root.children)
            list.push_back(&child);
    } else {
        list.push_back(&root);
    }
    return list;
}

bool conditionNarrows(const Node& node, const Node& wider)
{
    if (node.kind != NodeKind::Term || wider.kind != NodeKind::Term || node.column != wider.column || node.isList != wider.isList || node.tests.size() != wider.tests.size())
        return false;
    for (size_t i = 0; i < node.tests.size(); ++i) {
        const Test &mine = node.tests[i], &theirs = wider.tests[i];
        const bool longer = mine.how == How::Contains && theirs.how == How::Contains && mine.text.find(theirs.text) != std::string::npos;
        if (!longer && !mine.sameAs(theirs))
            return false;
    }
    return true;
}

} // namespace

struct QueryFilter::Impl {
    Node root;
};

QueryFilter::QueryFilter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
QueryFilter::~QueryFilter() = default;

std::shared_ptr<const QueryFilter> QueryFilter::compile(const QString& text, const std::vector<QueryColumn>& columns, qint64 nowMs, QueryError& error)
{
    ParsedQuery parsed = parseQuery(text);
    error = parsed.error;
    if (error)
        return nullptr;
    auto impl = std::make_unique<Impl>();
    impl->root = Compiler(columns, nowMs, error).node(parsed.root);
    if (error)
        return nullptr;
    return std::shared_ptr<const QueryFilter>(new QueryFilter(std::move(impl)));
}

bool QueryFilter::matches(const QueryCells& cells) const
{
    return nodeMatches(m_impl->root, cells);
}

bool QueryFilter::isEmpty() const
{
    return m_impl->root.kind == NodeKind::All && m_impl->root.children.empty();
}

bool QueryFilter::narrows(const QueryFilter& wider) const
{
    const auto mine = conditions(m_impl->root), theirs = conditions(wider.m_impl->root);
    return std::all_of(theirs.begin(), theirs.end(), [&](const Node* condition) { return std::any_of(mine.begin(), mine.end(), [&](const Node* own) { return conditionNarrows(*own, *condition); }); });
}

QString queryValueText(const QString& value)
{
    QString text = value;
    bool plain = !text.isEmpty();
    for (const QChar c : text)
        plain = plain && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'+');
    if (!plain) {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        text = u'"' + text + u'"';
    }
    return text;
}

QString queryCondition(const QueryColumn& column, const QString& value, bool exclude)
{
    return (exclude ? QStringLiteral("-") : QString()) + column.name + u'=' + queryValueText(value);
}

QString withCondition(const QString& text, const QString& condition)
{
    const QString before = text.trimmed();
    if (before.isEmpty())
        return condition;
    const ParsedQuery parsed = parseQuery(before);
    if (parsed.error)
        return condition; // what can't be read can't be kept, either
    return (parsed.root.kind == NodeKind::Any ? u'(' + before + u')' : before) + u' ' + condition;
}

} // namespace gatehouse::console
