"""What the people of the sample club are trained in: most of it in date, some of it run out, one course booked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from app.domain.ids import PersonId
from app.domain.training import Evidence, Progress, Topic
from app.services import training
from app.services.training import TrainingForm
from app.services.work import Work

_EVERYBODY = (
    ("Dee Marsh", 700),
    ("Lorraine Okafor", 400),
    ("Ffion Rees", 610),
    ("Joan Petrie", 1110),  # three years and a fortnight ago: it has run out
    ("Gareth Pugh", 1060),  # runs out within the two months
    ("Priya Nair", 300),
    ("Tom Ashby", 280),
    ("Marcus Bell", 260),
    ("Sam Whitlock", 240),
    ("Nadia Halim", 500),
    ("Owen Tait", 220),
    ("Bea Lindqvist", 150),
    ("Idris Vaughan", 130),
)
_SUPERVISING = (("Dee Marsh", 690), ("Ffion Rees", 590), ("Lorraine Okafor", 380))


def enter(work: Work, ids: Mapping[str, PersonId], today: date) -> None:
    """Enter what everybody has done, as the club welfare officer who has seen the certificates but her own."""
    for name, days in _EVERYBODY:
        _add(work, ids[name], Topic.INDUCTION, "Welcome evening", today - timedelta(days=min(days, 330)))
        _add(work, ids[name], Topic.SAFEGUARDING, "Safeguarding children in sport", today - timedelta(days=days))
        if name != "Marcus Bell":
            _add(work, ids[name], Topic.BEING_SUPERVISED, "What supervision is for", today - timedelta(days=120))
    for name, days in _SUPERVISING:
        _add(work, ids[name], Topic.SUPERVISING, "Supervision skills, two days", today - timedelta(days=days))
    for name, days in (("Dee Marsh", 400), ("Ffion Rees", 395)):
        _add(work, ids[name], Topic.LEAD, "The designated lead", today - timedelta(days=days))
        _add(work, ids[name], Topic.LAW, "Update on law and guidance", today - timedelta(days=60))
    booked = today + timedelta(days=13)
    _add(work, ids["Gareth Pugh"], Topic.SUPERVISING, "Supervision skills, two days", booked, Progress.BOOKED)


def _add(
    work: Work, person: PersonId, topic: Topic, course: str, on: date, progress: Progress = Progress.ATTENDED
) -> None:
    is_own = person == work.me
    done = progress is Progress.ATTENDED
    form = TrainingForm(
        person_id=person,
        topic=topic,
        course=course,
        on=on,
        progress=progress,
        provider="" if topic in (Topic.INDUCTION, Topic.BEING_SUPERVISED) else "County sport partnership",
        hours=3 if topic is Topic.SAFEGUARDING else None,
        evidence=Evidence.CERTIFICATE if done and topic is not Topic.INDUCTION else Evidence.TOLD,
        is_seen=done and not is_own and topic is not Topic.INDUCTION,
    )
    training.add(work, form)
