# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program as a screen reader meets it: found, read and used by roles and accessible names alone (AT-SPI), with keys from the accessibility bus."""
import re
import subprocess
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
CELLS = 80  # of a table, when it is walked through: what follows is of the same kind
PATIENCE = 20  # seconds; on a busy machine everything takes its time
# What roles are called differs between versions of the bus, and is told apart by ours where it does not matter to a test.
ROLES = {"push button": "button", "check menu item": "menu item", "radio menu item": "menu item", "entry": "text", "password text": "text", "toggle button": "check box"}
KEYS = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54, "End": 0xFF57, "Delete": 0xFFFF, "F1": 0xFFBE, "space": 0x20}
MODIFIERS = {"Shift": 1, "Control": 4, "Alt": 8}  # X11's masks


class Gone(AssertionError):
    """What was asked for is not there, or no more."""


def wait(condition, what, seconds=PATIENCE):
    """Asks until the answer is true, and gives it; an object that goes away meanwhile is only "not yet"."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = condition()
            if answer:
                return answer
            why = ""
        except (GLib.Error, Gone) as error:
            why = f" ({error})"
        if time.monotonic() > end:
            raise Gone(f"not within {seconds} s: {what() if callable(what) else what}{why}")
        time.sleep(0.02)


def plain(text):
    """Without the marks that keep technical text in its direction."""
    return re.sub("[\u2066-\u2069]", "", text or "")


class Node:
    """One accessible object. Every question goes to the program; nothing is remembered but what never changes."""

    def __init__(self, accessible):
        self.accessible = accessible
        self._role = None

    @property
    def role(self):
        if self._role is None:
            name = self.accessible.get_role_name()
            self._role = ROLES.get(name, name)
        return self._role

    @property
    def name(self):
        return plain(self.accessible.get_name())

    @property
    def description(self):
        return plain(self.accessible.get_description())

    def states(self):
        return {state.value_nick for state in self.accessible.get_state_set().get_states()}

    def has(self, *states):
        return set(states) <= self.states()

    @property
    def showing(self):
        return self.has("showing", "visible")

    @property
    def enabled(self):
        return self.has("enabled", "sensitive")

    @property
    def text(self):
        face = self.accessible.get_text_iface()
        return plain(Atspi.Text.get_text(face, 0, Atspi.Text.get_character_count(face))) if face else self.name

    def area(self):
        """Left, top, width, height in pixels of the screen."""
        box = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def labels(self):
        """The names of what labels it."""
        names = []
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                names += [plain(relation.get_target(i).get_name()) for i in range(relation.get_n_targets())]
        return names

    def spoken_names(self):
        """What it may be called by. Qt gives the chosen entry as the name of a combo box, and tells what it is for by its label."""
        return self.labels() or [self.name] if self.role == "combo box" else [self.name, *self.labels()]

    def parent(self):
        parent = self.accessible.get_parent()
        return Node(parent) if parent is not None else None

    def children(self, most=600):
        for index in range(min(self.accessible.get_child_count(), most)):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    def walk(self, hidden=False, above=()):
        """(node, those above it) of all below, itself included; what is hidden is left out with all that it has, unless asked for."""
        yield self, above
        above = (*above, self)
        for child in self.children(CELLS if self.role in ("table", "tree", "tree table", "list") else 600):
            try:
                if hidden or child.showing or child.role == "menu bar":
                    yield from child.walk(hidden, above)
            except GLib.Error:
                continue  # went away while it was looked at

    def all(self, role=None, name=None, hidden=False, where=None):
        for node, _ in self.walk(hidden):
            try:
                if role is not None and node.role not in ((role,) if isinstance(role, str) else role):
                    continue
                if name is not None and not any(name.search(each) if isinstance(name, re.Pattern) else each == name for each in node.spoken_names()):
                    continue
                if where is None or where(node):
                    yield node
            except GLib.Error:
                continue

    def first(self, role=None, name=None, hidden=False, where=None):
        return next(self.all(role, name, hidden, where), None)

    def find(self, role=None, name=None, hidden=False, where=None, seconds=PATIENCE):
        return wait(lambda: self.first(role, name, hidden, where), f"{role or 'something'} called {name!r} in {self!r}", seconds)

    def actions(self):
        face = self.accessible.get_action_iface()
        return [Atspi.Action.get_action_name(face, i) for i in range(Atspi.Action.get_n_actions(face))] if face else []

    def act(self, *names):
        """Does the first of these actions that it has."""
        wait(lambda: self.enabled and set(names) & set(self.actions()), lambda: f"{self!r} enabled, with one of {names}, has {self.actions()}")
        have = self.actions()
        index = next(have.index(name) for name in names if name in have)
        if not Atspi.Action.do_action(self.accessible.get_action_iface(), index):
            raise Gone(f"{self!r} refused {names}")
        return self

    def press(self):
        return self.act("Press", "Toggle", "ShowMenu")

    def set_checked(self, wanted=True):
        if self.has("checked") != wanted:
            self.press()
            wait(lambda: self.has("checked") == wanted, f"{self!r} checked: {wanted}")
        return self

    def focus(self):
        """With the keyboard in it: asked for, or where that cannot be asked for (Qt's tables, trees and combo boxes) by going on with Tab."""
        if "SetFocus" in self.actions():
            def focused():
                if not self.has("focused"):
                    Atspi.Component.grab_focus(self.accessible)
                return self.has("focused")
            wait(focused, lambda: f"{self!r} focused")  # asking again while a window is still coming up
            return self
        for _ in range(150):
            if self.has("focused"):
                return self
            key("Tab")
            try:
                wait(lambda: self.has("focused"), "the next step", 0.1)
            except Gone:
                continue
        raise Gone(f"{self!r} cannot be reached with Tab")

    def write(self, text):
        """Types in place of what is there."""
        self.focus()
        key("Control+a")
        key("Delete")
        type_text(text)
        if self.accessible.get_role_name() == "password text":  # which tells no more than its length
            face = self.accessible.get_text_iface()
            wait(lambda: Atspi.Text.get_character_count(face) == len(text), f"{self!r} has {len(text)} characters")
        else:
            wait(lambda: self.text == text, lambda: f"{self!r} has {text!r}, has {self.text!r}")
        return self

    def replace(self, text):
        """Sets the contents as dictation and switch access do: without keys."""
        if not Atspi.EditableText.set_text_contents(self.accessible.get_editable_text_iface(), text):
            raise Gone(f"{self!r} takes no text")
        wait(lambda: self.text == text, lambda: f"{self!r} has {text!r}, has {self.text!r}")
        return self

    def choose(self, entry):
        """An entry of a combo box, with the keyboard."""
        is_it = (lambda text: entry.search(text)) if isinstance(entry, re.Pattern) else (lambda text: text == entry)
        if is_it(self.name):
            return self
        entries = [item.name for item in self.all("list item", hidden=True)]
        if not any(is_it(each) for each in entries):
            raise Gone(f"{self!r} has no {entry!r} among {entries}")
        self.focus()
        here = next((i for i, each in enumerate(entries) if each == self.name), 0)
        there = next(i for i, each in enumerate(entries) if is_it(each))
        # One by one: headings among the entries are passed over by the keys.
        for _ in range(abs(there - here)):
            if is_it(self.name):
                break
            before = self.name
            key("Down" if there > here else "Up")
            wait(lambda: self.name != before, lambda: f"{self!r} shows another entry than {before!r}")
        wait(lambda: is_it(self.name), lambda: f"{self!r} shows {entry!r}")
        return self

    # Tables and trees: rows and columns of what their cells are called.
    def rows(self):
        face = self.accessible.get_table_iface()
        return Atspi.Table.get_n_rows(face) if face else 0

    def cell(self, row, column):
        cell = Atspi.Table.get_accessible_at(self.accessible.get_table_iface(), row, column)
        if cell is None:
            raise Gone(f"{self!r} has no cell {row}, {column}")
        return Node(cell)

    def row(self, row):
        return [self.cell(row, column).name for column in range(Atspi.Table.get_n_columns(self.accessible.get_table_iface()))]

    def cells(self):
        return [self.row(row) for row in range(self.rows())]

    def go_to(self, name, seconds=PATIENCE):
        """With the arrow keys to the row of a table, tree or list that has a cell of this name; gives the cell that then has the keyboard."""
        is_it = (lambda text: name.search(text)) if isinstance(name, re.Pattern) else (lambda text: text == name)
        wait(lambda: any(is_it(node.name) for node in self.children()), lambda: f"{name!r} in {self!r}, which has {[node.name for node in self.children()]}", seconds)
        self.focus()
        key("Home")
        key("Control+Home")
        here = wait(self.current, lambda: f"the keyboard in {self!r}")
        while not any(is_it(text) for text in self.names_beside(here)):
            before = here
            key("Down")
            try:
                here = wait(lambda: (now := self.current()) and now != before and now, "a step down", 2)
            except Gone:
                raise Gone(f"{name!r} cannot be reached with the keyboard in {self!r}") from None
        return here

    def current(self):
        """The cell or entry that has the keyboard."""
        return next((node for node in self.children() if node.role != "table column header" and node.has("focused")), None)

    def names_beside(self, cell):
        face = cell.accessible.get_table_cell() if hasattr(cell.accessible, "get_table_cell") else None
        if face is None or not self.accessible.get_table_iface():
            return [cell.name]
        _, row, _ = Atspi.TableCell.get_position(face)
        return self.row(row)

    def __eq__(self, other):
        return isinstance(other, Node) and self.accessible == other.accessible

    def __hash__(self):
        return hash(self.accessible)

    def __repr__(self):
        try:
            return f"<{self.role} '{self.name}'>"
        except GLib.Error:
            return "<gone>"


def key(chord):
    """Presses and lets go of "Control+Shift+s" and the like."""
    *modifiers, last = chord.split("+")
    mask = sum(MODIFIERS[modifier] for modifier in modifiers)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    try:
        Atspi.generate_keyboard_event(KEYS.get(last) or ord(last), None, Atspi.KeySynthType.SYM)
    finally:
        if mask:
            Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def type_text(text):
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


class Program:
    """A program with windows, from its start to close(). `root` is its application object."""

    def __init__(self, command, log):
        self._log = open(log, "w", encoding="utf-8")
        self.log = log
        self.process = subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *command], stdout=self._log, stderr=subprocess.STDOUT)
        self.root = wait(self._find, f"{command[0]} on the accessibility bus", 60)

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.output()}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid and child.get_child_count() > 0:
                child.set_cache_mask(Atspi.Cache.NONE)  # what is asked is what is so now
                return Node(child)
        return None

    def output(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def windows(self):
        return [child for child in self.root.children() if child.showing]

    def menu(self, *names):
        """Does what a menu's entry does, from the menu bar down."""
        node = self.root.find("menu bar")
        for name in names:
            entries = node
            node = wait(lambda: next((each for each in entries.all("menu item", name, hidden=True) if each != entries), None), f"{name!r} in {entries!r}")
        node.press()

    def close(self):
        """Its exit code; ends it as a desktop does at log-out."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._log.close()
        return self.process.returncode
