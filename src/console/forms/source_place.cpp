// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_place.h"

#include "console/forms/display_text.h"

#include <QRegularExpression>

#include <optional>

namespace gatehouse::console {

namespace {

struct YamlLine {
    std::vector<int> dashes; // columns
    int keyColumn = -1;
    QString key;
    bool keyHasValue = false;
    int contentColumn = 0;
    bool blank = false;
};

YamlLine readLine(const QString& line)
{
    YamlLine out;
    int at = 0;
    while (at < line.size() && line[at] == u' ')
        ++at;
    while (at < line.size() && line[at] == u'-' && (at + 1 == line.size() || line[at + 1] == u' ')) {
        out.dashes.push_back(at);
        ++at;
        while (at < line.size() && line[at] == u' ')
            ++at;
    }
    out.contentColumn = at;
    out.blank = (at >= line.size() && out.dashes.empty()) || (at < line.size() && line[at] == u'#');
    static const QRegularExpression key(QStringLiteral("^(\"[^\"]*\"|'[^']*'|[^\\s:#\\[\\]{},\"'][^:#]*?)\\s*:(\\s|$)"));
    const auto match = key.match(line.mid(at));
    if (match.hasMatch()) {
        out.keyColumn = at;
        out.key = match.captured(1);
        if (out.key.size() >= 2 && (out.key.front() == u'"' || out.key.front() == u'\''))
            out.key = out.key.mid(1, out.key.size() - 2);
        out.keyHasValue = !line.mid(at + match.capturedLength(0)).trimmed().isEmpty();
    }
    return out;
}

} // namespace

SourcePlace yamlPlace(const QString& text, int cursor)
{
    SourcePlace place;
    QStringList lines = text.left(cursor).split(u'\n');
    const QString current = lines.takeLast();
    const YamlLine now = readLine(current);
    std::vector<std::string> reversed;
    int level = now.contentColumn;
    if (now.keyColumn >= 0) {
        place.inValue = true;
        place.key = utf8(now.key);
        level = now.keyColumn;
        const int colon = static_cast<int>(current.indexOf(u':', now.keyColumn));
        place.prefix = current.mid(colon + 1).trimmed();
    } else {
        place.prefix = current.mid(now.contentColumn);
    }
    for (auto dash = now.dashes.rbegin(); dash != now.dashes.rend(); ++dash) {
        reversed.push_back("*");
        level = *dash + 1; // its list may stand at the dash's own column
    }
    for (qsizetype i = lines.size() - 1; i >= 0 && level > 0; --i) {
        const YamlLine line = readLine(lines[i]);
        if (line.blank)
            continue;
        if (line.keyColumn >= 0 && line.keyColumn < level && !line.keyHasValue) {
            reversed.push_back(utf8(line.key));
            level = line.keyColumn;
        } else if (line.keyColumn >= 0 && line.keyColumn < level) {
            level = line.keyColumn; // a sibling of an ancestor
        }
        for (auto dash = line.dashes.rbegin(); dash != line.dashes.rend(); ++dash) {
            if (*dash < level) {
                reversed.push_back("*");
                level = *dash + 1;
            }
        }
    }
    place.path.assign(reversed.rbegin(), reversed.rend());
    if (!place.inValue && place.path.size() && place.path.back() == "*" && now.keyColumn < 0) {
        // "- GET": could be a value of the list or the first name of an object; both are offered.
        place.key.clear();
    }
    return place;
}

SourcePlace jsonPlace(const QString& text, int cursor)
{
    struct Level {
        bool object;
        std::string key;
        bool afterColon = false;
    };
    std::vector<Level> stack;
    std::optional<QString> word; // an open string or bare word
    QString last;
    bool inString = false;
    for (int i = 0; i < cursor && i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\') {
                *word += c;
                if (++i < cursor)
                    *word += text[i];
            } else if (c == u'"') {
                inString = false;
                last = *word;
                word.reset();
            } else {
                *word += c;
            }
            continue;
        }
        if (c == u'"') {
            inString = true;
            word = QString();
        } else if (c == u'{' || c == u'[') {
            stack.push_back({c == u'{', {}, false});
            word.reset();
        } else if ((c == u'}' || c == u']') && !stack.empty()) {
            stack.pop_back();
            word.reset();
        } else if (c == u':' && !stack.empty()) {
            stack.back().key = utf8(last);
            stack.back().afterColon = true;
            word.reset();
        } else if (c == u',' && !stack.empty()) {
            stack.back().afterColon = false;
            stack.back().key.clear();
            word.reset();
        } else if (!c.isSpace()) {
            word = word.value_or(QString()) + c;
        }
    }
    SourcePlace place;
    for (size_t i = 0; i + 1 < stack.size(); ++i)
        place.path.push_back(stack[i].object ? stack[i].key : "*");
    if (!stack.empty()) {
        if (!stack.back().object)
            place.path.push_back("*");
        place.inValue = !stack.back().object || stack.back().afterColon;
        place.key = stack.back().object ? stack.back().key : std::string();
    }
    place.prefix = word.value_or(QString());
    return place;
}

} // namespace gatehouse::console
