"""PNG and JPEG files taken apart into their pieces: how large the picture is, and what else the file tells.

Nothing is decoded: the pieces that draw the picture are copied as they stand, so not one pixel changes; the others
(where and with what it was taken, words, smaller pictures, whatever follows the end) are left out.
PNG: ISO/IEC 15948. JPEG: ITU-T T.81; what its APP segments hold: Exif 2.32, XMP part 3, ICC.1 annex B.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.attachment import Trace
from app.domain.errors import InputError

PNG_BEGINS = b"\x89PNG\r\n\x1a\n"
JPEG_BEGINS = b"\xff\xd8\xff"
_DRAWS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"})
_COLOURS = frozenset({b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD", b"hIST"})
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the segments that say how large a JPEG is
_ALONE = frozenset(range(0xD0, 0xD8)) | {0x01}  # markers without a length
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_EXIF = b"Exif\x00\x00"
_PLACE, _TURN = 0x8825, 0x0112
_CAMERA = frozenset({0x010F, 0x0110, 0x0131})
_TIME = frozenset({0x0132})
_MOST_ENTRIES = 500
_MOST_SCANS = 64  # a progressive picture of a camera or program has about ten; each is a walk over every point


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file: its size in pixels, what it tells beside, and the same picture without that."""

    width: int
    height: int
    traces: tuple[Trace, ...]
    bare: bytes


def png(data: bytes) -> Picture:
    """Take a PNG apart. Raises InputError("attachment", "damaged")."""
    kept = [PNG_BEGINS]
    traces: set[Trace] = set()
    size = (0, 0)
    is_drawn = is_over = False
    place = len(PNG_BEGINS)
    while not is_over:
        if place + 12 > len(data):
            raise InputError("attachment", "damaged")
        (length,) = struct.unpack_from(">I", data, place)
        kind = data[place + 4 : place + 8]
        end = place + 12 + length
        if end > len(data):
            raise InputError("attachment", "damaged")
        if kind == b"IHDR" and length == 13:
            size = struct.unpack_from(">II", data, place + 8)
        if kind in _DRAWS or kind in _COLOURS:
            kept.append(data[place:end])
        elif kind == b"eXIf":
            traces |= exif_traces(data[place + 8 : end - 4])
        else:
            traces.add(Trace.TIME if kind == b"tIME" else Trace.OTHER)
        is_drawn = is_drawn or kind == b"IDAT"
        is_over = kind == b"IEND"
        place = end
    if not is_drawn or 0 in size:
        raise InputError("attachment", "damaged")
    if place < len(data):
        traces.add(Trace.OTHER)
    return Picture(*size, _sorted(traces), b"".join(kept))


def jpeg(data: bytes) -> Picture:
    """Take a JPEG apart. Which way up it is stays.

    Raises InputError("attachment", "damaged" | "too-many-scans": a small file that keeps a reader busy for minutes).
    """
    kept = [data[:2]]
    traces: set[Trace] = set()
    size = (0, 0)
    turn = 1
    end = scans = 0
    for kind, start, end in _segments(data):
        scans += kind == _SCAN
        if scans > _MOST_SCANS:
            raise InputError("attachment", "too-many-scans")
        body = data[start + 4 : end]
        if kind in _SIZES and len(body) >= 5:
            size = struct.unpack_from(">HH", body, 1)[::-1]
        if kind == 0xE1 and body.startswith(_EXIF):
            traces |= exif_traces(body[len(_EXIF) :])
            turn = _turned(body[len(_EXIF) :]) or turn
        elif kind == _COMMENT or (0xE0 <= kind <= 0xEF and not _is_needed(kind, body)):
            traces.add(Trace.PLACE if b"GPSL" in body else Trace.OTHER)
        else:
            kept.append(data[start:end])
    if 0 in size or data[end - 2 : end] != b"\xff\xd9":
        raise InputError("attachment", "damaged")
    if end < len(data):
        traces.add(Trace.OTHER)
    if turn != 1:
        kept.insert(1, _only_turn(turn))
    return Picture(*size, _sorted(traces), b"".join(kept))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield (marker, start, end) of every segment up to the end of the picture; a scan with its data is one."""
    place = 2
    while place + 4 <= len(data) or data[place : place + 2] == b"\xff\xd9":
        if data[place] != 0xFF:
            raise InputError("attachment", "damaged")
        kind = data[place + 1]
        if kind == 0xFF:  # a filling byte
            place += 1
            continue
        if kind == _END:
            yield kind, place, place + 2
            return
        if kind in _ALONE:
            end = place + 2
        else:
            length = int.from_bytes(data[place + 2 : place + 4], "big")
            end = place + 2 + length
            if length < 2 or end > len(data):
                raise InputError("attachment", "damaged")
            if kind == _SCAN:
                end = _scan_end(data, end)
        yield kind, place, end
        place = end
    raise InputError("attachment", "damaged")


def _scan_end(data: bytes, place: int) -> int:
    """Return where the next marker stands that does not belong to the data of a scan."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise InputError("attachment", "damaged")
        following = data[place + 1]
        if following == 0 or following in _ALONE:
            place += 2
        elif following == 0xFF:
            place += 1
        else:
            return place


def _is_needed(kind: int, body: bytes) -> bool:
    """True for an APP segment without which the picture looks different: JFIF, colour profile, Adobe's colours."""
    return (
        (kind == 0xE0 and body.startswith(b"JFIF\x00"))
        or (kind == 0xE2 and body.startswith(b"ICC_PROFILE\x00"))
        or (kind == 0xEE and body.startswith(b"Adobe"))
    )


def exif_traces(exif: bytes) -> set[Trace]:
    """Return what Exif data tells; something else when it cannot be read."""
    tags = set(_first_directory(exif))
    found: set[Trace] = set()
    if _PLACE in tags:
        found.add(Trace.PLACE)
    if tags & _CAMERA:
        found.add(Trace.CAMERA)
    if tags & _TIME:
        found.add(Trace.TIME)
    if not found and tags != {_TURN}:
        found.add(Trace.OTHER)
    return found


def _turned(exif: bytes) -> int:
    """Return which way up the picture is, from 1 to 8; 0 when that is not said."""
    turn = _first_directory(exif).get(_TURN, 0)
    return turn if 1 <= turn <= 8 else 0


def _first_directory(exif: bytes) -> dict[int, int]:
    """Return the tags of Exif's first directory, each with its value where that is one short number."""
    order = {b"II*\x00": "<", b"MM\x00*": ">"}.get(exif[:4])
    if order is None or len(exif) < 8:
        return {}
    (place,) = struct.unpack_from(f"{order}I", exif, 4)
    if place + 2 > len(exif):
        return {}
    (count,) = struct.unpack_from(f"{order}H", exif, place)
    found = {}
    for number in range(min(count, _MOST_ENTRIES)):
        entry = place + 2 + 12 * number
        if entry + 12 > len(exif):
            break
        tag, _kind, _many, value = struct.unpack_from(f"{order}HHIH", exif, entry)
        found[tag] = value
    return found


def _only_turn(turn: int) -> bytes:
    """Return an Exif segment that says which way up the picture is, and nothing else."""
    directory = struct.pack(">HHHIHHI", 1, _TURN, 3, 1, turn, 0, 0)
    body = _EXIF + b"MM\x00*\x00\x00\x00\x08" + directory
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def _sorted(traces: set[Trace]) -> tuple[Trace, ...]:
    return tuple(one for one in Trace if one in traces)
