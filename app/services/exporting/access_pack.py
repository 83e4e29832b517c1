"""What answers a request to see records: one person's own matter, gathered; the words about others withheld.

Originals stay as they are: what is withheld is taken out of a copy, before a page is drawn, so that neither the pages
nor the attached data hold it. Every name of somebody else on file is proposed to be withheld, each with a reason; a
person decides. What no list can know (a mother's name, a description) is added by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from uuid import UUID

from app.domain.attachment import Attachment
from app.domain.day_names import in_full
from app.domain.errors import NotAllowedError, SealedError
from app.domain.escalation import Escalation
from app.domain.extracts import (
    ActionExtract,
    AgreementExtract,
    CaseExtract,
    DecisionExtract,
    DiscussionExtract,
    DocumentMark,
    Letterhead,
    PackEntry,
    PackPart,
    SessionExtract,
    SignatureLine,
    SubjectAccessExtract,
)
from app.domain.ids import AccessRequestId, CaseId, PersonId
from app.domain.leak_index import LeakIndex
from app.domain.leaks import KnownPerson
from app.domain.people import Person
from app.domain.requests import AccessRequest
from app.domain.rights import may_answer_requests
from app.domain.session import OVER
from app.services import access, due, names_then, requests
from app.services.document_words import CONSENT, PROCESS, WATCH_ANSWER
from app.services.exporting import access_quality, case_extract, pair_extracts
from app.services.exporting.choices import CaseChoices
from app.services.exporting.leak_check import known_adult, known_child, known_children, placed_hits
from app.services.exporting.withholding import Mask, reason_lines, withhold
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class MaskProposal:
    """Words that seem to name somebody else, how often they stand in the pack, and in what they stand first."""

    found: str
    times: int
    where: str


def proposals(work: Work, request_id: AccessRequestId) -> tuple[MaskProposal, ...]:
    """Return what is proposed to be withheld, the most frequent first. Raises as ``extract``."""
    request = _request(work, request_id)
    entries, _left_out = _matter(work, request, _NO_LETTERHEAD, _NO_MARK)
    counted: Counter[str] = Counter()
    first: dict[str, str] = {}
    index = _others(work, request)
    for entry in entries:
        for hit in placed_hits(index, _texts(entry)):
            counted[hit.found] += 1
            first.setdefault(hit.found, entry.heading)
    return tuple(MaskProposal(found, times, first[found]) for found, times in counted.most_common())


def extract(
    work: Work, request_id: AccessRequestId, masks: Sequence[Mask], letterhead: Letterhead, mark: DocumentMark
) -> tuple[SubjectAccessExtract, LeakIndex, Counter[str]]:
    """Return the pack with ``masks`` applied, whom it must not name, and how often each mask's words were taken out.

    Raises NotAllowedError("requests" | "not-ready" until who asks was checked and every question thought of),
    NotFoundError, AlreadyFinishedError, InputError("masks", "missing") for a mask without words or a reason.
    """
    request = _request(work, request_id)
    entries, left_out = _matter(work, request, letterhead, mark)
    index = _others(work, request)
    masked, counted = withhold(entries, masks, index)
    made = SubjectAccessExtract(
        letterhead=letterhead,
        mark=mark,
        about=_about(work, request),
        asked_by=request.asked_by,
        received_on=request.received_on,
        scope=request.scope,
        entries=masked,
        withheld=tuple(reason_lines(masks, counted)),
        left_out=left_out,
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, index, counted


def _request(work: Work, request_id: AccessRequestId) -> AccessRequest:
    if not may_answer_requests(work.viewer):
        raise NotAllowedError("requests")
    row = requests.row(work, request_id)
    if not row.may_gather:
        raise NotAllowedError("not-ready")
    return row.request


def _about(work: Work, request: AccessRequest) -> str:
    if request.person_id is not None:
        return work.people.get(request.person_id).full_name
    return work.cases.get(CaseId(request.case_id)).child_name if request.case_id is not None else ""


# Gathering


def _matter(
    work: Work, request: AccessRequest, letterhead: Letterhead, mark: DocumentMark
) -> tuple[tuple[PackEntry, ...], tuple[str, ...]]:
    if request.case_id is not None:
        return tuple(_of_child(work, request.case_id, letterhead, mark)), ()
    if request.person_id is None:
        return (), ()
    return _of_adult(work, request.person_id, letterhead, mark)


def _of_child(work: Work, case_id: CaseId, letterhead: Letterhead, mark: DocumentMark) -> Iterator[PackEntry]:
    case = work.cases.get(case_id)
    born = f", born {in_full(case.date_of_birth)}" if case.date_of_birth else ""
    facts = [PackPart("", f"{case.child_name}{born}. Reference {case.reference}. Group: {case.group or 'none'}.")]
    if case.closed_on is not None:
        facts.append(PackPart("Closed", f"{in_full(case.closed_on)}. {case.closed_reason}".strip()))
    yield PackEntry("What is on file", tuple(facts))
    for episode in work.episodes.of_case(case_id):
        at = episode.happened_at.astimezone(work.zone)
        yield PackEntry(f"Something that happened, {in_full(at.date())}, {at:%H:%M}", (PackPart("", episode.what),))
    for one in work.escalations.of_case(case_id):
        yield _escalation(one, work.zone)
    for paper in work.earlier.of_case(case_id):
        said = f"Written on paper by {paper.author}, entered later. The paper: {paper.kept_at}."
        parts = (PackPart("", paper.text), PackPart("", said))
        yield PackEntry(f"An earlier record, {in_full(paper.held_on)}", parts)
    if files := work.attachments.of_case(case_id):
        yield PackEntry("Files kept with the record", tuple(_file(each) for each in files))
    yield from _given_and_shared(work, case_id)
    yield from _watched(work, case_id)
    if not work.discussions.of_case(case_id):
        return
    made, _held = case_extract.extract(work, case_id, CaseChoices(), letterhead, mark)
    yield from _of_discussions(made)


def _given_and_shared(work: Work, case_id: CaseId) -> Iterator[PackEntry]:
    known = access.people(work)
    for one in work.allocations.of_case(case_id):
        parts = [
            PackPart("To", due.name_of(known, one.person)),
            PackPart("What was to be done", one.action_required),
            PackPart("How it is reviewed", one.how_reviewed),
        ]
        yield PackEntry(f"Case given to somebody, {in_full(one.on)}", tuple(parts))
    for merger in work.mergers.in_force(case_id):
        reference = work.cases.get(merger.former).reference
        by = due.name_of(known, merger.made.by)
        parts = [PackPart("With", reference), PackPart("Why", merger.reason), PackPart("By", by)]
        on = in_full(merger.made.at.astimezone(work.zone).date())
        yield PackEntry(f"Put together with another file of the same child, {on}", tuple(parts))
    for each in work.sharings.of_case(case_id):
        heading = "Information shared" if each.is_shared else "Decided not to share"
        parts = [
            PackPart("With", each.with_whom),
            PackPart("What", each.what),
            PackPart("Why", each.why),
            PackPart("Consent", " ".join((CONSENT[each.consent], each.consent_note)).strip()),
        ]
        yield PackEntry(f"{heading}, {in_full(each.on)}", tuple(parts))


def _watched(work: Work, case_id: CaseId) -> Iterator[PackEntry]:
    known = access.people(work)
    for one in work.watching_consents.of_case(case_id):
        said = ", ".join(part for part in (one.who, WATCH_ANSWER[one.answer]) if part)
        parts = [
            PackPart("Who would watch", f"{due.name_of(known, one.person_id)}: {PROCESS[one.process]}"),
            PackPart("Asked by", f"{one.asked_by}, {in_full(one.asked_on)}"),
            PackPart("Answer", said),
            PackPart("What was said", one.note),
        ]
        heading = f"Consent to somebody watching, {in_full(one.answered_on)}"
        yield PackEntry(heading, tuple(part for part in parts if part.text))


def _escalation(one: Escalation, zone: tzinfo) -> PackEntry:
    parts = [
        PackPart("With", one.other_side),
        PackPart("What was agreed on", one.agreed),
        PackPart("What was in dispute", one.disputed),
        PackPart("Why it mattered to the child", one.why_matters),
        PackPart("What the child wanted", one.wishes),
        PackPart("What kept the child safe", one.safe_meanwhile),
    ]
    for step in one.steps:
        parts.append(PackPart(f"{step.title}, {in_full(step.started_on)}", f"{step.whom}\n{step.answer}".strip()))
    parts += [PackPart(f"Told, {in_full(told.at.astimezone(zone).date())}", told.who) for told in one.told]
    parts.append(PackPart("Outcome", one.outcome))
    heading = f"A disagreement that was taken further, {in_full(one.made.at.astimezone(zone).date())}"
    return PackEntry(heading, tuple(part for part in parts if part.text.strip()))


def _file(one: Attachment) -> PackPart:
    what = f"{one.title}. {one.format.name}, {one.size:,} bytes, SHA-256 {one.sha256}."
    shows = f" It shows: {one.shows}" if one.shows else ""
    return PackPart(in_full(one.on), f"{what}{shows} It is not in this document; a copy of it can be given beside it.")


def _of_discussions(made: CaseExtract) -> Iterator[PackEntry]:
    for one in made.discussions:
        heading = f"Discussed on {in_full(one.held_on)}, {one.supervisor} with {one.practitioner}"
        yield PackEntry(heading, tuple(part for part in _discussion_parts(one) if part.text.strip()))
    if made.read_and_signed:
        yield PackEntry("File read and signed", tuple(PackPart("", line) for line in made.read_and_signed))


def _discussion_parts(one: DiscussionExtract) -> Iterator[PackPart]:
    yield PackPart("", one.on_paper)
    yield PackPart("Why it was discussed", one.why_discussed)
    yield PackPart("What has happened", one.what_happened)
    yield PackPart("What it is like for the child", one.lived_experience or one.lived_experience_blank_reason)
    yield PackPart("The child’s own words", one.childs_words)
    yield PackPart("Last seen", one.last_seen)
    yield PackPart("What we make of it", one.analysis)
    for each in one.hypotheses:
        text = f"{each.explanation}\nFor it: {each.evidence_for or '–'}\nAgainst it: {each.evidence_against or '–'}"
        yield PackPart("An explanation that was considered", text)
    yield PackPart("What was seen or heard", one.observed)
    yield PackPart("What is an opinion", one.opinion)
    yield PackPart("What was made of it before", one.first_view)
    yield PackPart("Wording that was looked at", one.language)
    yield PackPart("Risk from adults", one.from_adults)
    yield PackPart("Risk from other children", one.from_children)
    yield PackPart("What is not known", one.not_known)
    yield PackPart("What others think", one.other_views)
    yield PackPart("The plan", one.plan_followed)
    yield PackPart("Procedure relied on", one.procedure)
    yield PackPart("Who advised, and as what", one.advised_by)
    yield PackPart("Advice", one.advice)
    for decision in one.decisions:
        yield PackPart("Decision", _decision(decision))
    for action in one.actions:
        yield PackPart("Action", _action(action))
    for line in one.additions:
        yield PackPart("Added later", line)


def _of_adult(
    work: Work, person_id: PersonId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[tuple[PackEntry, ...], tuple[str, ...]]:
    everywhere = (person_id, *work.person_mergers.formers(person_id))
    entries = [*(_person(work.people.get(one)) for one in everywhere), *access_quality.kept_about(work, person_id)]
    sealed = 0
    for pair in names_then.pairs_with(work, person_id):
        for one in work.agreements.of_pair(pair.id):
            if not names_then.is_of(work, names_then.of_agreement(work, one, pair), person_id):
                continue  # of another, who was taken for them
            entries.append(_agreement(pair_extracts.agreement(work, one.id, letterhead, mark)[0]))
            if files := work.attachments.of_agreement(one.id):
                entries.append(PackEntry("Files kept with the agreement", tuple(_file(each) for each in files)))
        for session in work.sessions.of_pair(pair.id):
            then = names_then.of_session(work, session, pair)
            if session.state not in OVER or not work.person_mergers.is_one(then.supervisee, person_id):
                continue  # the other person's personal parts are theirs to ask for
            try:
                entries.append(_session(pair_extracts.session(work, session.id, letterhead, mark)[0]))
            except SealedError:
                sealed += 1
    left = f"{sealed} session record(s) are sealed to the pair and not part of this copy: one of the two adds them."
    return tuple(entries), (*((left,) if sealed else ()), *access_quality.not_in_copy(work, person_id))


def _person(person: Person) -> PackEntry:
    since = f"Started {in_full(person.started_on)}." if person.started_on else ""
    left = f"Left {in_full(person.left_on)}." if person.left_on else ""
    parts = (person.full_name, person.email, person.telephone, since, left)
    return PackEntry("What is on file", (PackPart("", "\n".join(part for part in parts if part)),))


def _agreement(one: AgreementExtract) -> PackEntry:
    parts = [
        PackPart(section.heading, "\n".join((*section.sentences, *section.points, section.closing)).strip())
        for section in one.sections
    ]
    heading = f"Supervision agreement, version {one.version}, from {in_full(one.starts_on)}"
    return PackEntry(heading, tuple(part for part in parts if part.text))


def _session(one: SessionExtract) -> PackEntry:
    parts = [PackPart("", one.on_paper), *(PackPart(note.heading, note.text) for note in one.notes)]
    parts += [PackPart("Action", _action(action)) for action in one.personal_actions]
    parts.append(PackPart("Challenge, given and received", one.challenge))
    parts.append(PackPart("Handed on", one.handed_on))
    parts.append(PackPart("Your comment", one.comment))
    return PackEntry(
        f"Session on {in_full(one.held_on)} with {one.supervisor}", tuple(part for part in parts if part.text.strip())
    )


def _decision(one: DecisionExtract) -> str:
    lines = [one.what, f"Why: {one.why}"]
    lines += [
        f"{label}: {text}"
        for label, text in (
            ("Not chosen", one.options_not_taken),
            ("For the child", one.effect_on_child),
            ("For the family", one.effect_on_family),
        )
        if text
    ]
    return "\n".join((*lines, f"{one.decided_by}, {in_full(one.decided_at.date())}"))


def _action(one: ActionExtract) -> str:
    lines = [f"{one.what} ({one.owner}, by {in_full(one.due_on)}, {one.state})"]
    lines += [text for text in (one.review, one.measure, one.obstacles, one.difference, one.outcome) if text]
    return "\n".join((*lines, *one.carried))


def _others(work: Work, request: AccessRequest) -> LeakIndex:
    """Return every child and adult on file who is not the one the request is about, nor in it for their role."""
    in_role = _in_role(work, request)
    own_name = _about(work, request)
    own = KnownPerson(own_name, "", "")
    if request.case_id is not None:
        own = known_child(work.cases.get(CaseId(request.case_id)))
    index = LeakIndex((own_name, *(person.full_name for person in work.people.all() if person.id in in_role)))
    for case_id, child in known_children(work).items():
        if work.mergers.standing_for(case_id) != request.case_id:
            index.add(child, (own,))
    for person in work.people.all():
        if person.id not in in_role:
            index.add(known_adult(person), (own,))
    return index


def _in_role(work: Work, request: AccessRequest) -> frozenset[PersonId]:
    """The one it is about, and adults who stand in it because of their role: supervisors, who led the case."""
    if request.person_id is not None:
        formers = work.person_mergers.formers(request.person_id)
        met = [*work.pairs.of(request.person_id)]
        for pair in names_then.pairs_with(work, request.person_id):
            then = [names_then.of_session(work, one, pair) for one in work.sessions.of_pair(pair.id)]
            met += [one for one in then if names_then.is_of(work, one, request.person_id)]
        both = (half for pair in met for half in (pair.supervisor, pair.supervisee))
        return frozenset({request.person_id, *formers, *both})
    if request.case_id is None:
        return frozenset()
    case = work.cases.get(CaseId(request.case_id))
    held = work.discussions.of_case(case.id)
    spoke = {person for one in held for person in (one.supervisor, one.practitioner)}
    return frozenset({case.lead, case.supervisor, *spoke})


def _texts(entry: PackEntry) -> Iterator[tuple[str, str]]:
    yield "heading", entry.heading
    for part in entry.parts:
        yield "label", part.label
        yield part.label, part.text


_NO_LETTERHEAD = Letterhead("", "", "", None)
_NO_MARK = DocumentMark(UUID(int=0), datetime(2000, 1, 1, tzinfo=UTC), "", "", None, None, None)  # nothing is drawn
