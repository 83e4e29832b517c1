"""One agreement: its sections at the left, the form of one of them, and the document as it will read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.agreement import AgreementState, AgreementTerms
from app.domain.changes import Changes
from app.domain.errors import AppError, InputError
from app.domain.exports import DocumentKind
from app.domain.ids import AgreementId
from app.services import agreements
from app.services.agreements import AgreementView
from ui.agreements.reading import ReadingView
from ui.agreements.sections import SectionEditor, SectionForm, section_forms
from ui.agreements.signing import SignSheet
from ui.components import (
    ActionBar,
    AgendaList,
    AgendaRow,
    Banner,
    DateField,
    FormField,
    HintButton,
    PageHeader,
    SaveIndicator,
    ScrollBody,
    Tag,
    Text,
)
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.theme import box, fix
from ui.wording import day_in_prose, explain

SAVE_AFTER_MS = 1000
SAVE_AT_LEAST_MS = 5000


class AgreementPage(Page):
    """Everything saves by itself. A signed version is read only; a change makes a new version."""

    def __init__(self, desk: Desk, agreement_id: AgreementId) -> None:
        header = PageHeader(" ", record=True, back=True)
        super().__init__("", "agreements", header)
        self.title = self.tr("Agreement")
        self._desk, self._id = desk, agreement_id
        self._head = header
        self._view: AgreementView | None = None
        self._terms: AgreementTerms | None = None
        self._forms = section_forms()
        self._at = 0
        self._written: frozenset[str] = frozenset()
        self._editor: SectionEditor | None = None
        self._starts: DateField | None = None
        self._review: DateField | None = None
        self._unsaved = False
        self._saving = 0  # saves that were asked for and are not answered yet
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._latest = QTimer(self, singleShot=True, interval=SAVE_AT_LEAST_MS)
        for timer in (self._soon, self._latest):
            timer.timeout.connect(self._save)
        self._build_header(header)
        self._build_body()
        self._ask()

    # Building

    def _build_header(self, header: PageHeader) -> None:
        self._state = Tag(self.tr("Draft"), "info", "pencil")
        self._saved = SaveIndicator()
        self._export = HintButton(
            self.tr("Save as &PDF…"), short=self.tr("PDF"), icon="file-export", name="agreement-pdf"
        )
        self._export.clicked.connect(lambda: self._desk.open("export", DocumentKind.AGREEMENT, self._id))
        self._renew = HintButton(self.tr("Write a new &version"), short=self.tr("New version"), name="agreement-renew")
        self._renew.clicked.connect(self._begin_again)
        self._sign = HintButton(self.tr("&Sign together…"), short=self.tr("Sign…"), name="agreement-sign")
        self._sign.clicked.connect(self._sign_together)
        for widget in (self._state, self._saved, self._export, self._renew, self._sign):
            header.add(widget)
        for button in (self._renew, self._sign):
            button.hide()

    def _build_body(self) -> None:
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="agreement-trouble")
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        row = QHBoxLayout()
        box(row, 0, 0)
        self._list = AgendaList("agreement-sections", self.tr("Sections of the agreement"))
        fix(self._list, width=206)
        self._list.chosen.connect(self._go_to)
        row.addWidget(self._list)
        middle = QWidget()
        column = QVBoxLayout(middle)
        box(column, 0, 0)
        self._scroll = ScrollBody()
        box(self._scroll.column, (24, 16, 24, 16), 12)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._build_bar())
        row.addWidget(middle, 5)
        self._reading_side = QWidget()
        reading = QVBoxLayout(self._reading_side)
        box(reading, (20, 16, 20, 16), 12)
        reading.addWidget(Text(self.tr("How it will read"), "strong"))
        self._reading = ReadingView()
        reading.addWidget(self._reading, 1)
        row.addWidget(self._reading_side, 4)
        self.column.addLayout(row, 1)

    def _build_bar(self) -> ActionBar:
        bar = ActionBar()
        self._back = HintButton(self.tr("&Back"), name="section-back")
        self._back.clicked.connect(lambda: self._go_to(self._forms[self._at - 1].key))
        self._next = HintButton("", kind="primary", hint="Ctrl Enter", name="section-next")
        self._next.clicked.connect(self.primary)
        self._club_wording = HintButton(
            self.tr("Use the club’s &wording"),
            kind="quiet",
            icon="template",
            short=self.tr("Club’s wording"),
            name="club-wording",
        )
        self._club_wording.clicked.connect(self._use_club_wording)
        self._copy_last = HintButton(
            self.tr("&Copy from last agreement"),
            kind="quiet",
            icon="history",
            short=self.tr("Copy last"),
            name="copy-last",
        )
        self._copy_last.clicked.connect(self._copy_from_last)
        bar.add(self._back)
        bar.add(self._next)
        bar.add_right(self._club_wording)
        bar.add_right(self._copy_last)
        return bar

    # Reading

    def refresh(self, changes: object) -> None:
        """Read again when this agreement changed elsewhere (it was signed)."""
        if isinstance(changes, Changes) and self._id in changes.agreements and not self._unsaved:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(agreements.view, self._id).then(self._show)

    def _show(self, view: AgreementView) -> None:
        first = self._view is None
        was_draft = not first and self._is_draft()
        self._view = view
        self._written = view.agreement.written
        self.title = self.tr("Agreement with %1").replace("%1", view.supervisee_name)
        self._head.set_title(self.title)
        self._head.set_subtitle(self._subtitle(view))
        self._show_state(view)
        if first:
            self._terms = view.agreement.terms
            self._at = next((i for i, form in enumerate(self._forms) if form.key not in self._written), 0)
        if first or was_draft != self._is_draft():
            self._terms = view.agreement.terms
            self._show_section()
        self._show_list()
        self._draw_reading()

    def _subtitle(self, view: AgreementView) -> str:
        words = self.tr("One to one with %1 · version %2").replace("%1", view.supervisor_name)
        return words.replace("%2", str(view.agreement.version))

    def _is_draft(self) -> bool:
        return self._view is not None and self._view.agreement.state is AgreementState.DRAFT

    def _show_state(self, view: AgreementView) -> None:
        state = view.agreement.state
        if state is AgreementState.DRAFT:
            self._state.set(self.tr("Draft"), "info", "pencil")
        elif state is AgreementState.SIGNED:
            self._state.set(self.tr("Signed"), "good", "check")
        else:
            self._state.set(self.tr("Ended"), "plain")
        may = view.may_write
        self._sign.setVisible(state is AgreementState.DRAFT and may)
        self._renew.setVisible(state is AgreementState.SIGNED and may and not view.has_later_draft)
        for button in (self._club_wording, self._copy_last):
            button.setVisible(state is AgreementState.DRAFT and may)
        if state is AgreementState.DRAFT:
            self._copy_last.setVisible(may and view.last is not None)

    # Sections

    def _form(self) -> SectionForm:
        return self._forms[self._at]

    def _show_list(self) -> None:
        rows = []
        for number, form in enumerate(self._forms):
            written = form.key in self._written
            now = number == self._at
            rows.append(AgendaRow(form.key, form.title, "", "now" if now else "done" if written else "todo"))
        self._list.set_rows(rows)
        self._list.set_current(self._form().key)

    def _show_section(self) -> None:
        if self._terms is None or self._view is None:
            return
        while (item := self._scroll.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        form = self._form()
        read_only = not self._is_draft() or not self._view.may_write
        head = QWidget()
        row = QHBoxLayout(head)
        box(row, 0, 8)
        row.addWidget(Text(form.title, "card-title", "section-title"), 1)
        count = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._forms)))
        row.addWidget(Text(count, "hint", wrap=False))
        self._scroll.column.addWidget(head)
        self._scroll.column.addWidget(Text(form.intro, "soft"))
        self._editor = SectionEditor(form, self._terms, read_only=read_only)
        self._editor.changed.connect(self._edited)
        self._scroll.column.addWidget(self._editor)
        self._starts = self._review = None
        if form.key == "review-and-sign":
            self._add_dates(read_only=read_only)
        self._scroll.column.addStretch(1)
        self._back.setVisible(self._at > 0)
        last = self._at == len(self._forms) - 1
        following = "" if last else self._forms[self._at + 1].title
        words = self.tr("Sign together…") if last else self.tr("Next: %1").replace("%1", following)
        self._next.set_words(words, short=self.tr("Sign…") if last else self.tr("Next"))
        self._next.setVisible(not last or not read_only)

    def _add_dates(self, *, read_only: bool) -> None:
        if self._view is None:
            return
        agreement = self._view.agreement
        self._starts = DateField(self._desk.today, name="starts-on")
        self._starts.set_date(agreement.starts_on)
        self._review = DateField(self._desk.today, name="review-on")
        self._review.set_date(agreement.review_on)
        row = QWidget()
        dates = QHBoxLayout(row)
        box(dates, 0, 12)
        self._starts_field = FormField(self.tr("&Starts on"), self._starts, name="starts-on-field")
        self._review_field = FormField(self.tr("We look at it again &by"), self._review, name="review-on-field")
        for field, date_field in ((self._starts_field, self._starts), (self._review_field, self._review)):
            dates.addWidget(field)
            date_field.date_changed.connect(self._edited)
        row.setEnabled(not read_only)
        self._scroll.column.addWidget(row)
        for line in agreement.signatures:
            self._scroll.column.addWidget(Text(self._signature_words(line.person_id, line), "hint"))

    def _signature_words(self, person_id: object, line: agreements.AgreementSignature) -> str:
        view = self._view
        if view is None:
            return ""
        name = view.supervisor_name if person_id == view.supervisor else view.supervisee_name
        way = {
            "on-this-computer": self.tr("%1 signed on this computer, %2"),
            "on-paper": self.tr("%1 signed on paper, %2"),
            "declined": self.tr("%1 did not sign, %2"),
        }[line.way.value]
        words = way.replace("%1", name).replace("%2", day_in_prose(line.on))
        return f"{words}: {line.reason}" if line.reason else words

    def _go_to(self, key: object) -> None:
        self._keep(mark_written=False)
        keys = [form.key for form in self._forms]
        if key in keys:
            self._at = keys.index(str(key))
        self._show_section()
        self._show_list()
        self._draw_reading()
        if self._editor is not None:
            self._editor.arrive()

    def primary(self) -> None:
        """Go to the next section; from the last one, sign together."""
        self._keep(mark_written=True)
        if self._at == len(self._forms) - 1:
            self._sign_together()
            return
        self._go_to(self._forms[self._at + 1].key)

    def _use_club_wording(self) -> None:
        self._keep(mark_written=False)
        if self._terms is not None:
            self._take(agreements.use_club_wording(self._terms, self._form().key))

    def _copy_from_last(self) -> None:
        self._keep(mark_written=False)
        if self._terms is not None and self._view is not None and self._view.last is not None:
            self._take(agreements.copy_section(self._terms, self._view.last.terms, self._form().key))

    def _take(self, terms: AgreementTerms) -> None:
        self._terms = terms
        self._show_section()
        self._edited()
        if self._editor is not None:
            self._editor.arrive()

    # Saving

    def _edited(self, *_args: object) -> None:
        if not self._is_draft():
            return
        self._unsaved = True
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()
        self._keep(mark_written=False)
        self._draw_reading()

    def _keep(self, *, mark_written: bool) -> None:
        """Take what the form holds into the terms; going on from a section marks it as written."""
        if self._editor is None or self._terms is None or not self._is_draft():
            return
        terms = self._editor.terms_from(self._terms)
        written = self._written | {self._form().key} if mark_written else self._written
        if terms != self._terms or written != self._written:
            self._terms, self._written = terms, written
            self._unsaved = True
            self._soon.start()

    def _dates(self) -> tuple[date, date] | None:
        """Return start and review date; None while one of them cannot be read, which its field says."""
        view = self._view
        if view is None:
            return None
        if self._starts is None or self._review is None:
            return view.agreement.starts_on, view.agreement.review_on
        try:
            return (
                self._starts.date() or view.agreement.starts_on,
                self._review.date() or view.agreement.review_on,
            )
        except InputError:
            return None

    def _save(self) -> None:
        view, terms = self._view, self._terms
        if not self._unsaved or view is None or terms is None or not self._is_draft():
            return
        dates = self._dates()
        starts, review = dates if dates is not None else (view.agreement.starts_on, view.agreement.review_on)
        self._soon.stop()
        self._latest.stop()
        self._unsaved = False
        self._saved.saving()
        answer = self._desk.do(agreements.save, self._id, terms, self._written, starts, review)
        self._view = replace(view, agreement=replace(view.agreement, terms=terms, starts_on=starts, review_on=review))
        self._saving += 1
        answer.then(self._was_saved, failed=self._not_saved, settled=self._answered)

    def _answered(self) -> None:
        self._saving -= 1
        if not self.has_unsaved():
            self.words_saved.emit()

    def _was_saved(self, _value: object) -> None:
        self._trouble.hide()
        self._saved.saved(self._desk.now())

    def _not_saved(self, error: AppError) -> None:
        self._unsaved = True
        self._saved.failed(self._desk.now())
        if self._trouble.isHidden() and self._desk.window.page is not self:
            self._desk.trouble.emit(error)  # this page is out of sight, so the window says it
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()
        self._latest.start()

    def leave(self) -> None:
        """Save what is typed."""
        self._keep(mark_written=False)
        self._save()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._unsaved or self._saving > 0

    def save_now(self) -> None:
        """Save at once."""
        self.leave()

    # Signing and the rest

    def _draw_reading(self) -> None:
        if self._view is None or self._terms is None:
            return
        sections = agreements.sections_as_read(self._view, self._terms, self._written)
        self._reading.show_agreement(
            self.tr("Supervision agreement"), self._desk.vault.club_name, sections, self._form().key
        )

    def _sign_together(self) -> None:
        self.leave()
        if self._view is not None:
            SignSheet(self._desk, self._view).open()

    def _begin_again(self) -> None:
        if self._view is not None:
            self._desk.open("begin-agreement", self._view.agreement.pair_id)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With little room the reading view goes; the PDF button shows the pages."""
        super().set_layout_mode(mode)
        self._reading_side.setVisible(mode.two_columns)
        self._list.setVisible(mode.agenda_beside)

    def panes(self) -> tuple[QWidget, ...]:
        """Sections, form, and the document."""
        return (self._list, self._scroll, self._reading)

    def arrive(self) -> None:
        """Begin where writing goes on."""
        if self._editor is not None:
            self._editor.arrive()
