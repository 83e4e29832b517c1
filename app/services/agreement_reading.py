"""An agreement's terms as sentences: what the document says, section by section.

The sentences are shipped in resources/agreement/wording.toml, so that a club can read what it signs and later own it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from string import Template

from app.domain.agreement import SECTION_KEYS, AgreementTerms, CaseCriterion
from app.domain.extracts import AgreementSection
from app.domain.tongue import ENGLISH, Tongue
from app.services import club_defaults


@dataclass(frozen=True, slots=True)
class Parties:
    """The names and titles an agreement uses. ``line_manager`` is the supervisor's, or ""."""

    supervisor: str
    supervisor_title: str
    supervisee: str
    supervisee_title: str
    line_manager: str


@dataclass(frozen=True, slots=True)
class _Reader:
    """Puts values into the shipped sentences. A value is put in as it is: only ``$names`` of the sentence count."""

    reads: dict[str, str]
    tongue: Tongue

    def say(self, name: str, **values: str) -> str:
        return Template(self.reads[name]).substitute(values)


def read_sections(
    terms: AgreementTerms,
    parties: Parties,
    starts_on: date,
    review_on: date,
    written: frozenset[str],
    tongue: Tongue = ENGLISH,
) -> tuple[AgreementSection, ...]:
    """Return the nine sections in order; one that was not gone through yet reads, and is marked as not written."""
    headings, reads, criteria = club_defaults.agreement_words(tongue.language)
    terms = replace(terms, **club_defaults.translated(terms, tongue.language))
    reader = _Reader(reads, tongue)
    bodies: dict[str, tuple[list[str], list[str], str]] = {
        "who-and-why": (_who(terms, parties, reader), [], ""),
        "how-often": (_how_often(terms, reader), [], ""),
        "preparing": ([terms.preparing, _if(terms.items_by, reader, "items_by")], [], ""),
        "children": _children(terms, parties, reader, criteria),
        "recording": (_recording(terms, reader), [], ""),
        "confidentiality": ([terms.confidentiality, _manager(terms, parties, reader)], [], ""),
        "disagreeing": ([terms.disagreement, _if(terms.other_person, reader, "other_person")], [], ""),
        "cancelling": (
            [terms.cancelling, reader.say("rebook", rebook=_working_days(terms.rebook_within_days, tongue))],
            [],
            "",
        ),
        "review-and-sign": (
            [reader.say("dates", starts=tongue.day(starts_on), review=tongue.day(review_on)), terms.review_note],
            [],
            "",
        ),
    }
    return tuple(
        AgreementSection(
            key=key,
            heading=headings[key],
            sentences=tuple(sentence for sentence in bodies[key][0] if sentence.strip()),
            points=tuple(bodies[key][1]),
            closing=bodies[key][2],
            is_written=key in written,
        )
        for key in SECTION_KEYS
    )


def _who(terms: AgreementTerms, parties: Parties, reader: _Reader) -> list[str]:
    between = reader.say(
        "between",
        supervisor=_titled(parties.supervisor, parties.supervisor_title),
        supervisee=_titled(parties.supervisee, parties.supervisee_title),
    )
    sentences = [between, terms.purpose]
    for name, person in (("supervisor_hopes", parties.supervisor), ("supervisee_hopes", parties.supervisee)):
        hopes = getattr(terms, name)
        if hopes.strip():
            sentences.append(reader.say(name, words=hopes, **{name.removesuffix("_hopes"): person}))
    said = ("objectives", "authority", "confidence", "standards")
    return [*sentences, *(_if(getattr(terms, name), reader, name) for name in said)]


def _how_often(terms: AgreementTerms, reader: _Reader) -> list[str]:
    say = reader.tongue.say
    every = say("every week") if terms.every_weeks == 1 else say("every {weeks} weeks", weeks=terms.every_weeks)
    meet = reader.say("meet", every=every, minutes=str(terms.length_min))
    return [meet, _if(terms.place, reader, "place"), terms.contact_between]


def _children(
    terms: AgreementTerms, parties: Parties, reader: _Reader, criteria: dict[str, str]
) -> tuple[list[str], list[str], str]:
    say = reader.tongue.say
    weeks = say("1 week") if terms.case_weeks == 1 else say("{weeks} weeks", weeks=terms.case_weeks)
    points = [
        Template(criteria[criterion.value]).substitute(weeks=weeks)
        for criterion in CaseCriterion
        if criterion in terms.criteria
    ]
    ends = [f"{point}." if number == len(points) else f"{point};" for number, point in enumerate(points, 1)]
    opening = reader.say("always_discuss" if points else "any_child")
    closing = [terms.children_else]
    if terms.needs_endorsement.strip():
        named = reader.say("needs_endorsement", supervisor=parties.supervisor, words=terms.needs_endorsement)
        closing.append(_ended(named))
    return [opening], ends, "\n".join(line for line in closing if line.strip())


def _recording(terms: AgreementTerms, reader: _Reader) -> list[str]:
    record = _working_days(terms.record_within_days, reader.tongue)
    written = reader.say("written_by", words=terms.written_by, record=record)
    comments = reader.say("comments", comment=_working_days(terms.comment_within_days, reader.tongue))
    return [written if terms.written_by.strip() else "", comments, _if(terms.where_kept, reader, "where_kept")]


def _manager(terms: AgreementTerms, parties: Parties, reader: _Reader) -> str:
    if not terms.line_manager_reads:
        return reader.say("nobody_else")
    if parties.line_manager:
        return reader.say("line_manager_named", manager=parties.line_manager)
    return reader.say("line_manager_unnamed")


def _if(words: str, reader: _Reader, name: str) -> str:
    return _ended(reader.say(name, words=words.strip())) if words.strip() else ""


def _ended(sentence: str) -> str:
    return sentence if sentence.rstrip()[-1:] in ".!?" else f"{sentence.rstrip()}."


def _titled(name: str, title: str) -> str:
    return f"{name}, {title}" if title else name


def _working_days(days: int, tongue: Tongue) -> str:
    return tongue.say("1 working day") if days == 1 else tongue.say("{days} working days", days=days)
