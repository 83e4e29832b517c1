"""What the sample club has put right in its records: a session written on paper first, and a coach typed in twice."""

from __future__ import annotations

from datetime import date, time

from app.domain.ids import PersonId, SessionId
from app.domain.people import Role
from app.services import on_paper, people, same_person
from app.services.on_paper import PaperForm
from app.services.people import PersonForm
from app.services.work import Work

ON_PAPER = "Idris Vaughan"  # whose last session was held at the ground, without the laptop
TYPED_TWICE = "Sam Whitlock"
_AGAIN = PersonForm(
    "Sam J. Whitlock", telephone="07700 900461", role=Role.PRACTITIONER, title="Holiday camp helper", group="Camps"
)
_REASON = "Came in again with the list of the summer camp. I asked him: it is his new number."


def begin_from_paper(work: Work, session: SessionId, day: date) -> None:
    """Begin to type in a session that was held an hour before it was planned, on the same day."""
    form = PaperForm(day, time(17, 30), 45, "Goal end, pitch 2", day, "Locked drawer in the camp office")
    on_paper.begin(work, session, form)


def put_together(work: Work, kept: PersonId) -> None:
    """Put the entry that came with a list together with the one that he has."""
    again = people.add_person(work, _AGAIN)
    told = same_person.compare(work, kept, again).effects
    same_person.put_together(work, kept, again, reason=_REASON, told=told)
