# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The man pages tell of every option and command that --help tells of, and of no other."""
import os
import pathlib
import re
import subprocess
import unittest

BIN = pathlib.Path(os.environ["GATEHOUSE_BIN"])
PAGES = pathlib.Path(__file__).resolve().parents[2] / "packaging" / "man"
# Of Qt: what it offers beside its own list.
QT_ALONE = {"--help-all"}


def options_in(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def help_of(program, *words):
    ran = subprocess.run([BIN / program, *words], capture_output=True, text=True, timeout=60, env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})
    if ran.returncode != 0:
        raise AssertionError(f"{program} {words} ended with {ran.returncode}: {ran.stderr}")
    return ran.stdout


def page(name):
    text = (PAGES / f"{name}.in").read_text()
    text = "\n".join(line for line in text.splitlines() if not line.startswith('.\\"'))
    return re.sub(r"\\f.", "", text.replace("\\-", "-"))


class ManualPages(unittest.TestCase):
    def test_gatehoused(self):
        # adduser's are not ours.
        self.assertEqual(options_in(help_of("gatehoused", "--help")), options_in(page("gatehoused.8").replace("adduser --system --group gatehouse", "")))

    @unittest.skipUnless(os.environ.get("GATEHOUSE_CONSOLE") == "ON", "built without the console")
    def test_gatehouse(self):
        self.assertEqual(options_in(help_of("gatehouse", "--help")) - QT_ALONE, options_in(page("gatehouse.1")) - QT_ALONE)

    @unittest.skipUnless(os.environ.get("GATEHOUSE_CONSOLE") == "ON", "built without the console")
    def test_gatehousectl(self):
        text = page("gatehousectl.1")
        helped = help_of("gatehousectl", "--help")
        commands = re.findall(r"^  ([a-z]+) ", helped.split("Options for all")[0].split("Commands:")[1], re.M)
        self.assertGreater(len(commands), 10)
        section = text.split(".SH COMMANDS")[1].split(".SH")[0]
        self.assertEqual(commands, re.findall(r"^\.B ([a-z]+)", section, re.M))
        for name in commands:
            summary = re.search(rf"^  {name} .*  (\S.*)$", helped, re.M).group(1)
            self.assertIn(summary[0].upper() + summary[1:], section)
        # The bash script knows every option, as it is made from the table that reads them.
        script = help_of("gatehousectl", "completion", "bash")
        self.assertEqual(options_in(script) - {"--norc"}, options_in(text))

    def test_they_are_well_formed(self):
        for source in PAGES.glob("*.in"):
            text = source.read_text()
            self.assertIn("@PROJECT_VERSION@", text)
            for part in ("NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "SEE ALSO"):
                self.assertIn(f".SH {part}", text, source.name)


if __name__ == "__main__":
    unittest.main()
