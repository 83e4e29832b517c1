"""Finds every string of the window that is asked for in another language, and every one that should be and is not.

Read from the syntax tree, without starting anything. What counts as asked for: ``self.tr(...)``, a module's own
``_tr(...)``, ``QCoreApplication.translate("Place", ...)`` and ``count(number, "day", "days")``. Where ``_tr`` or
``count`` is given something looked up, the words of that module's tables are taken too. Words that stand in shipped
files (whom to call, questions of feedback) are asked for through ``shipped`` of ``ui.wording.shipped``.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COUNTS, SHIPPED = "Counts", "Shipped"
RECEIVERS = {"desk": "Desk", "window": "MainWindow"}  # whose ``tr`` is called by others
SHOWN = (  # what puts words on screen, or says them to somebody who cannot see it
    *("setText", "setAccessibleName", "setAccessibleDescription", "setToolTip", "setPlaceholderText", "setWindowTitle"),
    *("setTitle", "addAction", "addItem", "setStatusTip", "setWhatsThis", "announce", "set_words", "set_title"),
)
MADE = (
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "Text", "PageHeader", "Banner"),
    *("FormField", "HintButton", "Tag", "TagSpec", "EmptyState", "ElidedText"),
)
SHIPPED_FILES = {  # what is shown of each, by its keys
    "agenda/standing.toml": ("title",),
    "contacts.toml": ("label", "note"),
    "policy/escalation.toml": ("title",),
    "policy/feedback.toml": ("text", "marks"),
    "policy/quality.toml": ("text",),
    "policy/requests.toml": ("text",),
    "policy/retention.toml": ("source",),
    "policy/section11.toml": ("title", "text", "counted", "law", "cycle", "scale"),
    "prompts/prompts.toml": ("sections", "rule", "prompt", "title"),
}


@dataclass(frozen=True, order=True)
class Word:
    """One string that is asked for. ``context`` is the class or the table it belongs to; ``counted``: it has forms."""

    context: str
    source: str
    counted: bool = False


def modules() -> list[Path]:
    """Return the modules of the window, sorted."""
    return sorted((ROOT / "ui").rglob("*.py"))


@dataclass(frozen=True)
class Tree:
    """A module's syntax tree: every node of it, and beside them what each stands in."""

    nodes: tuple[ast.AST, ...]
    holders: Mapping[ast.AST, ast.AST]

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """Go through what ``node`` stands in, from the inside out."""
        while (found := self.holders.get(node)) is not None:
            yield found
            node = found


@cache
def tree_of(path: Path) -> Tree:
    """Return the module's tree."""
    return parsed(path.read_text(encoding="utf-8"))


def parsed(source: str) -> Tree:
    """Return the tree of ``source``."""
    nodes: list[ast.AST] = [ast.parse(source)]
    holders: dict[ast.AST, ast.AST] = {}
    for node in nodes:  # grows as it is gone through
        for child in ast.iter_child_nodes(node):
            holders[child] = node
            nodes.append(child)
    return Tree(tuple(nodes), holders)


def called(node: ast.AST | None) -> str:
    """Return the name that is called, or nothing."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    """Go through the strings that ``node`` may come out as: itself, the branches of a choice, what may stand in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)


def own_context(tree: Tree) -> str:
    """Return the table that the module's ``_tr`` looks in, or nothing."""
    for node in tree.nodes:
        if called(node) == "translate" and len(node.args) == 2 and isinstance(node.args[1], ast.Name):  # type: ignore[attr-defined]
            return str(node.args[0].value)  # type: ignore[attr-defined]  # a string: it is a translate
    return ""


def is_wordy(text: str) -> bool:
    """Whether a string of a table is for people: it begins like a sentence, or holds more than one word."""
    text = text.strip()
    return bool(re.search(r"[A-Za-z]{2}", text)) and (text[0].isupper() or " " in text) and not text.isupper()


def words_of(path: Path) -> set[Word]:
    """Return what one module asks for."""
    return words_in(tree_of(path))


def words_in(tree: Tree) -> set[Word]:
    """Return what the module of ``tree`` asks for."""
    table = own_context(tree)
    found: set[Word] = set()
    counted: set[tuple[str, str]] = set()
    looks_up = False
    for node in tree.nodes:
        name = called(node)
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if name == "tr":
            inside = context_of(tree, node)
            found |= {Word(inside, one.value) for one in literals(node.args[0])}
        elif name == "_tr":
            asked = list(literals(node.args[0]))
            looks_up |= not asked or not isinstance(node.args[0], ast.Constant)
            found |= {Word(table, one.value) for one in asked}
        elif name == "translate" and len(node.args) >= 2:
            found |= {Word(str(node.args[0].value), one.value) for one in literals(node.args[1])}  # type: ignore[attr-defined]
        elif name == "count" and isinstance(node.func, ast.Name):
            asked = list(literals(node.args[2])) if len(node.args) == 3 else []
            counted |= set() if asked else set(pairs(tree))
            many = [one.value for one in asked] or [many for _one, many in pairs(tree)]
            found |= {Word(COUNTS, f"%n {one}", counted=True) for one in many}
    if looks_up:
        uncounted = {one.value for one in table_words(tree)} - {one for pair in counted for one in pair}
        found |= {Word(table, one) for one in (*uncounted, *lent_words(tree))}
    return {one for one in found if one.source}


def context_of(tree: Tree, call: ast.Call) -> str:
    """Return the class whose strings a call of ``tr`` looks in: of ``self`` the class it stands in."""
    receiver = getattr(call.func.value, "id", "")  # type: ignore[attr-defined]  # a method
    if receiver == "self":
        return next(one.name for one in tree.above(call) if isinstance(one, ast.ClassDef))
    return RECEIVERS[receiver]


def pairs(tree: Tree) -> Iterator[tuple[str, str]]:
    """Go through the pairs of a module's tables, ``("decision", "decisions")``, of which ``count`` is given one."""
    for node in tree.nodes:
        if isinstance(node, ast.Tuple) and len(node.elts) == 2 and not _is_key(tree, node):
            one, many = (next(literals(half), None) for half in node.elts)
            if one is not None and many is not None and one.value[:1].islower():
                yield one.value, many.value


def _is_key(tree: Tree, node: ast.expr) -> bool:
    holder = tree.holders.get(node)
    return isinstance(holder, ast.Dict) and node in holder.keys


def table_words(tree: Tree) -> Iterator[ast.Constant]:
    """Go through the strings for people that stand in the tables of a module: dictionaries and tuples."""
    for node in tree.nodes:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        holder = tree.holders.get(node)
        is_key = isinstance(holder, ast.Dict) and node in holder.keys
        in_table = isinstance(holder, ast.Dict | ast.Tuple | ast.Call) and not is_key
        if in_table and called(holder) not in ("tr", "_tr", "translate", "count", "replace") and is_wordy(node.value):
            yield node


def lent_words(tree: Tree) -> Iterator[str]:
    """Go through the words of the tables that a module has from others and puts into its own (``**PROBLEMS``)."""
    put_in = {
        value.id
        for node in tree.nodes
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if key is None and isinstance(value, ast.Name)
    }
    for node in tree.nodes:
        if not isinstance(node, ast.ImportFrom):
            continue
        for one in node.names:
            if (one.asname or one.name) in put_in:
                home = tree_of(ROOT.joinpath(*str(node.module).split(".")).with_suffix(".py"))
                yield from (word.value for word in table_words(home) if one.name in _names_around(home, word))


def _names_around(tree: Tree, node: ast.AST) -> set[str]:
    """Return the names that what ``node`` stands in is given."""
    given = [target for one in tree.above(node) if isinstance(one, ast.Assign) for target in one.targets]
    return {target.id for target in given if isinstance(target, ast.Name)}


def shipped_words() -> set[Word]:
    """Return what stands in the shipped files that the window shows."""
    found = set()

    def look(value: object, keys: tuple[str, ...], *, is_shown: bool = False) -> None:
        if isinstance(value, dict):
            for key, inside in value.items():
                is_list = is_shown and isinstance(inside, list)
                look(inside, keys, is_shown=key in keys or is_list)
        elif isinstance(value, list):
            for inside in value:
                look(inside, keys, is_shown=is_shown)
        elif isinstance(value, str) and is_shown:
            found.add(Word(SHIPPED, value.strip()))

    for name, keys in SHIPPED_FILES.items():
        look(tomllib.loads((ROOT / "resources" / name).read_text(encoding="utf-8")), keys)
    return {one for one in found if one.source}


def every_word() -> list[Word]:
    """Return everything the window asks for in another language, sorted."""
    found = set(shipped_words())
    for path in modules():
        found |= words_of(path)
    return sorted(found)
