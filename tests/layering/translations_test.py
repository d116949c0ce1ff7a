#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Every translation is complete, keeps the placeholders of its source, and has as many plural forms as its language. Every schema's texts are among them."""
import glob
import os
import re
import sys
import unittest
import xml.etree.ElementTree as ET

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "translations")
sys.path.insert(0, FOLDER)
sys.dont_write_bytecode = True
import schema_texts  # noqa: E402

# How many forms Qt asks for, and how many of the first of them stand for one number alone and may spell it out ("two requests").
PLURALS = {"ar": (6, 3), "de": (2, 0), "en": (2, 0), "es": (2, 0), "fr": (2, 0), "zh": (1, 0)}


def placeholders(text):
    return set(re.findall(r"%L?\d|%n", text))


class Translations(unittest.TestCase):
    def files(self):
        return {os.path.basename(path): ET.parse(path) for path in glob.glob(os.path.join(FOLDER, "*.ts"))}

    def test_all_are_complete(self):
        files = self.files()
        self.assertGreaterEqual(len(files), len(PLURALS))
        for name, tree in files.items():
            count, spelled_out = PLURALS[re.split("[_-]", tree.getroot().get("language"))[0]]
            messages = list(tree.iter("message"))
            self.assertGreater(len(messages), 500, name)
            for message in messages:
                source = message.find("source").text or ""
                translation = message.find("translation")
                where = f"{name}: {source!r}"
                self.assertNotIn("type", translation.attrib, where)  # unfinished, vanished, obsolete
                plural = message.get("numerus") == "yes"
                forms = [form.text or "" for form in translation] if plural else [translation.text or ""]
                self.assertEqual(len(forms), count if plural else 1, where)
                for index, form in enumerate(forms):
                    self.assertTrue(form, where)
                    wanted = placeholders(source)
                    if plural and index < spelled_out and "%n" not in form:
                        wanted.discard("%n")
                    self.assertEqual(placeholders(form), wanted, where)
                    # A key's mark would tear joined letters apart: Arabic has none.
                    self.assertEqual("&" in form.replace("&&", ""), "&" in source.replace("&&", "") and name != "gatehouse_ar.ts", where)

    def test_all_have_the_same_messages(self):
        keys = {}
        for name, tree in self.files().items():
            keys[name] = {(context.findtext("name"), message.findtext("source"), message.findtext("comment")) for context in tree.iter("context") for message in context.iter("message")}
        english = keys["gatehouse_en.ts"]
        for name, those in keys.items():
            self.assertEqual(those, english, name)

    def test_schema_texts_are_up_to_date(self):
        with open(schema_texts.OUT, encoding="utf-8") as file:
            self.assertEqual(file.read(), schema_texts.header(), "run translations/schema_texts.py, then the update_translations target")


if __name__ == "__main__":
    unittest.main()
