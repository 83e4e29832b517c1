"""The preparation form on paper: actions from before, the agenda with its prompts, room to write by hand.

It goes to a printer and is kept nowhere. Nothing in it names a child: cases stand in it by number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import resources
from app.domain.audit import Act
from app.domain.case import Case
from app.domain.ids import CaseId, SessionId
from app.domain.people import SupervisionPair
from app.domain.preparation_paper import PaperAction, PaperItem, PreparationPaperExtract
from app.domain.session import AgendaItem, ItemKind, Session
from app.services import access, due, organisation, people, preparing, prompts
from app.services.exporting.gathering import document_mark
from app.services.work import Work
from app.services.workspace import EarlierAction, pair_actions

MOST_PROMPTS = 3  # of an item: more is read by nobody
_FOR_A_CHILD = ("what-has-happened", "like-for-child", "make-of-it")  # the first prompt of each


@dataclass(frozen=True, slots=True)
class PreparationPaper:
    """What the form is made from."""

    extract: PreparationPaperExtract
    template: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PaperPages:
    """The form as it goes to the printer."""

    pdf: bytes
    pages: int


def paper(work: Work, session_id: SessionId) -> PreparationPaper:
    """Return the form of a session that is not over. Raises as ``preparing.form``."""
    session, pair = preparing.to_prepare(work, session_id)
    known = access.people(work)
    cases = access.cases_in_session(work, session, pair)
    extract = PreparationPaperExtract(
        letterhead=organisation.letterhead(work),
        mark=document_mark(work, work.ids.new(), people.title_of(work, work.me)),
        supervisor=due.name_of(known, pair.supervisor),
        supervisee=due.name_of(known, pair.supervisee),
        planned_on=session.planned_on,
        starts_at=f"{session.planned_at:%H:%M}",
        duration_min=session.length_min,
        place="" if preparing.names_a_child(work, session.place, pair) else session.place,
        actions=tuple(_actions(work, session, pair)),
        items=tuple(_items(work, session, pair, cases)),
    )
    return PreparationPaper(extract, resources.read_text("templates/preparation_paper.md"), work.now)


def draw(made: PreparationPaper) -> PaperPages:
    """Return the pages. On any thread. Raises TemplateError, ExportFailedError."""
    from reports import preparation_paper

    rendered = preparation_paper.render(made.extract, template=made.template, at=made.at)
    return PaperPages(rendered.pdf, rendered.pages)


def note_printed(work: Work, session_id: SessionId) -> None:
    """Note in the trail that the form was given to a printer. Raises as ``paper``."""
    preparing.to_prepare(work, session_id)
    work.audit(Act.PRINTED, "preparation-paper", session_id)


def _actions(work: Work, session: Session, pair: SupervisionPair) -> Sequence[PaperAction]:
    """Return the pair's open actions from before, the earliest due first."""
    every = pair_actions(work, session, access.people(work))
    return [
        PaperAction(_words(work, one, pair), one.owner_name, one.action.due_on, len(one.action.carried))
        for one in every
        if not one.is_looked_at
    ]


def _words(work: Work, one: EarlierAction, pair: SupervisionPair) -> str:
    """Return what is to be done; of one whose words name a child only which case it is about."""
    if not preparing.names_a_child(work, one.action.what, pair):
        return one.action.what
    case = None if one.action.case_id is None else work.cases.get(one.action.case_id)
    return "An action about a child" if case is None else f"An action about {case.reference}"


def _items(work: Work, session: Session, pair: SupervisionPair, cases: dict[CaseId, Case]) -> Sequence[PaperItem]:
    items = []
    for item in preparing.standing(work, session, pair):
        if item.kind is ItemKind.ACTIONS:
            continue  # they stand by themselves, above
        if item.case_id is not None:
            if item.case_id in cases:
                asked = tuple(one for name in _FOR_A_CHILD for one in prompts.on_paper(work, name, "the child")[:1])
                items.append(PaperItem(cases[item.case_id].reference, asked))
        elif item.title and not preparing.names_a_child(work, item.title, pair):
            items.append(PaperItem(item.title, _asked(work, item)))
    return items


def _asked(work: Work, item: AgendaItem) -> tuple[str, ...]:
    section = item.topic if item.topic in prompts.sections() else "own"
    return prompts.on_paper(work, section)[:MOST_PROMPTS]
