"""The case discussion: the child part of a session, for one child (practice.md b5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError, InputError
from app.domain.ids import AdditionId, AgendaItemId, CaseId, DecisionId, DiscussionId, PersonId, SessionId
from app.domain.stamps import Stamp


class Direction(StrEnum):
    """Whether the risk of harm rose or fell since last time (S0-17)."""

    HIGHER = "higher"
    SAME = "same"
    LOWER = "lower"


class Better(StrEnum):
    """Whether things are better for the child since last time: the drift rule counts the answers."""

    YES = "yes"
    NO = "no"
    TOO_EARLY = "too-early"


@dataclass(frozen=True, slots=True)
class LastSeen:
    """When the child was last seen, by whom, whether alone (S0-25)."""

    on: date
    by: str
    alone: bool | None


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One explanation with the evidence for and against it (S0-16)."""

    explanation: str
    evidence_for: str
    evidence_against: str


@dataclass(frozen=True, slots=True)
class DiscussionContent:
    """What is written about one child in one session. The same shape serves the draft and the finished record."""

    why_discussed: str = ""
    what_happened: str = ""
    lived_experience: str = ""
    lived_blank_reason: str = ""  # S0-13: left empty needs a reason
    childs_words: str = ""
    last_seen: LastSeen | None = None
    risk: Direction | None = None
    analysis: str = ""
    hypotheses: tuple[Hypothesis, ...] = ()
    not_known: str = ""
    other_views: str = ""
    plan_followed: str = ""
    procedure: str = ""
    advice: str = ""  # ad hoc: what was advised (S0-19)
    better: Better | None = None
    observed: str = ""  # what was seen or heard by the writers themselves, apart from what was told
    opinion: str = ""  # what of it is an opinion, and whose
    first_view: str = ""  # the analysis before the discussion (S0-12)
    language: str = ""  # wording that was looked at, and what replaced it (S0-27)
    from_adults: str = ""  # which adults could harm the child, and how (S2-25)
    from_children: str = ""  # which other children could
    advised_by: str = ""  # who advised, and as what: peer, manager, named professional (S3-1)

    @property
    def is_blank(self) -> bool:
        """True when nothing at all is written or chosen."""
        return self == DiscussionContent()


@dataclass(frozen=True, slots=True)
class CaseDiscussion:
    """A finished case discussion. It never changes: additions and struck-out corrections come beside it."""

    id: DiscussionId
    session_id: SessionId
    item_id: AgendaItemId
    case_id: CaseId
    held_on: date  # local calendar day of the session
    supervisor: PersonId
    practitioner: PersonId
    content: DiscussionContent
    made: Stamp


class Authority(StrEnum):
    """In whose power the decision was (S2-34)."""

    IN_ROLE = "in-role"
    ADVISED = "advised"
    REFERRED = "referred"


class DecisionKind(StrEnum):
    """ "No change" and "Not referring" are decisions too."""

    DECISION = "decision"
    NO_CHANGE = "no-change"
    NOT_REFERRING = "not-referring"


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision about a child, with its reasons (practice.md b5). ``why`` is required."""

    id: DecisionId
    session_id: SessionId
    item_id: AgendaItemId
    case_id: CaseId
    kind: DecisionKind
    what: str
    why: str
    options_not_taken: str
    effect_on_child: str  # S0-14
    effect_on_family: str
    authority: Authority
    decided_by: PersonId
    decided_at: datetime  # aware, UTC
    endorsed_by: PersonId | None  # S1-41
    endorsed_at: datetime | None
    review_on: date | None
    made: Stamp

    def endorsed(self, by: PersonId, at: datetime) -> Decision:
        """Return the decision with the supervisor's approval. Raises AlreadyFinishedError when already endorsed."""
        if self.endorsed_by is not None:
            raise AlreadyFinishedError
        return replace(self, endorsed_by=by, endorsed_at=at)

    def checked(self) -> Decision:
        """Return the decision itself; raises InputError when what or why is missing."""
        if not self.what.strip():
            raise InputError("what", "missing")
        if not self.why.strip():
            raise InputError("why", "missing")
        return self


class AdditionKind(StrEnum):
    """How a finished record grows."""

    ADDITION = "addition"
    CORRECTION = "correction"  # strikes ``struck`` through, with a reason


@dataclass(frozen=True, slots=True)
class Addition:
    """A dated addition to, or correction of, a finished record. Both the old and the new words stay visible."""

    id: AdditionId
    record_id: DiscussionId | DecisionId
    kind: AdditionKind
    text: str
    struck: str
    reason: str
    made: Stamp
