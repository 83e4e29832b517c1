"""The JSON Schema of what is taken out, made from the records' own types, so that it cannot fall behind them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from app.services.open_formats.kinds import KINDS, Kind
from storage.repositories.codec import bare_type

FORMAT = 1
DIALECT = "https://json-schema.org/draft/2020-12/schema"
WRITTEN_BY = "written_by"
"""Beside ``made`` (who, when, on which device, as ids): the name of who wrote it, as it is now."""

_SIMPLE: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    UUID: {"type": "string", "pattern": "^[0-9a-f]{32}$", "description": "an id"},
    bytes: {"type": "string", "pattern": "^([0-9a-f]{2})*$", "description": "bytes in hexadecimal"},
    datetime: {
        "type": "string",
        "format": "date-time",
        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}\+00:00$",
        "description": "a moment, UTC",
    },
    date: {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"},
    time: {"type": "string", "pattern": r"^\d\d:\d\d(:\d\d)?$", "description": "a time of day at the club"},
}


def schema(kinds: Iterable[Kind] = KINDS) -> dict[str, Any]:
    """Return the schema of one file of data: its kind, and the records of that kind."""
    found = tuple(kinds)
    parts = _Parts()
    each = [
        {
            "if": {"properties": {"kind": {"const": kind.name}}},
            "then": {"properties": {"records": {"items": parts.record(kind.record)}}, "description": kind.about},
        }
        for kind in found
    ]
    return {
        "$schema": DIALECT,
        "title": "Records taken out of Holdfast, one kind in a file",
        "type": "object",
        "required": ["format", "kind", "records"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "kind": {"enum": [kind.name for kind in found]},
            "records": {"type": "array"},
        },
        "allOf": each,
        "$defs": dict(sorted(parts.defined.items())),
    }


class _Parts:
    """The types that records are made of, each defined once."""

    def __init__(self) -> None:
        self.defined: dict[str, Any] = {}
        self._names: dict[type[Any], str] = {}

    def record(self, record: type[Any]) -> dict[str, Any]:
        """Return where a whole record is defined: with the name of who wrote it."""
        found = self._reference(record)
        properties = self.defined[self._names[record]]["properties"]
        if "made" in properties and WRITTEN_BY not in properties:
            properties[WRITTEN_BY] = {"type": "string"}
            self.defined[self._names[record]]["required"].append(WRITTEN_BY)
        return found

    def _reference(self, record: type[Any]) -> dict[str, Any]:
        if record not in self._names:
            name = record.__name__.lstrip("_")
            if name in self.defined:  # another type by that name
                name = f"{record.__module__.rsplit('.', 1)[-1]}.{name}"
            self._names[record] = name
            self.defined[name] = {}  # it may hold itself
            hints = get_type_hints(record)
            properties = {field.name: self._shape(hints[field.name]) for field in fields(record)}
            self.defined[name] = {
                "type": "object",
                "required": list(properties),
                "additionalProperties": False,
                "properties": properties,
            }
        return {"$ref": f"#/$defs/{self._names[record]}"}

    def _shape(self, hint: Any) -> dict[str, Any]:
        bare, is_optional = bare_type(hint)
        found = self._bare_shape(bare)
        return {"anyOf": [found, {"type": "null"}]} if is_optional else found

    def _bare_shape(self, hint: Any) -> dict[str, Any]:
        if hint in _SIMPLE:
            return dict(_SIMPLE[hint])
        origin, inner = get_origin(hint), get_args(hint)
        if origin is tuple and not (len(inner) == 2 and inner[1] is Ellipsis):
            shapes = [self._shape(part) for part in inner]
            return {"type": "array", "prefixItems": shapes, "minItems": len(inner), "maxItems": len(inner)}
        if origin in (tuple, frozenset):
            return {"type": "array", "items": self._shape(inner[0])}
        if isinstance(hint, type) and issubclass(hint, Enum):
            return {"enum": [one.value for one in hint]}
        if isinstance(hint, type) and is_dataclass(hint):
            return self._reference(hint)
        raise TypeError(f"no shape for {hint!r}")
