# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The console, killed in the middle of work: the next start offers what was not applied, no file is half written, and no secret is on disk."""
import json
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import unittest

import desktop

BIN = os.environ.get("GATEHOUSE_BIN", "build/release/bin")
NAME = "Edited before the crash"
SECRET = "a-very-secret-value-0123456789"
# What QSaveFile writes before it takes a file's place: whoever is killed in that instant leaves it.
UNFINISHED = re.compile(r"\.json\.[A-Za-z0-9]{6}$")


@unittest.skipUnless(os.environ.get("GATEHOUSE_CONSOLE") == "ON", "built without the console")
class KilledConsole(unittest.TestCase):
    def setUp(self):
        if lacking := desktop.missing():
            self.skipTest(lacking)
        folder = tempfile.TemporaryDirectory(prefix="gatehouse-crash-")
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name) / "home"
        self.home.mkdir()
        settings = self.home / "config" / "gatehouse" / "gatehouse.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[window]\ntourSeen=true\n")
        self.desktop = desktop.Desktop()
        self.addCleanup(self.desktop.stop)
        self.program = None
        self.addCleanup(self.kill)

    def start(self, *arguments):
        environment = {**os.environ, "HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data"), "XDG_CONFIG_HOME": str(self.home / "config"), "XDG_CACHE_HOME": str(self.home / "cache"),
                       "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"}
        self.program = subprocess.Popen([os.path.join(BIN, "gatehouse"), "--local", "--size", "1360x840", *arguments], env=environment)

    def kill(self):
        if self.program:
            self.program.send_signal(signal.SIGKILL)
            self.program.wait()
            self.program = None

    def kept_file(self):
        files = [file for file in (self.home / "data").glob("**/unsaved/*") if not UNFINISHED.search(file.name)]
        self.assertLessEqual(len(files), 1, files)
        return files[0] if files else None

    def kept(self):
        """Of each kept edit: its object, and what it is to become. The file is always whole."""
        file = self.kept_file()
        return {edit["id"]: edit for edit in json.loads(file.read_bytes())["edits"]} if file else {}

    def assert_no_secret_on_disk(self):
        looked = 0
        for file in self.home.glob("**/*"):
            if file.is_file():
                looked += 1
                self.assertNotIn(SECRET.encode(), file.read_bytes(), file)
        self.assertGreater(looked, 3)

    def offered(self):
        """The objects in the dialog that offers unsaved edits."""
        dialog = self.desktop.seek("Unsaved edits", "dialog")
        return {node.get_name() for node in self.desktop.nodes(dialog) if "cell" in node.get_role_name()} if dialog else set()

    def await_offer(self, *wanted):
        desktop.wait(lambda: all(any(each in name for name in self.offered()) for each in wanted), f"offer of {wanted}", 40)

    def test_nothing_is_lost_and_nothing_leaks(self):
        self.start("gatehouse://open/local?object=tenants/acme/policies/mobile-limit")
        # One edit that is pending …
        self.desktop.find("Policies", "table", 40)
        self.desktop.until("Add to changes", "button", lambda: self.desktop.keys("Return"))
        self.desktop.write("Name", NAME)
        self.desktop.press("Add to changes")
        desktop.wait(lambda: self.kept().get("mobile-limit", {}).get("value", {}).get("name") == NAME, "the pending edit on disk")
        # … and one that is still being typed, with a secret in it.
        self.desktop.until("New secret", "button", lambda: self.desktop.click(self.desktop.find("Secrets", "table cell")))
        self.desktop.until("Id", "text", lambda: self.desktop.press("New secret"))
        self.desktop.write("Id", "crash")
        self.desktop.write("Value", SECRET, "password text")
        desktop.wait(lambda: self.kept().get("crash", {}).get("leftOut"), "the typed edit on disk")
        # Killed between two keys.
        self.desktop.write("Description", "A long description")
        typing = subprocess.Popen(["xdotool", "type", "--delay", "15", "--", ", and more of it, again and again" * 10])
        desktop.wait(lambda: "and more" in self.kept()["crash"]["value"].get("description", ""), "the description on disk")
        self.kill()
        typing.terminate()
        typing.wait()
        after = self.kept()
        self.assertEqual(set(after), {"mobile-limit", "crash"})
        self.assertEqual(self.kept_file().stat().st_mode & 0o077, 0)
        self.assert_no_secret_on_disk()

        # Offered, and still there when nobody decides before the next crash.
        self.start()
        self.await_offer("mobile-limit", "crash")
        self.kill()
        self.assertEqual(self.kept(), after)

        # Restored, they are pending, and kept on.
        self.start()
        self.await_offer("mobile-limit", "crash")
        self.desktop.press("Restore")
        desktop.wait(lambda: self.desktop.seek("Unsaved edits", "dialog") is None, "end of the dialog")
        desktop.wait(lambda: self.desktop.seek("Apply 2", "button"), "two pending changes")
        self.kill()
        self.assertEqual(set(self.kept()), {"mobile-limit", "crash"})
        self.assertEqual(self.kept()["mobile-limit"]["value"]["name"], NAME)
        self.assert_no_secret_on_disk()


if __name__ == "__main__":
    unittest.main()
