"""Text as people type or paste it, made fit to keep: one form of each character, nothing that hides.

Notes keep every word; only what no person can see or type is taken out. One-line fields (names, references, titles)
also refuse characters that change how the rest of the line reads, because such a line names a child.
"""

from __future__ import annotations

import unicodedata

from app.domain.errors import InputError

LONGEST_LINE = 200
LONGEST_PROSE = 2_000_000

_JOINERS = frozenset("\u200c\u200d")
_HIDDEN = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\u3164\ufeff\uffa0"
)
_LATIN_ENDS = 0x2FF  # below it are the Latin letters, where a joiner has nothing to join


def clean(text: str) -> str:
    """Return ``text`` in Unicode's composed form (NFC), line ends as newlines, without lone surrogates and without
    control characters other than newline and tab. Cleaning twice changes nothing more.
    """
    kept = "".join(
        character
        for character in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
        if character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")
    )
    return unicodedata.normalize("NFC", kept)


def prose(field: str, text: str, *, is_needed: bool = False) -> str:
    """Return a note as it is kept: cleaned, every space and line as typed.

    Raises InputError for ``field``: "missing" when it is needed and holds nothing, "too-long" past two million
    characters (fact ``longest``).
    """
    kept = clean(text)
    if is_needed and not kept.strip():
        raise InputError(field, "missing")
    if len(kept) > LONGEST_PROSE:
        raise InputError(field, "too-long", longest=LONGEST_PROSE)
    return kept


def line(field: str, text: str, *, is_needed: bool = False, longest: int = LONGEST_LINE) -> str:
    """Return a one-line text as it is kept: cleaned, spaces trimmed and single.

    Raises InputError for ``field``: "missing", "too-long" (fact ``longest``), or "hidden-characters" for direction
    marks and zero-width characters. Joiners stay where a script or an emoji needs them.
    """
    kept = " ".join(clean(text).split())
    if is_needed and not kept:
        raise InputError(field, "missing")
    if len(kept) > longest:
        raise InputError(field, "too-long", longest=longest)
    if has_hidden(kept):
        raise InputError(field, "hidden-characters")
    return kept


def has_hidden(text: str) -> bool:
    """True when ``text`` holds a character that cannot be seen and changes how the rest reads."""
    if not _HIDDEN.isdisjoint(text):
        return True
    return any(
        character in _JOINERS and not _joins(text[place - 1 : place], text[place + 1 : place + 2])
        for place, character in enumerate(text)
    )


def _joins(before: str, after: str) -> bool:
    return bool(before and after) and ord(before) > _LATIN_ENDS and ord(after) > _LATIN_ENDS
