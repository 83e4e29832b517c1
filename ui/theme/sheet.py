"""Filling the one style sheet: ``$token`` becomes a colour, ``@12px`` a length at the chosen text size."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"\$([A-Za-z0-9]+)")
_LENGTH = re.compile(r"@(\d+)px")
_ROUND = re.compile(r"@half(\d+)px")  # half the side of a box of so many px with edges of 1 px: a circle
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def scaled(pixels: float, percent: int) -> int:
    """Return ``pixels`` (at 100 % text) at ``percent`` text, in whole pixels; what is not zero never becomes zero."""
    size = round(pixels * percent / 100)
    return size if size or not pixels else 1


def fill(template: str, values: Mapping[str, str], percent: int) -> str:
    """Return the style sheet for one theme and one text size.

    ``values`` holds the colours (``#RRGGBB``) and the theme's own words by name; ``percent`` is the text size.
    Raises KeyError when the template names something that ``values`` does not hold.
    """
    text = _COMMENT.sub("", template)
    text = _TOKEN.sub(lambda match: values[match[1]], text)
    text = _ROUND.sub(lambda match: f"{(scaled(int(match[1]), percent) + 2) // 2}px", text)
    return _LENGTH.sub(lambda match: f"{scaled(int(match[1]), percent)}px", text)
