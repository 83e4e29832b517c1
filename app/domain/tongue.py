"""The fixed words of a document in the language that it is written in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.day_names import MONTHS


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language: its tag, its months, and its words by the English ones they stand for.

    What is not among the words is left as it is: a name, a note, an item that somebody called something.
    """

    language: str
    months: tuple[str, ...] = MONTHS
    phrases: Mapping[str, str] = field(default_factory=dict)

    def say(self, english: str, **values: object) -> str:
        """Return a phrase in this language, its {names} filled in. A value is put in as it is."""
        words = self.phrases.get(english, english)
        return words.format(**values) if values else words

    def day(self, value: date) -> str:
        """Return "22 November 2026" in this language."""
        return f"{value.day} {self.months[value.month - 1]} {value.year}"


ENGLISH = Tongue("en-GB")
