"""The colour tokens of the interface: read once from ``resources/style/tokens.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import resources


@cache
def read_tokens() -> Mapping[str, Mapping[str, str]]:
    """Return ``{"light": {token: "#RRGGBB"}, "dark": {...}}``. Both themes name the same tokens."""
    tables: dict[str, dict[str, str]] = {}
    colours: dict[str, str] = {}
    # The file is TOML of the simplest kind, read by hand: the reader of the standard library costs 5 ms at each start.
    for line in resources.read_text("style/tokens.toml").splitlines():
        name, _, value = line.partition(" = ")
        if line.startswith("["):
            colours = tables[line.strip("[]")] = {}
        elif value:
            colours[name] = value.strip('"')
    return MappingProxyType({theme: MappingProxyType(table) for theme, table in tables.items()})


def luminance(colour: str) -> float:
    """Return the relative luminance (0.0 to 1.0) of ``#RRGGBB``, as WCAG 2.2 defines it."""

    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(colour[index : index + 2]) for index in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2.2 contrast ratio (1.0 to 21.0) of two ``#RRGGBB`` colours, in either order."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
