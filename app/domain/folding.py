"""Text made comparable: case, accents, look-alike letters and what cannot be seen make no difference any more.

Every letter of the folded text knows where it stands in the text as written, so that a hit can be shown in place.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Letters of other scripts that look like Latin ones (from Unicode's confusables, those a keyboard offers), and Latin
# letters that have no decomposition.
_LOOKS_LIKE = {
    **dict(zip("аәеіӏјкмнорсԁтухѕһвԛԝґгп", "aeeiljkmhopcdtyxshbqwrrn", strict=True)),
    **dict(zip("αβγδεηικμνορτυχωζϲ", "abydenikmvoptuxwzc", strict=True)),
    **dict(zip("øłđħıŋŧƒɑɡɩʟɴʀʏ", "oldhintfagilnry", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ð": "d",
    "ß": "ss",
    "ĳ": "ij",
}
_APOSTROPHES = frozenset("’‘‛ʼʹʻ`´′＇")
_HYPHENS = frozenset("‐‑‒–—―−﹣－·‧・")
_NAME_WORD = re.compile(r"[\w'-]+")
_BROKEN_WORD = re.compile(r"-[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Folded:
    """The folded ``text``, and for each of its characters the place (start, end) in the text as written."""

    text: str
    places: tuple[tuple[int, int], ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded characters from ``start`` to ``end`` stand in the text as written."""
        return self.places[start][0], self.places[end - 1][1]


def fold(text: str) -> Folded:
    """Return ``text`` folded."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        folded = _of_cluster(text[start:end])
        letters.append(folded)
        places.extend([(start, end)] * len(folded))
    return Folded("".join(letters), tuple(places))


def mended(folded: Folded) -> Folded:
    """Return the text with each word that a hyphen breaks at the end of a line in one piece; as it is without any.

    It may also join two words that a dash parts there, so it is read besides the text, not in its place.
    """
    gone = {place for match in _BROKEN_WORD.finditer(folded.text) for place in range(*match.span())}
    if not gone:
        return folded
    kept = [place for place in range(len(folded.text)) if place not in gone]
    return Folded("".join(folded.text[place] for place in kept), tuple(folded.places[place] for place in kept))


def name_words(name: str) -> frozenset[str]:
    """Return the words of a person's name for comparing, in whatever order they are written."""
    return frozenset(_NAME_WORD.findall(folded_letters(name)))


def folded_letters(text: str) -> str:
    """Return ``text`` for comparing, without keeping places."""
    found = []
    for character in unicodedata.normalize("NFKD", text.casefold()):
        if unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        if character in _APOSTROPHES:
            character = "'"
        elif character in _HYPHENS:
            character = "-"
        for low in character.casefold():
            found.append(_LOOKS_LIKE.get(low, low))
    return "".join(found)


@lru_cache(maxsize=4096)
def _of_cluster(cluster: str) -> str:
    return folded_letters(cluster)


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return the places of the characters, each with the marks and unseen characters that follow it."""
    found: list[tuple[int, int]] = []
    for place, character in enumerate(text):
        if character > "\x7f" and found and unicodedata.category(character) in ("Mn", "Me", "Cf"):
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
