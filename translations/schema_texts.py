#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes schema_texts.h: the schemas' titles, headings, units and descriptions, and the summaries of the kinds of policies, where lupdate finds them. Run it after a schema has changed."""
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(HERE, "..", "src")
OUT = os.path.join(HERE, "schema_texts.h")


def singular(title):
    """As the form does it: "Targets" has a "Target"."""
    if title.endswith("ies"):
        return title[:-3] + "y"
    return title[:-1] if title.endswith("s") and not title.endswith("ss") else title


def collect(part, titles, descriptions):
    if isinstance(part, list):
        for each in part:
            collect(each, titles, descriptions)
    if not isinstance(part, dict):
        return
    for word in ("title", "x-group", "x-unit"):
        if isinstance(part.get(word), str):
            titles[part[word]] = None
    for word in ("x-enum-titles", "x-titles"):
        for each in part.get(word) or []:
            titles[each] = None
    if isinstance(part.get("description"), str):
        descriptions[part["description"]] = None
    items = part.get("items")
    if isinstance(part.get("title"), str) and isinstance(items, dict) and "title" not in items and ("$ref" in items or "properties" in items or "oneOf" in items):
        titles[singular(part["title"])] = None
    for each in part.values():
        collect(each, titles, descriptions)


def summaries():
    """What the kinds of policies are for, as their registry says it: {"kind", "family", "title", "summary", …}."""
    with open(os.path.join(SOURCE, "policies", "registry.cpp"), encoding="utf-8") as file:
        return re.findall(r'^ *\{"[a-z0-9-]+", "[a-z]+", "[^"]+", "([^"]+)", ', file.read(), re.M)


def texts():
    """All titles, then all descriptions, each once and in the order of the files, then the summaries."""
    titles, descriptions = {}, {}
    files = glob.glob(os.path.join(SOURCE, "schema", "resources", "*.json")) + glob.glob(os.path.join(SOURCE, "policies", "**", "schema.json"), recursive=True)
    for path in sorted(os.path.relpath(each, SOURCE) for each in files):
        with open(os.path.join(SOURCE, path), encoding="utf-8") as file:
            collect(json.load(file), titles, descriptions)
    for each in summaries():
        descriptions[each] = None
    return [text for text in list(titles) + [each for each in descriptions if each not in titles] if text]


def header():
    lines = ["// SPDX-FileCopyrightText: The Gatehouse authors", "// SPDX-License-Identifier: GPL-3.0-or-later",
             "// Written by schema_texts.py from the schemas, for lupdate alone; nothing includes it.", "#pragma once", ""]
    lines += [f'QT_TRANSLATE_NOOP("Schema", {json.dumps(text, ensure_ascii=False)})' for text in texts()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    with open(OUT, "w", encoding="utf-8") as out:
        out.write(header())
