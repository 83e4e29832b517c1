"""Reads SQLite's trees from single pages (sqlite.org/fileformat2.html), going round the damaged ones.

Every page was proved by its HMAC before it comes here, so what is read was written by SQLite; what does not fit all
the same counts as damage and never as an error.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from storage.salvage.pages import USABLE_BYTES, Pages

Value = None | int | float | bytes | str

_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 13, 5, 10, 2
_MIN_LOCAL = (USABLE_BYTES - 12) * 32 // 255 - 23
_MAX_TABLE = USABLE_BYTES - 35
_MAX_INDEX = (USABLE_BYTES - 12) * 64 // 255 - 23
_DEEPEST = 40
_INT_BYTES = (0, 1, 2, 3, 4, 6, 8)


class _Broken(Exception):  # noqa: N818  # never leaves this module
    """A cell that cannot be read."""


@dataclass(slots=True)
class Tree:
    """What was read of one tree. ``rows`` are (rowid, values); of an index the rowid is 0.

    ``is_broken`` when a page of it is damaged: rows that hung there may stand on pages that belong to nobody now.
    """

    rows: list[tuple[int, tuple[Value, ...]]] = field(default_factory=list)
    is_broken: bool = False


class Trees:
    """Reads trees of one file and remembers which pages belong to one."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._seen: set[int] = set()

    def table(self, root: int) -> Tree:
        """Return the rows of a table."""
        return self._read(root, inner=_TABLE_INNER, leaf=_TABLE_LEAF)

    def index(self, root: int) -> Tree:
        """Return the entries of an index, or of a table WITHOUT ROWID."""
        return self._read(root, inner=_INDEX_INNER, leaf=_INDEX_LEAF)

    def orphans(self) -> Iterator[tuple[bool, list[tuple[int, tuple[Value, ...]]]]]:
        """Yield the rows of every leaf that no tree leads to: (whether of a table with row numbers, rows)."""
        for number in range(1, self._pages.count + 1):
            page = self._pages.page(number)
            if page is None or number in self._seen:
                continue
            kind = page[100 if number == 1 else 0]
            if kind in (_TABLE_LEAF, _INDEX_LEAF):
                tree = Tree()
                self._leaf(page, number, kind, tree)
                if tree.rows:
                    yield kind == _TABLE_LEAF, tree.rows

    def _read(self, root: int, *, inner: int, leaf: int) -> Tree:
        tree = Tree()
        self._walk(root, inner, leaf, tree, 0)
        return tree

    def _walk(self, number: int, inner: int, leaf: int, tree: Tree, depth: int) -> None:
        page = self._pages.page(number)
        if page is None or number in self._seen or depth > _DEEPEST:
            tree.is_broken = True
            return
        kind = page[100 if number == 1 else 0]
        if kind not in (inner, leaf):
            tree.is_broken = True
            return
        self._seen.add(number)
        if kind == leaf:
            self._leaf(page, number, kind, tree)
            return
        start = 100 if number == 1 else 0
        for at in self._cells(page, start, 12, tree):
            child = _u32(page, at)
            self._walk(child, inner, leaf, tree, depth + 1)
            if kind == _INDEX_INNER:  # an inner page of an index holds entries of its own
                self._take(page, at + 4, kind, tree)
        self._walk(_u32(page, start + 8), inner, leaf, tree, depth + 1)

    def _leaf(self, page: bytes, number: int, kind: int, tree: Tree) -> None:
        for at in self._cells(page, 100 if number == 1 else 0, 8, tree):
            self._take(page, at, kind, tree)

    def _cells(self, page: bytes, start: int, head: int, tree: Tree) -> list[int]:
        count = struct.unpack_from(">H", page, start + 3)[0]
        if start + head + 2 * count > USABLE_BYTES:
            tree.is_broken = True
            return []
        found = struct.unpack_from(f">{count}H", page, start + head)
        good = [at for at in found if start + head <= at < USABLE_BYTES - 3]
        tree.is_broken = tree.is_broken or len(good) < count
        return good

    def _take(self, page: bytes, at: int, kind: int, tree: Tree) -> None:
        try:
            size, at = _varint(page, at)
            rowid = 0
            if kind == _TABLE_LEAF:
                rowid, at = _varint(page, at)
            most = _MAX_TABLE if kind == _TABLE_LEAF else _MAX_INDEX
            tree.rows.append((rowid, _record(self._payload(page, at, size, most))))
        except (_Broken, IndexError, struct.error, UnicodeDecodeError, OverflowError):
            tree.is_broken = True

    def _payload(self, page: bytes, at: int, size: int, most: int) -> bytes:
        """Return a cell's bytes, with those that stand on pages of their own."""
        if size > self._pages.count * USABLE_BYTES:
            raise _Broken
        local = size
        if size > most:
            local = _MIN_LOCAL + (size - _MIN_LOCAL) % (USABLE_BYTES - 4)
            local = local if local <= most else _MIN_LOCAL
        content = page[at : at + local]
        if len(content) < local:
            raise _Broken
        following = _u32(page, at + local) if local < size else 0
        parts, have = [content], local
        while have < size:
            more = self._pages.page(following)
            if more is None or following in self._seen:
                raise _Broken
            self._seen.add(following)
            piece = more[4 : min(USABLE_BYTES, 4 + size - have)]
            parts.append(piece)
            have += len(piece)
            following = _u32(more, 0)
        return b"".join(parts)


def _record(payload: bytes) -> tuple[Value, ...]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = head
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at > len(payload):
        raise _Broken
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind <= 6:
        size = _INT_BYTES[kind]
        return int.from_bytes(payload[at : at + size], "big", signed=True), at + size
    if kind == 7:
        return float(struct.unpack_from(">d", payload, at)[0]), at + 8
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:
        raise _Broken
    size = (kind - 12) // 2
    raw = payload[at : at + size]
    if len(raw) < size:
        raise _Broken
    return (raw if kind % 2 == 0 else raw.decode("utf-8")), at + size


def _varint(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = page[at + place]
        if place == 8:
            value = value << 8 | byte
            return (value - (1 << 64) if value >> 63 else value), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise _Broken


def _u32(page: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", page, at)[0])
