# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the console as a screen reader does: each page, form, panel and dialog is opened by accessible names, and all that can be used there must have a name and a role."""
import os
import re
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desktop_session import DesktopSession, what_is_missing  # noqa: E402

BIN = os.environ.get("GATEHOUSE_BIN", "build/release/bin")
CONTROLS = {"button", "check box", "radio button", "text", "combo box", "spin button", "slider", "dial", "table", "tree", "tree table", "list", "page tab", "menu item", "chart", "link"}
# What can have the keyboard must be one of the controls, or a part of one, or something that scrolls or holds pages.
PARTS = {"application", "frame", "dialog", "window", "alert", "table cell", "list item", "tree item", "page tab list", "scroll pane", "label", "document frame"}


def faults(root):
    """What below `root` a screen reader could not tell of, each with its path."""
    found = []
    for node, above in root.walk():
        role = node.role
        what = ""
        if role in CONTROLS:
            names = [name for name in node.spoken_names() if name.strip()]
            if min(node.area()[2:]) <= 0:
                continue
            if not names and not _is_part(node):
                what = "has no name"
            elif role == "combo box" and not node.labels() and node.name in [item.name for item in node.all("list item", hidden=True)]:
                what = "has its entry as its only name: nothing labels it"
        elif role not in PARTS and node.has("focusable") and not _holds_tabs(node) and not (role == "panel" and node.name):
            what = "takes the keyboard, and its role says nothing"
        if (role in CONTROLS or role == "label") and node.description.startswith("<"):
            what = "is described by markup: " + node.description
        if what:
            found.append(" > ".join(repr(each) for each in (*above, node)) + ": " + what)
    return found


def _is_part(node):
    """An editor of a combo or spin box, the list of a combo box: named by their owner."""
    parent = node.parent()
    return parent is not None and parent.role in ("combo box", "spin button")


def _holds_tabs(node):
    return any(child.role == "page tab list" for child in node.children())


class AccessibleWalk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        missing = what_is_missing()
        if missing:
            raise unittest.SkipTest(missing)
        cls.desktop = DesktopSession().start()
        cls.addClassCleanup(cls.desktop.close)
        global accessible
        import accessible
        cls.program = accessible.Program([os.path.join(BIN, "gatehouse"), "--local", "--language", "en", "--size", "1500x950"], os.path.join(cls.desktop.folder, "log"))
        cls.addClassCleanup(cls.program.close)
        cls.root = cls.program.root
        accessible.wait(lambda: "Overview" in cls.title(), "the overview")
        cls.navigation = cls.root.find("tree", "Connections")

    @classmethod
    def title(cls):
        return next((window.name for window in cls.program.windows() if window.role == "frame"), "")

    def audit(self, place, root=None):
        """Notes the faults of what shows, once two looks in a row see the same."""
        looks = []

        def same():
            looks.append(faults(root or self.root))
            return len(looks) > 1 and looks[-1] == looks[-2]
        accessible.wait(same, "the window to stand still", 40)
        for fault in looks[-1]:
            self.faults.setdefault(fault, place)

    def setUp(self):
        self.faults = {}

    def tearDown(self):
        self.assertIsNone(self.program.process.poll(), "the program ended: " + self.program.output())

    def verdict(self):
        if self.faults:
            self.fail("\n" + "\n".join(f"{place}: {fault}" for fault, place in self.faults.items()))

    def pages(self):
        names = [cell.name for cell in self.navigation.children() if cell.role == "table cell"]
        return names[1:]  # the first is the connection itself

    def open(self, page):
        self.navigation.go_to(page)
        accessible.key("Return")
        accessible.wait(lambda: self.title().startswith(page + " —"), lambda: f"the page {page}; here is {self.title()}")

    def test_every_page(self):
        pages = self.pages()
        self.assertGreater(len(pages), 12, pages)
        for page in pages:
            with self.subTest(page=page):
                self.open(page)
                # What is around the page is the same for all.
                self.audit(page, None if page == pages[0] else self.root.find("frame", re.compile("^" + page)).find("filler"))
        self.verdict()

    # What is pressed in the moment in which a table's rows are read anew is lost: then once more.
    def opened_form(self, page):
        for last in (False, False, True):
            table = self.root.first("table", page)
            if table is not None and table.rows():
                table.go_to(table.cell(0, 0).name)
                accessible.key("space")
                accessible.key("Return")
            else:
                self.root.find("button", re.compile("^New ")).press()
            try:
                return self.root.find("frame", re.compile("^Form"), seconds=accessible.PATIENCE if last else 8)
            except accessible.Gone:
                if last:
                    raise

    def test_every_form(self):
        for page in ("APIs", "Routes", "Consumers", "Policies", "Tenants", "Listeners", "Certificates", "Key sets", "Secrets", "Administrators"):
            with self.subTest(page=page):
                self.open(page)
                form = self.opened_form(page)
                form.find("page tab", "Form")
                # The other tabs are alike for all.
                for tab in [each.name for each in form.all("page tab")][: None if page == "Policies" else 1]:
                    form.find("page tab", tab).press()
                    self.audit(f"{page}, {tab}", form)
                form.find("page tab", "Form").press()
                form.find("button", "Close the panel").press()
        self.verdict()

    def test_the_lower_panel(self):
        self.program.menu("View", "Changes, log and problems")
        panel = self.root.find("frame", re.compile("^Changes, log"))
        for tab in [each.name for each in panel.all("page tab")]:
            panel.find("page tab", tab).press()
            self.audit(tab)
        self.program.menu("View", "Changes, log and problems")
        self.verdict()

    def test_windows_and_dialogs(self):
        for menu, entry in (("File", "Add connection…"), ("Edit", "Search everywhere…"), ("View", "Wall"), ("Changes", "Compare and promote…"), ("Help", "Help"), ("Help", "About Gatehouse")):
            with self.subTest(entry=entry):
                before = len(self.program.windows())
                self.program.menu(menu, entry)
                if entry != "Compare and promote…":
                    accessible.wait(lambda: len(self.program.windows()) > before, f"the window of {entry}")
                self.audit(entry)
                if entry != "Compare and promote…":
                    self.leave(lambda: len(self.program.windows()) == before, f"the window of {entry} to close")
        self.verdict()

    # A window has the keyboard a moment after it is there: on a busy machine the first key may still go to the one behind it.
    def leave(self, closed, what):
        for last in (False, False, False, True):
            accessible.key("Escape")
            try:
                return accessible.wait(closed, what, accessible.PATIENCE if last else 5)
            except accessible.Gone:
                if last:
                    raise

    def shut(self, window):
        accessible.key("Escape")
        accessible.wait(lambda: window not in self.program.windows(), f"{window!r} to close")

    # Qt does not have a button's menu among what a screen reader can walk through; it hears of each entry when that is reached. What has keys or a button of its own is here.
    def test_dialogs_of_pages(self):
        for page, button, keys, what in (("Routes", None, ("Control+e",), "Edit together"), ("Routes", None, ("Control+Shift+e",), "Export the table"), ("Logs", "Colour rules", (), "Colour rules")):
            with self.subTest(page=page, what=what):
                self.open(page)
                here = self.root.find("frame", re.compile("^" + page)).find("filler")
                if page == "Routes":
                    table = here.find("table", page)
                    table.go_to(table.cell(0, 0).name)
                    accessible.key("Control+a")
                before = self.program.windows()
                if button:
                    here.find("button", button).press()
                for chord in keys:
                    accessible.key(chord)
                dialog = accessible.wait(lambda: next((each for each in self.program.windows() if each not in before), None), f"the dialog “{what}”")
                self.assertTrue(dialog.name.strip(), what)
                self.audit(f"{page}, {what}", dialog)
                self.shut(dialog)
                if page == "Routes":  # one row is chosen again
                    accessible.key("Down")
                    accessible.key("Up")
        self.verdict()

    def test_all_menus(self):
        nameless = [above for node, above in self.root.find("menu bar").walk(hidden=True) if node.role == "menu item" and not node.name.strip()]
        self.assertEqual(nameless, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
