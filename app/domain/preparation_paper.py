"""What the preparation form on paper is made from: one planned session, to be thought about and written on by hand.

Children appear by case number only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.extracts import DocumentMark, Letterhead


@dataclass(frozen=True, slots=True)
class PaperAction:
    """An action from before that is to be reported on; ``carried`` counts how often it was carried over."""

    what: str
    owner: str
    due_on: date
    carried: int


@dataclass(frozen=True, slots=True)
class PaperItem:
    """One item of the agenda with what helps to think about it."""

    title: str
    prompts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreparationPaperExtract:
    """The session, what comes from before, and what is on the agenda."""

    letterhead: Letterhead
    mark: DocumentMark
    supervisor: str
    supervisee: str
    planned_on: date
    starts_at: str  # "18:30"
    duration_min: int
    place: str
    actions: tuple[PaperAction, ...]
    items: tuple[PaperItem, ...]
