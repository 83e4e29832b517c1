"""What the sample club had before: a scan of rough notes, drawn here, a message as text, and a paper entered later.

The same bytes on every computer: the picture is black and white, and stored without being pressed together.
"""

from __future__ import annotations

import math
import random
import struct
import zlib
from datetime import date, timedelta

from app.domain.earlier import EarlierKind
from app.domain.ids import CaseId
from app.services import attachments, earlier
from app.services.attachments import AttachmentForm, Belongs
from app.services.earlier import EarlierForm
from app.services.work import Work

_WIDE, _HIGH = 420, 594  # a sheet of paper at 50 dots to the inch
_MESSAGE = """From: the school office
To: the club welfare officer

Thank you for ringing. K.T. has been in school each day this week and had lunch with us.
The designated teacher will ring you on Thursday after four.
"""


def attach(work: Work, case_id: CaseId, day: date) -> None:
    """Put both on a child's file, as the club welfare officer, on the day they are of."""
    discussion = next(iter(work.discussions.of_case(case_id)), None)
    notes = AttachmentForm(
        title="Rough notes of the conversation at pick-up",
        on=day if discussion is None else discussion.held_on,
        shows="Half a page of handwriting in pencil: six lines, the last two underlined.",
        discussion_id=None if discussion is None else discussion.id,
    )
    attachments.add(work, Belongs(case_id=case_id), notes, rough_notes())
    message = AttachmentForm(title="Message from the school office", on=day)
    attachments.add(work, Belongs(case_id=case_id), message, _MESSAGE.encode())
    opened_on = work.cases.get(case_id).opened_on
    paper = EarlierForm(
        held_on=opened_on - timedelta(days=12),
        kind=EarlierKind.NOTE,
        author="Ann Ellery, team manager until the summer",
        text="Collected late again, the third time since Easter. Said nothing about it, and wanted no lift.",
        kept_at="Green folder in the club office, second drawer",
    )
    earlier.enter(work, case_id, paper)


def rough_notes() -> bytes:
    """Return a black and white PNG of a sheet with some lines of a hand that cannot be read."""
    row_bytes = (_WIDE + 7) // 8
    rows = [bytearray(b"\xff" * row_bytes) for _ in range(_HIGH)]
    chance = random.Random(14)  # noqa: S311  # a hand, not a secret
    for number in range(6):
        _write_line(rows, 80 + 44 * number, chance)
    for top in (80 + 44 * 4 + 18, 80 + 44 * 5 + 18):
        for across in range(48, 270):
            _ink(rows, across, top)
            _ink(rows, across, top + 1)
    pixels = b"".join(b"\x00" + bytes(row) for row in rows)
    head = struct.pack(">IIBBBBB", _WIDE, _HIGH, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", _stored(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _write_line(rows: list[bytearray], middle: int, chance: random.Random) -> None:
    across = 48.0
    while across < 300:
        width, height, turns = chance.uniform(24, 60), chance.uniform(4, 9), chance.uniform(2, 5)
        steps = int(width * 6)
        for step in range(steps):
            part = step / steps
            x = across + width * part + 2.5 * math.sin(part * turns * 2 * math.pi)
            y = middle + height * math.cos(part * turns * 2 * math.pi)
            _ink(rows, round(x), round(y))
            _ink(rows, round(x), round(y) + 1)
        across += width + chance.uniform(8, 14)


def _ink(rows: list[bytearray], across: int, down: int) -> None:
    if 0 <= across < _WIDE and 0 <= down < _HIGH:
        rows[down][across // 8] &= ~(0x80 >> across % 8) & 0xFF


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _stored(data: bytes) -> bytes:
    """Return data in zlib's form without pressing it together: the same from every version of zlib."""
    pieces = [data[start : start + 65_535] for start in range(0, len(data), 65_535)]
    blocks = b"".join(
        struct.pack("<BHH", piece is pieces[-1], len(piece), len(piece) ^ 0xFFFF) + piece for piece in pieces
    )
    return b"\x78\x01" + blocks + struct.pack(">I", zlib.adler32(data))
