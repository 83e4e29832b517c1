"""The bundled typefaces, loaded from memory: Atkinson Hyperlegible Next for the window, Source Serif 4 for titles.

Notes are written in the same letters with more air between the lines. QPlainTextEdit takes its line distance from
the font alone (it ignores the line height of a block format, and QTextEdit, which does not, is twice as slow on a
long note), so a second family is made in memory from the same file with a larger line gap. It goes when Qt's plain
text layout learns line heights.
"""

from __future__ import annotations

import struct

from PySide6.QtGui import QFontDatabase

import resources

SANS = "Atkinson Hyperlegible Next"
NOTES = "Atkinson Hyperlegible Note"
SERIF = "Source Serif 4"

_FIRST = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-SemiBold.ttf", "SourceSerif4-SemiBold.ttf")
_LATER = ("SourceSerif4-Regular.ttf", "SourceSerif4-Italic.ttf")
NOTE_LINE = 1.35  # line distance of note text as a share of the font's own

_loaded: list[bytes] = []  # the bytes stay alive as long as the font database may read them


def load() -> None:
    """Make the faces of the first page known to Qt, once in a process. Raises FileNotFoundError when one is missing."""
    if not _loaded:
        for name in _FIRST:
            _add(resources.read_bytes(f"fonts/{name}"))


def load_all() -> None:
    """Make the other faces known as well: notes, quotations, prompts. Called by what shows the first of them."""
    load()
    if len(_loaded) == len(_FIRST):
        for name in _LATER:
            _add(resources.read_bytes(f"fonts/{name}"))
        _add(with_line_distance(_loaded[0], SANS, NOTES, NOTE_LINE))


def _add(data: bytes) -> None:
    _loaded.append(data)
    QFontDatabase.addApplicationFontFromData(data)


def with_line_distance(font: bytes, family: str, new_family: str, share: float) -> bytes:
    """Return a copy of the TrueType ``font`` called ``new_family`` whose lines stand ``share`` times as far apart.

    ``new_family`` has as many letters as ``family`` (so that no offset in the file moves). Raises ValueError when it
    has not, or when the file has no ``hhea`` or ``OS/2`` table.
    """
    if len(family) != len(new_family):
        raise ValueError("the new family name must be as long as the old one")
    data = bytearray(font)
    tables = _tables(font)
    if not {"hhea", "OS/2", "name"} <= tables.keys():
        raise ValueError("not a TrueType font with hhea, OS/2 and name tables")
    hhea, os2 = tables["hhea"][0], tables["OS/2"][0]
    ascent, descent = struct.unpack_from(">hh", data, hhea + 4)
    gap = round((ascent - descent) * (share - 1))
    struct.pack_into(">h", data, hhea + 8, gap)  # hhea.lineGap
    struct.pack_into(">h", data, os2 + 72, gap)  # OS/2.sTypoLineGap
    start, length = tables["name"]
    names = bytes(data[start : start + length])
    for codec in ("utf-16-be", "ascii"):
        names = names.replace(family.encode(codec), new_family.encode(codec))
        # The PostScript name has no spaces; two fonts of one such name would be taken for one.
        names = names.replace(family.replace(" ", "").encode(codec), new_family.replace(" ", "").encode(codec))
    data[start : start + length] = names
    _renew_checksums(data, tables, ("hhea", "OS/2", "name"))
    return bytes(data)


def _tables(font: bytes) -> dict[str, tuple[int, int]]:
    """Return offset and length of each table of a TrueType file, by tag."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {}
    for index in range(count):
        tag, _checksum, offset, length = struct.unpack_from(">4sIII", font, 12 + 16 * index)
        tables[tag.decode("latin-1")] = (offset, length)
    return tables


def _renew_checksums(data: bytearray, tables: dict[str, tuple[int, int]], changed: tuple[str, ...]) -> None:
    """Write the checksums of the ``changed`` tables anew (Windows refuses a font whose sums are wrong)."""
    for index, tag in enumerate(tables):
        if tag in changed:
            struct.pack_into(">I", data, 12 + 16 * index + 4, _checksum(data, *tables[tag]))
    head = tables["head"][0]
    struct.pack_into(">I", data, head + 8, 0)
    total = _checksum(data, 0, len(data))
    struct.pack_into(">I", data, head + 8, (0xB1B0AFBA - total) & 0xFFFFFFFF)


def _checksum(data: bytearray, offset: int, length: int) -> int:
    """Return the OpenType checksum (sum of big-endian 32-bit words, modulo 2**32) of a stretch of the file."""
    stretch = bytes(data[offset : offset + length])
    stretch += b"\0" * (-len(stretch) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(stretch) // 4}I", stretch)
    return sum(words) & 0xFFFFFFFF
