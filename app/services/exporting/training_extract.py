"""The training record of one person or of the club (practice.md b12). Never part of a child's file (c1)."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.ids import PersonId
from app.domain.quality_extracts import CourseExtract, PersonTrainingExtract, TopicExtract, TrainingExtract
from app.domain.rights import may_manage_people
from app.services import organisation, training
from app.services.document_words import titled
from app.services.training import PersonTraining
from app.services.work import Work


def extract(work: Work, record_id: UUID, letterhead: Letterhead, mark: DocumentMark) -> tuple[TrainingExtract, str]:
    """Return the extract and the stem of its file name; ``record_id`` is a person, or the organisation for everybody.

    Raises NotFoundError, NotAllowedError("people") for everybody's, InputError("record", "nothing-yet").
    """
    club = organisation.organisation(work)
    of_club = check(work, record_id)
    if of_club:
        here = [one.id for one in work.people.all() if one.left_on is None or one.left_on >= work.today]
        shown = [training.of_person(work, one) for one in here]
        shown.sort(key=lambda one: one.person.full_name)
    else:
        shown = [training.of_person(work, PersonId(record_id))]
    people = tuple(_person(one) for one in shown if one.courses or one.standings)
    if not people:
        raise InputError("record", "nothing-yet")
    about = club.name if of_club else shown[0].person.full_name
    made = TrainingExtract(
        letterhead=letterhead,
        mark=mark,
        about=about,
        of_club=of_club,
        on=work.today,
        people=people,
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    whose = "of the club" if of_club else shown[0].person.initials
    return made, f"Training record {whose} {work.today.isoformat()}"


def check(work: Work, record_id: UUID) -> bool:
    """Return whether it is everybody's. Raises NotFoundError, NotAllowedError("people") when it may not be read."""
    if record_id == organisation.organisation(work).id:
        if not may_manage_people(work.viewer):
            raise NotAllowedError("people")
        return True
    if not training.may_see(work, PersonId(record_id)):
        raise NotFoundError
    return False


def _person(one: PersonTraining) -> PersonTrainingExtract:
    return PersonTrainingExtract(
        person=one.person.full_name,
        role=titled("", one.title).removeprefix(", ") if one.title else "",
        topics=tuple(TopicExtract(each.topic.value, each.held.value, each.by) for each in one.standings),
        courses=tuple(
            CourseExtract(
                topic=course.topic.value,
                course=course.course,
                level=course.level,
                provider=course.provider,
                progress=course.progress.value,
                on=course.on,
                hours=course.hours,
                expires_on=course.expires_on,
                evidence=course.evidence.value,
                seen_by="" if course.seen_by is None else one.seen_by.get(course.seen_by, ""),
                applied=course.applied,
            )
            for course in one.courses
        ),
    )
