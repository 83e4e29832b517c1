"""On a person's page: how they stand in each topic, their courses, one step to enter another."""

from __future__ import annotations

from app.domain.exports import DocumentKind
from app.domain.ids import PersonId
from app.domain.training import Training
from app.services import training, watching
from app.services.training import PersonTraining
from app.services.watching import WatchingRow
from app.services.work import Work
from ui.components import Card, HintButton, Row, RowList, Text, clear_layout
from ui.desk import Desk
from ui.training.rows import held_tag
from ui.wording import day_in_prose
from ui.wording.training import course_words, standing_words, topic_name
from ui.wording.watching import place_words, process_name


def read(work: Work, person_id: PersonId) -> tuple[PersonTraining, tuple[WatchingRow, ...]] | None:
    """Return a person's training and the places to watch asked for, None for who may not read it."""
    if not training.may_see(work, person_id):
        return None
    return training.of_person(work, person_id), watching.of_person(work, person_id)


class TrainingCard(Card):
    """Absent for who may not read it. Reads itself again with ``ask``."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__("person-training")
        self._desk, self._person_id = desk, person_id
        self._courses: dict[object, Training] = {}
        self.hide()
        self.ask()

    def ask(self) -> None:
        """Read again."""
        self._desk.ask(read, self._person_id).then(self._show)

    def _show(self, read_here: tuple[PersonTraining, tuple[WatchingRow, ...]] | None) -> None:
        clear_layout(self.body)
        self.setVisible(read_here is not None)
        if read_here is None:
            return
        found, watched = read_here
        today = self._desk.today()
        self.body.addWidget(Text(self.tr("Training"), "heading"))
        if found.standings:
            listing = RowList("person-topics", self.tr("Topics"), fit=True, wrap=True, flush=True)
            listing.set_rows(
                [
                    Row(
                        key=one.topic.value,
                        title=topic_name(one.topic),
                        detail=standing_words(one, today),
                        tone=_tone(held_tag(one).tone),
                    )
                    for one in found.standings
                ]
            )
            self.body.addWidget(listing)
        if found.courses:
            self.body.addWidget(Text(self.tr("Courses"), "strong"))
            self._courses = {one.id: one for one in found.courses}
            courses = RowList("person-courses", self.tr("Courses"), fit=True, wrap=True, flush=True)
            courses.set_rows(
                [
                    Row(
                        key=one.id,
                        title=one.course,
                        detail=course_words(one, found.seen_by.get(one.seen_by, "") if one.seen_by else ""),
                    )
                    for one in found.courses
                ]
            )
            if found.may_write:
                courses.opened.connect(lambda key: self._open(found, key))
            self.body.addWidget(courses)
        self._watched(watched)
        if not found.courses and not found.standings and not watched:
            self.body.addWidget(Text(self.tr("Nothing is entered yet."), "soft"))
        self._buttons(found)

    def _watched(self, rows: tuple[WatchingRow, ...]) -> None:
        """Places to watch a safeguarding process; a row leads to the case for who may see it."""
        if not rows:
            return
        self.body.addWidget(Text(self.tr("Learning by watching"), "strong"))
        listing = RowList("person-watching", self.tr("Learning by watching"), fit=True, wrap=True, flush=True)
        listing.set_rows(
            [
                Row(
                    key=row,
                    title=f"{process_name(row.watching.process)}, {day_in_prose(row.watching.held_on)}",
                    detail=" · ".join(part for part in (place_words(row), row.reference) if part),
                )
                for row in rows
            ]
        )
        listing.opened.connect(self._open_watched)
        self.body.addWidget(listing)

    def _open_watched(self, key: object) -> None:
        if isinstance(key, WatchingRow) and key.watching.case_id is not None:
            self._desk.open("case", key.watching.case_id)
        elif isinstance(key, WatchingRow) and key.may_settle:
            self._desk.open("watch-settle", key)

    def _buttons(self, found: PersonTraining) -> None:
        name = found.person.full_name
        if found.may_write:
            add = HintButton(self.tr("&Enter a course…"), icon="plus", small=True, name="training-add")
            add.clicked.connect(lambda: self._desk.open("training", self._person_id, name))
            self.body.addWidget(add)
        if found.courses or found.standings:
            paper = HintButton(self.tr("T&raining record…"), icon="file-export", small=True, name="training-export")
            paper.clicked.connect(lambda: self._desk.open("export", DocumentKind.TRAINING, self._person_id))
            self.body.addWidget(paper)

    def _open(self, found: PersonTraining, key: object) -> None:
        self._desk.open("training", self._person_id, found.person.full_name, self._courses[key])


def _tone(tone: str) -> str:
    return tone if tone in ("urgent", "attn") else ""
