"""Words as the operators of a page: which letters, in which face and colour, where.

What ReportLab's text objects do as well, but a paragraph at a time; and each letter is looked up in the embedded face
once a document, not each time it stands somewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle

from reports import typeface
from reports.breaking import Line

_OTHER: Final = "\0"  # around a letter that is not in the first subset of its face; no other code holds it


def number(value: float) -> str:
    """Return a number as a PDF spells it, to a ten-thousandth of a point."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


@cache
def colour_of(ink: Color) -> str:
    """Return the operands of a colour."""
    return " ".join(number(part) for part in (ink.red, ink.green, ink.blue))


@cache
def _look(style: ParagraphStyle) -> tuple[str, str]:
    """Return how a paragraph of this style begins, after its place, and what follows the name of each face."""
    return f"Tm {colour_of(style.textColor)} rg {number(style.leading)} TL", f" {number(style.fontSize)} Tf"


class Lettering:
    """The letters of one file."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._faces: dict[str, tuple[str, _Letters]] = {}

    def paragraph(self, lines: Sequence[Line], style: ParagraphStyle, x: float, y: float) -> str:
        """Return the operators that write ``lines``, the first on the base line ``y``; nothing outside them changes."""
        begin, sized = _look(style)
        parts = [f"q BT 1 0 0 1 {number(x)} {number(y)} {begin}"]
        set_in = ""
        for line in lines:
            if line.spacing:
                parts.append(f"{number(line.spacing)} Tw")
            for font, text in line.pieces:
                name, letters = self._faces.get(font) or self._face(font)
                if font != set_in:
                    parts.append(f"{name}+0{sized}")
                    set_in = font
                shown = text.translate(letters)
                parts.append(_in_subsets(shown, name, sized) if _OTHER in shown else f"({shown}) Tj")
            parts.append("0 Tw T*" if line.spacing else "T*")
        parts.append("ET Q")
        return "\n".join(parts)

    def _face(self, font: str) -> tuple[str, _Letters]:
        face = typeface.face(font)
        name = str(face.getSubsetInternalName(0, self._document))
        made = self._faces[font] = (name.removesuffix("+0"), _Letters(face, self._document))
        return made


class _Letters(dict[int, str]):
    """What stands in a string for each letter of a face; what is new is added to what is embedded."""

    def __init__(self, face: Any, document: Any) -> None:
        super().__init__()
        self._split = face.splitString
        self._document = document

    def __missing__(self, code: int) -> str:
        [(subset, data)] = self._split(chr(code), self._document)
        shown = _spelled(data[0])
        if subset:
            shown = f"{_OTHER}{subset}{_OTHER}{shown}{_OTHER}"
        self[code] = shown
        return shown


def _spelled(byte: int) -> str:
    """Return a byte as it stands in a string of a PDF."""
    if chr(byte) in "()\\":
        return f"\\{chr(byte)}"
    return chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}"


def _in_subsets(shown: str, name: str, sized: str) -> str:
    """Return the operators of a text that needs more than the first subset of its face, in which it also ends."""
    first, *others = shown.split(_OTHER)
    parts = [f"({first}) Tj"]
    for subset, letter, after in zip(others[::3], others[1::3], others[2::3], strict=True):
        parts.append(f"{name}+{subset}{sized} ({letter}) Tj {name}+0{sized} ({after}) Tj")
    return " ".join(parts)
