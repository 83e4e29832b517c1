"""A language that nobody speaks: every string in brackets, with accents, and 40 % longer.

What stands on screen without the brackets was never asked for in another language, and what does not fit will not fit
in Welsh.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_SHORT = 3  # letters of a day or a month: fields read them back
OPEN, CLOSE = "\u27e6", "\u27e7"
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%\d|<[^<>]+>|&&|&[a-zA-Z]|&[a-z]+;|\n)")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "àçéîñöûýÀÇÉÎÑÖÛÝ")


class PseudoTranslator(QTranslator):
    """Answers for every string of the program; nothing is looked up."""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Say that there is something to ask for."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        """Return ``source`` with accents, in brackets and longer; what is filled in, tags and keys stay."""
        return source if context == "Dates" and len(source) == _SHORT else pseudo(source)


def pseudo(words: str) -> str:
    """Return ``words`` as the language that nobody speaks has them."""
    if not words.strip():
        return words
    parts = _KEPT.split(words)
    inside = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    visible = sum(len(part) for part in parts[::2])
    longer = " ".join("~~~~~~~~"[: min(8, left)] for left in range(round(visible * 0.4) - 2, 0, -9))
    return f"{OPEN}{inside}{' ' if longer else ''}{longer}{CLOSE}"
