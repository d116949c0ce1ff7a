#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Every translation is complete, keeps the placeholders of its source, and has as many plural forms as its language."""
import glob
import os
import re
import unittest
import xml.etree.ElementTree as ET

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")


class Translations(unittest.TestCase):
    def test_all_are_complete(self):
        files = glob.glob(os.path.join(FOLDER, "*.ts"))
        self.assertGreaterEqual(len(files), 2)
        for path in files:
            messages = list(ET.parse(path).iter("message"))
            self.assertGreater(len(messages), 500, path)
            for message in messages:
                source = message.find("source").text or ""
                translation = message.find("translation")
                where = f"{os.path.basename(path)}: {source!r}"
                self.assertNotIn("type", translation.attrib, where)  # unfinished, vanished, obsolete
                plural = message.get("numerus") == "yes"
                forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
                self.assertEqual(len(forms), 2 if plural else 1, where)
                for form in forms:
                    self.assertTrue(form, where)
                    self.assertEqual(set(re.findall(r"%L?\d|%n", form)), set(re.findall(r"%L?\d|%n", source)), where)
                    self.assertEqual(form.count("&") > 0, source.count("&") > 0, where)


if __name__ == "__main__":
    unittest.main()
