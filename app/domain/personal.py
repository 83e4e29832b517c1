"""The personal part of a session: what stays in supervision (practice.md b4, c1).

It is sealed to named people and never goes on a child's file. Children appear in it by reference only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import AgendaItemId, PersonalPartId, SessionId
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class PersonalNote:
    """What was written under one agenda item. For a case item: how this is for the practitioner."""

    item_id: AgendaItemId
    text: str


@dataclass(frozen=True, slots=True)
class HandedOn:
    """That poor or dangerous practice left supervision for a policy: the fact, and nothing of what was said (S2-69)."""

    on: date
    to_whom: str
    policy: str


@dataclass(frozen=True, slots=True)
class PersonalPart:
    """The personal part of one session. ``comment`` is the supervisee's own, or the reason for not agreeing.

    ``challenge`` is who challenged whom in it, and on what (S0-21, S2-33).
    """

    id: PersonalPartId
    session_id: SessionId
    notes: tuple[PersonalNote, ...]
    comment: str
    made: Stamp
    challenge: str = ""
    handed_on: HandedOn | None = None
