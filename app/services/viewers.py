"""Who is at the keyboard, as the rules of access need to know it: worked out anew for each piece of work, as of today.

Everything with a date starts and ends here by itself: appointments, taking another's place, being let in.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.domain.rights import Viewer

if TYPE_CHECKING:
    from app.services.work import Work


def viewer_of(work: Work) -> Viewer:
    """Return the person at the keyboard with roles, pairs, those they manage and those whose place they take."""
    me, today = work.me, work.today
    held = [one for one in work.appointments.all() if holds(one.starts_on, one.ends_on, today)]
    pairs = work.pairs.all()
    manages = frozenset(one.person_id for one in held if one.line_manager == me)
    covers = frozenset[object]()
    return Viewer(
        person_id=me,
        roles=frozenset(one.role for one in held if one.person_id == me),
        pairs=frozenset(pair.id for pair in pairs if me in (pair.supervisor, pair.supervisee)),
        supervises=frozenset(
            pair.id for pair in pairs if pair.supervisor == me or (pair.supervisor in covers and pair.supervisee != me)
        ),
        manages=manages,
        managed_pairs=frozenset(pair.id for pair in pairs if pair.supervisor in manages),
    )


def holds(starts_on: date, ends_on: date | None, on: date) -> bool:
    """True when a span of days holds the day ``on``; the last day is part of it."""
    return starts_on <= on and (ends_on is None or on <= ends_on)
