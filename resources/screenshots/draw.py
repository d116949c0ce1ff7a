#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Draws the console's pages with the local gateway's live traffic, without a screen.

    resources/screenshots/draw.py                 the pictures of README.md, into this folder
    resources/screenshots/draw.py --all DIRECTORY every page, light and dark, at 1x and 2x, to be looked at one by one
    --bin build/release/bin   --language de   --only overview,logs   --text-size 2

Needs a built console; nothing of the user's is read or written.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Page, theme: what README.md shows.
SHOWN = [("overview", "dark"), ("logs", "light"), ("local-gateway", "light")]


def draw(binaries, pattern, pages, theme, scale, language, seconds=8, size="1440x900", text="1"):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config")
        for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"):
            environment.pop(name, None)
        command = [str(binaries / "gatehouse"), "--local", "--seconds", str(seconds), "--size", size, "--theme", theme, "--text-size", text, "--scale", str(scale),
                   "--page", ",".join(pages), "--screenshot", str(pattern)]
        if language:
            command += ["--language", language]
        subprocess.run(command, check=True, env=environment, timeout=180)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", metavar="DIRECTORY", type=pathlib.Path)
    parser.add_argument("--bin", type=pathlib.Path, default=ROOT / "build/release/bin")
    parser.add_argument("--language")
    parser.add_argument("--only", default="all")
    parser.add_argument("--text-size", default="1")
    arguments = parser.parse_args()
    if not (arguments.bin / "gatehouse").exists():
        sys.exit(f"{arguments.bin}/gatehouse is not there: build it first, or name its folder with --bin")
    if arguments.all:
        arguments.all.mkdir(parents=True, exist_ok=True)
        for theme in ("light", "dark"):
            for scale in (1, 2):
                draw(arguments.bin, arguments.all / f"{{page}}-{theme}-{scale}x.png", arguments.only.split(","), theme, scale, arguments.language, seconds=4, size="1280x800", text=arguments.text_size)
        return
    for theme in ("light", "dark"):
        if pages := [page for page, look in SHOWN if look == theme]:
            draw(arguments.bin, HERE / "{page}.png", pages, theme, 1, arguments.language)


if __name__ == "__main__":
    main()
