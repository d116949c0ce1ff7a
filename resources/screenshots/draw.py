#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Draws the console's pages with the local gateway's live traffic, without a screen.

    resources/screenshots/draw.py                 the pictures of README.md, into this folder, and those of the help, into resources/help/pictures
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

import small_png

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# Page, theme: what README.md shows.
SHOWN = [("overview", "dark"), ("logs", "light"), ("local-gateway", "light")]
# Page, height in pixels: what resources/help shows of it, light and without what stands around it. The program has them, so they are small.
HELP = {"overview": 480, "analytics": 480, "apis": 190, "routes": 190, "upstreams": 190, "consumers": 190, "policies": 210, "security": 480, "logs": 360, "audit": 300, "history": 480, "local-gateway": 480}
HELP_SCALE, HELP_WIDTH, HELP_HEIGHT = 0.75, 720, 480
MINUTE = 45  # seconds of traffic, that fill the first charts
# A page that fills while it is looked at is drawn again and again; the last picture stays.
AGAIN = {"logs": 8}
BESIDE, ABOVE, BELOW = 237, 77, 26  # of the page: the tree, bars and the frame, the status bar; at scale 1


def draw(binaries, pattern, pages, theme, scale, language, seconds=8, size="1440x900", text="1"):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config")
        for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"):
            environment.pop(name, None)
        command = [str(binaries / "gatehouse"), "--local", "--seconds", str(seconds), "--size", size, "--theme", theme, "--text-size", text, "--scale", str(scale),
                   "--page", ",".join(page for page in pages for _ in range(AGAIN.get(page, 1))), "--screenshot", str(pattern)]
        if language:
            command += ["--language", language]
        subprocess.run(command, check=True, env=environment, timeout=180)


def draw_help(binaries, target):
    target.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole = pathlib.Path(folder)
        size = f"{round(HELP_WIDTH / HELP_SCALE) + BESIDE}x{round(HELP_HEIGHT / HELP_SCALE) + ABOVE + BELOW}"
        draw(binaries, whole / "{page}.png", list(HELP), "light", HELP_SCALE, "en", seconds=MINUTE, size=size)
        for page, height in HELP.items():
            small_png.cut(whole / f"{page}.png", target / f"{page}.png", round(BESIDE * HELP_SCALE), round(ABOVE * HELP_SCALE), HELP_WIDTH, height)


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
            draw(arguments.bin, HERE / "{page}.png", pages, theme, 1, arguments.language, seconds=MINUTE)
    draw_help(arguments.bin, ROOT / "resources/help/pictures")


if __name__ == "__main__":
    main()
