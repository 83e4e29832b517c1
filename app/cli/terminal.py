"""The terminal: answers on standard output, everything else on standard error, nothing that moves the cursor about."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

_HIDING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Terminal:
    """Where a command answers. With ``as_json`` the answer is one JSON object and the sentences are left out."""

    def __init__(self, *, as_json: bool = False) -> None:
        self.as_json = as_json
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # a console that lacks a letter shows "?" and goes on

    def tell(self, text: str = "") -> None:
        """Print a line of the answer, unless the answer is JSON."""
        if not self.as_json:
            print(printable(text), flush=True)

    def give(self, answer: Mapping[str, Any]) -> None:
        """Print the answer as JSON, when that was asked for."""
        if self.as_json:
            print(json.dumps(answer, indent=2), flush=True)

    def problem(self, text: str) -> None:
        """Print a sentence about what went wrong, or a warning, on standard error."""
        print(printable(text), file=sys.stderr, flush=True)

    def table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print columns, each as wide as its longest entry."""
        widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
        for row in (heads, *rows):
            cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
            self.tell("  ".join(cells).rstrip())

    @contextmanager
    def busy(self, words: str) -> Iterator[None]:
        """Show what is happening while it happens; only on a terminal, and gone afterwards."""
        if not sys.stderr.isatty():
            yield
            return
        print(f"{words} ...", end="", file=sys.stderr, flush=True)
        try:
            yield
        finally:
            print(f"\r{' ' * (len(words) + 4)}\r", end="", file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Return the text without characters that steer a terminal or turn its reading direction round.

    A signer's name in somebody else's PDF may hold such; it is shown with "?" in their place.
    """
    return "".join(
        "?"
        if character not in "\n\t" and (unicodedata.category(character) == "Cc" or character in _HIDING)
        else character
        for character in text
    )
