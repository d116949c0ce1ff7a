// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/native/native_driver.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QObject>
#include <QTextStream>

#include <functional>
#include <optional>
#include <vector>

namespace gatehouse::cli {

enum ExitCode { Ok = 0, Differs = 1, Usage = 2, Unreachable = 3, NotAllowed = 4 };

// What a command runs in: its arguments, the gateway, where to print. `end` is called once, with the exit code.
struct Invocation {
    const QCommandLineParser& arguments;
    QStringList words; // positional, without the command's name
    drivers::NativeDriver& driver;
    bool json = false;
    QTextStream& out;
    QTextStream& err;
    QObject* context;
    std::function<void(int)> end;

    // Prints what went wrong (places of problems with the file's name in front) and gives the exit code for it.
    int fail(const drivers::CallError& error, const QString& file = {}) const;
    void print(const base::Json& document) const;
    int usage(const QString& message) const;
    // The option -n, or what stands for it; when it is no number from 1 to 1000 that is said, the command has ended, and there is nothing.
    std::optional<int> count(int otherwise) const;
};

// A value's name says what completes it: "file" a file's name, "this|that" one of these words.
using Options = QList<QCommandLineOption>;

// One word of gatehousectl: one file in commands/, one line in registry.cpp.
struct Command {
    const char* name;
    const char* synopsis; // of its arguments; the first of them is completed by it, too
    const char* summary;
    Options (*options)(); // null: none of its own
    void (*run)(const Invocation& invocation);
};

const std::vector<Command>& commands();
// Of every command.
Options commonOptions();

// Runs gatehousectl; `arguments` with the program's name first. Needs a QCoreApplication; gives the exit code.
int run(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace gatehouse::cli
