"""From words to lines: where a paragraph is broken, by the same rules as the layout library.

A word goes on the line while it fits; the spaces of a line may shrink by a twentieth for it. A word longer than a whole
line is cut where the room ends. The words keep their typeface, so that a line can hold several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from reports.typeface import Widths, widths

Piece = tuple[str, str]  # typeface, text
_SHRINK: Final = 0.05  # of a space, where a word would otherwise just not fit
_LEAST: Final = 1e-8  # points: what adding up widths leaves over
_NO_BREAK = "\xa0"
_SPACES = re.compile(r"[^\S\xa0]+")


@dataclass(slots=True)
class Line:
    """One line: its pieces from left to right, and by how many points each of its spaces is wider (narrower: < 0)."""

    pieces: list[Piece]
    spacing: float = 0.0


@dataclass(slots=True)
class _Word:
    """A word, whose letters may be of several typefaces, and whether a space follows."""

    width: float
    pieces: list[Piece]
    has_space: bool


def break_lines(stretches: Sequence[Piece | None], size: float, width: float) -> list[Line]:
    """Return the lines of a paragraph ``width`` points wide in type of ``size``. None is a line break."""
    if len(stretches) == 1 and stretches[0] is not None:
        font, text = stretches[0]
        return _plain_lines(font, _split(text), size, width)
    return _Lines(size, width).of(_words(stretches, size))


def _split(text: str) -> list[str]:
    """Return the words of a text; a no-break space is a letter like others."""
    return [word for word in _SPACES.split(text) if word] if _NO_BREAK in text else text.split()


def _spacing(room_left: float, words: int, pieces: Sequence[Piece]) -> float:
    """Return what each space of a line takes less, where the words need more than the room."""
    if room_left > -_LEAST:
        return 0.0
    spaces = words + sum(text.count(_NO_BREAK) for _, text in pieces) - 1
    return room_left / spaces if spaces > 0 else 0.0


def _plain_lines(font: str, words: list[str], size: float, width: float) -> list[Line]:
    """Return the lines of words in one typeface: most paragraphs, and much faster than with several."""
    known = widths(font)
    space = known[" "] * size
    shrink = _SHRINK * space
    lines: list[Line] = []
    line: list[str] = []
    used = -space

    def end() -> None:
        pieces = [(font, " ".join(line))]
        lines.append(Line(pieces, _spacing(width - used, len(line), pieces)))

    words.reverse()
    while words:
        word = words.pop()
        wide = known[word] * size
        needed = used + space + wide
        if needed <= width + shrink * len(line):
            line.append(word)
            used = needed
            continue
        if wide > width + _LEAST:
            first, *rest = [
                "".join(text for _, text in part) for part in _cut([(font, word)], size, used + space, width)
            ]
            if first:
                line.append(first)
                used += space + known[first] * size
            words.extend(reversed(rest))
        elif line:
            words.append(word)
        else:  # by a hair
            line.append(word)
            used = needed
        end()
        line, used = [], -space
    if line:
        end()
    return lines


def _words(stretches: Sequence[Piece | None], size: float) -> list[_Word | None]:
    """Return the words of a paragraph, in which one may begin in one typeface and end in another."""
    found: list[_Word | None] = []
    begun: list[Piece] = []
    at_start = True

    def end(*, has_space: bool) -> None:
        nonlocal begun
        wide = 0.0
        for font, text in begun:
            wide += widths(font)[text] * size
        found.append(_Word(wide, begun, has_space))
        begun = []

    for stretch in stretches:
        if stretch is None:
            if begun:
                end(has_space=False)
            found.append(None)
            at_start = True
            continue
        font, text = stretch
        if at_start:
            text = text.lstrip()
            if not text:
                continue
            at_start = False
        words = _split(text)
        if _is_space(text[0]):
            if begun:
                end(has_space=False)
            last = found[-1] if found else None
            if last is None or not last.has_space:
                words.insert(0, "")  # the space is of this typeface
            elif not words:
                continue
        for word in words[:-1]:
            begun.append((font, word))
            end(has_space=True)
        begun.append((font, words[-1]))
        if _is_space(text[-1]):
            end(has_space=True)
    if begun:
        end(has_space=False)
    return found


def _is_space(letter: str) -> bool:
    return letter != _NO_BREAK and letter.isspace()


class _Lines:
    """Breaks words of several typefaces."""

    def __init__(self, size: float, width: float) -> None:
        self._size, self._width = size, width
        self._lines: list[Line] = []
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[Piece] = []
        self._count = 0  # words
        self._used = self._space = self._spaces = 0.0  # points: all, the space that is due, the spaces that stand
        self._is_empty = True

    def of(self, words: list[_Word | None]) -> list[Line]:
        """Return the lines of ``words``; None is a line break."""
        words.reverse()
        while words:
            word = words.pop()
            if word is None:
                self._end()
                self._begin()
                continue
            needed = self._used + self._space + word.width if word.width > 0 else self._used
            if needed > self._width + _SHRINK * (self._space + self._spaces):
                if word.width > self._width + _LEAST:
                    first, *rest = self._parts(word)
                    self._add(first, self._used + self._space + first.width if first.width > 0 else self._used)
                    self._end()
                    self._begin()
                    words.extend(reversed(rest))
                    continue
                if self._count:
                    self._end()
                    self._begin()
                    needed = word.width
            self._add(word, needed)
        if not self._is_empty:
            self._end()
        return self._lines

    def _add(self, word: _Word, used: float) -> None:
        pieces = self._pieces
        if pieces and self._space:
            font, text = pieces[-1]
            if not text.endswith(" "):
                pieces[-1] = (font, text + " ")
                self._spaces += widths(font)[" "] * self._size
        for font, text in word.pieces:
            if pieces and pieces[-1][0] == font:
                pieces[-1] = (font, pieces[-1][1] + text)
            else:
                pieces.append((font, text))
        if any(text for _, text in word.pieces):
            self._count += 1
        self._used = used
        self._space = widths(word.pieces[-1][0])[" "] * self._size if word.has_space else 0.0
        self._is_empty = False

    def _end(self) -> None:
        self._lines.append(Line(self._pieces, _spacing(self._width - self._used, self._count, self._pieces)))

    def _parts(self, word: _Word) -> list[_Word]:
        """Return a word that is too long for any line in parts, the first for what is left of this line."""
        parts = _cut(word.pieces, self._size, self._used + self._space, self._width)
        made = [
            _Word(sum(widths(font)[text] * self._size for font, text in pieces), pieces, has_space=False)
            for pieces in parts
        ]
        made[-1].has_space = word.has_space
        return made


def _cut(pieces: Sequence[Piece], size: float, begun: float, width: float) -> list[list[Piece]]:
    """Return a word letter by letter in parts of at most ``width`` points; the first line is taken up to ``begun``."""
    parts: list[list[Piece]] = []
    part: list[Piece] = []
    used = begun
    for font, letter, wide in _letters(pieces, size):
        if used + wide > width and (part or (not parts and begun > 0)):
            parts.append(part or [(font, "")])
            part, used = [], 0.0
        if part and part[-1][0] == font:
            part[-1] = (font, part[-1][1] + letter)
        else:
            part.append((font, letter))
        used += wide
    return [*parts, part]


def _letters(pieces: Sequence[Piece], size: float) -> Iterator[tuple[str, str, float]]:
    for font, text in pieces:
        known: Widths = widths(font)
        for letter in text:
            yield font, letter, known[letter] * size
