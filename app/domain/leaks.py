"""Before a record about one child is signed: does its text name anyone else on file?

Compares case-folded text with every other child's name, parts of the name, initials and reference. A hit is shown
to a person, who decides: keep with a reason, or reword. The rule never decides by itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownChild:
    """Another child on file, as much as can be recognised in a text."""

    name: str
    initials: str
    reference: str


@dataclass(frozen=True, slots=True)
class LeakHit:
    """One place where a text seems to name another child. ``start`` and ``end`` count characters of the text."""

    found: str  # as it stands in the text
    what: str  # "name", "part-of-name", "initials", "reference"
    reference: str  # whose it is
    start: int
    end: int


def folded(text: str) -> str:
    """Return the text for comparing: compatibility forms unified, case and accents folded, one character for one."""
    return "".join(_fold(character) for character in text)


def _fold(character: str) -> str:
    plain = unicodedata.normalize("NFKD", character)[:1] or character
    low = plain.casefold()
    return low[0] if low else character


def find_leaks(text: str, own: KnownChild, others: Iterable[KnownChild]) -> tuple[LeakHit, ...]:
    """Return every place in ``text`` that seems to name one of ``others``, in order, none of them ``own``.

    A first name, family name or set of initials that the child of the record shares is not a hit.
    """
    text = unicodedata.normalize("NFC", text)
    haystack = folded(text)
    own_words = {folded(word) for word in _name_words(own.name)}
    hits: dict[tuple[int, int], LeakHit] = {}
    for child in others:
        for what, needle in _needles(child, own, own_words):
            for match in re.finditer(rf"(?<!\w){needle}(?!\w)", haystack):
                place = (match.start(), match.end())
                if what == "initials" and not _reads_as_initials(text[place[0] : place[1]]):
                    continue
                if place not in hits:
                    hits[place] = LeakHit(text[place[0] : place[1]], what, child.reference, *place)
    return tuple(hits[place] for place in sorted(hits))


def _needles(child: KnownChild, own: KnownChild, own_words: set[str]) -> list[tuple[str, str]]:
    needles = [("reference", re.escape(folded(child.reference)).replace(r"\-", r"[\s\-\u2010-\u2015]?"))]
    words = _name_words(child.name)
    if len(words) > 1:
        needles.append(("name", r"[\s\-]+".join(re.escape(folded(word)) for word in words)))
    needles += [
        ("part-of-name", re.escape(folded(word))) for word in words if len(word) > 2 and folded(word) not in own_words
    ]
    letters = [letter for letter in folded(child.initials) if letter.isalnum()]
    if len(letters) > 1 and folded(child.initials) != folded(own.initials):
        needles.append(("initials", r"\.?\s?".join(re.escape(letter) for letter in letters) + r"\.?"))
    return needles


def _reads_as_initials(found: str) -> bool:
    """True for "A.S.", "a.s." and "AS"; False for the ordinary words "as" and "As"."""
    return "." in found or found.isupper()


def _name_words(name: str) -> list[str]:
    return [word for word in re.split(r"[\s\-]+", unicodedata.normalize("NFC", name)) if word]
