"""Any record of any type, made from its own type hints, with any text that UTF-8 can hold."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)  # type: ignore[arg-type]  # a tuple of one category
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    UUID: st.uuids(),
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(-(2**63), 2**63 - 1),
    bytes: st.binary(max_size=40),
    date: st.dates(),
    datetime: st.datetimes(min_value=datetime(1, 1, 2), timezones=st.just(UTC)),  # noqa: DTZ001  the zone is beside it
    time: st.times(),
}


def any_of(hint: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for values of type ``hint``."""
    if isinstance(hint, NewType):
        return any_of(hint.__supertype__)
    if hint is type(None):
        return st.none()
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return st.one_of(*(any_of(part) for part in parts))
    if origin is tuple and parts[-1] is Ellipsis:
        return st.lists(any_of(parts[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(any_of(part) for part in parts))
    if origin is frozenset:
        return st.frozensets(any_of(parts[0]), max_size=3)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(hint, **{field.name: any_of(hints[field.name]) for field in fields(hint)})  # type: ignore[arg-type]  # a dataclass is called to build one
    return _SIMPLE[hint]
