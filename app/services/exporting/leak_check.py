"""Which words of a document seem to name a child whom it must not name (practice.md c1).

A child's record names that child and no other. A session record and an agenda are the two adults' own: there a child
is initials and reference, never a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import resources
from app.domain.case import Case
from app.domain.chronology_extract import ChronologyExtract
from app.domain.errors import InputError
from app.domain.exports import KeptName
from app.domain.extracts import AgendaExtract, CaseExtract, EscalationExtract, MatterExtract, SessionExtract
from app.domain.folding import folded_letters
from app.domain.group_extracts import GroupExtract
from app.domain.ids import CaseId
from app.domain.leaks import KnownChild, LeakHit, find_leaks, name_words
from app.domain.templates import MadeWith
from app.services import access
from app.services.exporting.written import written_words
from app.services.work import Work

_BY_REFERENCE = frozenset({"initials", "reference"})  # what adults' documents call a child


def other_children(
    work: Work, case_id: CaseId, extract: CaseExtract | ChronologyExtract | EscalationExtract
) -> tuple[LeakHit, ...]:
    """Compare the words of a child's document with every other child on file, also those this person may not see."""
    own = work.cases.get(case_id)
    others = [_known(case) for case in work.cases.all() if case.id != own.id]
    return _without_strangers(work, find_leaks(_text(extract), _known(own), others))


def named_children(work: Work, extract: SessionExtract | AgendaExtract) -> tuple[LeakHit, ...]:
    """Return where the document of a pair names a child. See ``children_in``."""
    return children_in(work, extract, f"{extract.supervisor} {extract.supervisee}")


def children_in(work: Work, extract: object, adults: str) -> tuple[LeakHit, ...]:
    """Return where an adults' document names a child; a name that one of these adults has as well is theirs."""
    known = [_known(case) for case in work.cases.all()]
    hits = find_leaks(_text(extract), KnownChild(adults, "", ""), known)
    return _without_strangers(work, tuple(hit for hit in hits if hit.what not in _BY_REFERENCE))


def of_matter(work: Work, extract: MatterExtract, others: Iterable[str]) -> tuple[LeakHit, ...]:
    """Return where one matter names a child on file, or one of ``others``: adults whom other matters are about.

    A child whom it is about has to stay in: whoever exports says so, once for each name.
    """
    own = KnownChild(" ".join((extract.about, *extract.named, extract.written_by)), "", "")
    strangers = [KnownChild(name, "", "") for name in others]
    hits = find_leaks(_text(extract), own, [*strangers, *known_children(work).values()])
    return _without_strangers(work, hits)


def named_in_wording(work: Work, case_id: CaseId | None, text: str, made_with: MadeWith) -> tuple[LeakHit, ...]:
    """Return where a club's own wording names a child on file: it would stand in every document of its kind."""
    if not made_with.version:
        return ()  # the standard wording names nobody
    own = KnownChild("", "", "") if case_id is None else _known(work.cases.get(case_id))
    others = [_known(case) for case in work.cases.all() if case.id != case_id]
    hits = find_leaks(text, own, others)
    return _without_strangers(work, tuple(hit for hit in hits if hit.what not in _BY_REFERENCE))


def named_in_group(work: Work, extract: GroupExtract) -> tuple[LeakHit, ...]:
    """Return where a group's record names a child; a name that one of the adults on file has as well is theirs."""
    adults = KnownChild(" ".join(person.full_name for person in access.people(work).values()), "", "")
    hits = find_leaks(_text(extract), adults, [_known(case) for case in work.cases.all()])
    return _without_strangers(work, tuple(hit for hit in hits if hit.what not in _BY_REFERENCE))


def known_children(work: Work) -> dict[CaseId, KnownChild]:
    """Return every child on file as the check knows them. For checks; what it finds is told without names."""
    return {case.id: _known(case) for case in work.cases.all()}


def _known(case: Case) -> KnownChild:
    words = name_words(case.child_name)
    also = _short_names().get(folded_letters(words[0]), ()) if words else ()
    return KnownChild(case.child_name, case.initials, case.reference, also)


def _text(extract: object) -> str:
    return "\n".join(written_words(extract))


def _without_strangers(work: Work, hits: tuple[LeakHit, ...]) -> tuple[LeakHit, ...]:
    """A hit on a child whom this person may not see says which words, not whose they are."""
    seen = {case.reference for case in access.cases(work)}
    return tuple(hit if hit.reference in seen else LeakHit(hit.found, hit.what, "", hit.start, hit.end) for hit in hits)


@cache
def _short_names() -> dict[str, tuple[str, ...]]:
    lines = resources.read_text("words/short_names.txt").splitlines()
    pairs = (line.partition(":") for line in lines if line.strip())
    return {name.strip(): tuple(short.split()) for name, _, short in pairs}


def check_kept(leaks: Sequence[LeakHit], kept_names: Sequence[KeptName]) -> None:
    """Raise InputError("kept_names", "missing") while a name that was found has no reason to stay."""
    reasons = {kept.found: kept.reason.strip() for kept in kept_names}
    if any(not reasons.get(hit.found) for hit in leaks):
        raise InputError("kept_names", "missing")
