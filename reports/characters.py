"""Which characters the bundled serif can print, and what stands in for the others.

A character that the font lacks would be drawn as an empty box, one above U+FFFF would be copied and read aloud as a
wrong letter, and right-to-left letters would be drawn in the wrong order. Showing something wrong silently is the one
thing a record must not do, so each of them is printed as its code, ``[U+1F600]``. The true text travels in the
attached data.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container

_AS_THEY_ARE = frozenset("\n").union(map(chr, range(0x20, 0x7F)))
_SPACES = frozenset("\t\u0085\u1680\u2008\u205f\u3000")  # drawn as one plain space; the tab is the common one
_NEWLINES = frozenset("\r\x0b\x0c\u2028\u2029")
_SILENT = frozenset("\u00ad\ufeff")  # a soft hyphen is not drawn by a reader either; a byte-order mark is no text
_HYPHENS = frozenset("\u2011")  # the no-break hyphen, drawn as the hyphen it looks like
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "PDF", "PDI"})


def printable(text: str, known: Container[int], unprintable: set[str]) -> str:
    """Return ``text`` as it can be printed, in NFC, and add each code that stands in ("U+1F600") to ``unprintable``.

    ``known`` holds the code points of the font. Line breaks come back as "\\n", control characters are left out.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
    others = set(text) - _AS_THEY_ARE
    shown = {ord(character): _one(character, known, unprintable) for character in others}
    return text.translate(shown)


def _one(character: str, known: Container[int], unprintable: set[str]) -> str:
    code = ord(character)
    if character in _SPACES:
        return " "
    if character in _NEWLINES:
        return "\n"
    if character in _HYPHENS:
        return "\u2010"
    if character in _SILENT or unicodedata.category(character) == "Cc":
        return ""
    if code <= 0xFFFF and code in known and unicodedata.bidirectional(character) not in _RIGHT_TO_LEFT:
        return character
    name = f"U+{code:04X}"
    unprintable.add(name)
    return f"[{name}]"
