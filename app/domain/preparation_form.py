"""The preparation form of one session: what it is made from, which fields it has, and what comes back in them.

A child is a case number in it and nothing more. What comes back is text for the agenda; anything else in the file that
comes back is not looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.extracts import DocumentMark, Letterhead

LINES = 6  # things to talk about that have room on the form
LONGEST = 200  # characters of an answer: the title of an agenda item
FORM, HAS_READ, CHILDREN = "holdfast-form", "read", "children"


def about(number: int) -> str:
    """Return the name of the field for what is to be talked about, from 1."""
    return f"about-{number}"


def chiefly(number: int) -> str:
    """Return the name of the field for its function, from 1."""
    return f"function-{number}"


FIELDS = frozenset(
    {FORM, HAS_READ, CHILDREN, *(make(number) for number in range(1, LINES + 1) for make in (about, chiefly))}
)


@dataclass(frozen=True, slots=True)
class PreparationExtract:
    """What the form shows. ``agenda`` are the titles that stand on the agenda already, children by case number."""

    letterhead: Letterhead
    mark: DocumentMark
    session_id: UUID
    supervisor: str
    supervisee: str
    planned_on: date
    starts_at: str
    duration_min: int
    place: str
    agenda: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing to talk about, as written on the form; ``function`` is the word that was chosen, or ""."""

    about: str
    function: str
    is_cut: bool = False  # more was written than an agenda item holds


@dataclass(frozen=True, slots=True)
class PreparationAnswers:
    """What a form said that came back. ``has_read`` is whether the last notes were ticked as read."""

    session_id: UUID
    has_read: bool
    wishes: tuple[Wish, ...]
    children: str
