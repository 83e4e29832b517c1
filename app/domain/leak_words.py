"""The words of a folded text, also those that are broken, spelled out letter by letter, or written with figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[ \t]*-?[ \t]*\n\s{0,40}|-[ \t]{0,2}|'")  # a line's end, a hyphen or a mark within a word
_BETWEEN_LETTERS = re.compile(r"[ .\-_*]{1,2}")
_SHARP_S = "ss"  # one letter as it is written
_LONGEST_SPELLED_OUT = 14
_MIXED = re.compile(r"[\w@$!]+")
_FIGURES_AS_LETTERS = tuple(str.maketrans("01345@$!7", f"o{one}easasit") for one in "il")


@dataclass(frozen=True, slots=True)
class Token:
    """A word and its place in the folded text."""

    text: str
    start: int
    end: int


def tokens_of(folded: str) -> list[Token]:
    """Return the words of a folded text: letters only."""
    return [Token(match[0], match.start(), match.end()) for match in _WORD.finditer(folded)]


def joined_words(folded: str, tokens: list[Token]) -> Iterator[Token]:
    """Yield two neighbours as one word where a line's end or a hyphen parts them: "Al-fie", "Al" and "fie" below."""
    for one, other in pairwise(tokens):
        if other.start - one.end <= 44 and _BREAK.fullmatch(folded, one.end, other.start):
            yield Token(one.text + other.text, one.start, other.end)


def spelled_out(folded: str, tokens: list[Token]) -> Iterator[Token]:
    """Yield what single letters in a row make: "A l f i e", "A.L.F.I.E."."""
    for place, token in enumerate(tokens):
        letters, last = token.text, token
        if len(letters) > 1:
            continue
        for following in tokens[place + 1 : place + _LONGEST_SPELLED_OUT]:
            if (len(following.text) > 1 and following.text != _SHARP_S) or not _BETWEEN_LETTERS.fullmatch(
                folded, last.end, following.start
            ):
                break
            letters, last = letters + following.text, following
            if len(letters) > 2:
                yield Token(letters, token.start, last.end)


def with_figures_read(folded: str) -> Iterator[Token]:
    """Yield words in which figures or signs stand for letters: "Alf1e", "4lfie"."""
    for match in _MIXED.finditer(folded):
        word = match[0]
        if word.isalpha() or not any(character.isalpha() for character in word):
            continue
        if any(character.isdecimal() for character in word):
            yield Token(word.strip("@$!_"), match.start(), match.end())  # as it is: a name may hold a figure
        for figures in _FIGURES_AS_LETTERS:
            yield Token(word.translate(figures), match.start(), match.end())
