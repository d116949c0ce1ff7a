// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line.
#include "cli/command.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gatehousectl"));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return gatehouse::cli::run(QCoreApplication::arguments(), out, err);
}
