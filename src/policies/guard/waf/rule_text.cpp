// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/rule_text.h"

#include "base/bytes.h"
#include "policies/guard/waf/rule_words.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <re2/re2.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostLine = 8 * 1024; // of a directive, joined
constexpr size_t kMostSelector = 128;

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool consistsOf(std::string_view text, std::string_view others)
{
    return std::all_of(text.begin(), text.end(), [&](char c) { return isWord(c) || others.find(c) != std::string_view::npos; });
}

std::string upper(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

std::optional<int> number(std::string_view text, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        return {};
    return value;
}

// Why something is not taken; empty: it is.
using Fault = std::string;

// The words of one directive. Within double quotes \" is a quote, and every other backslash belongs to the text.
Fault wordsOf(std::string_view line, std::vector<std::string>& words)
{
    size_t at = 0;
    for (;;) {
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
            ++at;
        if (at == line.size())
            return {};
        std::string word;
        if (line[at] != '"') {
            while (at < line.size() && line[at] != ' ' && line[at] != '\t') {
                if (line[at] == '"')
                    return "has a quote within a word";
                word += line[at++];
            }
            words.push_back(std::move(word));
            continue;
        }
        for (++at; at < line.size() && line[at] != '"'; ++at) {
            if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '"') {
                if (!word.empty() && word.back() == '\\')
                    return "has a backslash before an escaped quote, which readers understand in two ways";
                word += '"';
                ++at;
            } else {
                word += line[at];
            }
        }
        if (at == line.size())
            return "has a quote that does not end";
        if (!word.empty() && word.back() == '\\')
            return "has a backslash before a quote, which readers understand in two ways";
        ++at;
        if (at < line.size() && line[at] != ' ' && line[at] != '\t')
            return "has text right behind a quote";
        words.push_back(std::move(word));
    }
}

std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '\\';
        out += c;
    }
    return out + '"';
}

// %{NAME}, %{NAME.part} and %{NAME:part}, of what rules may look at.
Fault macrosOf(std::string_view text)
{
    for (size_t at = 0; (at = text.find("%{", at)) != std::string_view::npos;) {
        const size_t end = text.find('}', at);
        if (end == std::string_view::npos)
            return "has a %{ without its }";
        const std::string_view inside = text.substr(at + 2, end - at - 2);
        const size_t part = std::min(inside.find_first_of(".:"), inside.size());
        if (!isRuleVariable(upper(inside.substr(0, part))) || !consistsOf(inside.substr(part), ".:-[]*") || inside.size() > kMostSelector)
            return "%{" + std::string(inside.substr(0, kMostSelector)) + "} is not to be had here";
        at = end + 1;
    }
    return {};
}

// The engine takes a pattern that it can't read, and then matches nothing; and one that backtracks takes a worker's time.
Fault patternOf(std::string_view text)
{
    std::string pattern; // with something in the place of each macro
    while (!text.empty()) {
        const size_t macro = std::min(text.find("%{"), text.size());
        pattern += text.substr(0, macro);
        text.remove_prefix(macro);
        if (text.empty())
            break;
        pattern += 'x';
        text.remove_prefix(std::min(text.find('}'), text.size() - 1) + 1);
    }
    const RE2 compiled(pattern, RE2::Quiet);
    return compiled.ok() ? Fault() : "has a regular expression that is not taken: " + compiled.error();
}

// What stands between two |: "!ARGS:/^x/", "&TX:a".
Fault variableOf(std::string_view text, std::string& out)
{
    if (!text.empty() && (text.front() == '!' || text.front() == '&')) {
        out += text.front();
        text.remove_prefix(1);
    }
    const size_t colon = std::min(text.find(':'), text.size());
    const std::string name = upper(text.substr(0, colon));
    if (!isRuleVariable(name))
        return "\"" + std::string(text.substr(0, std::min<size_t>(colon, 64))) + "\" is nothing that rules may look at here";
    out += name;
    if (colon == text.size())
        return {};
    const std::string_view selector = text.substr(colon + 1);
    const bool isExpression = selector.size() > 2 && selector.front() == '/' && selector.back() == '/';
    bool fits = !selector.empty() && selector.size() <= kMostSelector;
    if (name == "XML")
        fits = selector == "/*" || selector == "//@*";
    else if (isExpression)
        fits = fits && consistsOf(selector.substr(1, selector.size() - 2), ".-[]^$*+?()\\") && selector[selector.size() - 2] != '\\' && patternOf(selector.substr(1, selector.size() - 2)).empty();
    else
        fits = fits && consistsOf(selector, ".-[]*@$");
    if (!fits)
        return "\"" + name + ":" + std::string(selector.substr(0, kMostSelector)) + "\" selects in a way that is not taken here";
    out += ':';
    out += selector;
    return {};
}

Fault variablesOf(std::string_view text, std::string& out)
{
    for (const std::string_view one : base::split(text, '|')) {
        if (!out.empty())
            out += '|';
        if (Fault fault = variableOf(one, out); !fault.empty())
            return fault;
    }
    return {};
}

Fault operatorOf(std::string_view text, std::string& out)
{
    if (Fault fault = macrosOf(text); !fault.empty())
        return fault;
    std::string made;
    if (!text.empty() && text.front() == '!') {
        made = "!";
        text.remove_prefix(1);
    }
    std::string_view argument = text;
    std::string_view name = "rx"; // where none is named
    if (!text.empty() && text.front() == '@') {
        const size_t end = std::min(text.find_first_of(" \t"), text.size());
        name = ruleOperator(text.substr(1, end - 1));
        if (name.empty())
            return "the operator \"" + std::string(text.substr(0, std::min<size_t>(end, 64))) + "\" is not taken here";
        argument = base::trim(text.substr(end));
    }
    if (name == "rx") {
        if (Fault fault = patternOf(argument); !fault.empty())
            return fault;
    }
    made += '@';
    made += name;
    if (!argument.empty()) {
        made += ' ';
        made += argument;
    }
    out = inQuotes(made);
    return {};
}

struct Actions {
    std::string text; // as written anew
    std::optional<int> id;
    bool chain = false;
    bool logs = false; // it says whether it does
};

// "name", "name:value" or "name:'value'", with commas between; what is in single quotes has neither commas that count nor quotes.
Fault splitActions(std::string_view text, std::vector<std::pair<std::string, std::string>>& out)
{
    size_t at = 0;
    while (at < text.size()) {
        size_t end = at;
        bool inside = false;
        while (end < text.size() && (inside || text[end] != ',')) {
            if (text[end] == '\'' && end > at && text[end - 1] == '\\')
                return "has a \\' in an action";
            inside = inside != (text[end] == '\'');
            ++end;
        }
        if (inside)
            return "has a ' that does not end";
        const std::string_view action = base::trim(text.substr(at, end - at));
        at = end + 1;
        const size_t colon = std::min(action.find(':'), action.size());
        const std::string_view name = base::trim(action.substr(0, colon));
        std::string_view value = colon < action.size() ? base::trim(action.substr(colon + 1)) : std::string_view();
        if (value.size() >= 2 && value.front() == '\'' && value.back() == '\'')
            value = value.substr(1, value.size() - 2);
        if (value.find('\'') != std::string_view::npos || (!value.empty() && value.back() == '\\'))
            return "has a quote or a backslash in an action where none is taken";
        out.emplace_back(name, value);
    }
    return {};
}

Fault setVarOf(std::string_view value)
{
    if (!value.empty() && value.front() == '!')
        value.remove_prefix(1);
    const size_t equals = std::min(value.find('='), value.size());
    const std::string_view name = value.substr(0, equals);
    if (name.size() < 4 || upper(name.substr(0, 3)) != "TX." || !consistsOf(name.substr(3), ".-"))
        return "setvar takes tx.NAME alone: nothing is kept beyond a request";
    return macrosOf(value.substr(equals));
}

Fault controlOf(std::string_view value)
{
    const size_t equals = std::min(value.find('='), value.size());
    if (!isRuleControl(value.substr(0, equals)))
        return "ctl:" + std::string(value.substr(0, std::min<size_t>(equals, 64))) + " changes the engine, and is not taken here";
    const std::string_view what = value.substr(equals);
    return what.size() > 1 && what.size() <= kMostSelector && consistsOf(what, "=;:.-[]/") ? Fault() : "ctl has a value that is not taken here";
}

// What one action may say.
Fault actionOf(const std::string& name, const std::string& value, Actions& actions)
{
    const auto add = [&](std::string_view canonical, bool quotes) {
        if (!actions.text.empty())
            actions.text += ',';
        actions.text += canonical;
        if (!value.empty())
            actions.text += quotes ? ":'" + value + "'" : ':' + value;
    };
    const RuleAction* known = ruleAction(name);
    if (!known)
        return "the action \"" + name.substr(0, 64) + "\" is not taken here";
    using Value = RuleAction::Value;
    const bool isText = known->value == Value::Plain || known->value == Value::Text || known->value == Value::SetVar || known->value == Value::Word;
    if (value.find('"') != std::string::npos || (!isText && value.find(',') != std::string::npos))
        return "the action \"" + name + "\" has a quote or a comma in its value";
    const auto fits = [&](bool does) { return does ? Fault() : "the action \"" + name + "\" has a value that it does not take"; };
    Fault fault;
    switch (known->value) {
    case Value::None: fault = fits(value.empty()); break;
    case Value::Id:
        actions.id = number(value, kMostOwnRuleId);
        fault = actions.id && *actions.id > 0 ? Fault() : "an id of a rule of one's own is from 1 to " + std::to_string(kMostOwnRuleId);
        break;
    case Value::Phase: fault = value == "1" || value == "2" || value == "3" || value == "4" ? Fault() : "a phase is from 1 to 4"; break;
    case Value::Status: fault = fits(number(value, 599).value_or(0) >= 400); break;
    case Value::Number: fault = fits(number(value, 9999).has_value()); break;
    case Value::Word: fault = fits(!value.empty() && value.size() <= kMostSelector && consistsOf(value, "-./")); break;
    case Value::Allow: fault = fits(value.empty() || value == "phase" || value == "request"); break;
    case Value::Plain: fault = value.find("%{") == std::string::npos ? Fault() : name + " is told in traces, and takes no %{…}"; break;
    case Value::Text: fault = macrosOf(value); break;
    case Value::SetVar: fault = setVarOf(value); break;
    case Value::Control: fault = controlOf(value); break;
    }
    if (!fault.empty())
        return fault;
    actions.chain = actions.chain || known->name == "chain";
    actions.logs = actions.logs || known->name == "log" || known->name == "nolog";
    add(known->name, isText && known->name != "t" && known->name != "skipAfter");
    return {};
}

Fault actionsOf(std::string_view text, Actions& actions)
{
    std::vector<std::pair<std::string, std::string>> all;
    if (Fault fault = splitActions(text, all); !fault.empty())
        return fault;
    for (const auto& [name, value] : all) {
        if (Fault fault = actionOf(name, value, actions); !fault.empty())
            return fault;
    }
    return {};
}

// Numbers and ranges of them.
bool isIdRange(std::string_view text)
{
    const size_t dash = text.find('-');
    constexpr int kMost = 999'999'999;
    return dash == std::string_view::npos ? number(text, kMost).has_value() : number(text.substr(0, dash), kMost) && number(text.substr(dash + 1), kMost);
}

// Goes over the directives in turn: a rule may be chained to the one before.
class Reader
{
public:
    Fault directive(std::string_view line, std::string& out)
    {
        std::vector<std::string> words;
        if (Fault fault = wordsOf(line, words); !fault.empty())
            return fault;
        const std::string name = base::toLower(words[0]);
        if (m_chained && name != "secrule")
            return "stands behind a rule with chain, which only another SecRule may";
        if (name == "secrule")
            return rule(words, out);
        if (name == "secaction") {
            Actions actions;
            if (words.size() != 2)
                return "SecAction takes its actions alone";
            if (Fault fault = actionsOf(words[1], actions); !fault.empty())
                return fault;
            if (!actions.id || actions.chain)
                return actions.id ? "SecAction can't be chained" : "has no id";
            out = "SecAction " + inQuotes(actions.text);
            return {};
        }
        if (name == "secmarker") {
            if (words.size() != 2 || words[1].empty() || !consistsOf(words[1], "-."))
                return "SecMarker takes a name";
            out = "SecMarker " + inQuotes(words[1]);
            return {};
        }
        if (name == "secruleupdatetargetbyid" || name == "secruleupdatetargetbytag")
            return update(name.ends_with("id"), words, out);
        return "\"" + words[0].substr(0, 64) + "\" is not taken here; SecRule, SecAction, SecMarker, SecRuleUpdateTargetById and SecRuleUpdateTargetByTag are";
    }
    bool isChained() const { return m_chained; }

private:
    Fault rule(const std::vector<std::string>& words, std::string& out)
    {
        if (words.size() < 3 || words.size() > 4)
            return "SecRule takes variables, an operator and actions";
        std::string variables, test;
        Actions actions;
        if (Fault fault = variablesOf(words[1], variables); !fault.empty())
            return fault;
        if (Fault fault = operatorOf(words[2], test); !fault.empty())
            return fault;
        if (Fault fault = actionsOf(words.size() > 3 ? std::string_view(words[3]) : std::string_view(), actions); !fault.empty())
            return fault;
        if (m_chained == actions.id.has_value())
            return m_chained ? "a chained rule has no id of its own" : "has no id";
        m_chained = actions.chain;
        if (actions.id && !actions.logs)
            actions.text += ",log"; // else nobody would be told which rule has refused
        out = "SecRule " + variables + ' ' + test + (actions.text.empty() ? std::string() : ' ' + inQuotes(actions.text));
        return {};
    }

    static Fault update(bool byId, const std::vector<std::string>& words, std::string& out)
    {
        if (words.size() != 3 || (byId ? !isIdRange(words[1]) || words[1].find('-') != std::string::npos : words[1].empty() || !consistsOf(words[1], "-./")))
            return byId ? "takes a rule's id and what is looked at" : "takes a tag and what is looked at";
        std::string variables;
        if (Fault fault = variablesOf(words[2], variables); !fault.empty())
            return fault;
        out = byId ? "SecRuleUpdateTargetById " + words[1] : "SecRuleUpdateTargetByTag " + inQuotes(words[1]);
        out += ' ' + inQuotes(variables);
        return {};
    }

    bool m_chained = false;
};

bool hasStrangeCharacters(std::string_view line)
{
    return !base::isValidUtf8(line) || std::any_of(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F; });
}

} // namespace

bool isRuleTarget(std::string_view text)
{
    std::string out;
    return !text.empty() && text.front() != '!' && text.front() != '&' && text.find(":/") == std::string_view::npos && text.find('|') == std::string_view::npos && variableOf(text, out).empty();
}

std::string safeRules(std::string_view text, const std::string& pointer, std::vector<base::Problem>& problems)
{
    const auto refuse = [&](size_t line, const std::string& why) {
        problems.push_back({pointer, "line " + std::to_string(line) + ": " + why, 0, 0});
        return std::string();
    };
    if (text.size() > kMostRuleText) {
        problems.push_back({pointer, "64 KiB at most", 0, 0});
        return {};
    }
    Reader reader;
    std::string out, joined;
    size_t lineNumber = 0, begins = 0, directives = 0;
    for (std::string_view line : base::split(text, '\n')) {
        ++lineNumber;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (hasStrangeCharacters(line))
            return refuse(lineNumber, "has characters that no rule needs");
        line = base::trim(line);
        if (joined.empty()) {
            if (line.empty() || line.front() == '#')
                continue;
            begins = lineNumber;
        }
        const bool goesOn = !line.empty() && line.back() == '\\';
        if (goesOn)
            line.remove_suffix(1);
        joined += line;
        if (joined.size() > kMostLine)
            return refuse(begins, "is longer than 8 KiB");
        if (goesOn) {
            if (joined.empty())
                joined = " "; // it has begun, with nothing
            continue;
        }
        const std::string whole(base::trim(joined));
        joined.clear();
        if (whole.empty())
            continue;
        if (++directives > kMostDirectives)
            return refuse(begins, "is one too many: " + std::to_string(kMostDirectives) + " are taken");
        std::string made;
        if (Fault fault = reader.directive(whole, made); !fault.empty())
            return refuse(begins, fault);
        out += made;
        out += '\n';
    }
    if (!joined.empty())
        return refuse(begins, "ends with a backslash, and nothing behind it");
    if (reader.isChained())
        return refuse(begins, "has chain, and no rule behind it");
    return out;
}

} // namespace gatehouse::policies
