"""What people say of supervision and what was done about it, leaders' visits, supervisors' objectives."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import ObjectiveId, PersonId, VisitId
from app.domain.improving import LeadershipVisit, Reached
from app.services import feedback, objectives, visits
from app.services.feedback import AboutOne
from app.services.objectives import ObjectiveRow
from app.services.work import Work
from ui.components import EmptyState, Flow, HintButton, Row, RowList, SectionHead, TagSpec, Text
from ui.desk import Desk
from ui.quality.improving_sheets import (
    FeedbackSheet,
    HeardSheet,
    MeasureSheet,
    ObjectiveSheet,
    RespondSheet,
    VisitSheet,
)
from ui.theme import box
from ui.wording import count, day_in_list
from ui.wording.dates import month_name
from ui.wording.shipped import shipped

_TONES = {Reached.YES: ("good", "check"), Reached.PARTLY: ("attn", "circle-dot"), Reached.NO: ("urgent", "x")}


@dataclass(frozen=True, slots=True)
class Found:
    """Everything of the section, for whoever reads it."""

    about: tuple[tuple[PersonId, str], ...]  # about whom feedback may be handed in here
    said: tuple[AboutOne, ...]
    visits: tuple[LeadershipVisit, ...]
    keeps_visits: bool
    objectives: tuple[ObjectiveRow, ...]
    sets_for: tuple[tuple[PersonId, str], ...]


def read(work: Work) -> Found:
    """Read what this person may."""
    return Found(
        about=feedback.supervisors(work),
        said=feedback.listing(work),
        visits=visits.listing(work),
        keeps_visits=visits.may_record(work),
        objectives=objectives.listing(work),
        sets_for=objectives.supervisors(work),
    )


class ImprovingSection(QWidget):
    """Three lists; a row is answered, followed up or measured by opening it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("quality-improving")
        self._desk = desk
        self._found: Found | None = None
        column = box(QVBoxLayout(self), 0, 12)
        self._buttons = Flow()
        self._give = self._button(self.tr("Give &feedback…"), "improving-feedback", self._open_feedback)
        self._visit = self._button(self.tr("Write a &visit down…"), "improving-visit", self._open_visit)
        self._set = self._button(self.tr("Set an &objective…"), "improving-objective", self._open_objective)
        column.addWidget(self._buttons)
        self._heads: dict[str, SectionHead] = {}
        self._lists: dict[str, RowList] = {}
        for key, words, opened in (
            ("said", self.tr("What people say of supervision"), self._respond),
            ("visits", self.tr("Leaders’ visits"), self._follow_up),
            ("objectives", self.tr("Objectives of supervisors"), self._measure),
        ):
            self._heads[key] = SectionHead(words)
            self._lists[key] = RowList(f"improving-{key}", words, fit=True, wrap=True)
            self._lists[key].opened.connect(opened)
            column.addWidget(self._heads[key])
            column.addWidget(self._lists[key])
            for widget in (self._heads[key], self._lists[key]):
                widget.hide()
        words = self.tr(
            "Answers without a name are shown when their quarter of the year is over and three about the same "
            "supervisor are in; what came on paper is not one of the three. Nothing in the records tells whose they "
            "are."
        )
        self._note = Text(words, "hint", "improving-note")
        column.addWidget(self._note)
        self._empty = EmptyState(
            "bulb",
            self.tr("Nothing here yet"),
            self.tr(
                "Here you keep what people say of their supervision, and what leaders hear on a visit. Beside it "
                "stand the aims of each supervisor, and what was done about it all."
            ),
            name="improving-empty",
        )
        self._empty.hide()
        column.addWidget(self._empty)
        self.ask()

    def ask(self) -> None:
        """Read anew."""
        self._desk.ask(read).then(self._show)

    def first(self) -> QWidget:
        """Return where work begins."""
        return next((one for one in self._lists.values() if one.rows()), self._give)

    def _button(self, words: str, name: str, pressed: object) -> HintButton:
        button = HintButton(words, icon="plus", small=True, name=name)
        button.clicked.connect(pressed)
        button.hide()
        self._buttons.add(button)
        return button

    def _show(self, found: Found) -> None:
        self._found = found
        self._give.setVisible(bool(found.about))
        self._visit.setVisible(found.keeps_visits)
        self._set.setVisible(bool(found.sets_for))
        rows = {
            "said": [self._said_row(number, one) for number, one in enumerate(found.said)],
            "visits": [self._visit_row(one) for one in found.visits],
            "objectives": [self._objective_row(one) for one in found.objectives],
        }
        for key, made in rows.items():
            self._lists[key].set_rows(made)
            self._lists[key].setVisible(bool(made))
            self._heads[key].setVisible(bool(made))
        self._empty.setVisible(not any(rows.values()))

    def _said_row(self, number: int, one: AboutOne) -> Row:
        answers = count(len(one.feedback), "answer", "answers")
        most = max(feedback.marks())
        parts = [
            f"{one.means[question.key]:.1f} / {most}  {shipped(question.text)}" for question in feedback.questions()
        ]
        comments = [each.comment for each in one.feedback if each.comment.strip()]
        quarter = self.tr("quarter from %1").replace("%1", f"{month_name(one.quarter_on)} {one.quarter_on.year}")
        done = TagSpec(self.tr("Answered"), "good", "check")
        return Row(
            key=number,
            title=one.name,
            title_rest=f"· {quarter} · {answers}",
            detail="\n".join([*parts, *(f"“{text}”" for text in comments)]),
            tag=done if one.responses else TagSpec(self.tr("To answer"), "attn", "clock"),
        )

    def _visit_row(self, one: LeadershipVisit) -> Row:
        done = one.done_on is not None
        tag = (
            TagSpec(self.tr("Followed up"), "good", "check")
            if done
            else TagSpec(self.tr("To follow up"), "attn", "clock")
        )
        return Row(
            key=one.id,
            title=f"{one.who}, {one.where}",
            title_rest=f"· {day_in_list(one.on, self._desk.today())}",
            detail="\n".join(part for part in (one.heard, one.done) if part),
            tag=tag,
        )

    def _objective_row(self, one: ObjectiveRow) -> Row:
        made = one.objective
        by = self.tr("by %1").replace("%1", day_in_list(made.due_on, self._desk.today()))
        tag = TagSpec(self.tr("Open"), "plain", "circle-dashed")
        if made.reached is not None:
            words = {
                Reached.YES: self.tr("Reached"),
                Reached.PARTLY: self.tr("Partly"),
                Reached.NO: self.tr("Not reached"),
            }
            tone, icon = _TONES[made.reached]
            tag = TagSpec(words[made.reached], tone, icon)  # type: ignore[arg-type]  # the tag's tones
        elif made.due_on < self._desk.today():
            tag = TagSpec(self.tr("To measure"), "attn", "clock")
        return Row(
            key=made.id,
            title=made.what,
            title_rest=f"· {one.name} · {by}",
            detail=made.found or made.measure,
            tag=tag,
        )

    def _open_feedback(self, *_args: object) -> None:
        if self._found is not None:
            FeedbackSheet(self._desk, self._found.about).open()

    def _open_visit(self, *_args: object) -> None:
        VisitSheet(self._desk).open()

    def _open_objective(self, *_args: object) -> None:
        if self._found is not None:
            ObjectiveSheet(self._desk, self._found.sets_for).open()

    def _respond(self, key: object) -> None:
        if self._found is not None and isinstance(key, int):
            RespondSheet(self._desk, self._found.said[key]).open()

    def _follow_up(self, key: object) -> None:
        one = next((visit for visit in self._found.visits if visit.id == key), None) if self._found else None
        if one is not None and one.done_on is None:
            HeardSheet(self._desk, VisitId(one.id)).open()

    def _measure(self, key: object) -> None:
        row = next((one for one in self._found.objectives if one.objective.id == key), None) if self._found else None
        if row is not None and row.may_measure and row.objective.reached is None:
            MeasureSheet(self._desk, ObjectiveId(row.objective.id), row.objective.what).open()
