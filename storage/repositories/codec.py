"""How one value of a record stands in a column, and how a structure stands in JSON.

Built from the record's own type hints, so a field is named once, in ``app.domain``. A day is "2026-11-22", a moment
is UTC with six decimals (text order is time order), an id 16 bytes in a column and hex in JSON. A field that came later
has a default, which stands for what was written before.
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

Turn = Callable[[Any], Any]


def moment(value: datetime) -> str:
    """Return the text of an aware moment, in UTC. Raises ValueError for a naive one: that is a defect."""
    if value.tzinfo is None:
        raise ValueError("a moment needs its zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def bound(value: object) -> object:
    """Return ``value`` as a parameter of a statement: ids, days, moments and states in the form that columns have."""
    if isinstance(value, UUID):
        return value.bytes
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return value


def column_codec(hint: Any) -> tuple[Turn, Turn]:
    """Return (to the column, from the column) for a field of type ``hint``."""
    hint, is_optional = bare_type(hint)
    if hint is UUID:
        turns: tuple[Turn, Turn] = (bound, lambda raw: UUID(bytes=raw))
    elif hint is bool:
        turns = (int, bool)
    elif hint in (str, int, bytes):
        turns = (_same, _same)
    elif _is_scalar(hint):
        turns = (bound, _scalar_reader(hint))
    else:
        turns = (lambda value: dumps(value), _loader(hint))
    return (_or_none(turns[0]), _or_none(turns[1])) if is_optional else turns


def dumps(value: object) -> str:
    """Return the JSON of a record or of a part of one: compact, keys in the order of the fields, sets sorted."""
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def plain(value: object) -> object:
    """Return ``value`` as lists, mappings, text, numbers and None."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, (UUID, bytes)):
        return value.hex if isinstance(value, UUID) else value.hex()
    if isinstance(value, (date, time)):  # a moment is a date too
        return bound(value)
    if isinstance(value, frozenset):
        return sorted((plain(part) for part in value), key=repr)
    if isinstance(value, (tuple, list)):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {str(plain(key)): plain(part) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no JSON form for {type(value).__name__}")


def reader(hint: Any) -> Turn:
    """Return what makes a value of type ``hint`` again out of its ``plain`` form."""
    hint, is_optional = bare_type(hint)
    turn = _reader(hint)
    return _or_none(turn) if is_optional else turn


def _reader(hint: Any) -> Turn:
    origin = get_origin(hint)
    if origin is tuple:
        parts = get_args(hint)
        if len(parts) == 2 and parts[1] is Ellipsis:
            each = reader(parts[0])
            return lambda raw: tuple(each(part) for part in raw)
        turns = tuple(reader(part) for part in parts)
        return lambda raw: tuple(turn(part) for turn, part in zip(turns, raw, strict=True))
    if origin is frozenset:
        each = reader(get_args(hint)[0])
        return lambda raw: frozenset(each(part) for part in raw)
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        makers = tuple((field.name, reader(hints[field.name])) for field in fields(hint))
        later = frozenset(field.name for field in fields(hint) if field.default is not MISSING)
        made: Callable[..., Any] = hint
        return lambda raw: made(**{name: turn(raw[name]) for name, turn in makers if name in raw or name not in later})
    if hint is UUID:
        return UUID
    if hint is bytes:
        return bytes.fromhex
    if hint in (str, int, bool):
        return _same
    if _is_scalar(hint):
        return _scalar_reader(hint)
    raise TypeError(f"no way to read {hint!r}")


def _loader(hint: Any) -> Turn:
    turn = reader(hint)
    return lambda raw: turn(json.loads(raw))


def _is_scalar(hint: Any) -> bool:
    return isinstance(hint, type) and (hint in (date, datetime, time) or issubclass(hint, Enum))


def _scalar_reader(hint: Any) -> Turn:
    turn: Turn = hint if issubclass(hint, Enum) else hint.fromisoformat
    return turn


def bare_type(hint: Any) -> tuple[Any, bool]:
    """Return the type without NewType and without None, and whether None was allowed."""
    if isinstance(hint, NewType):
        return bare_type(hint.__supertype__)
    if get_origin(hint) in (Union, types.UnionType):
        parts = {bare_type(part)[0] for part in get_args(hint) if part is not type(None)}
        if len(parts) != 1:
            raise TypeError(f"one type only: {hint!r}")
        return parts.pop(), type(None) in get_args(hint)
    return hint, False


def _or_none(turn: Turn) -> Turn:
    return lambda value: None if value is None else turn(value)


def _same(value: Any) -> Any:
    return value
