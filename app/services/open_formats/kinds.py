"""What can be taken out as data: one file for each kind of record, each with only what this person may read.

Leads and deputies alone come here (``take``). Most kinds they read whole; those of which they read a part say how in a
reader of their own. What is in no file is named in ``LEFT_OUT``, with the reason, and stands so in the archive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain import quality_rights
from app.domain.errors import NotAllowedError
from app.domain.exports import DocumentKind
from app.domain.improving import shown
from app.domain.open_formats import may_take_everything_out
from app.domain.personal import PersonalPart
from app.domain.retention import RetentionPeriod
from app.domain.session import ItemKind
from app.services import access
from app.services.audit_trail import OWN_KINDS
from app.services.work import Work
from storage.repositories.trail import TrailQuery
from storage.repositories.whole_tables import record_type


@dataclass(frozen=True, slots=True)
class TrailLine:
    """One row of the audit trail, without its number and its place in the chain.

    Both would tell, by their gaps, that rows about restricted matters stand between those that are here.
    """

    at: datetime
    clock_was: datetime | None
    person_id: UUID | None
    act: str
    kind: str
    record_id: UUID | None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record. ``name`` is that of its files; ``tables`` are those of the vault that it comes from."""

    name: str
    about: str
    tables: tuple[str, ...]
    record: type[Any]
    _read: Callable[[Work], Iterator[Any]]

    def take(self, work: Work) -> Iterator[Any]:
        """Yield what this person may read of it. Raises NotAllowedError("everything")."""
        if not may_take_everything_out(work.viewer):
            raise NotAllowedError("everything")
        return self._read(work)


def _whole(name: str, table: str, about: str) -> Kind:
    return Kind(name, about, (table,), record_type(table), lambda work: work.whole_tables.records(table))


def _part(name: str, table: str, about: str, keeps: Callable[[Work], Callable[[Any], bool]]) -> Kind:
    def read(work: Work) -> Iterator[Any]:
        wanted = keeps(work)
        return (one for one in work.whole_tables.records(table) if wanted(one))

    return Kind(name, about, (table,), record_type(table), read)


def _actions(work: Work) -> Callable[[Any], bool]:
    pairs, cases = access.pairs(work), frozenset(case.id for case in access.cases(work))
    return lambda one: access.sees_action(work, one, pairs, cases)


def _feedback(work: Work) -> Iterator[Any]:
    return iter(
        one
        for one in shown(work.feedback.all(), work.today)
        if quality_rights.may_read_feedback(work.viewer, one.about)
    )


def _agenda(work: Work) -> Iterator[Any]:
    """What one of the two called an item of their own is for those who read their notes: it has no title here.

    Nor has it for somebody who was only let into those notes for a reason.
    """
    for session in work.sessions.all():
        is_let_in = session.id in work.viewer.let_in
        for item in access.agenda_to_see(work, session, work.pairs.get(session.pair_id)):
            is_theirs = is_let_in and item.kind is ItemKind.OWN and item.proposed_by != work.me
            yield replace(item, title="") if is_theirs else item


def _personal(work: Work) -> Iterator[PersonalPart]:
    """Those that this person reads as one of the two; not those that they were let into for a reason."""
    for session in work.sessions.all():
        if session.id in work.viewer.let_in:
            continue
        part, _closed = access.personal_part(work, session, work.pairs.get(session.pair_id))
        if part is not None:
            yield part


def _trail(work: Work) -> Iterator[TrailLine]:
    before: int | None = None
    query = TrailQuery(own_kinds=OWN_KINDS)  # of restricted matters nothing, nor what this person did in them
    while rows := work.trail.page(query, before=before, limit=1_000):
        for one in rows:
            yield TrailLine(one.at, one.clock_was, one.person_id, one.act, one.kind, one.record_id)
        before = rows[-1].seq


KINDS: tuple[Kind, ...] = (
    _whole("people", "person", "everybody who is or was with the club"),
    _whole("appointments", "appointment", "what each is or was appointed to"),
    _whole("pairs", "supervision_pair", "who supervises whom"),
    _whole("agreements", "agreement", "supervision agreements, each version"),
    _whole("sessions", "session", "sessions: when, with whom, how they stand"),
    Kind("agenda-items", "what was on each agenda", ("agenda_item",), record_type("agenda_item"), _agenda),
    _whole("preparations", "preparation", "what each did beforehand"),
    Kind("personal-parts", "the personal parts that your key opens", ("personal_part",), PersonalPart, _personal),
    _whole("cases", "child_case", "children’s cases"),
    _whole(
        "cases-put-together", "case_merger", "files of one child that were put together: under which its matters stand"
    ),
    _whole("people-put-together", "person_merger", "entries of one person that were put together"),
    _whole("discussions", "case_discussion", "what was said of each child in a session"),
    _whole("decisions", "decision", "decisions about children, with the reasons"),
    _part("actions", "action", "actions; personal ones only of your own sessions", _actions),
    _whole("additions", "addition", "what was added to a finished record, or corrected in it"),
    _whole("episodes", "episode", "things that happened, day by day"),
    _whole("escalations", "escalation", "disagreements that were taken further"),
    _whole("escalation-routes", "escalation_route", "the club’s own routes for a disagreement"),
    _whole("allocations", "allocation", "who each case was given to"),
    _whole("sharing-decisions", "sharing", "what was decided to be shared about a child, and why"),
    _whole("earlier-records", "earlier_record", "records from before, on paper, entered later"),
    _whole("read-and-signed", "read_and_sign", "who read and signed each child’s file"),
    _whole("attachments", "attachment", "what is said of each file that is kept with a record"),
    _part(
        "receipts",
        "export_receipt",
        "documents that were signed and left",
        lambda _work: lambda one: one.kind is not DocumentKind.RESTRICTED_MATTER,
    ),
    _whole("group-sessions", "group_session", "sessions of groups"),
    _whole("group-agreements", "group_agreement", "agreements of groups"),
    _whole("group-children", "group_child", "which child was brought to which group"),
    _whole("group-discussions", "group_part", "what was said of each child in a group"),
    _whole("group-decisions", "group_decision", "decisions about children in groups"),
    _whole("agencies", "agency", "agencies that sat in a group"),
    _whole("agency-tasks", "agency_task", "what each agency took on"),
    _whole("training", "training", "who was trained in what"),
    _whole("reviews", "review", "observations and samples of supervision"),
    _whole("objectives", "objective", "supervisors’ objectives"),
    Kind("feedback", "what people said of their supervision", ("feedback",), record_type("feedback"), _feedback),
    _whole("feedback-responses", "feedback_response", "what was done about what people said"),
    _whole("leadership-visits", "leadership_visit", "leaders’ visits"),
    _whole("places-to-watch", "watching", "places asked for to watch a safeguarding process"),
    _whole("consents-to-being-watched", "watching_consent", "what families and children said to being watched"),
    _whole("section-11-returns", "section11_return", "Section 11 self-assessments"),
    _whole("organisation", "organisation", "the club itself"),
    _whole("policies", "supervision_policy", "the supervision policy, each version"),
    _whole("contacts", "emergency_contact", "numbers to call"),
    _whole("own-lists", "own_list", "the club’s own questions and wording to notice"),
    _whole("template-versions", "template_version", "the club’s own wording of documents, each version"),
    _whole("template-texts", "template_text", "the words of those versions"),
    _whole("attachment-limits", "attachment_limits", "how large files may be"),
    Kind(
        "retention-periods",
        "how long each kind of record is kept, where the club chose it",
        ("retention_period",),
        RetentionPeriod,
        lambda work: iter(work.retention_periods.all().values()),
    ),
    _whole("holds", "retention_hold", "records that must not be disposed of"),
    _whole("disposal-proposals", "disposal_proposal", "records proposed to be disposed of"),
    _whole("disposal-log", "disposal_log", "what was disposed of, by whom and why"),
    _whole("requests", "access_request", "requests to see records, or to have them put right"),
    _whole("packages", "package", "packages that were made for another body"),
    _whole("people-let-in", "access_grant", "who was let into what is not theirs; the reasons are sealed"),
    _whole("stand-ins", "cover", "who stood in for whom"),
    _whole("signing-certificates", "signer_certificate", "certificates that signed, without their keys"),
    Kind("trail", "who did what, newest first", ("audit",), TrailLine, _trail),
)

LEFT_OUT: dict[str, tuple[str, ...]] = {
    "Restricted matters. They are sealed to the people named in them, who take them out themselves; nothing here says "
    "whether there are any.": ("sealed_note", "sealed_key"),
    "Personal parts of sessions that are sealed to others: whoever was in the session takes those out.": (),
    "What is being typed and is not finished: it is its writer’s own, and so are the lines on somebody’s Today.": (
        *("child_draft", "personal_draft", "composer_draft", "form_draft", "place", "notice"),
    ),
    "Keys, passphrases and recovery sheets. Without them the signed documents can be checked, and nobody can sign.": (
        *("key_holder", "former_key", "club_issuer", "recovery_sheet"),
    ),
    "How a record stood before it was changed, and what a salvage put aside: these stay with the records.": (
        *("revision", "salvaged_apart", "case_merger_row", "case_merger_own", "person_merger_row"),
    ),
    "What the program keeps for itself: salts of the trail, the names of computers, how the file is built.": (
        *("audit_salt", "audit_gap", "device", "vault_meta"),
    ),
}
"""What is in no file, in words for whoever opens the archive, and the tables that it is about."""

BESIDE = frozenset({"attachment_chunk"})
"""Tables whose content is taken out as files."""
