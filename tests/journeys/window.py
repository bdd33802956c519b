# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window by accessible names, as a screen reader would. Waits on conditions with a deadline."""
import os
import subprocess
import sys
import time

import pyatspi

DEADLINE = 20.0


class Missing(AssertionError):
    """Something that a user should find was not there in time."""


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


def showing(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


class Window:
    def __init__(self, program, *arguments, environment=None):
        env = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
        env.update(environment or {})
        self.process = subprocess.Popen([program, *arguments], env=env)
        self.application = self.wait(self._find_application, "the program in the accessibility tree")

    def _find_application(self):
        for index in range(pyatspi.Registry.getDesktop(0).childCount):
            application = pyatspi.Registry.getDesktop(0).getChildAtIndex(index)
            if application is not None and application.name.lower().startswith("ertrag") and application.childCount:
                return application
        return None

    def wait(self, condition, what, deadline=DEADLINE):
        end = time.monotonic() + deadline
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise Missing(f"the program ended with {self.process.returncode} while waiting for {what}")
            try:
                found = condition()
            except Exception:
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise Missing(f"not there after {deadline:.0f} s: {what}")

    def candidates(self, name, roles=None, exact=True):
        for node in walk(self.application):
            try:
                label = node.name
                role = node.getRoleName()
            except Exception:
                continue
            if roles and role not in roles:
                continue
            if (label == name if exact else name in label) and showing(node):
                yield node

    def find(self, name, roles=None, exact=True, deadline=DEADLINE):
        return self.wait(lambda: next(self.candidates(name, roles, exact), None), f"{name!r} {roles or ''}", deadline)

    def has(self, name, exact=True):
        return next(self.candidates(name, None, exact), None) is not None

    def press(self, name, roles=("push button", "button", "check box", "radio button", "menu item", "link"), exact=True):
        node = self.find(name, roles, exact)
        node.queryAction().doAction(0)

    def fill(self, name, text):
        node = self.find(name, ("text", "entry", "spin button", "password text"))
        node.queryComponent().grabFocus()
        editable = node.queryEditableText()
        editable.setTextContents(text)
        self.key("Tab")

    def key(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)

    def names(self):
        result = []
        for node in walk(self.application):
            try:
                if node.name and showing(node):
                    result.append((node.getRoleName(), node.name))
            except Exception:
                continue
        return result

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


def step(words):
    print("-", words, flush=True)


def fail(window, error):
    print(f"FAILED: {error}", file=sys.stderr)
    for role, name in window.names():
        print(f"    {role}: {name}", file=sys.stderr)
    return 1
