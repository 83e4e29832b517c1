"""The data of ICU, the library with which Qt sorts: on Linux its wheel has all 32 MB, and Qt asks for a third of it.

Qt sorts, changes case and names time zones by it. Names of languages, regions, currencies and units, numbers in words,
transliteration and line breaks it has itself or does not know. It would read texts in old encodings by it: nothing here
asks for that. What is left is put into a library of the same name, with `as` and `ld`.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

from release.facts import PackagingError

UNUSED_FOLDERS = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit")
UNUSED_ENDINGS = (".cfu", ".cnv", ".spp")

_KIND = b"CmnD"  # a common data file: a head, a table of places, names, the items
_MAGIC = b"\xda\x27"
_KIND_AT = 12  # from the beginning of the head
_ALIGNED = 16
_SOURCE = """\
.section .note.GNU-stack,"",%progbits
.section .rodata
.balign 16
.global {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
"""


def trim(program: Path, work: Path) -> None:
    """Leave in the program's copy of the library what is used. Raises PackagingError when it is not as it was known."""
    found = sorted(program.rglob("libicudata.so.*"))
    if len(found) != 1:
        raise PackagingError(f"one library with the data of ICU was expected, and {len(found)} are there.")
    write_library(found[0], found[0], work)


def write_library(source: Path, target: Path, work: Path) -> None:
    """Write the library ``source`` to ``target`` without what is not used; both may be the same file."""
    head, items = opened(source.read_bytes())
    kept = {name: content for name, content in items.items() if is_used(name)}
    work.mkdir(parents=True, exist_ok=True)
    data, assembly, compiled = work / "icu.dat", work / "icu.s", work / "icu.o"
    data.write_bytes(packed(head, kept))
    symbol = next(iter(kept)).split("/", 1)[0].rstrip("lb") + "_dat"  # icudt73l/... is found as icudt73_dat
    assembly.write_text(_SOURCE.format(symbol=symbol, data=data), encoding="ascii")
    _run("as", "-o", str(compiled), str(assembly))
    linked = ("-shared", "-soname", source.name, "--hash-style=gnu", "--build-id=none", "-z", "noexecstack", "-s")
    _run("ld", *linked, "-o", str(target), str(compiled))


def is_used(name: str) -> bool:
    """Return whether Qt asks for an item ("icudt73l/coll/cy.res")."""
    parts = name.split("/")
    return not (len(parts) > 2 and parts[1] in UNUSED_FOLDERS) and not name.endswith(UNUSED_ENDINGS)


def opened(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the head of the data in a library, and its items by name. Raises PackagingError when there is none."""
    begin = library.find(_KIND) - _KIND_AT
    if begin < 0 or library[begin + 2 : begin + 4] != _MAGIC:
        raise PackagingError("the library holds no data of ICU that is known here.")
    (length,) = struct.unpack_from("<H", library, begin)
    base = begin + length
    (count,) = struct.unpack_from("<I", library, base)
    table = [struct.unpack_from("<II", library, base + 4 + 8 * number) for number in range(count)]
    places = [place for _name, place in table]
    last = library.find(b"\0" * 64, base + places[-1])  # nothing tells where it ends; what follows it does no harm
    ends = [*places[1:], max(last, base + places[-1]) + 64 - base]
    names = [library[base + name : library.index(b"\0", base + name)].decode("ascii") for name, _place in table]
    return library[begin:base], {
        name: library[base + place : base + end] for name, place, end in zip(names, places, ends, strict=True)
    }


def packed(head: bytes, items: dict[str, bytes]) -> bytes:
    """Return ``items`` under ``head`` as ICU finds them: sorted by name, each on a multiple of 16 bytes."""
    names = sorted(items, key=str.encode)
    table, told, body = bytearray(struct.pack("<I", len(names))), bytearray(), bytearray()
    names_at = 4 + 8 * len(names)
    body_at = _aligned(names_at + sum(len(name) + 1 for name in names))
    for name in names:
        table += struct.pack("<II", names_at + len(told), body_at + len(body))
        told += name.encode("ascii") + b"\0"
        body += items[name].ljust(_aligned(len(items[name])), b"\0")
    return head + (bytes(table) + bytes(told)).ljust(body_at, b"\0") + bytes(body)


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def _run(*command: str) -> None:
    told = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # our own files
    if told.returncode != 0:
        raise PackagingError(f"{command[0]} did not make the library:\n{told.stderr[-1000:]}")
