"""A long text in stretches that can be set one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reports.document import Run

PIECE_CHARACTERS = 2_000  # ReportLab's time grows with the square of a paragraph: 200 kB in one takes 15 s


def _best_cut(text: str, room: int) -> int:
    """Return where to cut ``text`` within ``room`` characters: at a line's or a sentence's end if one is near."""
    for mark in ("\n", ". ", " "):
        at = text.rfind(mark, max(0, room - 700) if mark != " " else 0, room)
        if at >= 0:
            return at + len(mark)
    return 0


def pieces(runs: Sequence[Run]) -> Iterator[tuple[list[Run], bool]]:
    """Yield stretches of at most PIECE_CHARACTERS, cut at a space where there is one, and whether it is the last."""
    pieces: list[list[Run]] = [[]]
    used = 0
    for run in runs:
        text = run.text
        while used + len(text) > PIECE_CHARACTERS:
            room = PIECE_CHARACTERS - used
            cut = _best_cut(text, room)
            if not cut and used == 0:
                cut = room
            if text[:cut]:
                pieces[-1].append(replace(run, text=text[:cut]))
            text = text[cut:]
            pieces.append([])
            used = 0
        if text:
            pieces[-1].append(replace(run, text=text))
            used += len(text)
    kept = [piece for piece in pieces if piece]
    for index, piece in enumerate(kept):
        yield piece, index == len(kept) - 1
