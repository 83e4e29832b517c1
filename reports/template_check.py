"""What is wrong with a template, told all at once and with the name that was probably meant.

The sandbox stops at the first thing it refuses, and finds an unknown part of a value only where it is printed. Here
the parsed template is walked with the shape of the document's values, so that a part which only few documents have
is checked as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from jinja2 import TemplateSyntaxError, nodes

from app.domain.errors import TemplateError
from app.domain.templates import TemplateProblem
from reports.markdown import blocks_from_template
from reports.sandbox import Value, parsed

Names = Mapping[str, Value | None]  # None: something whose shape is not known because its list is empty

_MOST = 20
_TAG = re.compile(r"{%[-+]?\s*(if|for|endif|endfor)\b")


def problems_of(template: str, context: Mapping[str, Value], *, name: str) -> tuple[TemplateProblem, ...]:
    """Return what is wrong with ``template``, at most 20 things; ``context`` is a full document's, no list empty."""
    found: list[TemplateProblem] = []
    for values in (context, _emptied(context)):
        try:
            blocks_from_template(template, values, name=name)
        except TemplateError as error:
            found.append(TemplateProblem(error.line, error.cause, error.name))
            break
    if found and found[0].cause == "syntax":
        return (_unclosed(template) or found[0],)
    if found and found[0].cause not in ("unknown-name", "not-text", "not-a-list"):
        return tuple(found)
    walked = dict.fromkeys(_walked(template, context))
    if walked:
        return tuple(sorted(walked, key=lambda one: one.line or 0))[:_MOST]
    return tuple(found)


def _unclosed(template: str) -> TemplateProblem | None:
    """Return the first "if" or "for" that is never closed, or an end that closes nothing: where the slip really is.

    The parser itself tells only the line in which it gave up, which is often the last one.
    """
    open_tags: list[tuple[str, int]] = []
    for number, line in enumerate(template.splitlines(), 1):
        for word in _TAG.findall(line):
            if word in ("if", "for"):
                open_tags.append((word, number))
            elif word in ("endif", "endfor"):
                if not open_tags or open_tags[-1][0] != word.removeprefix("end"):
                    return TemplateProblem(number, "closes-nothing", word)
                open_tags.pop()
    return TemplateProblem(open_tags[0][1], "not-closed", open_tags[0][0]) if open_tags else None


def _walked(template: str, context: Mapping[str, Value]) -> Iterator[TemplateProblem]:
    try:
        tree = parsed(template)
    except (TemplateSyntaxError, RecursionError):
        return
    for node in tree.body:
        yield from _in_node(node, context)


def _in_node(node: nodes.Node, known: Names) -> Iterator[TemplateProblem]:
    """Yield what is wrong below ``node``, with the names that are known there."""
    match node:
        case nodes.For():
            yield from _in_node(node.iter, known)
            walked = _value(node.iter, known)
            if walked is not None and not isinstance(walked, list):
                yield TemplateProblem(node.lineno, "not-a-list", _spelled(node.iter))
            each = entry_of(walked) if isinstance(walked, list) and walked else None
            inner = {**known, node.target.name: each} if isinstance(node.target, nodes.Name) else known
            for child in node.body:
                yield from _in_node(child, inner)
            for child in node.else_:
                yield from _in_node(child, known)
        case nodes.Output():
            for child in node.nodes:
                yield from _in_node(child, known)
                if isinstance(_value(child, known), (list, dict)):
                    yield TemplateProblem(child.lineno, "not-text", _spelled(child))
        case nodes.Name():
            if node.ctx == "load" and node.name not in known:
                yield TemplateProblem(node.lineno, "unknown-name", node.name, _nearest(node.name, known))
        case nodes.Getattr():
            yield from _in_node(node.node, known)
            inside = _value(node.node, known)
            if isinstance(inside, dict) and node.attr not in inside:
                yield TemplateProblem(node.lineno, "unknown-name", _spelled(node), _part(node, inside))
            elif isinstance(inside, (str, bool, int, list)):
                yield TemplateProblem(node.lineno, "unknown-name", _spelled(node))
        case _:
            for child in node.iter_child_nodes():
                yield from _in_node(child, known)


def _value(node: nodes.Node, known: Names) -> Value | None:
    """Return the sample value an expression stands for, or None when that cannot be told."""
    if isinstance(node, nodes.Name):
        return known.get(node.name)
    if isinstance(node, nodes.Getattr):
        inside = _value(node.node, known)
        return inside.get(node.attr) if isinstance(inside, dict) else None
    return None


def entry_of(values: list[Value]) -> Value:
    """Return one entry that has every part which any of a list's entries has."""
    merged: dict[str, Value] = {}
    for value in values:
        if not isinstance(value, dict):
            return value
        for name, part in value.items():
            known = merged.get(name)
            if isinstance(part, list) and isinstance(known, list):
                merged[name] = known + part
            elif name not in merged or not known:
                merged[name] = part
    return merged


def _spelled(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_spelled(node.node)}.{node.attr}".lstrip(".")
    return ""


def _nearest(name: str, known: Mapping[str, object]) -> str:
    return next(iter(get_close_matches(name, list(known), 1)), "")


def _part(node: nodes.Getattr, inside: Mapping[str, Value]) -> str:
    nearest = _nearest(node.attr, inside)
    return f"{_spelled(node.node)}.{nearest}" if nearest else ""


def _emptied(value: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values of a document in which nothing was written."""
    return {name: _empty(part) for name, part in value.items()}


def _empty(value: Value) -> Value:
    if isinstance(value, dict):
        return {name: _empty(part) for name, part in value.items()}
    if isinstance(value, list):
        return []
    if isinstance(value, bool):
        return False
    return value if isinstance(value, int) else ""
