"""Filling a template that a club may have edited, so that the template can choose words and nothing else.

Three walls, each enough for the attacks known to us. First, the parsed template may hold only the few kinds of node
listed here: no calls, no arithmetic, no macros, no imports, no assignments. Second, the environment is Jinja's
immutable sandbox with no globals, no loader and no attribute that is not a key of one of our own plain dictionaries.
Third, every loop step and every letter written is counted, so that a template ends.

A value never becomes part of the text that is parsed afterwards: it is put aside, and a placeholder stands for it.
What a note says is therefore never Markdown, never a template, never markup.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import TracebackType
from typing import Any, NoReturn

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.exceptions import TemplateError as JinjaError
from jinja2.runtime import Context, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing, pass_context

from app.domain.errors import TemplateError

Value = str | bool | int | list["Value"] | dict[str, "Value"]

TEMPLATE_LIMIT_BYTES = 20_000
OUTPUT_LIMIT_CHARACTERS = 2_000_000
STEP_LIMIT = 100_000
_DEPTH_LIMIT = 60
_LOOP_DEPTH_LIMIT = 4

MARK_START = "\ue000"
MARK_END = "\ue001"

_ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.If,
    nodes.CondExpr,
    nodes.For,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.Compare,
    nodes.Operand,
    nodes.List,
    nodes.Filter,
    nodes.Test,
)
_COMPARISONS = frozenset({"eq", "ne", "in", "notin"})
_STEPS = "each step counted"  # a filter name that no template can write
_FILLING = "what is being filled"  # a name in the context that no template can write


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template: Markdown in which each value is a placeholder, and the values by number."""

    source: str
    values: tuple[str, ...]


def fill(template: str, context: Mapping[str, Value], *, name: str) -> Filled:
    """Fill ``template`` with ``context`` and return the Markdown and the values kept apart.

    Raises TemplateError, whose ``cause`` is one of "too-large", "characters", "syntax", "not-allowed",
    "unknown-name", "not-a-list", "not-text", "too-long", "too-many-steps". ``name`` names the template in it.
    """
    filling = _Filling()
    try:
        compiled = _compiled(template, frozenset(context), name)
    except RecursionError:
        raise TemplateError(name, None, "syntax") from None
    try:
        parts: list[str] = []
        for part in compiled.generate({**context, _FILLING: filling}):
            filling.count_text(part)
            parts.append(part)
    except UndefinedError as error:
        raise TemplateError(name, _line(error.__traceback__), "unknown-name", str(error)) from None
    except SecurityError as error:
        raise TemplateError(name, _line(error.__traceback__), "not-allowed") from None
    except _LimitError as error:
        raise TemplateError(name, _line(error.__traceback__), error.cause) from None
    except (JinjaError, TypeError, RecursionError) as error:
        raise TemplateError(name, _line(error.__traceback__), "not-allowed") from None
    return Filled("".join(parts), tuple(filling.values))


def parsed(template: str) -> nodes.Template:
    """Return the parsed template, neither checked nor compiled, to be looked at. Raises Jinja's own syntax error."""
    return _environment().parse(template)


@lru_cache(maxsize=16)
def _compiled(template: str, known: frozenset[str], name: str) -> Template:
    """Return a template checked and compiled; kept for the next time, as it holds wording and nobody's notes."""
    environment = _environment()
    if len(template.encode("utf-8", "surrogatepass")) > TEMPLATE_LIMIT_BYTES:
        raise TemplateError(name, None, "too-large")
    for number, line in enumerate(template.splitlines(), 1):
        if any("\ue000" <= character <= "\uf8ff" or character == "\0" for character in line):
            raise TemplateError(name, number, "characters")
    try:
        tree = environment.parse(template)
    except TemplateSyntaxError as error:
        raise TemplateError(name, error.lineno, "syntax") from None
    _check(tree, known, name, depth=0, loops=0)
    _count_steps(tree)
    try:
        code = environment.compile(tree)
    except (SyntaxError, JinjaError):  # Python's own limit on nested blocks, or a filter in a place Jinja refuses
        raise TemplateError(name, None, "syntax") from None
    return Template.from_code(environment, code, {})


def _check(node: nodes.Node, known: frozenset[str], name: str, *, depth: int, loops: int) -> None:
    """Refuse every node that is not on the list, and every name that neither the context nor a loop gives."""
    if depth > _DEPTH_LIMIT or loops > _LOOP_DEPTH_LIMIT:
        raise TemplateError(name, node.lineno, "not-allowed")
    if type(node) not in _ALLOWED or not _is_plain(node):
        raise TemplateError(name, node.lineno, "not-allowed", _word(node))
    if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in known:
        raise TemplateError(name, node.lineno, "unknown-name", node.name)
    if isinstance(node, nodes.For):
        target = node.target
        if not isinstance(target, nodes.Name) or node.recursive or node.test is not None:
            raise TemplateError(name, node.lineno, "not-allowed", "for")
        _check(node.iter, known, name, depth=depth + 1, loops=loops)
        inner = known | {target.name}
        for child in node.body:
            _check(child, inner, name, depth=depth + 1, loops=loops + 1)
        for child in node.else_:
            _check(child, known, name, depth=depth + 1, loops=loops)
        return
    for child in node.iter_child_nodes():
        _check(child, known, name, depth=depth + 1, loops=loops)


def _is_plain(node: nodes.Node) -> bool:
    """Return whether the details of an allowed node are plain too."""
    match node:
        case nodes.Filter():
            return node.name in _FILTERS and node.dyn_args is None and node.dyn_kwargs is None and not node.kwargs
        case nodes.Test():
            return node.name == "defined" and not node.args and not node.kwargs
        case nodes.Operand():
            return node.op in _COMPARISONS
        case nodes.Const():
            return isinstance(node.value, (str, int)) and len(str(node.value)) <= 200
        case nodes.Name():
            return not node.name.startswith("_")
        case nodes.Getattr():
            return not node.attr.startswith("_")
    return True


def _word(node: nodes.Node) -> str:
    if isinstance(node, (nodes.Filter, nodes.Test, nodes.Name)):
        return node.name
    if isinstance(node, nodes.Getattr):
        return node.attr
    return type(node).__name__.lower()


def _count_steps(tree: nodes.Template) -> None:
    """Put the step counter around what each loop walks through."""
    for loop in tree.find_all(nodes.For):
        loop.iter = nodes.Filter(loop.iter, _STEPS, [], [], None, None, lineno=loop.lineno)


def _line(trace: TracebackType | None) -> int | None:
    """Return the template's line in which it stopped, or None when that is not known."""
    lines = [line for frame, line in traceback.walk_tb(trace) if frame.f_code.co_filename == "<template>"]
    return lines[-1] if lines else None


class _LimitError(Exception):
    """A template went past what is allowed while it was being filled. ``cause`` is a TemplateError cause."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(slots=True)
class _Filling:
    """What one filling has put aside and used up."""

    values: list[str] = field(default_factory=list)
    characters: int = 0
    steps: int = 0

    def count_text(self, text: str) -> None:
        self.characters += len(text)
        if self.characters > OUTPUT_LIMIT_CHARACTERS:
            raise _LimitError("too-long")

    def put_aside(self, value: object) -> str:
        """Keep an expression's value and return the placeholder that stands for it."""
        if isinstance(value, Undefined):
            return str(value)  # raises, naming what is unknown
        if isinstance(value, bool):
            text = "yes" if value else "no"
        elif isinstance(value, (str, int)):
            text = str(value)
        else:
            raise _LimitError("not-text")
        self.count_text(text)
        self.values.append(text)
        return f"{MARK_START}{len(self.values) - 1}{MARK_END}"

    def counted(self, values: object) -> Iterator[object]:
        """Yield the members of a list, counting each step."""
        if isinstance(values, Undefined):
            str(values)  # raises, naming what is unknown
        if type(values) is not list:
            raise _LimitError("not-a-list")
        for value in values:
            self.steps += 1
            if self.steps > STEP_LIMIT:
                raise _LimitError("too-many-steps")
            yield value


class _Unknown(StrictUndefined):
    """A name that nothing was given for: any use raises, and the message is the bare name."""

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja with everything shut that a document does not need (security.md 8)."""

    intercepted_binops = frozenset({"//", "%", "+", "*", "-", "/", "**"})
    intercepted_unops = frozenset({"-", "+"})

    def __init__(self) -> None:
        super().__init__(
            undefined=_Unknown,
            autoescape=True,
            loader=None,
            finalize=_put_aside,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            cache_size=0,
        )
        self.globals.clear()
        self.filters = {**_FILTERS, _STEPS: _counted}
        self.tests = {"defined": _is_defined}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 Jinja's shape
        return False

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ARG002 likewise
        return False

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Look a key up in one of our own plain dictionaries, and nowhere else."""
        if type(obj) is dict and attribute in obj:
            return obj[attribute]
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self.getattr(obj, str(argument))

    def call(self, context: Context, obj: Any, *args: Any, **kwargs: Any) -> NoReturn:  # noqa: ARG002 Jinja's shape
        raise SecurityError("call")

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> NoReturn:  # noqa: ARG002 likewise
        raise SecurityError(operator)

    def call_unop(self, context: Context, operator: str, arg: Any) -> NoReturn:  # noqa: ARG002 likewise
        raise SecurityError(operator)


@cache
def _environment() -> _Environment:
    return _Environment()


@pass_context
def _put_aside(context: Context, value: object) -> str:
    filling: _Filling = context[_FILLING]
    return filling.put_aside(value)


@pass_context
def _counted(context: Context, values: object) -> Iterator[object]:
    filling: _Filling = context[_FILLING]
    return filling.counted(values)


def _is_defined(value: object) -> bool:
    return not isinstance(value, Undefined) and value is not missing


def _join(values: object, separator: str = ", ") -> str:
    """Return the texts of a list, joined: the one filter a list of names needs."""
    if type(values) is not list or not all(isinstance(value, str) for value in values):
        raise _LimitError("not-a-list")
    return str(separator).join(values)


def _length(values: object) -> int:
    if not isinstance(values, (str, list)):
        raise _LimitError("not-a-list")
    return len(values)


def _lower_first(value: object) -> str:
    """Return a text with its first letter small, to stand within a sentence."""
    if not isinstance(value, str):
        raise _LimitError("not-text")
    return value[:1].lower() + value[1:]


_FILTERS: dict[str, Callable[..., object]] = {"join": _join, "length": _length, "lower_first": _lower_first}
