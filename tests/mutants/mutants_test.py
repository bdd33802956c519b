#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tool on a library of one file: what the test notices is killed, what means the same survives, and what does not
compile does not count. usage: mutants_test.py"""
import json
import pathlib
import queue
import subprocess
import tempfile
import unittest

import mutants
import mutate

LIBRARY = """\
// Above the limit? A comment with 3 > 2 is left alone.
bool tooMuch(int value)
{
    return value > 30;
}
const char* name()
{
    return "a + b";
}
int atLeastZero(int value)
{
    return value < 0 ? 0 : value;
}
static_assert(sizeof(char) == 1);
"""
# Takes the options of a GoogleTest program and does not mind them.
TEST = """\
bool tooMuch(int); int atLeastZero(int);
int main() { return !(tooMuch(31) && !tooMuch(30) && atLeastZero(-1) == 0 && atLeastZero(0) == 0 && atLeastZero(5) == 5); }
"""
BUILD = """\
rule compile
  command = c++ -c $in -o $out
rule archive
  command = ar rcs $out $in
rule link
  command = : && c++ test.o -o $out lib.a && :
build room.o: compile room.cpp
build test.o: compile test.cpp
build lib.a: archive room.o
build core_room_tests: link test.o lib.a
"""


def tried(folder):
    """Outcome by (line, change) of every mutant of the library."""
    root, build = folder / "root", folder / "build"
    (root / "core" / "room").mkdir(parents=True)
    build.mkdir()
    source = root / "core" / "room" / "room.cpp"
    source.write_text(LIBRARY)
    (build / "room.cpp").symlink_to(source)
    (build / "test.cpp").write_text(TEST)
    (build / "build.ninja").write_text(BUILD)
    subprocess.run(["ninja", "-C", build, "core_room_tests"], check=True, stdout=subprocess.DEVNULL)
    entry = {"file": str(source), "command": f"c++ -I{root} -Werror -o room.o -c {source}"}
    (build / "compile_commands.json").write_text(json.dumps([entry]))
    work = folder / "work"
    (work / "own").mkdir(parents=True)
    folders = queue.Queue()
    folders.put(work / "own")
    lines = []
    mutants.try_file(mutants.Copy(root, build, work, ["core_room_tests"]), "core/room/room.cpp", folders, 1, lines.append)
    return {line[13:].partition(": ")[0].partition(":")[2] + ": " + line.split(": ", 1)[1]: line[:12].strip() for line in lines}


class Mutants(unittest.TestCase):
    def test_tell_what_a_test_notices(self):
        with tempfile.TemporaryDirectory() as name:
            outcomes = tried(pathlib.Path(name))
        self.assertEqual(outcomes["4: > -> >="], mutants.KILLED)
        self.assertEqual(outcomes["4: 30 -> 31"], mutants.KILLED)
        self.assertEqual(outcomes["4: return value > 30 -> {}"], mutants.KILLED)
        self.assertEqual(outcomes["12: < -> <="], mutants.SURVIVED)  # zero is zero either way
        self.assertEqual(outcomes["14: == -> !="], mutants.NOT_COMPILED)

    def test_leave_comments_and_texts_alone(self):
        self.assertFalse([m.what for m in mutate.mutants(LIBRARY) if LIBRARY[:m.start].count("\n") == 0])
        self.assertEqual([m.what for m in mutate.mutants(LIBRARY) if LIBRARY[:m.start].count("\n") == 7], ['return "a + b" -> {}'])

    def test_leave_out_calls_assignments_and_jumps_but_no_declarations(self):
        text = "void f()\n{\n    int a = 1;\n    a += g(2);\n    for (;;)\n        break;\n    if (a)\n        h(a);\n}\n"
        left_out = [m.what for m in mutate.mutants(text) if m.what.startswith("left out")]
        self.assertEqual(left_out, ["left out: a += g(2)", "left out: break", "left out: h(a)"])


if __name__ == "__main__":
    unittest.main()
