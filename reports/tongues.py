"""The languages that documents are written in, their words from the shipped resources, and which one a note is in."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Final

import resources
from app.domain.templates import DocumentLanguage
from app.domain.tongue import ENGLISH, Tongue


@cache
def tongue_of(language: str) -> Tongue:
    """Return a language by its tag; English for one that is not known (a document from elsewhere may name any)."""
    if language == ENGLISH.language or language not in set(DocumentLanguage):
        return ENGLISH
    shipped = tomllib.loads(resources.read_text(f"words/{language}.toml"))
    return Tongue(language, tuple(shipped["months"]), shipped["phrases"])


# Small words that one of the two languages is full of and the other does not have.
_ENGLISH_WORDS: Final = "the and of to was were are that with for not they she his this from but when which will been"
_WELSH_WORDS: Final = "yr yn mae wedi gyda oedd roedd bod nid gan ac ei eu hefyd ond ar dydd hynny maen rhaid fel"
_TELLING: Final = {
    DocumentLanguage.ENGLISH: frozenset(_ENGLISH_WORDS.split()),
    DocumentLanguage.WELSH: frozenset(_WELSH_WORDS.split()),
}
_LOOKED_AT: Final = 2_000  # characters: a note does not change its language further on


def other_language(text: str, language: str) -> str:
    """Return the tag of the language of ``text`` where that is clearly another than ``language``; "" otherwise.

    A screen reader then reads a note written in English aloud as English in a document in Welsh, and the other way
    round. What is short or mixed is left to the document's own language.
    """
    words = re.findall(r"[^\W\d_]+", text[:_LOOKED_AT].casefold())
    counts = {one.value: sum(word in telling for word in words) for one, telling in _TELLING.items()}
    own = counts.pop(language, 0)
    other, most = max(counts.items(), key=lambda each: each[1])
    return other if most >= 2 and most > 2 * own else ""
