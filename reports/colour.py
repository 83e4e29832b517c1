"""Colours of a document, and the sRGB profile that says what they mean.

PDF/A wants a colour profile in the file. This one is version 2 of the ICC format, which every reader knows, and it is
made here from the numbers of IEC 61966-2-1: no licence to carry, no date in it, the same bytes each time.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

INK: Final = (0.114, 0.122, 0.122)  # paper ink of ui.md 8
INK_QUIET: Final = (0.290, 0.325, 0.329)
ACCENT: Final = (0.114, 0.361, 0.373)
RULE: Final = (0.741, 0.714, 0.663)
RULE_QUIET: Final = (0.867, 0.839, 0.780)
PANEL: Final = (0.973, 0.965, 0.945)
GOOD: Final = (0.180, 0.361, 0.208)

_D50 = (0.9642, 1.0, 0.8249)
_RED = (0.43607, 0.22249, 0.01392)  # primaries of sRGB, adapted to D50 (Bradford)
_GREEN = (0.38515, 0.71687, 0.09708)
_BLUE = (0.14307, 0.06061, 0.71410)
_CURVE_POINTS = 1024


@cache
def srgb_profile() -> bytes:
    """Return a version 2 ICC profile of the sRGB colour space (about 2.5 kB)."""
    curve = b"curv\0\0\0\0" + struct.pack(">I", _CURVE_POINTS)
    curve += struct.pack(f">{_CURVE_POINTS}H", *(_linear(i / (_CURVE_POINTS - 1)) for i in range(_CURVE_POINTS)))
    parts: list[tuple[bytes, bytes]] = [
        (b"desc", _description("sRGB IEC61966-2.1")),
        (b"cprt", b"text\0\0\0\0No copyright, use freely\0"),
        (b"wtpt", _xyz(_D50)),
        (b"rXYZ", _xyz(_RED)),
        (b"gXYZ", _xyz(_GREEN)),
        (b"bXYZ", _xyz(_BLUE)),
        (b"rTRC", curve),
    ]
    offset = 128 + 4 + 12 * (len(parts) + 2)
    table, body, curve_place = b"", b"", (0, 0)
    for name, data in parts:
        table += name + struct.pack(">II", offset + len(body), len(data))
        if name == b"rTRC":
            curve_place = (offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    for name in (b"gTRC", b"bTRC"):  # the three curves are one
        table += name + struct.pack(">II", *curve_place)
    size = offset + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += b"\0" * 12 + b"acsp" + b"\0" * 28  # no date, no maker, perceptual intent
    header += struct.pack(">iii", *(_fixed(value) for value in _D50))
    header += b"\0" * (128 - len(header))
    return header + struct.pack(">I", len(parts) + 2) + table + body


def _linear(value: float) -> int:
    """Return the linear light of an sRGB value from 0 to 1, as 16 bits."""
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(light * 65535)


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">iii", *(_fixed(value) for value in values))


def _description(text: str) -> bytes:
    ascii_text = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_text)) + ascii_text + b"\0" * (4 + 4 + 2 + 1 + 67)
