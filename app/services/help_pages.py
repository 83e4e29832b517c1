"""The help that ships with the program, as chapters: the same text as ``docs/guide.md`` leads to.

A chapter is about screens: places and pages of the window, groups of the settings, and sheets. ``about`` says which
one F1 opens; ``find`` searches all of them.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import resources

MOST_FOUND = 30  # lines of a search: another word finds the rest
_EXCERPT = 90  # letters of a line that is shown below what was found
_MARKS = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`|#]|^\s*(?:[-+>]|\d+\.)\s+", re.MULTILINE)
_RULES = re.compile(r"^\s*[-|: ]+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its key, its title, the part it belongs to, the screens it is about, chapters to go on with."""

    key: str
    title: str
    part: str  # "guide" for the guide to supervision, "use" for the use of the program
    screens: tuple[str, ...]
    see: tuple[str, ...]

    def text(self) -> str:
        """Return the chapter as Markdown; its first line is the title."""
        return resources.read_text(f"help/{self.key}.md")


@dataclass(frozen=True, slots=True)
class Found:
    """Where words were found: the chapter, the heading above them ("" for the chapter's own), and a line of it."""

    key: str
    title: str
    heading: str
    excerpt: str


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in order."""
    shipped = tomllib.loads(resources.read_text("help/index.toml"))["chapter"]
    return tuple(
        Chapter(one["file"], one["title"], one.get("part", "use"), tuple(one["screens"]), tuple(one["see"]))
        for one in shipped
    )


def chapter(key: str) -> Chapter:
    """Return the chapter ``key``. Raises KeyError when there is none."""
    return _by_key()[key]


def about(screen: str) -> Chapter:
    """Return the chapter about a screen; the first one for a screen that none is about."""
    return _by_screen().get(screen, chapters()[0])


def find(words: str) -> tuple[Found, ...]:
    """Return where all of ``words`` stand together, the best first: in a title, then in a heading, then in the text.

    Case and accents make no difference, and a word may be the beginning of a longer one.
    """
    wanted = [word for word in _folded(words).split() if word]
    if not wanted:
        return ()
    ranked: list[tuple[int, int, Found]] = []
    for place, one in enumerate(chapters()):
        for heading, text in _sections(one.text()):
            if not all(re.search(rf"\b{re.escape(word)}", _folded(f"{one.title} {heading} {text}")) for word in wanted):
                continue
            if heading and not any(word in _folded(f"{heading} {text}") for word in wanted):
                continue  # only the title fits, and that is told once
            rank = 0 if _has(one.title, wanted) and not heading else 1 if _has(heading, wanted) else 2
            ranked.append((rank, place, Found(one.key, one.title, heading, _excerpt(text, wanted))))
    ranked.sort(key=lambda found: found[:2])
    return tuple(found for _rank, _place, found in ranked[:MOST_FOUND])


def _has(text: str, wanted: list[str]) -> bool:
    return all(word in _folded(text) for word in wanted)


@cache
def _by_key() -> dict[str, Chapter]:
    return {one.key: one for one in chapters()}


@cache
def _by_screen() -> dict[str, Chapter]:
    return {screen: one for one in reversed(chapters()) for screen in one.screens}


def _sections(text: str) -> Iterator[tuple[str, str]]:
    """Go through the sections of a chapter as heading ("" before the second one) and plain text."""
    heading, lines = "", list[str]()
    for line in text.splitlines()[1:]:
        if line.startswith("## "):
            yield heading, _plain("\n".join(lines))
            heading, lines = line.removeprefix("## ").strip(), []
        else:
            lines.append(line)
    yield heading, _plain("\n".join(lines))


def _plain(markdown: str) -> str:
    """Return the words of ``markdown`` without its marks, in one line."""
    return " ".join(_MARKS.sub(lambda mark: mark[1] or " ", _RULES.sub("", markdown)).split())


def _folded(text: str) -> str:
    """Return ``text`` without accents, in small letters, with a straight apostrophe; as long as it was or shorter."""
    apart = unicodedata.normalize("NFD", text.casefold().replace("’", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _excerpt(text: str, wanted: list[str]) -> str:
    """Return a piece of ``text`` around the first of the words, cut between words."""
    folded = _folded(text)
    at = min((place for word in wanted if (place := folded.find(word)) >= 0), default=0)
    start = text.rfind(" ", 0, max(0, at - _EXCERPT // 3)) + 1 if at > _EXCERPT // 3 else 0
    piece = text[start : start + _EXCERPT]
    if start + _EXCERPT < len(text):
        piece = f"{piece.rsplit(' ', 1)[0]} …"
    return f"… {piece}" if start else piece
