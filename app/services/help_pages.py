"""The help that ships with the program, as chapters: the same text as ``docs/guide.md`` leads to."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

import resources


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its key, its title in the list, and the places of the window that it is about."""

    key: str
    title: str
    places: tuple[str, ...]

    def text(self) -> str:
        """Return the chapter as Markdown; its first line is the title."""
        return resources.read_text(f"help/{self.key}.md")


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the chapters in order."""
    shipped = tomllib.loads(resources.read_text("help/index.toml"))["chapter"]
    return tuple(Chapter(one["file"], one["title"], tuple(one["places"])) for one in shipped)


def about(place: str) -> Chapter:
    """Return the chapter about a place of the window; the first one for a place that none is about."""
    return next((one for one in chapters() if place in one.places), chapters()[0])
