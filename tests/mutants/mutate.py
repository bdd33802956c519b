# SPDX-License-Identifier: GPL-3.0-or-later
"""The small wrongs that a test should notice, made on the text of a C++ file. Relies on clang-format's spacing: an operator
of two operands stands between spaces, a template's bracket does not."""
import dataclasses
import re

NOT_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"\((?:.*?)\)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z])\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#[^\n]*',
    re.DOTALL | re.MULTILINE)
SWAPS = [  # what stands there, what is put there instead
    (" < ", " <= "), (" < ", " >= "), (" <= ", " < "), (" <= ", " > "), (" > ", " >= "), (" > ", " <= "),
    (" >= ", " > "), (" >= ", " < "), (" == ", " != "), (" != ", " == "),
    (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" += ", " -= "), (" -= ", " += "),
    (" *= ", " /= "), (" /= ", " *= "), (" && ", " || "), (" || ", " && "),
    (" ? ", " && false ? "), (" ? ", " || true ? "), ("std::min(", "std::max("), ("std::max(", "std::min("),
]
NUMBER = re.compile(r"(?<![\w.'])(\d[\d']*(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.'])")
WORDS = [(re.compile(r"\btrue\b"), "false"), (re.compile(r"\bfalse\b"), "true"), (re.compile(r"!(?=[\w(*])"), ""),
         (re.compile(r"(?<=[(,=?:] )-(?=[\w(])|(?<=[({])-(?=[\w(])|(?<=return )-(?=[\w(])"), "")]
HEAD = re.compile(r"\b(if|while|for|switch) ?\(")
RETURN = re.compile(r"\breturn ([^;]+);")
PLAIN = re.compile(r"(\{\}|true|false|std::nullopt|[\d.]+)$")  # a value that is replaced as a constant or is empty already
DROPPED = re.compile(r"(continue|break|return|(\+\+|--)[^;{}]+|[\w.:>*()\[\]-]+ [-+*/|]?= [^;]*|[\w.:>-]+\(.*\))$", re.DOTALL)


@dataclasses.dataclass(frozen=True)
class Mutant:
    """The characters start..end of the text become `new`."""
    start: int
    end: int
    new: str
    what: str

    def applied(self, text):
        return text[:self.start] + self.new + text[self.end:]


def code_only(text):
    """The text at its places, with comments, literals of characters and lines of the preprocessor blanked."""
    return NOT_CODE.sub(lambda m: re.sub(r"[^\n]", "_" if m[0][0] in "\"'R" else " ", m[0]), text)


def closing(code, opening):
    """The place of the bracket that closes the one at `opening`."""
    depth = 0
    for place in range(opening, len(code)):
        depth += (code[place] in "([{") - (code[place] in ")]}")
        if depth == 0:
            return place
    return len(code)


def branches(code):
    """Conditions that always or never hold, or hold the other way round."""
    for head in HEAD.finditer(code):
        if head[1] not in ("if", "while"):
            continue
        end = closing(code, head.end() - 1)
        start = max(head.end(), code.rfind("; ", head.end(), end) + 2)
        condition = code[start:end]
        wrongs = ["false"] if head[1] == "while" else ["true", "false"]
        if not re.search(r" ([<>]=?|[!=]=) ", condition):
            wrongs.append(f"!({condition})")
        for new in wrongs:
            yield start, end, new


def statements(code):
    """Statements that can be left out: assignments, calls, jumps."""
    for semicolon in re.finditer(";", code):
        end, start, depth = semicolon.start(), semicolon.start(), 0
        while start > 0 and not (depth == 0 and code[start - 1] in ";{}"):
            start -= 1
            depth += (code[start] in ")]") - (code[start] in "([")
            if depth < 0:
                break  # inside the head of a loop
        if depth:
            continue
        while (head := re.match(r"\s*(else\b|case [\w:]+:|default:)?\s*", code[start:end])) and head[0]:
            start += len(head[0])
        while head := HEAD.match(code[start:end]):
            start = closing(code, start + head.end() - 1) + 1
            start += len(re.match(r"\s*", code[start:end])[0])
        if DROPPED.match(code[start:end]):
            yield start, end


def mutants(text):
    """All of them, in the order of the text."""
    code = code_only(text)
    found = []

    def add(start, end, new, what=None):
        shown = " ".join((what or f"{text[start:end].strip()} -> {new.strip() or 'nothing'}").split())
        found.append(Mutant(start, end, new, shown if len(shown) < 100 else shown[:97] + "..."))

    for old, new in SWAPS:
        for match in re.finditer(re.escape(old), code):
            add(match.start(), match.end(), new)
    for number in NUMBER.finditer(code):
        digits = number[1].replace("'", "")
        other = str(int(digits) + 1) if digits.isdigit() else repr(float(digits) * 1.1 or 1.0)
        add(number.start(), number.end(), other)
    for word, new in WORDS:
        for match in word.finditer(code):
            add(match.start(), match.end(), new)
    for start, end, new in branches(code):
        real = f"!({text[start:end]})" if new.startswith("!(") else new
        add(start, end, real, f"condition {text[start:end]} -> {real}")
    for value in RETURN.finditer(code):
        if not PLAIN.match(value[1]):
            add(value.start(1), value.end(1), "{}", f"return {text[value.start(1):value.end(1)]} -> {{}}")
    for start, end in statements(code):
        add(start, end, "", f"left out: {text[start:end]}")
    return sorted(found, key=lambda m: (m.start, m.end, m.new))
