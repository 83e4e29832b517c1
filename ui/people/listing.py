"""Everyone on file: what they do, who supervises them, when they last met and when they should again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.agreement import AgreementState
from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.ids import PersonId
from app.services import people, people_import
from app.services.people import PersonRow
from ui.components import (
    EmptyState,
    FilterChips,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    SegmentedChoice,
    TagSpec,
    UndoStrip,
)
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.people.doubles import DoublesLine
from ui.people.year import YearSection
from ui.wording import day_in_list, due


class PeoplePage(Page):
    """The list says in words who has no supervisor, no agreement, or was not supervised in time."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("People")
        header = PageHeader(title, self.tr("Everyone who works or volunteers with children, and who supervises them"))
        super().__init__(title, "people", header)
        self._desk = desk
        self._rows: tuple[PersonRow, ...] = ()
        self._add = add = HintButton(
            self.tr("&Add person"), kind="primary", icon="user-plus", hint="Ctrl N", name="add-person"
        )
        add.clicked.connect(self.new)
        bring_in = HintButton(self.tr("Bring &in a list…"), short=self.tr("L&ist…"), name="people-bring-in")
        bring_in.clicked.connect(self.bring_in)
        if desk.sight.manages_people:
            header.add(bring_in)
            header.add(add)
        self._body = ScrollBody(margins=(28, 8, 28, 28))
        self._undo = UndoStrip("people-undo")
        self._body.column.addWidget(self._undo)
        self._doubles = DoublesLine(desk)
        self._body.column.addWidget(self._doubles)
        self._add_choices()
        self._list = RowList("people-list", title, fit=True)
        self._list.opened.connect(lambda key: desk.open("person", key))
        self._body.column.addWidget(self._list)
        self._first = first = HintButton(
            self.tr("A&dd the first person"), kind="primary", icon="user-plus", name="first-person"
        )
        first.clicked.connect(self.new)
        self._empty = EmptyState(
            "users",
            self.tr("Only you are on file yet"),
            self.tr(
                "Add the people who work or volunteer with children. Say who supervises them. Holdfast keeps track "
                "of when they should meet."
            ),
            primary=first if desk.sight.manages_people else None,
            name="people-empty",
        )
        self._body.column.addWidget(self._empty)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._year.foot)
        for widget in (self._choice, self._year, self._year.foot, self._filter, self._list, self._empty):
            widget.hide()  # until it is known who there is
        self._ask()

    def _add_choices(self) -> None:
        """What to look at, the year, and which people the list holds."""
        self._choice = SegmentedChoice(
            [("year", self.tr("The year")), ("everyone", self.tr("Everyone"))],
            name="people-section",
            label=self.tr("What to look at"),
        )
        self._choice.set_value("year")
        self._choice.chosen.connect(self._fill)
        self._body.column.addWidget(self._choice)
        self._year = YearSection(self._desk)
        self._body.column.addWidget(self._year)
        self._filter = FilterChips(
            [
                ("here", self.tr("Everyone"), 0),
                ("late", self.tr("Session late"), 0),
                ("without", self.tr("No supervisor"), 0),
                ("no-agreement", self.tr("No signed agreement"), 0),
                ("never", self.tr("Never supervised"), 0),
                ("left", self.tr("Left"), 0),
            ],
            name="people-filter",
            label=self.tr("Which people"),
        )
        self._filter.set_value("here")
        self._filter.chosen.connect(self._fill)
        self._body.column.addWidget(self._filter)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Leave the table of the year what room there is."""
        super().set_layout_mode(mode)
        self._year.set_tight(mode in (LayoutMode.SMALL, LayoutMode.SINGLE))

    def panes(self) -> Sequence[QWidget]:
        """F6 goes from the table to what explains it."""
        return (self._body, self._year.foot) if self._shows_year else (self._body,)

    def refresh(self, changes: object) -> None:
        """Read again when people, agreements, sessions or keys changed."""
        if isinstance(changes, Changes) and (changes.people or changes.agreements or changes.sessions or changes.keys):
            self._ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the year or the list, or with what an empty place offers."""
        if len(self._rows) <= 1:
            return self._first
        return self._year.matrix if self._shows_year else self._list

    @property
    def _shows_year(self) -> bool:
        return self._choice.value() == "year"

    def new(self) -> None:
        """Add a person."""
        if self._desk.sight.manages_people:
            self._desk.open("new-person")

    def bring_in(self) -> None:
        """Bring people in from a list; it can be taken back here."""
        if self._desk.sight.manages_people:
            self._desk.open("bring-in", self._brought_in)

    def print_page(self) -> None:
        """Ctrl+P: print the year, while that is what is looked at."""
        if self._shows_year and not self._year.is_empty:
            self._year.print_page()

    def _brought_in(self, brought: tuple[PersonId, ...]) -> None:
        """Offer to take back what a list has brought in."""
        words = self.tr("1 person is on file now.")
        if len(brought) > 1:
            words = self.tr("%1 people are on file now.").replace("%1", str(len(brought)))
        self._undo.offer(words, lambda: self._take_back(brought))

    def _take_back(self, brought: tuple[PersonId, ...]) -> None:
        self._desk.do(people_import.take_back, brought).then()

    def _ask(self) -> None:
        self._doubles.ask()
        self._year.ask()
        self._desk.ask(people.listing).then(self._show)

    def _show(self, rows: tuple[PersonRow, ...]) -> None:
        self._rows = rows
        self._fill()
        self.take_focus_soon()

    def _fill(self, *_args: object) -> None:
        here = [row for row in self._rows if row.person.left_on is None]
        groups = {
            "here": here,
            "late": [row for row in here if row.lateness is Lateness.LATE],
            "without": [row for row in here if row.supervisor_name is None],
            "no-agreement": [
                row for row in here if row.pair_id is not None and row.agreement_state is not AgreementState.SIGNED
            ],
            "never": [row for row in here if row.is_never_supervised],
            "left": [row for row in self._rows if row.person.left_on is not None],
        }
        self._filter.set_counts({key: len(rows) for key, rows in groups.items()})
        self._list.set_rows([self._row(row) for row in groups[self._filter.value() or "here"]])
        alone = len(self._rows) <= 1  # then the empty place has its own button
        self._choice.setVisible(not alone)
        for widget in (self._year, self._year.foot):
            widget.setVisible(not alone and self._shows_year)
        self._filter.setVisible(alone or not self._shows_year)
        self._list.setVisible(alone or not self._shows_year)
        self._empty.setVisible(alone)
        self._add.setVisible(not alone and self._desk.sight.manages_people)

    def _row(self, row: PersonRow) -> Row:
        today = self._desk.today()
        parts = []
        if row.appointment is not None and row.appointment.title:
            parts.append(row.appointment.title)
        if row.supervisor_name is not None:
            parts.append(self.tr("supervised by %1").replace("%1", row.supervisor_name))
        else:
            parts.append(self.tr("no supervisor yet"))
        if row.next_session_on is not None:
            booked = day_in_list(row.next_session_on, today, weekday=True)
            parts.append(self.tr("next session %1").replace("%1", booked))
        you = self.tr("(you)") if row.person.id == self._desk.vault.me else ""
        return Row(
            key=row.person.id,
            title=row.person.full_name,
            title_rest=you,
            detail=" · ".join(parts),
            icon="users",
            tag=self._tag(row),
        )

    def _tag(self, row: PersonRow) -> TagSpec | None:
        today = self._desk.today()
        if row.person.left_on is not None:
            left = day_in_list(row.person.left_on, today)
            return TagSpec(self.tr("Left %1").replace("%1", left), "plain")
        if row.supervisor_name is None:
            return TagSpec(self.tr("No supervisor"), "attn", "alert-circle")
        if row.agreement_state is None:
            return TagSpec(self.tr("No agreement"), "attn", "file-alert")
        if row.agreement_state is AgreementState.DRAFT:
            return TagSpec(self.tr("Agreement not signed"), "attn", "writing-sign")
        if row.session_due_on is None:
            return None
        words = due(row.session_due_on, today)
        if row.lateness is Lateness.LATE:
            return TagSpec(self.tr("Session %1").replace("%1", words), "urgent", "alert-triangle")
        soon = row.lateness is Lateness.SOON
        return TagSpec(self.tr("Due %1").replace("%1", words), "attn" if soon else "plain", "calendar")
