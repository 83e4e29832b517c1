"""Pages for a browser out of Markdown: the help and the documentation. No script, nothing loaded, light and dark."""

from __future__ import annotations

import html
import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from posixpath import dirname, relpath
from string import Template

from markdown_it import MarkdownIt
from markdown_it.token import Token

import resources
from app import __version__

SITE = "Holdfast, explained"


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the list of pages: where it is in the site ("docs/guide.html"), and its title."""

    path: str
    title: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of that list."""

    title: str
    entries: Sequence[Entry]


def page(path: str, markdown: str, parts: Sequence[Part], *, home: str, link: Callable[[str], str]) -> str:
    """Return the page at ``path``. ``link`` turns what the Markdown links to into what the page links to.

    Raw HTML in the Markdown is shown as text.
    """
    tokens = _parser().parse(markdown)
    title = _prepare(tokens, link)
    body: str = _parser().renderer.render(tokens, _parser().options, {})
    return Template(resources.read_text("site/page.html")).substitute(
        title=html.escape(title if title == SITE else f"{title} · {SITE}"),
        site=html.escape(SITE),
        home=_to(path, home),
        style=_style(),
        nav=_nav(path, parts),
        body=body,
        version=html.escape(__version__),
    )


def slug(heading: str) -> str:
    """Return the name that a heading is linked to by, as code hosts make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _prepare(tokens: Sequence[Token], link: Callable[[str], str]) -> str:
    """Name the headings and turn the links; return the first heading."""
    title = ""
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            words = _words(tokens[place + 1])
            title = title or words
            token.attrSet("id", slug(words))
        for child in token.children or ():
            for attribute in ("href", "src"):
                target = child.attrGet(attribute)
                if isinstance(target, str):
                    child.attrSet(attribute, link(target))
    return title


def _words(token: Token) -> str:
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def _nav(path: str, parts: Sequence[Part]) -> str:
    lines = []
    for part in parts:
        is_here = any(entry.path == path for entry in part.entries)
        opened = " open" if is_here or len(parts) < 3 else ""
        lines.append(f"<details{opened}><summary>{html.escape(part.title)}</summary><ul>")
        for entry in part.entries:
            here = ' aria-current="page"' if entry.path == path else ""
            lines.append(f'<li><a href="{_to(path, entry.path)}"{here}>{html.escape(entry.title)}</a></li>')
        lines.append("</ul></details>")
    return "\n".join(lines)


def _to(path: str, target: str) -> str:
    """Return the way from a page to another one of the site."""
    return relpath(target, dirname(path) or ".")


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


@cache
def _style() -> str:
    """Return the style sheet, with the colours of the window."""
    tokens = tomllib.loads(resources.read_text("style/tokens.toml"))
    colours = {f"{theme}_{name}": value for theme, table in tokens.items() for name, value in table.items()}
    return Template(resources.read_text("site/site.css")).substitute(colours).strip()
