"""One agreement: its sections at the left, the form of one of them, and the document as it will read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.agreement import Agreement, AgreementState, AgreementTerms
from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.domain.ids import AgreementId
from app.services import agreements
from app.services.agreements import AgreementView
from ui.agreements.head import AgreementHead
from ui.agreements.listing import AgreementsPage
from ui.agreements.reading import ReadingView
from ui.agreements.section_pane import SectionPane
from ui.agreements.sections import SectionForm, section_forms
from ui.agreements.signing import SignSheet
from ui.components import (
    ActionBar,
    AgendaList,
    AgendaRow,
    Banner,
    HintButton,
    Text,
)
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.saving import Autosave, Save
from ui.theme import box, fix, nest


class AgreementPage(Page):
    """Everything saves by itself. A signed version is read only; a change makes a new version."""

    def __init__(self, desk: Desk, agreement_id: AgreementId) -> None:
        self._head = AgreementHead()
        super().__init__("", "agreements", self._head)
        self.title = self.tr("Agreement")
        self.is_ready = False
        self._desk, self._id = desk, agreement_id
        self._view: AgreementView | None = None
        self._terms: AgreementTerms | None = None
        self._forms = section_forms()
        self._at = 0
        self._written: frozenset[str] = frozenset()
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="agreement-trouble")
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self._shut_out = Banner(
            "info",
            self.tr("The line manager does not read the personal part yet."),
            self.tr(
                "Both signed for another line manager, or the line manager recorded a signature. A new version that "
                "both sign, and somebody else records, lets them read."
            ),
            icon="info-circle",
            band=True,
            name="agreement-manager",
        )
        self._half_signed = Banner(
            "info",
            self.tr("An answer is on record, and this version waits to be signed."),
            self.tr("A change of a word or a day takes that answer away: both sign the new wording."),
            icon="info-circle",
            band=True,
            name="agreement-half-signed",
        )
        for note in (self._shut_out, self._half_signed):
            note.hide()
            self.column.addWidget(note)
        self._autosave = Autosave(desk, self, self._head.indicator, self._trouble)
        self._build_columns()
        self._head.pdf.clicked.connect(lambda: desk.open("export", DocumentKind.AGREEMENT, agreement_id))
        self._head.papers.clicked.connect(lambda: desk.open("attachments", agreement_id))
        self._head.renew.clicked.connect(self._begin_again)
        self._head.sign.clicked.connect(self._sign_together)
        self._head.delete.clicked.connect(self._delete)
        self._ask()

    # Building

    def _build_columns(self) -> None:
        row = box(QHBoxLayout(), 0, 0)
        self._list = AgendaList("agreement-sections", self.tr("Sections of the agreement"))
        self._list.chosen.connect(self._go_to)
        self._side = QFrame()
        self._side.setProperty("frame", "side")
        fix(self._side, width=230)
        box(QVBoxLayout(self._side), (12, 12, 8, 12)).addWidget(self._list)
        row.addWidget(self._side)
        middle = QWidget()
        column = box(QVBoxLayout(middle), 0, 0)
        self._pane = SectionPane(self._desk)
        self._pane.changed.connect(self._edited)
        self._pane.club_wording_asked.connect(self._use_club_wording)
        self._pane.copy_asked.connect(self._copy_from_last)
        column.addWidget(self._pane, 1)
        column.addWidget(self._build_bar())
        row.addWidget(middle, 5)
        self._reading_side = QWidget()
        self._reading_side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reading_side.setProperty("ground", "sunken")
        reading = box(QVBoxLayout(self._reading_side), (20, 16, 20, 16), 12)
        reading.addWidget(Text(self.tr("How it will read"), "strong"))
        self._reading = ReadingView()
        reading.addWidget(self._reading, 1)
        row.addWidget(self._reading_side, 4)
        nest(self.column, row, 1)

    def _build_bar(self) -> ActionBar:
        bar = ActionBar()
        self._back = HintButton(self.tr("&Back"), name="section-back")
        self._back.clicked.connect(lambda: self._go_to(self._forms[self._at - 1].key))
        self._next = HintButton("", kind="primary", hint="Ctrl Enter", name="section-next")
        self._next.clicked.connect(self.primary)
        bar.add(self._back)
        bar.add(self._next)
        return bar

    # Reading

    def refresh(self, changes: object) -> None:
        """Read again when this agreement changed elsewhere (it was signed)."""
        if isinstance(changes, Changes) and self._id in changes.agreements and not self._autosave.has_unsaved:
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(agreements.view, self._id).then(self._show)

    def _show(self, view: AgreementView) -> None:
        first, was_draft = self._view is None, self._is_draft()
        self._view = view
        self._written = view.agreement.written
        self._head.show_view(view)
        self._show_notes()
        self.title = self._head.title()
        if first:
            self._at = next((i for i, form in enumerate(self._forms) if form.key not in self._written), 0)
        if first or was_draft != self._is_draft():
            self._terms = view.agreement.terms
            self._show_section()
        self._show_list()
        self._draw_reading()
        self.is_ready = True
        self.take_focus_soon()

    def _show_notes(self) -> None:
        view = self._view
        self._shut_out.setVisible(view is not None and view.manager_is_shut_out)
        self._half_signed.setVisible(view is not None and self._is_draft() and bool(view.agreement.signatures))

    def _is_draft(self) -> bool:
        return self._view is not None and self._view.agreement.state is AgreementState.DRAFT

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
        read_only = not self._is_draft() or not self._view.may_write
        place = self.tr("%1 of %2").replace("%1", str(self._at + 1)).replace("%2", str(len(self._forms)))
        self._pane.show_section(self._view, self._form(), self._terms, place, read_only=read_only)
        self._back.setVisible(self._at > 0)
        last = self._at == len(self._forms) - 1
        following = "" if last else self._forms[self._at + 1].title
        words = self.tr("Sign together…") if last else self.tr("Next: %1").replace("%1", following)
        self._next.set_words(words, short=self.tr("Sign…") if last else self.tr("Next"))
        self._next.setVisible(not last or not read_only)

    def _go_to(self, key: object) -> None:
        self._keep(mark_written=False)
        keys = [form.key for form in self._forms]
        if key in keys:
            self._at = keys.index(str(key))
        self._show_section()
        self._show_list()
        self._draw_reading()
        self._pane.arrive()

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
        self._pane.arrive()

    # Saving

    def _edited(self) -> None:
        if self._is_draft():
            self._keep(mark_written=False)
            self._autosave.mark("agreement", self._snapshot)  # also for a date, which is no term
            self._draw_reading()

    def _keep(self, *, mark_written: bool) -> None:
        """Take what the form holds into the terms; going on from a section marks it as written."""
        if self._terms is None or not self._is_draft():
            return
        terms = self._pane.terms_from(self._terms)
        written = self._written | {self._form().key} if mark_written else self._written
        if terms != self._terms or written != self._written:
            self._terms, self._written = terms, written
            self._autosave.mark("agreement", self._snapshot)

    def _snapshot(self) -> Save:
        """Read the form once and return how to save it. Marked only when there are a view and terms."""
        view, terms, written = self._view, self._terms, self._written
        assert view is not None  # noqa: S101  tells the type
        assert terms is not None  # noqa: S101  as above
        starts, review = self._pane.dates_from(view.agreement.starts_on, view.agreement.review_on)
        self._view = replace(view, agreement=view.agreement.with_terms(terms, written, starts, review))
        self._show_notes()
        return lambda: self._desk.do(agreements.save, self._id, terms, written, starts, review)

    def leave(self) -> None:
        """Save what is typed."""
        self._keep(mark_written=False)
        self._autosave.flush()

    def save_now(self) -> None:
        """Save at once, and say so."""
        self._keep(mark_written=False)
        self._autosave.say_saved()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._autosave.has_unsaved

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

    def _delete(self) -> None:
        """Put the draft away; the list of agreements offers to bring it back."""
        self.leave()
        self._desk.do(agreements.delete_draft, self._id).then(self._deleted)

    def _deleted(self, draft: Agreement) -> None:
        window = self._desk.window
        if window.can_go_back():
            window.back()  # this page goes: Back does not return to what is no more
        page = window.go("agreements")
        if isinstance(page, AgreementsPage):
            page.offer_back(draft)

    def _begin_again(self) -> None:
        if self._view is not None:
            self._desk.open("begin-agreement", self._view.agreement.pair_id)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """With little room the reading view goes; the PDF button shows the pages."""
        super().set_layout_mode(mode)
        self._reading_side.setVisible(mode.two_columns)
        self._side.setVisible(mode.agenda_beside)

    def panes(self) -> tuple[QWidget, ...]:
        """Sections, form, and the document."""
        return (self._list, self._pane, self._reading)

    def begin_at(self) -> QWidget | None:
        """Begin where writing goes on."""
        return self._pane.first
