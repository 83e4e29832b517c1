"""Checks that no string of the window is missed: what reaches a screen is asked for in another language, and whole.

Run by ``.ci/check_docs.py`` and by the tests. What it finds:
- words given straight to something that shows or says them, without ``tr``;
- what reads like words for people anywhere in ``ui``, in a table or not, that nothing looks up;
- a sentence in ``app`` that neither a document nor the records are made of: the window says what it has to say itself;
- an f-string or a sum of strings inside ``tr``: no translation of it can be found;
- a plural made by hand, with "s" added for more than one, and one that ``count`` can find no forms for;
- a file for the people who translate that has a message which nothing asks for.
What is right as it is (names, units, keys of the keyboard) is in ``ALLOWED``, with the reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator

from gather_words import (
    COUNTS,
    MADE,
    ROOT,
    SHOWN,
    Tree,
    Word,
    called,
    lent_words,
    literals,
    modules,
    pairs,
    tree_of,
    words_in,
)

ALLOWED = {
    "Holdfast": "a name",
    "English (British)": "the name of a language stands in its own",
    "Cymraeg": "the name of a language stands in its own",
    # said in both languages
    "Nid oes siaradwr Cymraeg wedi gwirio’r Gymraeg eto. Mae’r cymorth yn Saesneg o hyd.": "said in both languages",
    "Supervision and support: what can I expect?": "the title of a publication",
    "Supervision and Staff Development (Knowsley, 2025)": "the title of a publication",
    "Supervision and Management of Staff (Sussex, 2024)": "the title of a publication",
    "Supervision Practice Guidance (2016)": "the title of a publication",
    "Multi-Agency Standards for the Supervision of Staff (Pan-Lancashire)": "the title of a publication",
    "F12": "a key",
    "Pause": "a key",
}
IN_ENGLISH = (  # of app: what stands in documents, records and files, in the language that those are in
    *("services/exporting/", "services/templates/", "services/open_formats/", "services/document_words.py"),
    *("services/sample_", "services/backup_keeping.py", "services/calendars.py", "services/help_site.py"),
    *("services/matter_packages.py", "services/on_paper.py", "services/organisation.py", "services/portable.py"),
    *("services/preparing.py", "services/preparing_on_paper.py", "services/recovery_sheet.py", "services/requests.py"),
    *("services/support.py", "services/taking_apart.py", "cli/", "bootstrap/", "__main__.py"),
)
NO_WORDS = ("ui/components/", "ui/theme/", "ui/lock/", "ui/wording/__init__.py")  # names of classes, colours, calls
WORDS = re.compile(r"[A-Za-zÀ-ž]{2}")
KEYS = re.compile(r"((Ctrl|Alt|Shift) )*(Enter|Esc|F\d+|[A-Z])")
ASKS = ("tr", "_tr", "translate", "count")
# “Refused”, “two files of {name}”
PHRASE = re.compile(r"[A-Z][a-z]{2,}|([a-z’]+|[%{]\w+}?)([ ,]+([a-z’]+|[%{]\w+}?))+")
TYPES = re.compile(r"\w+\[.*\]( \| None)?")
NAMES = frozenset(("name", "icon", "kind", "role", "tone", "objectName", "style", "state", "key", "buddy"))
FIRST_IS_NAME = frozenset(("Banner", "EmptyState"))  # the tone and the icon come first


def problems() -> list[str]:
    """Return one line for each string that was missed."""
    found = []
    lent = {word for path in modules() for word in lent_words(tree_of(path))}
    for path in modules():
        tree = tree_of(path)
        at = path.relative_to(ROOT).as_posix()
        missed = {
            node.lineno: what for node, what in (*_missed(tree), *_stray(tree, lent, named=at.startswith(NO_WORDS)))
        }
        found += [f"{at}:{line}: {what}" for line, what in sorted(missed.items())]
    for path in sorted((ROOT / "app").rglob("*.py")):
        at = path.relative_to(ROOT / "app").as_posix()
        if not at.startswith(IN_ENGLISH):
            found += [f"app/{at}:{node.lineno}: {what}" for node, what in _stray(tree_of(path), named=True)]
    return found


def _missed(tree: Tree) -> Iterator[tuple[ast.expr, str]]:
    for node in tree.nodes:
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name in ("tr", "_tr") and node.args:
            yield from _broken(node.args[0])
        elif name == "count" and isinstance(node.func, ast.Name):
            yield from _counted(tree, node)
        elif name in SHOWN or name in MADE:
            first = node.args[1:2] if name in FIRST_IS_NAME else node.args[:1]
            given = [*first, *(one.value for one in node.keywords if one.arg not in NAMES)]
            for value in given:
                yield from _bare(value)


def _stray(tree: Tree, lent: Collection[str] = (), *, named: bool = False) -> Iterator[tuple[ast.expr, str]]:
    """Go through what reads like words for people and stands in no table that is looked up, wherever it is going.

    ``lent`` are the words that another module looks up; ``named``: a phrase or a word alone is a name there.
    """
    words = words_in(tree)
    counted = {
        half for one, many in pairs(tree) if Word(COUNTS, f"%n {many}", counted=True) in words for half in (one, many)
    }
    asked = {*(one.source for one in words), *counted, *lent}
    for node in tree.nodes:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in ALLOWED:
            continue
        alone = not named and PHRASE.fullmatch(node.value) is not None and not KEYS.fullmatch(node.value)
        reads = _is_sentence(node.value) or alone
        if not reads or node.value in asked or TYPES.fullmatch(node.value):
            continue
        around = list(tree.above(node))
        if isinstance(around[0], ast.Expr) or any(isinstance(one, ast.Raise) for one in around):
            continue  # a docstring; what only a developer reads
        if any(getattr(target, "id", "") == "__all__" for one in around for target in getattr(one, "targets", ())):
            continue
        if not any(called(one) in ASKS for one in around):
            yield node, f"reads like words for people, without tr: {node.value!r}"


def _counted(tree: Tree, call: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    """Go through what ``count`` is given that it finds no forms for: it is to be given English words."""
    asks = [one for value in call.args[1:] for one in ast.walk(value) if isinstance(one, ast.Name | ast.Attribute)]
    if any(getattr(one, "id", getattr(one, "attr", "")) in ("tr", "_tr", "translate") for one in asks):
        yield call, "counted in words that are in another language already"
    elif not any(list(literals(value)) for value in call.args[2:3]) and not any(pairs(tree)):
        yield call, "counted in words that stand in no table of this module"


def _is_sentence(text: str) -> bool:
    """Whether it begins with a capital letter, as a sentence does, and goes on with a word that has none."""
    first, *others = text.split() or [""]
    begins = first.lstrip("“")[:1].isupper() and not any(letter.isupper() for letter in first[1:].lstrip("“")[1:])
    return begins and any(word[:1].islower() and "_" not in word for word in others)


def _broken(words: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(words, ast.JoinedStr):
        yield words, "an f-string inside tr"
    elif isinstance(words, ast.BinOp):
        yield words, "a sentence put together inside tr"
    elif isinstance(words, ast.Constant) and isinstance(words.value, str) and re.search(r"\((e?s|ren)\)", words.value):
        yield words, f"a plural by hand: {words.value!r}"


def _bare(value: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """Go through the words that ``value`` shows without asking for them in another language."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        is_key = KEYS.fullmatch(value.value) is not None
        if WORDS.search(value.value) and not is_key and value.value not in ALLOWED:
            yield value, f"shown without tr: {value.value!r}"
    elif isinstance(value, ast.JoinedStr):
        for part in value.values:
            if isinstance(part, ast.Constant):
                yield from _bare(part)
            elif isinstance(part, ast.FormattedValue):
                yield from _plural(part.value)
    elif isinstance(value, ast.IfExp):
        yield from _bare(value.body)
        yield from _bare(value.orelse)
    elif isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        yield from _bare(value.left)
        yield from _bare(value.right)


def _plural(value: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(value, ast.IfExp) and any(
        isinstance(one, ast.Constant) and one.value in ("s", "es") for one in (value.body, value.orelse)
    ):
        yield value, "a plural by hand"


def main() -> None:
    """Print what was missed."""
    lines = problems()
    print("\n".join(lines) if lines else "No string of the window is missed.")
    raise SystemExit(1 if lines else 0)


if __name__ == "__main__":
    main()
