"""Two texts compared line by line: what was added, what was taken out, what is the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class LineChange(StrEnum):
    """How a line stands against the text compared with."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line of a comparison. ``old`` and ``new`` are its numbers in the two texts, from 1, None where it is not."""

    change: LineChange
    old: int | None
    new: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """How many lines differ."""

    added: int
    removed: int

    def __bool__(self) -> bool:
        return bool(self.added or self.removed)


def compare(old: str, new: str) -> tuple[DiffLine, ...]:
    """Return the lines of both texts in reading order; what was taken out stands before what was added for it."""
    before, after = old.splitlines(), new.splitlines()
    lines: list[DiffLine] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            lines += [
                DiffLine(LineChange.SAME, a + place + 1, c + place + 1, text) for place, text in enumerate(after[c:d])
            ]
        else:
            lines += [DiffLine(LineChange.REMOVED, a + place + 1, None, text) for place, text in enumerate(before[a:b])]
            lines += [DiffLine(LineChange.ADDED, None, c + place + 1, text) for place, text in enumerate(after[c:d])]
    return tuple(lines)


def difference(lines: Sequence[DiffLine]) -> Difference:
    """Return how many lines of a comparison were added and taken out."""
    return Difference(
        sum(line.change is LineChange.ADDED for line in lines), sum(line.change is LineChange.REMOVED for line in lines)
    )


def folded(lines: Sequence[DiffLine], around: int = 3) -> tuple[DiffLine | int, ...]:
    """Return a comparison with long stretches of what is the same as their number of lines; ``around`` stay to read."""
    near = {
        place + by
        for place, line in enumerate(lines)
        if line.change is not LineChange.SAME
        for by in range(-around, around + 1)
    }
    found: list[DiffLine | int] = []
    for place, line in enumerate(lines):
        if place in near:
            found.append(line)
        elif found and isinstance(found[-1], int):
            found[-1] += 1
        else:
            found.append(1)
    return tuple(found)
