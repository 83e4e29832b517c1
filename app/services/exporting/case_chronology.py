"""A child's whole file from one day to another, day by day: what was seen, said, decided, done and handed over.

Each entry stands as it was known on its day: an action with the date that was agreed then, a decision without an
endorsement that came after the period. A correction is told with what it corrects, however late it came.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from uuid import UUID

from app.domain.action import Action, ActionState
from app.domain.allocation import Allocation
from app.domain.case import Case
from app.domain.chronology_extract import ChronologyAction, ChronologyEntry, ChronologyExtract, SentDocument
from app.domain.day_names import in_full
from app.domain.discussion import Addition, AdditionKind, CaseDiscussion, Decision
from app.domain.earlier import EarlierRecord
from app.domain.errors import InputError
from app.domain.escalation import Escalation
from app.domain.exports import ExportReceipt
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.group import AgencyTask, TaskKind
from app.domain.ids import CaseId, PersonId
from app.domain.merging import Merger
from app.domain.people import Person
from app.domain.sharing import Sharing
from app.domain.watching import WatchConsent, Whose
from app.services import access, child_history, due
from app.services.child_history import History
from app.services.document_words import (
    BASIS,
    CONFIRMED,
    CONSENT,
    DOCUMENT,
    EARLIER,
    EPISODE,
    PROCESS,
    STATUS,
    WATCH_ANSWER,
)
from app.services.exporting import attached_files
from app.services.exporting.attached_files import ChosenFile
from app.services.exporting.case_extract import decision_extract, discussion_extract, seen_by
from app.services.work import Work

_ORDER = (
    "opened",
    "together",
    "apart",
    "allocated",
    "episode",
    "seen",
    "discussion",
    "decision",
    "endorsed",
    "shared",
    "not-shared",
    "watched",
    "action-agreed",
    "action-carried",
    "action-done",
    "action-dropped",
    "escalated",
    "escalated-further",
    "escalation-answered",
    "escalation-settled",
    "agency-decided",
    "agency-agreed",
    "agency-recorded",
    "earlier",
    "attached",
    "addition",
    "correction",
    "signed",
    "sent",
    "closed",
)
_RANK = {kind: rank for rank, kind in enumerate(_ORDER)}


@dataclass(frozen=True, slots=True)
class Period:
    """The days a chronology covers, both included. None is from the first entry, or up to today.

    ``files`` go along; ``files_looked_at`` says that whoever signs has looked at each.
    """

    since: date | None = None
    until: date | None = None
    as_initials: bool = False
    files: tuple[ChosenFile, ...] = ()
    files_looked_at: bool = False


def extract(
    work: Work, case_id: CaseId, period: Period, letterhead: Letterhead, mark: DocumentMark
) -> tuple[ChronologyExtract, str]:
    """Return the extract and the words of its period for a file name.

    Raises NotFoundError, NotAllowedError("export"), InputError("until", "in-the-future" | "before-start"),
    InputError("record", "nothing-yet") when nothing happened in that period, and for files that go along as
    ``attached_files.for_extract``.
    """
    case = access.case_to_export(work, case_id)
    until = work.today if period.until is None else period.until
    if until > work.today:
        raise InputError("until", "in-the-future")
    if period.since is not None and period.since > until:
        raise InputError("until", "before-start")
    history = child_history.read(work, case)
    told = _Teller(work, case, history, until, period.files).entries()
    since = period.since
    entries = sorted(
        (one for one in told if since is None or one.on >= since),
        key=lambda one: (one.on, one.kind != "opened", one.at or "24:00", _RANK[one.kind]),
    )
    if not entries:
        raise InputError("record", "nothing-yet")
    since = entries[0].on if since is None else since
    made = ChronologyExtract(
        letterhead=letterhead,
        mark=mark,
        child_name=case.initials if period.as_initials else case.child_name,
        date_of_birth=None if period.as_initials else case.date_of_birth,
        reference=case.reference,
        group=case.group,
        status=STATUS[case.status],
        status_since=case.status_since,
        opened_on=case.opened_on,
        closed_on=case.closed_on,
        since=since,
        until=until,
        entries=tuple(entries),
        open_actions=tuple(_open_actions(work, history.actions, access.people(work), until)),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, f"{since.isoformat()} to {until.isoformat()}"


class _Teller:
    """Tells what a file holds, entry by entry, up to one day."""

    def __init__(self, work: Work, case: Case, history: History, until: date, files: tuple[ChosenFile, ...]) -> None:
        self._work, self._case, self._history, self._until = work, case, history, until
        self._files = attached_files.for_extract(work, history.attachments, files)
        self._known: Mapping[PersonId, Person] = access.people(work)
        self._days: dict[UUID, date] = {one.id: one.held_on for one in history.discussions}
        self._days |= {one.id: self._day(one.decided_at) for one in history.decisions}

    def entries(self) -> Iterator[ChronologyEntry]:
        """Yield every entry of the file up to the last day, in no order."""
        for entry in self._every():
            if entry.on <= self._until:
                yield entry
        for one in self._history.additions:  # what was added later to what stands here is told all the same
            if self._days.get(one.record_id, date.max) <= self._until:
                yield self._addition(one)

    def _every(self) -> Iterator[ChronologyEntry]:
        yield self._entry(self._case.opened_on, "opened", self._case.made.by)
        if self._case.closed_on is not None:
            yield self._entry(self._case.closed_on, "closed", None, text=self._case.closed_reason)
        for former in self._history.formers:
            yield self._entry(former.opened_on, "opened", former.made.by, text=f"As {former.reference}.")
            if former.closed_on is not None:
                text = f"As {former.reference}. {former.closed_reason}"
                yield self._entry(former.closed_on, "closed", None, text=text)
        for episode in self._history.episodes:
            at = episode.happened_at.astimezone(self._work.zone)
            made = self._entry(at.date(), "episode", episode.made.by, topic=EPISODE[episode.kind], text=episode.what)
            yield replace(made, at=f"{at:%H:%M}")
        yield from self._seen()
        for discussion in self._history.discussions:
            yield self._discussion(discussion)
        for decision in self._history.decisions:
            yield from self._decision(decision)
        for action in self._history.actions:
            yield from self._action(action)
        for escalation in self._history.escalations:
            yield from self._escalation(escalation)
        for task in self._history.tasks:
            yield from self._task(task)
        for allocation in self._history.allocations:
            yield self._allocation(allocation)
        for sharing in self._history.sharings:
            yield self._sharing(sharing)
        for consent in self._history.watching:
            yield self._watching(consent)
        for merger in self._history.mergers:
            yield from self._merger(merger)
        for paper in self._history.earlier:
            yield self._earlier(paper)
        for file in self._history.attachments:
            made = self._entry(file.on, "attached", file.made.by)
            yield replace(made, attached=self._files[file.id])
        for signed in self._history.signed:
            yield self._entry(self._day(signed.made.at), "signed", signed.made.by, text=signed.comment)
        for receipt in self._history.receipts:
            yield self._sent(receipt)

    def _entry(self, on: date, kind: str, by: PersonId | None, *, topic: str = "", text: str = "") -> ChronologyEntry:
        who = "" if by is None else due.name_of(self._known, by)
        return ChronologyEntry(on, "", kind, topic, who, text)

    def _seen(self) -> Iterator[ChronologyEntry]:
        """Yield each time the child was seen once, whoever told it in how many discussions (S0-25)."""
        told: set[tuple[date, str]] = set()
        for discussion in reversed(self._history.discussions):
            seen = discussion.content.last_seen
            if seen is None or (seen.on, seen_by(seen)) in told:
                continue
            told.add((seen.on, seen_by(seen)))
            words = seen_by(seen).strip(" ,")
            yield self._entry(seen.on, "seen", discussion.practitioner, text=f"{words[:1].upper()}{words[1:]}")

    def _discussion(self, one: CaseDiscussion) -> ChronologyEntry:
        body = discussion_extract(self._work, one, self._known, (), (), ())
        return replace(self._entry(one.held_on, "discussion", one.supervisor), discussion=body)

    def _decision(self, one: Decision) -> Iterator[ChronologyEntry]:
        on = self._day(one.decided_at)
        body = decision_extract(self._work, one, self._known)
        endorsed_on = None if one.endorsed_at is None else self._day(one.endorsed_at)
        if endorsed_on is not None and endorsed_on != on:
            yield self._entry(endorsed_on, "endorsed", one.endorsed_by, text=one.what)
        if endorsed_on is not None and endorsed_on > self._until:
            body = replace(body, endorsed_by="", endorsed_at=None)
        yield replace(self._entry(on, "decision", one.decided_by), decision=body)

    def _action(self, one: Action) -> Iterator[ChronologyEntry]:
        first = one.carried[0].old_due_on if one.carried else one.due_on
        yield self._about(one, self._day(one.made.at), "action-agreed", first, one.made.by, "")
        for carry in one.carried:
            on = self._day(carry.made.at)
            yield self._about(one, on, "action-carried", carry.new_due_on, carry.made.by, carry.reason)
        if one.state is not ActionState.OPEN and one.closed_on is not None:
            kind = "action-done" if one.state is ActionState.DONE else "action-dropped"
            yield self._about(one, one.closed_on, kind, one.due_on, one.owner, one.outcome)

    def _about(self, one: Action, on: date, kind: str, due_on: date, by: PersonId, text: str) -> ChronologyEntry:
        made = self._entry(on, kind, by, text=text)
        return replace(made, action=_action(one, self._known, due_on))

    def _escalation(self, one: Escalation) -> Iterator[ChronologyEntry]:
        """Yield each stage, each answer and the outcome on its day; what was learned is no child's matter."""
        begun = f"In dispute: {one.disputed}\nWhy it matters: {one.why_matters}\nWhat the child wants: {one.wishes}"
        for number, step in enumerate(one.steps):
            to_whom = f"{step.title}: {step.whom}. An answer was wanted by {in_full(step.due_on)}."
            kind, text = ("escalated-further", to_whom) if number else ("escalated", f"{begun}\n{to_whom}")
            yield self._entry(step.started_on, kind, step.made.by, text=text)
            if step.answered_on is not None:
                yield self._entry(step.answered_on, "escalation-answered", step.answer_by, text=step.answer)
        if one.closed_on is not None:
            yield self._entry(one.closed_on, "escalation-settled", one.closed_by, text=one.outcome)

    def _task(self, one: AgencyTask) -> Iterator[ChronologyEntry]:
        """Yield what another agency decided or will do, and when it said that this stands in its own record.

        What an agency needs to know is in its own extract and in no other document.
        """
        if one.kind is TaskKind.TO_KNOW:
            return
        agency = self._work.agencies.get(one.agency_id).name
        by = "" if one.due_on is None else f"\nBy {in_full(one.due_on)}."
        why = f"\nWhy: {one.why}" if one.why else ""
        kind = "agency-decided" if one.kind is TaskKind.DECISION else "agency-agreed"
        who = ", ".join(part for part in (agency, one.person) if part)
        yield self._entry(self._day(one.made.at), kind, one.made.by, topic=who, text=f"{one.what}{why}{by}")
        if one.recorded_on is not None:
            told = f"{one.what}\nIn their own record, as {one.recorded_by} told." if one.recorded_by else one.what
            yield self._entry(one.recorded_on, "agency-recorded", None, topic=agency, text=told)

    def _allocation(self, one: Allocation) -> ChronologyEntry:
        """Tell what was confirmed, what was asked and how it is reviewed; a note beside what is not there yet."""
        checks = (("Training", "training"), ("Experience", "experience"), ("Time", "time"))
        lines = [f"To {due.name_of(self._known, one.person)}. What is to be done: {one.action_required}"]
        for head, name in checks:
            note = getattr(one, f"{name}_note")
            lines.append(f"{head}: {CONFIRMED[getattr(one, name)]}{f'. {note}' if note.strip() else ''}")
        lines.append(f"How it is reviewed and supervised: {one.how_reviewed}")
        if one.review_on is not None:
            lines.append(f"To be looked at again by {in_full(one.review_on)}")
        return self._entry(one.on, "allocated", one.made.by, text="\n".join(lines))

    def _sharing(self, one: Sharing) -> ChronologyEntry:
        consent = f"Consent: {CONSENT[one.consent]}{f'. {one.consent_note}' if one.consent_note.strip() else ''}"
        lines = [f"{one.with_whom}: {one.what}", f"Why: {one.why}", f"Ground: {BASIS[one.basis]}. {consent}"]
        return self._entry(one.on, "shared" if one.is_shared else "not-shared", one.made.by, text="\n".join(lines))

    def _watching(self, one: WatchConsent) -> ChronologyEntry:
        """Tell who would watch what, who asked whom and when, the answer, and that they were free to say no (S3-23)."""
        watcher, side = due.name_of(self._known, one.person_id), "The child" if one.whose is Whose.CHILD else "Family"
        lines = [f"{PROCESS[one.process]} on {in_full(one.held_on)}, watched by {watcher}."]
        said = f": {one.who}" if one.who else ""
        lines.append(f"{side}{said}. Asked by {one.asked_by} on {in_full(one.asked_on)}: {WATCH_ANSWER[one.answer]}.")
        lines += ["Told that they may say no, and that no changes nothing for them."] * one.is_free
        lines += [one.note] * bool(one.note)
        return self._entry(one.answered_on, "watched", one.made.by, text="\n".join(lines))

    def _merger(self, one: Merger) -> Iterator[ChronologyEntry]:
        """Tell that two files of this child were put together. Once that was undone the other is another child's file,
        of which nothing stands here: neither its number nor the reasons.
        """
        on = self._day(one.made.at)
        if one.undone is None:
            text = f"With {self._history.reference_of(one.former)}: {one.reason}"
            yield self._entry(on, "together", one.made.by, text=text)
        else:
            text = f"They had been put together on {in_full(on)}. That was wrong."
            yield self._entry(self._day(one.undone.at), "apart", one.undone.by, text=text)

    def _earlier(self, one: EarlierRecord) -> ChronologyEntry:
        """A paper as it was written, and that it was entered later: by whom, when, where the paper lies."""
        whom = f", with {one.with_whom}" if one.with_whom else ""
        on, by = in_full(self._day(one.made.at)), due.name_of(self._known, one.made.by)
        marked = f"Written on paper by {one.author}{whom}. Entered later, on {on}, by {by}. The paper: {one.kept_at}."
        text = f"{one.text}\n{marked}"
        return self._entry(one.held_on, "earlier", one.made.by, topic=EARLIER[one.kind], text=text)

    def _sent(self, one: ExportReceipt) -> ChronologyEntry:
        was_entered = one.entered_on is not None and one.entered_on <= self._until
        under = self._history.signed_under.get(one.id)
        sent = SentDocument(
            document_id=one.id,
            document=DOCUMENT[one.kind] if under is None else f"{DOCUMENT[one.kind]}, signed under {under}",
            pages=one.pages,
            destination=one.destination,
            entered_on=one.entered_on if was_entered else None,
            entered_by=one.entered_by if was_entered else "",
        )
        return replace(self._entry(self._day(one.made.at), "sent", one.made.by), sent=sent)

    def _addition(self, one: Addition) -> ChronologyEntry:
        of = in_full(self._days[one.record_id])
        text = one.text
        if one.kind is AdditionKind.CORRECTION:
            text = f"It said “{one.struck}”; it should say “{one.text}”. Reason: {one.reason}"
        return self._entry(
            self._day(one.made.at), one.kind.value, one.made.by, topic=f"To the record of {of}", text=text
        )

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._work.zone).date()


def _action(one: Action, known: Mapping[PersonId, Person], due_on: date) -> ChronologyAction:
    owner = due.name_of(known, one.owner)
    return ChronologyAction(one.what, owner, due_on, one.measure, one.obstacles, one.difference, one.review)


def _open_actions(
    work: Work, actions: tuple[Action, ...], known: Mapping[PersonId, Person], until: date
) -> Iterator[ChronologyAction]:
    """Yield what was agreed by that day and not closed by then, with the date that counted then, earliest first."""
    for one in sorted(actions, key=lambda each: (_due_then(each, until, work.zone), str(each.id))):
        is_agreed = one.made.at.astimezone(work.zone).date() <= until
        is_closed = one.state is not ActionState.OPEN and one.closed_on is not None and one.closed_on <= until
        if is_agreed and not is_closed:
            yield _action(one, known, _due_then(one, until, work.zone))


def _due_then(one: Action, until: date, zone: tzinfo) -> date:
    """Return the date that an action was due on as it stood on ``until``."""
    if not one.carried:
        return one.due_on
    earlier = [carry for carry in one.carried if carry.made.at.astimezone(zone).date() <= until]
    return earlier[-1].new_due_on if earlier else one.carried[0].old_due_on
