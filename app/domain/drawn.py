"""A signature drawn by hand: lines of a pen, or a picture of one. Beside the digital signature, never instead of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

PAD: Final = (1_000, 320)  # the units of a pad: how wide and how high it is, from the top left corner
MOST_STROKES: Final = 300
MOST_POINTS: Final = 12_000  # of all strokes together: a page of scribble

Stroke = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class DrawnSignature:
    """Either ``strokes``, each a line of points in units of the pad, or ``picture``, a PNG that this program wrote."""

    strokes: tuple[Stroke, ...] = field(default=(), repr=False)
    picture: bytes = field(default=b"", repr=False)

    @property
    def is_empty(self) -> bool:
        """True while nothing is drawn."""
        return not self.picture and not any(self.strokes)


def within_pad(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Return the strokes as far as they may go: on the pad, and no more than a signature needs."""
    width, height = PAD
    kept: list[Stroke] = []
    left = MOST_POINTS
    for stroke in strokes[:MOST_STROKES]:
        points = tuple((min(max(x, 0), width), min(max(y, 0), height)) for x, y in stroke[:left])
        left -= len(points)
        if points:
            kept.append(points)
    return tuple(kept)
