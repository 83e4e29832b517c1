"""The Section 11 evidence pack as a document: figures and scores. Adults are named only when that was chosen."""

from __future__ import annotations

from itertools import groupby

from app.domain.day_names import MONTHS
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.ids import ReturnId
from app.domain.section11 import Figure, Month, SectionElevenReturn, Tally, Unit, hours
from app.domain.section11_extract import (
    BarExtract,
    FigureExtract,
    SectionElevenExtract,
    StandardExtract,
    SupervisedExtract,
)
from app.services import access, people, section11, section11_reading, section11_return
from app.services.document_words import titled
from app.services.section11 import Pack, Period
from app.services.work import Work

_MOST_MONTHS = 24  # of a longer period the chart shows years
_FUNCTIONS = (
    Figure.COVERS_MANAGEMENT,
    Figure.COVERS_SUPPORT,
    Figure.COVERS_REFLECTION,
    Figure.COVERS_MEDIATION,
    Figure.COVERS_DEVELOPMENT,
)


def extract(
    work: Work, return_id: ReturnId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[SectionElevenExtract, str]:
    """Return the extract and the stem of its file name. Raises NotFoundError, NotAllowedError("inspection")."""
    shown = section11_return.view(work, return_id)
    one, pack = shown.one, shown.pack
    made = SectionElevenExtract(
        letterhead=letterhead,
        mark=mark,
        since=one.since,
        until=one.until,
        on=work.today,
        due_on=one.due_on,
        returned_on=one.returned_on,
        moderated_by=one.moderated_by,
        law=section11.shipped()["law"],
        figures=tuple(
            FigureExtract(
                each.group, each.title, _value(pack, each.key), _percent(pack, each.key), each.counted, each.source
            )
            for each in section11.definitions()
        ),
        months=_months(pack),
        functions=tuple(_function(pack, key) for key in _FUNCTIONS),
        standards=_standards(one, pack),
        works=one.works,
        next_steps=one.next_steps,
        people=_people(work, pack.period) if one.names_people else (),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, f"Section 11 evidence {one.since.isoformat()} to {one.until.isoformat()}"


def _value(pack: Pack, key: Figure) -> str:
    meant = section11.definition(key)
    return _in_words(pack.figures[key], meant.unit)


def _in_words(found: Tally, unit: Unit) -> str:
    """Return the figure in words."""
    match unit:
        case Unit.NUMBER:
            return str(found.count)
        case Unit.HOURS:
            return f"{hours(found.minutes)} of {hours(found.of_minutes)} hours"
        case Unit.DAYS:
            if found.middle is None:
                return "none"
            return f"{_days(found.middle)} in the middle, {_days(found.longest)} at most"
    return f"{found.count} of {found.of}" if found.of else "none"


def _days(number: float) -> str:
    text = str(int(number)) if number == int(number) else f"{number:.1f}"
    return f"{text} {'day' if number == 1 else 'days'}"


def _percent(pack: Pack, key: Figure) -> int | None:
    return pack.figures[key].percent if section11.definition(key).is_share else None


def _months(pack: Pack) -> tuple[BarExtract, ...]:
    found = pack.months
    if len(found) <= _MOST_MONTHS:
        return tuple(
            BarExtract(f"{MONTHS[one.first.month - 1]} {one.first.year}", one.count, one.count + one.others)
            for one in found
        )
    return tuple(_year(year, tuple(months)) for year, months in groupby(found, key=lambda one: one.first.year))


def _year(year: int, months: tuple[Month, ...]) -> BarExtract:
    count = sum(one.count for one in months)
    return BarExtract(str(year), count, count + sum(one.others for one in months))


def _function(pack: Pack, key: Figure) -> BarExtract:
    found = pack.figures[key]
    return BarExtract(section11.definition(key).title, found.count, found.of)


def _standards(one: SectionElevenReturn, pack: Pack) -> tuple[StandardExtract, ...]:
    made = []
    for standard in section11_return.standards():
        answer = one.answer(standard.key)
        made.append(
            StandardExtract(
                text=standard.text,
                is_essential=standard.is_essential,
                source=standard.source,
                own=answer.own,
                moderated=answer.moderated,
                figures=tuple(f"{section11.definition(key).title}: {_value(pack, key)}" for key in standard.figures),
                shown_by=answer.evidence,
                to_improve=answer.to_improve,
                deadline=answer.deadline,
            )
        )
    return tuple(made)


def _people(work: Work, period: Period) -> tuple[SupervisedExtract, ...]:
    found = section11_reading.read(work, period)
    by_person = {pair.supervisee: pair for pair in found.active_pairs}
    everyone = access.people(work)
    made = []
    for person_id, person in found.people.items():
        pair = by_person.get(person_id)
        signed = "" if pair is None else "signed" if pair.id in found.agreements else "none"
        supervisor = "" if pair is None else everyone[pair.supervisor].full_name
        title = titled("", people.title_of(work, person_id)).removeprefix(", ")
        made.append(SupervisedExtract(person.full_name, title, supervisor, signed))
    return tuple(sorted(made, key=lambda row: row.supervisee))
