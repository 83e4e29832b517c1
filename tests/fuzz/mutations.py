"""Turns good inputs into bad ones, in the ways that files and texts go bad by chance and by intent."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

_TOKENS = (
    b"\0", b"\xff", b"\xff\xfe", b"\xed\xa0\x80", b"\xf0\x9f\x98\x80", "\u202e".encode(), "\u200b".encode(),
    b"{{", b"}}", b"{%", b"%}", b"{#", b"__class__", b"' OR 1=1", b"../", b"%s%n", b"<b>", b"&amp;", b"null",
    b"true", b"-1", b"1e999", b"NaN", b"99999999999999999999", b"[" * 200, b'{"a":' * 200, b"endstream", b"endobj",
    b"%%EOF", b"startxref", b"/ByteRange", b"/Contents", b"<<", b">>", b"xref", b"trailer", b"/Prev", b"/JS",
)  # fmt: skip
_LONGEST = 200_000  # bytes; growth by repetition stops here


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one of ``seeds`` after one to six random changes."""
    raw = chance.choice(seeds)
    for _ in range(chance.randint(1, 6)):
        raw = chance.choice(_WAYS)(raw, seeds, chance)[:_LONGEST]
    return raw


def _at(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw) + 1)


def _flip(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    if not raw:
        return raw
    at = chance.randrange(len(raw))
    return raw[:at] + bytes([raw[at] ^ 1 << chance.randrange(8)]) + raw[at + 1 :]


def _byte(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    at = _at(raw, chance)
    return raw[:at] + chance.randbytes(1) + raw[at + 1 :]


def _cut(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    left, right = sorted((_at(raw, chance), _at(raw, chance)))
    return raw[:left] + raw[right:]


def _end(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    return raw[: _at(raw, chance)]


def _repeat(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    left, right = sorted((_at(raw, chance), _at(raw, chance)))
    return raw[:right] + raw[left:right] * chance.choice((1, 2, 50)) + raw[right:]


def _swap(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    first, second, third = sorted(_at(raw, chance) for _ in range(3))
    return raw[:first] + raw[second:third] + raw[first:second] + raw[third:]


def _token(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    at = _at(raw, chance)
    return raw[:at] + chance.choice(_TOKENS) + raw[at + chance.choice((0, 0, 4)) :]


def _splice(raw: bytes, seeds: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(seeds)
    return raw[: _at(raw, chance)] + other[_at(other, chance) :]


def _append(raw: bytes, _seeds: Sequence[bytes], chance: random.Random) -> bytes:
    return raw + chance.randbytes(chance.choice((1, 7, 100)))


_WAYS: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...] = (
    _flip, _flip, _byte, _cut, _end, _repeat, _swap, _token, _token, _splice, _append,
)  # fmt: skip
