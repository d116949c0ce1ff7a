// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/command.h"
#include "domain/resource.h"
#include "drivers/text.h"

namespace gatehouse::cli {

namespace {

const QString kSpace = QStringLiteral(" ");

// "--dry-run", "-m"
QStringList spellings(const QCommandLineOption& option)
{
    QStringList all;
    for (const QString& name : option.names())
        all.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    return all;
}

QStringList spellings(const Options& options)
{
    QStringList all;
    for (const QCommandLineOption& option : options)
        all += spellings(option);
    return all;
}

Options optionsOf(const Command& command)
{
    return command.options ? command.options() : Options();
}

// One word of a shell, whatever it holds.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

// The options that take a value, each spelling once, with those of all commands first: "--url|--token-file|-m".
QStringList valued()
{
    QStringList all;
    const auto add = [&all](const Options& options) {
        for (const QCommandLineOption& option : options)
            if (!option.valueName().isEmpty())
                all += spellings(option);
    };
    add(commonOptions());
    for (const Command& command : commands())
        add(optionsOf(command));
    all.removeDuplicates();
    return all;
}

QString bashReply(const Choices& choices)
{
    if (choices.files)
        return QStringLiteral("compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- \"$current\")");
    return choices.words.isEmpty() ? QStringLiteral("COMPREPLY=()") : QStringLiteral("COMPREPLY=($(compgen -W %1 -- \"$current\"))").arg(quoted(choices.words.join(kSpace)));
}

// Cases of "COMMAND OPTION", those of all commands last.
QString bashValueCases()
{
    QString cases;
    const auto add = [&cases](const QString& command, const Options& options) {
        for (const QCommandLineOption& option : options) {
            if (option.valueName().isEmpty())
                continue;
            QStringList patterns;
            for (const QString& spelling : spellings(option))
                patterns.append(command + QStringLiteral("\\ ") + spelling);
            cases += QStringLiteral("        %1) %2; return ;;\n").arg(patterns.join(QLatin1Char('|')), bashReply(choicesOf(option.valueName())));
        }
    };
    for (const Command& command : commands())
        add(QLatin1String(command.name), optionsOf(command));
    add(QStringLiteral("*"), commonOptions());
    return cases;
}

QString bash()
{
    QStringList names;
    QString options, words;
    for (const Command& command : commands()) {
        const QString name = QLatin1String(command.name);
        names.append(name);
        if (const QStringList own = spellings(optionsOf(command)); !own.isEmpty())
            options += QStringLiteral("        %1) options+=%2 ;;\n").arg(name, quoted(kSpace + own.join(kSpace)));
        if (const Choices first = choicesOf(QLatin1String(command.synopsis)); first.files || !first.words.isEmpty())
            words += QStringLiteral("    %1) %2 ;;\n").arg(name, bashReply(first));
    }
    return QStringLiteral("# bash completion for gatehousectl, printed by \"gatehousectl completion bash\"\n"
                          "_gatehousectl()\n"
                          "{\n"
                          "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD - 1]}\" command=\"\" words=0 i\n"
                          "    COMPREPLY=()\n"
                          "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
                          "        case \"${COMP_WORDS[i]}\" in\n"
                          "        %1) i=$((i + 1)) ;;\n"
                          "        -*) ;;\n"
                          "        *) if [ -z \"$command\" ]; then command=\"${COMP_WORDS[i]}\"; else words=$((words + 1)); fi ;;\n"
                          "        esac\n"
                          "    done\n"
                          "    if [ \"$COMP_CWORD\" -gt 1 ]; then\n"
                          "        case \"$command $previous\" in\n"
                          "%2"
                          "        esac\n"
                          "    fi\n"
                          "    if [[ $current == -* ]]; then\n"
                          "        local options=%3\n"
                          "        case \"$command\" in\n"
                          "%4"
                          "        esac\n"
                          "        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n"
                          "        return\n"
                          "    fi\n"
                          "    if [ -z \"$command\" ]; then\n"
                          "        COMPREPLY=($(compgen -W %5 -- \"$current\"))\n"
                          "        return\n"
                          "    fi\n"
                          "    [ \"$words\" -eq 0 ] || return\n"
                          "    case \"$command\" in\n"
                          "%6"
                          "    esac\n"
                          "}\n"
                          "complete -F _gatehousectl gatehousectl\n")
        .arg(valued().join(QLatin1Char('|')), bashValueCases(), quoted(spellings(commonOptions()).join(kSpace)), options, quoted(names.join(kSpace)), words);
}

QString zshAction(const Choices& choices)
{
    return choices.files ? QStringLiteral("_files") : choices.words.isEmpty() ? QStringLiteral(" ") : QStringLiteral("(%1)").arg(choices.words.join(kSpace));
}

// "'(-m --message)'{-m,--message}'[...]:text: '" for _arguments
QString zshOption(const QCommandLineOption& option)
{
    const QStringList names = spellings(option);
    const QString value = option.valueName().isEmpty() ? QString() : QStringLiteral(":%1:%2").arg(QString(option.valueName()).replace(QLatin1Char(':'), QStringLiteral("\\:")), zshAction(choicesOf(option.valueName())));
    QStringList specs;
    for (const QString& name : names)
        specs.append(quoted((names.size() > 1 ? QStringLiteral("(%1)").arg(names.join(kSpace)) : QString()) + name + value));
    return specs.join(kSpace);
}

QString zshOptions(const Options& options)
{
    QString all;
    for (const QCommandLineOption& option : options)
        all += kSpace + zshOption(option);
    return all;
}

QString zsh()
{
    QString described, cases;
    for (const Command& command : commands()) {
        const QString name = QLatin1String(command.name);
        described += QStringLiteral("        %1\n").arg(quoted(name + QLatin1Char(':') + QString::fromUtf8(command.summary).replace(QLatin1Char(':'), QStringLiteral("\\:"))));
        const Choices first = choicesOf(QLatin1String(command.synopsis));
        const QString word = first.files || !first.words.isEmpty() ? kSpace + quoted(QStringLiteral("1:argument:") + zshAction(first)) : QString();
        cases += QStringLiteral("    %1) _arguments $common%2%3 '*:argument: ' ;;\n").arg(name, zshOptions(optionsOf(command)), word);
    }
    return QStringLiteral("#compdef gatehousectl\n"
                          "# zsh completion for gatehousectl, printed by \"gatehousectl completion zsh\"\n"
                          "_gatehousectl()\n"
                          "{\n"
                          "    local context state state_descr line\n"
                          "    typeset -A opt_args\n"
                          "    local -a common described\n"
                          "    common=(%1)\n"
                          "    described=(\n"
                          "%2"
                          "    )\n"
                          "    _arguments -C $common '1:command:->command' '*::argument:->argument' && return\n"
                          "    case $state in\n"
                          "    command) _describe command described; return ;;\n"
                          "    esac\n"
                          "    case $line[1] in\n"
                          "%3"
                          "    esac\n"
                          "}\n"
                          "if [ \"$funcstack[1]\" = _gatehousectl ]; then _gatehousectl \"$@\"; else compdef _gatehousectl gatehousectl; fi\n")
        .arg(zshOptions(commonOptions()).trimmed(), described, cases);
}

QString fishLine(const QString& condition, const QString& rest)
{
    return QStringLiteral("complete -c gatehousectl%1 %2\n").arg(condition.isEmpty() ? QString() : QStringLiteral(" -n ") + quoted(condition), rest);
}

QString fishWords(const Choices& choices)
{
    return choices.words.isEmpty() ? QString() : QStringLiteral(" -a ") + quoted(choices.words.join(kSpace));
}

QString fishOptions(const QString& condition, const Options& options)
{
    QString lines;
    for (const QCommandLineOption& option : options) {
        QStringList parts;
        for (const QString& name : option.names())
            parts.append((name.size() == 1 ? QStringLiteral("-s ") : QStringLiteral("-l ")) + name);
        if (const Choices choices = choicesOf(option.valueName()); choices.files)
            parts.append(QStringLiteral("-r -F"));
        else if (!option.valueName().isEmpty())
            parts.append(QStringLiteral("-x") + fishWords(choices));
        lines += fishLine(condition, parts.join(kSpace));
    }
    return lines;
}

QString fish()
{
    QStringList names;
    for (const Command& command : commands())
        names.append(QLatin1String(command.name));
    const QString none = QStringLiteral("not __fish_seen_subcommand_from ") + names.join(kSpace);
    QString script = QStringLiteral("# fish completion for gatehousectl, printed by \"gatehousectl completion fish\"\ncomplete -c gatehousectl -f\n") + fishOptions({}, commonOptions());
    for (const Command& command : commands()) {
        const QString name = QLatin1String(command.name), seen = QStringLiteral("__fish_seen_subcommand_from ") + name;
        script += fishLine(none, QStringLiteral("-a %1 -d %2").arg(name, quoted(QString::fromUtf8(command.summary))));
        script += fishOptions(seen, optionsOf(command));
        if (const Choices first = choicesOf(QLatin1String(command.synopsis)); first.files)
            script += fishLine(seen, QStringLiteral("-F"));
        else if (!first.words.isEmpty())
            script += fishLine(seen, fishWords(first).trimmed());
    }
    return script;
}

} // namespace

Choices choicesOf(const QString& synopsis)
{
    const QString first = synopsis.section(QLatin1Char(' '), 0, 0);
    if (first.compare(QStringLiteral("file"), Qt::CaseInsensitive) == 0)
        return {{}, true};
    if (first == QStringLiteral("PATH") || first == QStringLiteral("[PATH]")) {
        Choices kinds;
        for (const domain::Kind kind : domain::kKinds)
            kinds.words.append(drivers::toQt(domain::kindPlural(kind)));
        return kinds;
    }
    return first.contains(QLatin1Char('|')) ? Choices{first.split(QLatin1Char('|')), false} : Choices();
}

QString completionScript(const QString& shell)
{
    return shell == QStringLiteral("bash") ? bash() : shell == QStringLiteral("zsh") ? zsh() : shell == QStringLiteral("fish") ? fish() : QString();
}

} // namespace gatehouse::cli
