"""The list of agreements: person, version, review date, state."""

from __future__ import annotations

from app.domain.agreement import Agreement, AgreementState
from app.domain.changes import Changes
from app.domain.drift import Lateness
from app.domain.ids import AgreementId, PairId
from app.services import agreements
from app.services.agreements import AgreementRow, PairWithout
from ui.components import (
    EmptyState,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    SectionHead,
    TagSpec,
    UndoStrip,
)
from ui.desk import Desk
from ui.pages import Page
from ui.wording import day_in_prose


class AgreementsPage(Page):
    """In force or being written first, then pairs that have none yet."""

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Agreements")
        header = PageHeader(title, self.tr("What each pair has agreed about supervision"))
        super().__init__(title, "agreements", header)
        self._desk = desk
        self._may_open: set[AgreementId] = set()
        self._may_begin: set[PairId] = set()
        self._body = ScrollBody(margins=(28, 8, 28, 28))
        self.column.addWidget(self._body, 1)
        self._list = RowList("agreement-list", self.tr("Agreements"), fit=True)
        self._list.opened.connect(self._open)
        self._without_head = SectionHead(self.tr("No agreement yet"), "")
        self._without = RowList("pairs-without-agreement", self.tr("Pairs without an agreement"), fit=True)
        self._without.button_clicked.connect(self._begin)
        self._without.opened.connect(self._begin)
        people = HintButton(self.tr("Go to &People"), kind="primary", icon="users", name="agreements-to-people")
        people.clicked.connect(lambda: desk.window.go("people"))
        self._empty = EmptyState(
            "file-text",
            self.tr("No agreements yet"),
            self.tr(
                "An agreement says how often you meet, which children you always discuss, who writes the notes and "
                "who may read them. Say who supervises whom first; then an agreement can begin."
            ),
            primary=people,
            name="agreements-empty",
        )
        self._undo = UndoStrip("agreements-undo")
        self._body.column.addWidget(self._undo)
        for widget in (self._empty, self._list, self._without_head, self._without):
            widget.hide()
            self._body.column.addWidget(widget)
        self._body.column.addStretch(1)
        self._ask()

    def offer_back(self, draft: Agreement) -> None:
        """A draft was just deleted: it can be brought back until something else is deleted."""

        def bring_back() -> None:
            self._desk.do(agreements.restore_draft, draft).then()

        self._undo.offer(self.tr("The draft was deleted. What was signed stays."), bring_back)

    def refresh(self, changes: object) -> None:
        """Read the list again when agreements or people changed."""
        if isinstance(changes, Changes) and (changes.agreements or changes.people):
            self._ask()

    def _ask(self) -> None:
        self._desk.ask(agreements.listing).then(self._show)

    def _show(self, listing: agreements.Listing) -> None:
        self._may_open = {row.id for row in listing.agreements if row.may_open}
        self._list.set_rows([self._row(row) for row in listing.agreements])
        self._may_begin = {pair.pair_id for pair in listing.without if pair.may_begin}
        self._without.set_rows([self._pair_row(pair) for pair in listing.without])
        self._list.setVisible(bool(listing.agreements))
        self._without.setVisible(bool(listing.without))
        self._without_head.setVisible(bool(listing.without))
        self._empty.setVisible(not listing.agreements and not listing.without)
        self.take_focus_soon()

    def _row(self, row: AgreementRow) -> Row:
        version = self.tr("Version %1 · review by %2").replace("%1", str(row.version))
        return Row(
            key=row.id,
            title=row.supervisee_name,
            title_rest=self.tr("with %1").replace("%1", row.supervisor_name),
            detail=version.replace("%2", day_in_prose(row.review_on)),
            icon="file-text",
            tag=self._tag(row),
        )

    def _tag(self, row: AgreementRow) -> TagSpec:
        if row.state is AgreementState.DRAFT:
            words = self.tr("Renewal not signed") if row.version > 1 else self.tr("Not signed yet")
            return TagSpec(words, "attn", "writing-sign")
        if row.state is AgreementState.ENDED:
            return TagSpec(self.tr("Ended"), "plain")
        if row.lateness is Lateness.LATE:
            return TagSpec(self.tr("Review is late"), "urgent", "alert-triangle")
        if row.lateness is Lateness.SOON:
            return TagSpec(self.tr("Review soon"), "attn", "clock")
        return TagSpec(self.tr("Signed"), "good", "check")

    def _pair_row(self, pair: PairWithout) -> Row:
        return Row(
            key=pair.pair_id,
            title=pair.supervisee_name,
            title_rest=self.tr("with %1").replace("%1", pair.supervisor_name),
            icon="circle-dashed",
            buttons=(("begin", self.tr("Begin an agreement")),) if pair.may_begin else (),
        )

    def _open(self, key: object) -> None:
        if key in self._may_open:
            self._desk.open("agreement", key)

    def _begin(self, key: object, _button: str = "") -> None:
        if key in self._may_begin:
            self._desk.open("begin-agreement", key)
