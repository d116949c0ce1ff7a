# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The console as people use it: controls are found by their accessible names, keys and clicks are real events. The desktop itself is tests/support/desktop_session.py's."""
import os
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desktop_session import DesktopSession, what_is_missing  # noqa: E402

# AT-SPI changed its names for roles.
ROLES = {"push button": "button"}


def missing():
    """Why no desktop can be had here; empty when it can."""
    return what_is_missing() or ("" if shutil.which("xdotool") else "this package is missing: xdotool")


def wait(look, what, seconds=20):
    """What `look` gives once it is something; it may fail until then."""
    end = time.monotonic() + seconds
    while True:
        found, why = None, ""
        try:
            found = look()
        except Exception as error:  # a control may go while one looks at it
            why = f" ({error})"
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"no {what} within {seconds} s{why}")
        time.sleep(0.05)


class Desktop:
    """Environment variables are the whole process's: one at a time."""

    def __init__(self):
        self.session = DesktopSession("1400x900").start()
        import accessible  # after the session: the first use keeps the first bus that it meets
        self.atspi = accessible.Atspi
        self.atspi.set_timeout(3000, 15000)

    def stop(self):
        self.session.close()

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--delay", "40", *names], check=True, timeout=20, capture_output=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", "--", text], check=True, timeout=60, capture_output=True)

    def click(self, node):
        box = self.atspi.Component.get_extents(node, self.atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True, timeout=20)

    # Of the one program under test.
    def nodes(self, node=None, depth=40):
        """All that shows, outermost first."""
        node = node or self.atspi.get_desktop(0)
        for i in range(min(node.get_child_count(), 300)):
            child = node.get_child_at_index(i)
            if child is None or (child.get_role_name() != "application" and not child.get_state_set().contains(self.atspi.StateType.SHOWING)):
                continue
            yield child
            if depth > 0:
                yield from self.nodes(child, depth - 1)

    def seek(self, name, role=None):
        for node in self.nodes():
            if node.get_name() == name and role in (None, node.get_role_name(), ROLES.get(node.get_role_name())):
                return node
        return None

    def find(self, name, role=None, seconds=20):
        return wait(lambda: self.seek(name, role), f"{role or 'control'} {name!r}", seconds)

    def press(self, name):
        node = wait(lambda: (lambda n: n if n and n.get_state_set().contains(self.atspi.StateType.ENABLED) else None)(self.seek(name, "button")), f"button {name!r}")
        self.atspi.Action.do_action(node, 0)

    def until(self, name, role, act):
        """Acts until a control shows: while a window lays itself out anew one may miss, as people do, and tries again."""
        for _ in range(6):
            act()
            try:
                return self.find(name, role, 3)
            except AssertionError:
                continue
        raise AssertionError(f"no {role} {name!r} comes up")

    def write(self, name, text, role="text"):
        """Into a field, in place of what is there, by the keyboard; once more where keys went astray."""
        def is_there():
            # What a password is nobody is told, not even how long.
            return role == "password text" or self.atspi.Text.get_text(field, 0, self.atspi.Text.get_character_count(field)) == text
        for _ in range(3):
            field = self.find(name, role)
            wait(lambda: self.atspi.Component.grab_focus(field) and field.get_state_set().contains(self.atspi.StateType.FOCUSED), f"focus in {name!r}")
            self.keys("ctrl+a")
            self.type(text)
            try:
                return wait(is_there, f"text in {name!r}", 3)
            except AssertionError as error:
                astray = error
        raise astray
