"""Export and sign: choices at the left, the real pages at the right; then place, passphrase and the check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError, InputError, TooSoonError, VaultExistsError, WrongPassphraseError
from app.domain.exports import DocumentKind, KeptName
from app.domain.ids import AccessRequestId, CaseId, ReceiptId, SessionId
from app.domain.leaks import LeakHit
from app.services import exporting, signing_keys
from app.services.exporting import Drawn, ExportRequest, Gathered, Signed
from ui.components import Banner, HintButton, IconButton, ScrollBody, Text
from ui.desk import Desk
from ui.export.editable import EditableCopy
from ui.export.for_whom import ForWhom
from ui.export.goes_in import GoesIn
from ui.export.kept import inputs, kept_choices
from ui.export.key_in_hand import KeyInHand
from ui.export.leak_places import go_and_reword
from ui.export.leaks import LeakList
from ui.export.made_with import MadeWithChoice
from ui.export.masks import MaskList
from ui.export.place import PlaceAndPassphrase
from ui.export.printing import Printing
from ui.export.questions import question
from ui.export.signed import SignedView
from ui.export.signers import SignersList
from ui.export.with_pages import MOST_PAGES, PREVIEW_WIDTH_PX, SheetWithPages
from ui.kept_sheet import KeptSheet
from ui.theme import box, nest
from ui.wording import explain, field_problem

REDRAW_AFTER_MS = 250  # a few ticks in a row are one redraw
CHOOSE, SIGN, DONE = range(3)
DrawnSheet = tuple[Drawn, tuple[exporting.PagePicture, ...], Path, tuple[LeakHit, ...]]  # with the place to offer


class ExportSheet(SheetWithPages):
    """One export from the choices to the checked file. Nothing is written before "Sign and save"."""

    def __init__(self, desk: Desk, kind: DocumentKind, record_id: UUID, session_id: SessionId | None) -> None:
        self._is_case = kind is DocumentKind.CASE_RECORD
        self._goes_on_file = self._is_case or kind is DocumentKind.ESCALATION
        super().__init__(desk.window, "", name="export-sheet", width=1090, height=690)
        self.set_title(self.tr("Export for the case file") if self._goes_on_file else self.tr("Sign and save as PDF"))
        self._desk, self._kind, self._record_id, self._session_id = desk, kind, record_id, session_id
        self._gathered: Gathered | None = None
        self._drawn_pdf: Drawn | None = None
        self._to_offer: Path | None = None  # where to save it
        self._asked: ExportRequest | None = None
        self._signed: Signed | None = None
        self._receipt: ReceiptId | None = None
        self._overwrite = False
        self._password = ""  # of the PDF; kept nowhere but here, until it is signed
        self._goes_in: GoesIn | None = None
        self._masks: MaskList | None = None
        self._leaks = LeakList(kind)
        self._leaks.reword.connect(lambda: go_and_reword(desk, self, kind, record_id))
        self._for_whom = ForWhom() if kind is DocumentKind.RESTRICTED_MATTER else None
        self._kept: KeptSheet | None = None
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_AFTER_MS)
        self._redraw.timeout.connect(self._gather)
        self._leaks.masks_changed.connect(self._redraw.start)
        self._build()
        self._show_step(CHOOSE)
        if kind is DocumentKind.SUBJECT_ACCESS:
            desk.ask(exporting.proposals, AccessRequestId(record_id)).then(self._proposed, failed=self._trouble)
        elif self._is_case:
            desk.ask(exporting.offer, CaseId(record_id), session_id).then(self._offered, failed=self._trouble)
        else:
            self._gather()
        if kind is not DocumentKind.SUBJECT_ACCESS:
            self._keep()
        desk.ask(exporting.signer_offers, kind, record_id).then(self._signers.offer, failed=self._trouble)

    @classmethod
    def open_over(cls, desk: Desk, kind: DocumentKind, record_id: UUID, session_id: SessionId | None) -> None:
        """Open the sheet over the window."""
        cls(desk, kind, record_id, session_id).open()

    # Building

    def _build(self) -> None:
        self._left = QStackedWidget()
        self._choose = ScrollBody("export-choices", margins=(24, 16, 24, 16))
        self._place = PlaceAndPassphrase(self._desk, may_be_own=self._kind not in exporting.CLUB_SIGNS)
        self._done = SignedView(self._desk)
        for page in (self._choose, self._place, self._done):
            self._left.addWidget(page)
        self._place.confirmed.connect(self._sign)
        if self._for_whom is not None:
            self._place.place_field.set_hint(self.tr("The name says neither what it is about nor whom."))
        self._key = KeyInHand(self._desk, self)
        self._key.identified.connect(self._identified)
        self._key.refused.connect(self._not_signed)
        self._heading = Text(question(self._kind), "record-title", "export-heading")
        self._choose.column.addWidget(self._heading)
        self._problem = Banner("urgent", "", "", icon="alert-circle", name="export-problem")
        self._problem.hide()
        self._choose.column.addWidget(self._problem)
        self._parts = QVBoxLayout()
        box(self._parts, 0, 12)
        nest(self._choose.column, self._parts)
        if self._for_whom is not None:
            self._for_whom.changed.connect(self._redraw.start)
            self._parts.addWidget(self._for_whom)
        self._signers = SignersList()
        self._signers.changed.connect(self._redraw.start)
        self._choose.column.addWidget(self._signers)
        self._made_with = MadeWithChoice(self._desk, self._kind, self._record_id)
        self._made_with.changed.connect(self._redraw.start)
        self._choose.column.addWidget(self._made_with)
        self._choose.column.addWidget(self._leaks)
        if self._kind in exporting.EDITABLE:
            copy = EditableCopy(self._desk, self._settled)
            copy.refused.connect(self._trouble)
            self._choose.column.addWidget(copy)
        self._unprintable = Banner("info", "", "", icon="info-circle", name="unprintable")
        self._unprintable.hide()
        self._choose.column.addWidget(self._unprintable)
        self._choose.column.addStretch(1)
        self.build_pages(self._left, "export-preview")
        self._printing = Printing(self._desk, self)
        self._printing.refused.connect(self._trouble)
        self._printing.printed.connect(lambda: self._foot.setText(self.tr("The pages went to the printer.")))
        self._print = IconButton("printer", self.tr("Print"), name="export-print")
        self._print.clicked.connect(self.print_page)
        self._print.setEnabled(False)
        self.preview.add_button(self._print)
        self._print.setVisible(self._kind is not DocumentKind.RESTRICTED_MATTER)
        QShortcut(QKeySequence.StandardKey.Print, self).activated.connect(self._print.click)
        self.finished.connect(self._printing.stop)
        self._build_bar()

    def _build_bar(self) -> None:
        who = QVBoxLayout()
        box(who, 0, 0)
        signing = self.tr("You are signing as %1").replace("%1", self._desk.vault.me_name)
        self._signing_as = Text(signing, "body", "signing-as", wrap=False)
        who.addWidget(self._signing_as)
        self._foot = Text(self.tr("The PDF is not encrypted unless you lock it."), "hint", "export-foot", wrap=False)
        who.addWidget(self._foot)
        holder = QWidget()
        holder.setLayout(who)
        self.bar.add(holder)
        self.bar.add_right(self.pages_button)
        self._check_another = HintButton(
            self.tr("Check another &PDF…"), short=self.tr("Check another…"), name="check-another"
        )
        self._check_another.clicked.connect(self._check)
        self._cancel = HintButton(self.tr("Cancel"), kind="quiet", name="export-cancel")
        self._cancel.clicked.connect(self._back_or_close)
        self._go_on = HintButton("", kind="primary", hint="Ctrl Enter", name="export-go-on")
        self._go_on.clicked.connect(self.primary)
        for button in (self._check_another, self._cancel, self._go_on):
            self.bar.add_right(button)

    def _show_step(self, step: int) -> None:
        self._left.setCurrentIndex(step)
        self._check_another.setVisible(step == DONE)
        self._cancel.setVisible(step != DONE)
        self._signing_as.setVisible(step != DONE)
        if step == DONE:
            self._foot.setText(
                self.tr("The signing is listed on the case.") if self._goes_on_file else self._where_it_is_listed()
            )
        self._cancel.setText(self.tr("Back") if step == SIGN else self.tr("Cancel"))
        self._go_on.set_words(
            (self.tr("Sign and save PDF…"), self.tr("Sign and save"), self.tr("Done"))[step],
            short=(self.tr("Sign…"), self.tr("Sign"), self.tr("Done"))[step],
        )

    def _where_it_is_listed(self) -> str:
        in_matter = self._kind is DocumentKind.RESTRICTED_MATTER
        return self.tr("The signing is noted in the matter.") if in_matter else self.tr("The signing is on record.")

    # Choosing and drawing

    def _offered(self, offer: exporting.CaseOffer) -> None:
        self._heading.setText(self.tr("What should go in %1’s file?").replace("%1", offer.initials))
        self._goes_in = GoesIn(CaseId(self._record_id), offer, self._desk.today)
        self._goes_in.changed.connect(self._redraw.start)
        self._parts.addWidget(self._goes_in)
        self.take_focus_soon()
        self._gather()

    def _proposed(self, found: tuple[exporting.MaskProposal, ...]) -> None:
        self._masks = MaskList(found)
        self._masks.changed.connect(self._redraw.start)
        self._parts.addWidget(self._masks)
        self._keep()
        self._gather()

    def _keep(self) -> None:
        """What is typed here outlives a lock."""
        self._kept = kept_choices(self._desk, self, self._kind, self._record_id, self._choose.column)
        self._kept.begin(inputs(self._leaks, self._masks, self._for_whom))

    def _request(self) -> ExportRequest:
        masks = (self._masks or self._leaks).masks()
        if self._goes_in is not None:
            request = replace(self._goes_in.request(), masks=masks, signers=self._signers.asked())
            return self._made_with.for_request(request)
        purpose = self._for_whom.purpose() if self._for_whom is not None else None
        asked = self._signers.asked()
        request = ExportRequest(self._kind, self._record_id, masks=masks, purpose=purpose, signers=asked)
        return self._made_with.for_request(request)

    def _gather(self) -> None:
        self._drawn_pdf = self._to_offer = None
        self._print.setEnabled(False)
        self._gathered = None  # until what is chosen now has been read and drawn, nothing can be signed
        try:
            self._asked = request = self._request()
        except InputError as error:
            self._trouble(error)
            return
        self._desk.ask(exporting.gather, request).then(partial(self._was_gathered, request), failed=self._trouble)

    def _was_gathered(self, request: ExportRequest, gathered: Gathered) -> None:
        if request is not self._asked:
            return  # something else was chosen meanwhile
        self._gathered = gathered
        self._problem.hide()
        self._leaks.set_hits(gathered.leaks)
        work = self._desk.run(lambda: _draw(gathered))
        work.then(partial(self._drawn, gathered), failed=self._trouble, words=self.tr("Writing pages"))

    def _drawn(self, gathered: Gathered, result: DrawnSheet) -> None:
        if gathered is not self._gathered:
            return  # these pages are those of another choice
        drawn, pictures, self._to_offer, leaks = result
        self._drawn_pdf = drawn
        self._print.setEnabled(True)
        self.show_pages(pictures, drawn.pages)
        if leaks != gathered.leaks:  # outside the notes: in the wording, say
            self._leaks.set_hits(leaks)
        self._unprintable.setVisible(bool(drawn.unprintable))
        if drawn.unprintable:
            self._unprintable.set_words(
                self.tr("Some characters cannot be printed."),
                self.tr(
                    "They stand in the pages by their number: %1. The words themselves are kept as written."
                ).replace("%1", ", ".join(drawn.unprintable[:8])),
            )

    @property
    def is_redrawing(self) -> bool:
        """Whether something was just chosen and the pages are about to be drawn anew."""
        return self._redraw.isActive()

    def print_page(self) -> None:
        """Print the pages that are shown: those to be signed, or those that were."""
        ready, drawn, signed = self._settled(), self._drawn_pdf, self._signed
        if ready is None or drawn is None:
            return
        pdf, pages = (drawn.pdf, drawn.pages) if signed is None else (signed.pdf, signed.pages)
        self._printing.ask(pdf, pages, partial(self._note_printed, *ready))

    def _note_printed(self, gathered: Gathered, kept: tuple[KeptName, ...], go: Callable[[], None]) -> None:
        self._desk.do(exporting.note_printed, gathered, kept).then(lambda _none: go(), failed=self._trouble)

    def _settled(self) -> tuple[Gathered, tuple[KeptName, ...]] | None:
        """Return what may leave now, and the names that stay in it; None while something has to be said first."""
        gathered = self._gathered
        return None if gathered is None or not self._is_settled() else (gathered, self._leaks.kept())

    # Signing

    def primary(self) -> None:
        """Go on: from the choices to the place and passphrase, to signing, to done."""
        step = self._left.currentIndex()
        if step == DONE:
            self._finish()
        elif step == SIGN:
            self._place.confirm()
        elif self._to_offer is not None and not self.is_redrawing and self._is_settled():  # the pages shown are meant
            self._place.propose(self._to_offer)
            self._show_step(SIGN)
            self._place.arrive()

    def _is_settled(self) -> bool:
        said = self._for_whom is None or self._for_whom.is_settled()
        files = self._goes_in is None or self._goes_in.is_settled()
        return self._leaks.is_settled() and said and files

    def _sign(self, target: Path, passphrase: str, overwrite: bool, password: str) -> None:
        gathered = self._gathered
        if gathered is None:
            return
        self._go_on.setEnabled(False)
        self._overwrite = overwrite
        self._target = target
        self._password = password
        self._key.ask(passphrase, self._place.own.identity())

    def _identified(self, identity: signing_keys.SigningIdentity) -> None:
        gathered, target, overwrite, kept = self._gathered, self._target, self._overwrite, self._leaks.kept()
        password, drawn = self._password, self._place.drawn.drawn()
        if gathered is None:
            return
        work = self._desk.run(
            lambda: exporting.sign_and_save(
                gathered, identity, target, overwrite=overwrite, kept_names=kept, password=password, drawn=drawn
            )
        )
        work.then(self._was_signed, failed=self._not_signed, words=self.tr("Signing and checking"))

    def _was_signed(self, signed: Signed) -> None:
        self._signed = signed
        gathered = self._gathered
        if gathered is not None:
            do = self._desk.do if self._kept is None else self._kept.do
            do(exporting.record, gathered, signed, keep_folder=True).then(self._recorded, failed=self._trouble)

    def _recorded(self, receipt: ReceiptId) -> None:
        self._receipt = receipt
        self._go_on.setEnabled(True)
        if self._signed is not None:
            self._done.show_signed(self._signed, asks_where=self._goes_on_file)
            self._show_step(DONE)
            self._done.arrive()
            signed, password = self._signed, self._password
            self._password = ""
            self._place.wipe()
            self._print.setEnabled(not signed.is_locked)  # its password is gone: a reader prints it
            work = self._desk.run(lambda: exporting.pictures(signed.pdf, PREVIEW_WIDTH_PX, MOST_PAGES, password))
            work.then(self._show_signed_pages)

    def _show_signed_pages(self, pictures: tuple[exporting.PagePicture, ...]) -> None:
        self.show_pages(pictures, self._signed.pages if self._signed is not None else len(pictures))

    def _not_signed(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, WrongPassphraseError | TooSoonError):
            self._place.tell_passphrase(error, self._desk.around.tries.left_s())
        elif isinstance(error, VaultExistsError):
            self._place.tell_exists()
        elif isinstance(error, InputError):
            self._place.tell_place(field_problem(error))
        else:
            told = explain(error)
            self._place.tell(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _trouble(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, InputError) and self._goes_in is not None and self._goes_in.how_much.show_problem(error):
            self.preview.set_message(field_problem(error))
            return
        told = explain(error)
        self._problem.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._problem.show()
        self.preview.set_message(told.what_happened)

    def room_changed(self, *, is_wide: bool) -> None:
        """Where there is room for one half only, the foot leaves it to the buttons."""
        self._foot.setVisible(is_wide)

    def begin_at(self) -> QWidget | None:
        """Begin with what goes in; a document without choices begins with going on."""
        if self._for_whom is not None:
            return self._for_whom.receiver
        return self._goes_in.first() if self._goes_in is not None else self._go_on

    # Leaving

    def _finish(self) -> None:
        where, on = self._done.destination()
        if self._receipt is not None and where:
            self._desk.do(exporting.set_destination, self._receipt, where, on).then(failed=self._desk.trouble.emit)
        self.accept()

    def _back_or_close(self) -> None:
        if self._left.currentIndex() == SIGN:
            self._show_step(CHOOSE)
        elif self._kept is not None:
            self._kept.give_up()
        else:
            self.reject()

    def _check(self) -> None:
        self._finish()
        self._desk.open("check-pdf")


def _draw(gathered: Gathered) -> DrawnSheet:
    drawn = exporting.draw(gathered)
    leaks = (*gathered.leaks, *exporting.found_in_file(gathered, drawn.pdf))
    pictures = exporting.pictures(drawn.pdf, PREVIEW_WIDTH_PX, MOST_PAGES, marked={hit.found for hit in leaks})
    return drawn, pictures, exporting.offered_place(gathered), leaks
