"""What is kept about how somebody supervises and is supervised, and of cases given to them, for a copy of it.

All of it is part of a person's own file (practice.md c1). The caller has checked that the request may be answered. What
is about them and not in the copy is said by ``not_in_copy``, with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.allocation import Allocation, Confirmed
from app.domain.day_names import in_full
from app.domain.extracts import PackEntry, PackPart
from app.domain.ids import PersonId
from app.domain.improving import SHOWN_FROM, Feedback, Objective, Reached, shown
from app.domain.people import Person
from app.domain.reviews import Review, ReviewKind
from app.domain.training import Training
from app.domain.watching import Place, Watching
from app.services import access, due, feedback, names_then
from app.services.document_words import PROCESS
from app.services.work import Work

_MARKS = {"yes": "Yes", "partly": "Partly", "no": "No", "not-applicable": "Does not apply"}
_REACHED = {Reached.YES: "Reached", Reached.PARTLY: "Partly reached", Reached.NO: "Not reached"}
_PLACES = {
    Place.ASKED: "Not answered yet",
    Place.GIVEN: "Given",
    Place.REFUSED: "Refused",
    Place.WATCHED: "They were there",
    Place.CALLED_OFF: "Called off",
}
_IN_OTHER_RECORDS = (
    "What this person wrote, decided or shared in a child’s record, in a group, or as one who raised a disagreement, is"
    " kept in the child’s or the group’s record and not part of this copy."
)
_OF_VISITS = (
    "Leaders’ visits and what leaders heard name nobody by rule; they are not searched for a name and not part of this"
    " copy."
)
_IN_OTHER_LISTS = (
    "What this person did in the records, absences and who stood in, and whom they observed stand in lists of their own"
    " and are not part of this copy. Who looks after the records can show them."
)
_OF_SUPERVISORS = (
    "What people say without a name of how this person supervises is in this copy once its quarter of the year is over"
    f" and {SHOWN_FROM} of them are in, so that it does not tell whose it is. Whether there is more is not said."
)
_OF_ALLOCATIONS = (
    "Of cases given to this person, which child it was, what was to be done and how it is reviewed are part of the"
    " child’s record and not of this copy."
)
_OF_PLACES = (
    "Of places to watch a safeguarding process, which child it was and what the family and the child said are part of"
    " the child’s record and not of this copy."
)


def kept_about(work: Work, person_id: PersonId) -> Iterator[PackEntry]:
    """Yield courses, places to watch, observations, samples, objectives, cases; what people said and what was done."""
    mine = (person_id, *work.person_mergers.formers(person_id))  # under whichever name it was said
    courses = work.training.of(person_id)
    if courses:
        yield PackEntry("Training", tuple(PackPart(one.course, _course(one)) for one in courses))
    for place in work.watching.of(person_id):
        yield _place(place)
    for pair in names_then.pairs_with(work, person_id):
        for one in work.reviews.of_pair(pair.id):
            if names_then.is_of(work, names_then.of_review(work, one, pair), person_id):
                yield _review(one)
    for wanted in work.objectives.all():
        if wanted.person_id == person_id:
            yield _objective(wanted)
    for given in (each for one in mine for each in work.allocations.of_person(one)):
        yield _allocation(given)
    people = access.people(work)
    for said in shown(work.feedback.all(), work.today):
        if said.about in mine or said.author in mine:
            yield _said(said, said.author if said.author in mine else person_id, people)
    for done in work.feedback_responses.all():
        if done.about == person_id:
            told = "" if done.told_on is None else f"They were told on {in_full(done.told_on)}."
            parts = (PackPart("", done.text), PackPart("", told))
            heading = f"What was done about what people said, {in_full(done.on)}"
            yield PackEntry(heading, tuple(part for part in parts if part.text))


def not_in_copy(work: Work, person_id: PersonId) -> tuple[str, ...]:
    """Return what is kept about this person and is not in the copy, each with the reason."""
    supervises = any(pair.supervisor == person_id for pair in work.pairs.of(person_id))
    mine = (person_id, *work.person_mergers.formers(person_id))
    given = any(work.allocations.of_person(one) for one in mine)
    watches = bool(work.watching.of(person_id))
    return (
        *((_OF_SUPERVISORS,) if supervises else ()),
        *((_OF_ALLOCATIONS,) if given else ()),
        *((_OF_PLACES,) if watches else ()),
        _IN_OTHER_RECORDS,
        _OF_VISITS,
        _IN_OTHER_LISTS,
    )


def _course(one: Training) -> str:
    lines = (
        "" if one.on is None else in_full(one.on),
        one.level,
        one.provider,
        "" if one.expires_on is None else f"Counts until {in_full(one.expires_on)}",
        one.applied,
    )
    return "\n".join(line for line in lines if line) or one.topic.value


def _place(one: Watching) -> PackEntry:
    """Return what is about the adult; whose process it was, and what was answered, is the child's."""
    became = _PLACES[one.place] + (f", {in_full(one.place_on)}" if one.place_on is not None else "")
    asked = f"{in_full(one.asked_on)}, of {one.asked_of}"
    parts = (
        PackPart("What", PROCESS[one.process]),
        PackPart("Asked for", asked),
        PackPart("What became of it", became),
    )
    return PackEntry(f"A place to watch a safeguarding process, {in_full(one.held_on)}", parts)


def _review(one: Review) -> PackEntry:
    what = "An observation" if one.kind is ReviewKind.OBSERVATION else "A sample of records"
    parts = [
        PackPart(finding.text, f"{_MARKS[finding.mark.value]}. {finding.comment}".strip()) for finding in one.findings
    ]
    parts += [
        PackPart("What is good", one.strengths),
        PackPart("What to develop", one.to_develop),
        PackPart("What was done about it", one.done),
    ]
    return PackEntry(f"{what}, {in_full(one.on)}", tuple(part for part in parts if part.text.strip()))


def _objective(one: Objective) -> PackEntry:
    parts = [PackPart("What", one.what), PackPart("How it is measured", one.measure)]
    if one.reached is not None and one.measured_on is not None:
        parts.append(PackPart(f"{_REACHED[one.reached]}, {in_full(one.measured_on)}", one.found or "–"))
    return PackEntry(f"An objective, by {in_full(one.due_on)}", tuple(part for part in parts if part.text.strip()))


def _allocation(one: Allocation) -> PackEntry:
    """Return what is about the adult; which child it was and what is to be done for them is the child's."""
    parts = [
        PackPart(label, f"{'Yes' if confirmed is Confirmed.YES else 'Not yet'}. {note}".strip())
        for label, confirmed, note in (
            ("Training for it", one.training, one.training_note),
            ("Experience for it", one.experience, one.experience_note),
            ("Time for it", one.time, one.time_note),
        )
    ]
    return PackEntry(f"A case given to this person, {in_full(one.on)}", tuple(parts))


def _said(one: Feedback, person_id: PersonId, people: dict[PersonId, Person]) -> PackEntry:
    texts = {question.key: question.text for question in feedback.questions()}
    most = max(feedback.marks())
    parts = [PackPart(texts.get(each.question, each.question), f"{each.mark} of {most}") for each in one.answers]
    parts.append(PackPart("Comment", one.comment))
    heading = f"How people are supervised, quarter from {in_full(one.quarter_on)}"
    if one.author is not None and one.author != person_id:
        heading += f", said by {due.name_of(people, one.author)}"
    elif one.author is not None:
        heading += f", said about {due.name_of(people, one.about)}"
    return PackEntry(heading, tuple(part for part in parts if part.text.strip()))
