"""What can go into a child's record, and what was ticked. The personal part is not among it and cannot be ticked."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.discussion import CaseDiscussion
from app.domain.errors import InputError
from app.domain.ids import CaseId, SessionId
from app.services import access, due
from app.services.exporting.attached_files import OfferedFile, offered
from app.services.work import Work

PARTS = ("what-has-happened", "lived-experience", "analysis", "decisions", "actions", "earlier", "read-and-signed")
USUAL_PARTS = frozenset(PARTS) - {"earlier"}


@dataclass(frozen=True, slots=True)
class CaseChoices:
    """What goes in. ``session_id`` picks one discussion, None the newest; ``parts`` are keys of ``PARTS``."""

    session_id: SessionId | None = None
    parts: frozenset[str] = frozenset(PARTS)
    as_initials: bool = False


@dataclass(frozen=True, slots=True)
class OfferPart:
    """One part that can be ticked. ``amount`` counts words, or entries for decisions, actions, earlier, signings."""

    key: str
    amount: int
    is_usual: bool


@dataclass(frozen=True, slots=True)
class CaseOffer:
    """What there is to choose from. ``practitioner`` is who the discussion was with.

    Of a child who was not discussed yet there is the whole file only: ``session_id`` is None and ``parts`` are empty.
    """

    initials: str
    reference: str
    practitioner: str
    session_id: SessionId | None
    parts: tuple[OfferPart, ...]
    files: tuple[OfferedFile, ...] = ()  # that can go along with the whole file


def offer(work: Work, case_id: CaseId, session_id: SessionId | None = None) -> CaseOffer:
    """Return what a child's record can hold.

    Raises NotFoundError, NotAllowedError("export"), InputError("record", "nothing-yet") for a session in which the
    child was not discussed.
    """
    case = access.case_to_export(work, case_id)
    if session_id is None and not work.discussions.of_case(case_id):
        return CaseOffer(case.initials, case.reference, "", None, (), offered(work, case_id))
    main, others = chosen_discussions(work, case_id, session_id)
    content = main.content
    counts = {
        "what-has-happened": _words(content.why_discussed, content.what_happened, content.observed, content.opinion),
        "lived-experience": _words(content.lived_experience, content.childs_words, content.lived_blank_reason),
        "analysis": _words(content.analysis, content.not_known, content.other_views, content.plan_followed),
        "decisions": sum(one.session_id == main.session_id for one in work.decisions.of_case(case_id)),
        "actions": sum(main.session_id in (one.session_id, one.group_id) for one in work.actions.of_case(case_id)),
        "earlier": len(others),
        "read-and-signed": len(work.read_and_signs.of_case(case_id)),
    }
    parts = tuple(OfferPart(key, counts[key], key in USUAL_PARTS) for key in PARTS if counts[key])
    name = due.name_of(access.people(work), main.practitioner)
    return CaseOffer(case.initials, case.reference, name, main.session_id, parts, offered(work, case_id))


def chosen_discussions(
    work: Work, case_id: CaseId, session_id: SessionId | None
) -> tuple[CaseDiscussion, tuple[CaseDiscussion, ...]]:
    """Return the chosen discussion (the newest when none is) and those held before it, newest first.

    Raises InputError("record", "nothing-yet") when the child has not been discussed in a finished session.
    """
    held = work.discussions.of_case(case_id)
    main = next((one for one in held if session_id is None or one.session_id == session_id), None)
    if main is None:
        raise InputError("record", "nothing-yet")
    place = held.index(main)
    return main, held[place + 1 :]


def _words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)
