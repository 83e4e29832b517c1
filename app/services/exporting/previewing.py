"""A document that does not exist: a wording tried on invented content, under the club's own letterhead."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import TypeVar

from app.domain.agreement import SECTION_KEYS
from app.domain.contents import Content
from app.domain.exports import DocumentKind
from app.domain.extracts import AgreementExtract, Letterhead
from app.domain.ids import PersonId, ReceiptId
from app.domain.templates import DocumentLanguage, MadeWith
from app.domain.tongue import ENGLISH, Tongue
from app.services import club_defaults
from app.services.agreement_reading import Parties, read_sections
from app.services.exporting.case_extract import TOGETHER
from app.services.exporting.drawing import Drawn, draw
from app.services.exporting.gathering import Gathered
from app.services.templates import samples
from reports.tongues import tongue_of

T = TypeVar("T")


def draw_sample(kind: DocumentKind, language: DocumentLanguage, text: str, letterhead: Letterhead) -> Drawn:
    """Return the unsigned pages of an invented document with ``text`` as its wording. Runs on any thread.

    Raises TemplateError, ExportFailedError.
    """
    mark = replace(samples.MARK, wording=MadeWith(language.value))
    return draw(
        Gathered(
            kind=kind,
            record_id=mark.document_id,
            case_id=None,
            document_id=ReceiptId(mark.document_id),
            extract=_in(tongue_of(language.value), samples.extract(kind, letterhead, mark)),
            template=text,
            at=samples.AT,
            signer=mark.made_by,
            role=mark.made_by_role,
            maker=PersonId(mark.document_id),
            file_stem="",
            leaks=(),
            places=(),
        )
    )


def _in(tongue: Tongue, extract: Content) -> Content:
    """Return invented content with its fixed words in another language, as the services word them."""
    if tongue is ENGLISH:
        return extract
    spoken = _spoken(extract, _composed(tongue), tongue)
    if not isinstance(spoken, AgreementExtract):
        return spoken
    terms = club_defaults.agreement_terms(club_defaults.policy_rules(), 6)
    one = spoken
    parties = Parties(one.supervisor, one.supervisor_role, one.supervisee, one.supervisee_role, one.line_manager)
    sections = read_sections(terms, parties, one.starts_on, one.review_on, frozenset(SECTION_KEYS), tongue)
    return replace(one, sections=sections)


def _composed(tongue: Tongue) -> dict[str, str]:
    """Return the invented lines that are put together from days, names and fixed words."""
    say, day = tongue.say, tongue.day
    seen = f"{day(date(2026, 11, 7))} {say('by {name}', name=samples.SUPERVISEE)}, {say('alone')}"
    carried = say(
        "{day}, to {new}: {reason}", day=day(samples.DAY), new=day(date(2026, 11, 20)), reason="nobody answered"
    )
    return {
        "version 2, signed 3 January 2026": say(
            "version {version}, signed {day}", version=2, day=day(date(2026, 1, 3))
        ),
        f"7 November 2026 by {samples.SUPERVISEE}, alone": seen,
        f"1 October 2026 by {samples.SUPERVISOR}": say(
            "{day} by {name}", day=day(date(2026, 10, 1)), name=samples.SUPERVISOR
        ),
        samples.TOGETHER_LINE: say(
            TOGETHER, kept="EX-001", former="EX-002", day=day(date(2026, 10, 2)), name=samples.SUPERVISOR
        ),
        "13 November 2026, to 20 November 2026: nobody answered": carried,
        f"Last notes read: {samples.SUPERVISOR}": say("Last notes read: {who}", who=samples.SUPERVISOR),
    }


def _spoken(value: T, composed: dict[str, str], tongue: Tongue) -> T:
    """Return a record with each of its texts in the language, where it is one of the fixed words."""
    if isinstance(value, str):
        return composed.get(value, tongue.say(value))  # type: ignore[return-value]  # a text for a text
    if isinstance(value, tuple):
        return tuple(_spoken(each, composed, tongue) for each in value)  # type: ignore[return-value]  # as above
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _spoken(getattr(value, one.name), composed, tongue) for one in fields(value)}
        )
    return value
