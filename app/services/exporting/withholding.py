"""Words taken out of a copy before a page is drawn: neither the pages nor the attached data hold them.

Originals stay as they are. Words are withheld wherever they stand in what somebody wrote, in every form in which the
leak check knows them: split by a line's end, with other marks, in other letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain import words
from app.domain.errors import InputError
from app.domain.exports import KeptName
from app.domain.folding import folded_letters
from app.domain.leak_index import LeakIndex
from app.services.exporting.written import with_words

WITHHELD = "[withheld]"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mask:
    """Words that are withheld wherever they stand, and why."""

    found: str
    reason: str


def withhold(made: T, masks: Sequence[Mask], index: LeakIndex) -> tuple[T, Counter[str]]:
    """Return a copy of an extract without the words of ``masks``, and how often each was taken out.

    Raises InputError("masks", "missing") for a mask without words or a reason.
    """
    if any(not one.found.strip() or not one.reason.strip() for one in masks):
        raise InputError("masks", "missing")
    counted: Counter[str] = Counter()
    if not masks:
        return made, counted
    patterns = {one.found: re.compile(rf"(?<!\w){_spaced(one.found)}(?!\w)", re.IGNORECASE) for one in masks}
    by_letters = {letters_of(one.found): one.found for one in masks}

    def without(text: str) -> str:
        text = unicodedata.normalize("NFC", text)
        places = [(*match.span(), found) for found, pattern in patterns.items() for match in pattern.finditer(text)]
        places += [
            (hit.start, hit.end, by_letters[letters_of(hit.found)])
            for hit in index.search(text)
            if letters_of(hit.found) in by_letters
        ]
        kept, reached = [], 0
        for start, end, found in sorted(places, key=lambda place: (place[0], -place[1])):
            if start >= reached:
                kept += [text[reached:start], WITHHELD]
                counted[found] += 1
            reached = max(reached, end)
        return "".join((*kept, text[reached:]))

    return with_words(made, without), counted


def reason_lines(masks: Sequence[Mask], counted: Mapping[str, int]) -> Iterator[str]:
    """Yield one line for each reason: how often, never which words."""
    by_reason: Counter[str] = Counter()
    for mask in masks:
        by_reason[words.line("reason", mask.reason)] += counted[mask.found]
    for reason, times in by_reason.items():
        if times:
            yield f"{times} {'place' if times == 1 else 'places'} marked {WITHHELD}: {reason}."


def remembered(masks: Sequence[Mask], counted: Mapping[str, int]) -> tuple[KeptName, ...]:
    """Return what is remembered of withheld words with the export: how often and why, never which."""
    return tuple(KeptName("", line) for line in reason_lines(masks, counted))


def letters_of(found: str) -> str:
    """Return the letters and figures of words, folded: what two places must share to be withheld or kept together."""
    return "".join(character for character in folded_letters(found) if character.isalnum())


def _spaced(found: str) -> str:
    """The words as found, whatever white space a line break put between them."""
    return r"\s+".join(re.escape(word) for word in unicodedata.normalize("NFC", found).split())
