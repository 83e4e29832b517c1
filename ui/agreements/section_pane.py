"""The middle of an agreement's page: one section as a form; the last one with its dates and signatures."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.agreement import AgreementSignature, AgreementTerms
from app.domain.errors import InputError
from app.services.agreements import AgreementView
from ui.agreements.sections import SectionEditor, SectionForm
from ui.components import DateField, Flow, FormField, HintButton, ScrollBody, Text
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_prose

DATED = "review-and-sign"  # the section that asks for the dates


class SectionPane(ScrollBody):
    """Shows one section at a time. ``changed`` on every edit.

    ``club_wording_asked`` and ``copy_asked`` when somebody wants the section in the club's words, or in those of the
    last agreement.
    """

    changed = Signal()
    club_wording_asked = Signal()
    copy_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(margins=(24, 16, 24, 16))
        self._desk = desk
        self._editor: SectionEditor | None = None
        self._starts: DateField | None = None
        self._review: DateField | None = None

    def show_section(
        self, view: AgreementView, form: SectionForm, terms: AgreementTerms, place: str, *, read_only: bool
    ) -> None:
        """Show the section in place of the one before; ``place`` says which of how many it is."""
        self.clear()
        head = QWidget()
        row = box(QHBoxLayout(head), 0, 8)
        row.addWidget(Text(form.title, "card-title", "section-title"), 1)
        row.addWidget(Text(place, "hint", wrap=False))
        self.column.addWidget(head)
        self.column.addWidget(Text(form.intro, "soft"))
        self._editor = SectionEditor(form, terms, read_only=read_only)
        self._editor.changed.connect(self.changed)
        self.column.addWidget(self._editor)
        self._starts = self._review = None
        if form.key == DATED:
            self._add_dates(view, read_only=read_only)
        if not read_only:
            self._add_wordings(with_last=view.last is not None)
        self.column.addStretch(1)

    def terms_from(self, terms: AgreementTerms) -> AgreementTerms:
        """Return ``terms`` with what is typed in the section that is shown."""
        return terms if self._editor is None else self._editor.terms_from(terms)

    def dates_from(self, starts_on: date, review_on: date) -> tuple[date, date]:
        """Return the dates with what is typed; as they are while one of them cannot be read, which its field says."""
        if self._starts is None or self._review is None:
            return starts_on, review_on
        try:
            return self._starts.date() or starts_on, self._review.date() or review_on
        except InputError:
            return starts_on, review_on

    @property
    def first(self) -> QWidget | None:
        """The first question of the section that is shown."""
        return None if self._editor is None else self._editor.first

    def arrive(self) -> None:
        """Put the focus into the first question."""
        if self._editor is not None:
            self._editor.arrive()

    def _add_wordings(self, *, with_last: bool) -> None:
        line = Flow()
        club = HintButton(self.tr("Use the club’s &wording"), kind="quiet", icon="template", name="club-wording")
        club.clicked.connect(self.club_wording_asked)
        line.add(club)
        if with_last:
            last = HintButton(self.tr("&Copy from last agreement"), kind="quiet", icon="history", name="copy-last")
            last.clicked.connect(self.copy_asked)
            line.add(last)
        self.column.addWidget(line)

    def _add_dates(self, view: AgreementView, *, read_only: bool) -> None:
        agreement = view.agreement
        self._starts = DateField(self._desk.today, name="starts-on")
        self._starts.set_date(agreement.starts_on)
        self._review = DateField(self._desk.today, name="review-on")
        self._review.set_date(agreement.review_on)
        row = QWidget()
        dates = box(QHBoxLayout(row), 0, 12)
        dates.addWidget(FormField(self.tr("&Starts on"), self._starts, name="starts-on-field"))
        dates.addWidget(FormField(self.tr("We look at it again &by"), self._review, name="review-on-field"))
        for date_field in (self._starts, self._review):
            date_field.date_changed.connect(self._date_changed)
        row.setEnabled(not read_only)
        self.column.addWidget(row)
        for line in agreement.signatures:
            self.column.addWidget(Text(self._signed(view, line), "hint"))

    def _date_changed(self, _day: object) -> None:
        self.changed.emit()

    def _signed(self, view: AgreementView, line: AgreementSignature) -> str:
        name = view.supervisor_name if line.person_id == view.supervisor else view.supervisee_name
        way = {
            "on-this-computer": self.tr("%1 signed on this computer, %2"),
            "on-paper": self.tr("%1 signed on paper, %2"),
            "declined": self.tr("%1 did not sign, %2"),
        }[line.way.value]
        words = way.replace("%1", name).replace("%2", day_in_prose(line.on))
        return f"{words}: {line.reason}" if line.reason else words
