# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window by accessible names, as a screen reader would. Waits on conditions with a deadline."""
import os
import subprocess
import sys
import time

import pyatspi

DEADLINE = float(os.environ.get("JOURNEY_DEADLINE", "30"))
BUTTONS = ("push button", "button", "check box", "radio button", "toggle button", "menu item", "check menu item", "radio menu item")
FIELDS = ("text", "entry", "spin button", "password text")
BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " "})


class Missing(AssertionError):
    """Something that a user should find was not there in time."""


def plain(text):
    """Text as it is read aloud: every kind of blank is a blank."""
    return (text or "").translate(BLANKS).strip()


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    try:
        count = min(node.childCount, 400)
    except Exception:
        return
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def walk_shown(node, depth=0):
    """What is in view: hidden pages and the lists of closed choices are not gone into."""
    if node is None or depth > 40 or (depth > 0 and not showing(node)):
        return
    yield node
    try:
        if node.getRoleName() == "combo box":
            return
        children = range(min(node.childCount, 400))
    except Exception:
        return
    for index in children:
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        yield from walk_shown(child, depth + 1)


def has_state(node, state):
    try:
        return node.getState().contains(state)
    except Exception:
        return False


def showing(node):
    return has_state(node, pyatspi.STATE_SHOWING)


def questions_of(node):
    """What a combo box asks, in its description and in its label; its name is its value."""
    labels = [relation.getTarget(0).name for relation in node.getRelationSet()
              if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return [plain(words) for words in [node.description, *labels]]


def text_of(node):
    interface = node.queryText()
    return plain(interface.getText(0, interface.characterCount))


def same(shown, typed):
    """The same text, or the same number as German writes it: 3 may come back as 3,0."""
    def number(text):
        return float(text.replace(".", "").replace(",", "."))
    try:
        return shown == typed or number(shown) == number(typed)
    except ValueError:
        return False


class Window:
    def __init__(self, program, *arguments, environment=None):
        env = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        env.update(environment or {})
        self.process = subprocess.Popen([program, *arguments], env=env)
        self.application = self.wait(self._find_application, "the program in the accessibility tree")
        self.wait(lambda: any(has_state(child, pyatspi.STATE_ACTIVE) for child in self.application), "an active window")

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def wait(self, condition, what, deadline=DEADLINE):
        end = time.monotonic() + deadline
        while True:
            if self.process.poll() is not None:
                raise Missing(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                found = condition()
            except Exception:
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Missing(f"not there after {deadline:.0f} s: {what}")
            time.sleep(0.05)

    # --- finding

    def candidates(self, name, roles=None, exact=True):
        for node in walk_shown(self.application):
            try:
                label = plain(node.name)
                role = node.getRoleName()
            except Exception:
                continue
            if roles and role not in roles:
                continue
            if label == name if exact else name in label:
                yield node

    def find(self, name, roles=None, exact=True, deadline=DEADLINE):
        return self.wait(lambda: next(self.candidates(name, roles, exact), None), f"{name!r} {roles or ''}", deadline)

    def has(self, name, exact=True):
        return next(self.candidates(name, None, exact), None) is not None

    def says(self, words):
        """Something shown says these words."""
        return plain(self.find(words, exact=False).name)

    def is_gone(self, name, exact=True):
        self.wait(lambda: not self.has(name, exact), f"that {name!r} goes away")

    def names(self):
        return [(node.getRoleName(), plain(node.name), plain(node.description)) for node in walk_shown(self.application)
                if node.name or node.description]

    def labels_in(self, title):
        """The texts of the card with this title, in their order."""
        card = self.find(title, ("frame",))
        return [plain(node.name) for node in walk_shown(card) if node.getRoleName() == "label" and node.name]

    def shown(self):
        """Everything named in the window, to compare with another time."""
        return [(role, name, description) for role, name, description in self.names() if role not in ("application", "menu item")]

    def settled(self):
        """The same, once two looks in a row agree: figures are calculated beside the window."""
        looks = [None, self.shown()]
        def agree():
            time.sleep(0.5)
            looks[:] = [looks[1], self.shown()]
            return looks[0] == looks[1]
        self.wait(agree, "the window to come to rest")
        return looks[1]

    # --- doing

    def press(self, name, exact=True, roles=BUTTONS):
        node = self.find(name, roles, exact)
        self.wait(lambda: has_state(node, pyatspi.STATE_ENABLED), f"{name!r} can be pressed")
        node.queryAction().doAction(0)

    def station(self, title):
        """Opens the station that asks this, if it is not open."""
        def is_open():
            if next(self.candidates(title, ("frame",)), None):
                return True
            line = next(self.candidates(title, BUTTONS, exact=False), None)
            if line:
                line.queryAction().doAction(0)
            return False
        self.wait(is_open, f"the station {title!r} to open")

    def tick(self, name, on=True, exact=True):
        """A check box or a radio button."""
        node = self.find(name, ("check box", "radio button"), exact)
        if has_state(node, pyatspi.STATE_CHECKED) != on:
            node.queryAction().doAction(0)
        self.wait(lambda: has_state(node, pyatspi.STATE_CHECKED) == on, f"{name!r} is {'on' if on else 'off'}")

    def focus(self, node, what):
        def focused():
            node.queryComponent().grabFocus()
            return has_state(node, pyatspi.STATE_FOCUSED)
        self.wait(focused, f"the focus in {what!r}")

    def fill(self, name, text):
        """Types into a field and leaves it; it then still says what was typed."""
        node = self.find(name, FIELDS)
        self.focus(node, name)
        self.wait(lambda: node.queryEditableText().setTextContents(text) and text_of(node) == plain(text), f"{text!r} in {name!r}")
        self.key("Tab")
        self.reads(name, text)

    def begin_typing(self, name, text):
        """Types with the keyboard and stays in the field; plain letters only."""
        node = self.find(name, FIELDS)
        self.focus(node, name)
        self.key("ctrl+a")
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        self.wait(lambda: text_of(node) == text, f"{text!r} typed into {name!r}")

    def value(self, name):
        return text_of(self.find(name, FIELDS))

    def reads(self, name, text):
        try:
            self.wait(lambda: same(self.value(name), plain(text)), f"{name!r} to read {text!r}")
        except Missing as error:
            raise Missing(f"{error}; it reads {self.value(name)!r}") from None

    def combo(self, question):
        return self.wait(lambda: next((node for node in walk_shown(self.application) if node.getRoleName() == "combo box"
                                       and question in questions_of(node)), None), f"choice {question!r}")

    def chosen(self, question):
        return plain(self.combo(question).name)

    def options(self, question):
        return [plain(node.name) for node in walk(self.combo(question)) if node.getRoleName() == "list item"]

    def choose(self, question, option):
        """Opens the list and goes to the option with the arrow keys, as somebody without a mouse does."""
        box = self.combo(question)
        options = self.options(question)
        if option not in options:
            raise Missing(f"{question!r} offers {options}, not {option!r}")
        away = options.index(option) - options.index(self.chosen(question))
        if not away:
            return
        box.queryAction().doAction(0)
        self.wait(lambda: any(has_state(node, pyatspi.STATE_FOCUSED) for node in walk(box) if node is not box),
                  f"the list of {question!r} to open")
        self.key(*["Down" if away > 0 else "Up"] * abs(away), "Return")
        self.wait(lambda: self.chosen(question) == option, f"{question!r} to be {option!r}")

    def slide(self, name, value):
        self.find(name, ("slider",)).queryValue().currentValue = value

    def menu(self, title, entry):
        """Name of the entry that begins with `entry`, without opening the menu."""
        top = self.find(title, ("menu item",))
        for node in walk(top):
            if node is not top and plain(node.name).startswith(entry):
                return node
        raise Missing(f"no {entry!r} in the menu {title!r}")

    def choose_in_menu(self, title, entry):
        name = self.wait(lambda: self.menu(title, entry), f"{title} > {entry}").name
        self.find(title, ("menu item",)).queryAction().doAction(0)
        self.wait(lambda: showing(self.menu(title, entry)), f"the menu {title!r} to open")
        self.menu(title, entry).queryAction().doAction(0)
        if showing(self.menu(title, entry)):
            self.key("Escape")
        self.wait(lambda: not showing(self.menu(title, entry)), f"the menu {title!r} to close")
        return plain(name)

    def key(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "15", *names], check=True)

    def close(self):
        """By the window's own closing, as a user does; gives the exit code."""
        self.key("ctrl+q")
        return self.process.wait(DEADLINE)

    def stop(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(10)


def step(words):
    print("-", words, flush=True)


def fail(window, error):
    print(f"FAILED: {error}", file=sys.stderr)
    for role, name, description in window.names():
        print(f"    {role}: {name} | {description}", file=sys.stderr)
    return 1
