"""Files on a page: the card that lists them, what is dropped or pasted on the page, and the last one taken out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import NotFoundError
from app.domain.ids import AttachmentId, DiscussionId
from app.services import attachments, earlier
from app.services.attachments import AttachmentList, Belongs, Removed
from app.services.earlier import RemovedPaper
from app.services.work import Work
from ui.attachments.adding import AttachSheet
from ui.attachments.taking import Source, carried, on_clipboard
from ui.attachments.viewing import AttachmentSheet
from ui.components import Card, HintButton, Row, RowList, Text, UndoStrip, clear_layout
from ui.desk import Desk
from ui.wording.attachments import row_detail


def read(work: Work, belongs: Belongs) -> AttachmentList | None:
    """Return the files of a record; None where there is no record, or one whose files are not for this person.

    Who sat in a session reads what was said of each child in it; that opens the child's file to nobody.
    """
    if belongs.case_id is not None:
        try:
            return attachments.of_case(work, belongs.case_id)
        except NotFoundError:
            return None
    return None if belongs.agreement_id is None else attachments.of_agreement(work, belongs.agreement_id)


class AttachmentsPart(QObject):
    """Serves one page. ``strip`` belongs above what the page shows; ``card`` makes a new card each time it is asked.

    With ``discussion_id`` only what belongs to that discussion is shown, and what is added belongs to it.
    """

    listed = Signal(object)  # AttachmentList
    changed = Signal()  # something was attached, corrected, taken out or put back here

    def __init__(self, desk: Desk, page: QWidget, belongs: Belongs, discussion_id: DiscussionId | None = None) -> None:
        super().__init__(page)
        self.discussion_id = discussion_id
        self._desk, self._belongs = desk, belongs
        self._list: AttachmentList | None = None
        self.strip = UndoStrip("attachment-undo")
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        paste = QShortcut(QKeySequence.StandardKey.Paste, page)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)

    def card(self) -> AttachmentsCard:
        """Return a card that reads the files and lists them."""
        card = AttachmentsCard(self)
        self.fill(card)
        return card

    def fill(self, card: AttachmentsCard) -> None:
        """Read the files, and show them in ``card``."""
        self._desk.ask(read, self._belongs).then(card.show_list)

    def know(self, listed: AttachmentList) -> None:
        """Remember what is on file: whether, and to what, something can be added."""
        self._list = listed
        self.listed.emit(listed)

    def open(self, attachment_id: AttachmentId) -> None:
        """Show one file."""
        sheet = AttachmentSheet(self._desk, attachment_id, self._was_removed)
        sheet.accepted.connect(self.changed)
        sheet.open()

    def add(self, source: Source | None = None) -> None:
        """Ask what to attach; ``source`` is what was dropped or pasted."""
        if self._list is not None and self._list.may_add:
            sheet = AttachSheet(self._desk, self._list, source, self.discussion_id)
            sheet.accepted.connect(self.changed)
            sheet.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take one file, or a picture, that is dropped on the page by who may add to its record."""
        if isinstance(event, QDragEnterEvent | QDropEvent) and self._list is not None and self._list.may_add:
            source = carried(event.mimeData())
            if source is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.add(source)
                return True
        return super().eventFilter(watched, event)

    def _paste(self) -> None:
        source = on_clipboard()
        if source is not None:
            self.add(source)

    def _was_removed(self, removed: Removed) -> None:
        words = self.tr("“%1” was taken out.").replace("%1", removed.attachment.title)
        self.strip.offer(words, lambda: self._put_back(removed))

    def offer_paper(self, removed: RemovedPaper) -> None:
        """Offer back a paper record that was taken out, in the same strip."""
        words = self.tr("The paper record was taken out.")
        self.strip.offer(words, lambda: self._put_paper_back(removed))

    def _put_paper_back(self, removed: RemovedPaper) -> None:
        self._desk.do(earlier.restore, removed).then(failed=self._desk.trouble.emit)

    def _put_back(self, removed: Removed) -> None:
        self._desk.do(attachments.restore, removed).then(lambda _none: self.changed.emit())


class AttachmentsCard(Card):
    """The files of a record, and one step to add another. Absent where there are none and none can be added."""

    def __init__(self, part: AttachmentsPart) -> None:
        super().__init__("attachments")
        self._part = part
        self.hide()

    def show_list(self, listed: AttachmentList | None) -> None:
        """Show what is on file."""
        if listed is None:
            return
        self._part.know(listed)
        clear_layout(self.body)
        self.setVisible(bool(listed.rows) or listed.may_add)
        of_discussion = self._part.discussion_id
        self.body.addWidget(Text(self.tr("Rough notes") if of_discussion else self.tr("Attachments"), "heading"))
        shown = [row for row in listed.rows if of_discussion in (None, row.attachment.discussion_id)]
        if shown:
            rows = RowList("attachment-list", self.tr("Attachments"), fit=True, wrap=True, flush=True)
            rows.set_rows(
                [
                    Row(key=row.attachment.id, title=row.attachment.title, detail=row_detail(row.attachment))
                    for row in shown
                ]
            )
            rows.opened.connect(self._part.open)
            self.body.addWidget(rows)
        else:
            none = self.tr("A letter, a scanned paper, a photograph of rough notes.")
            if of_discussion is not None:
                none = self.tr("None are kept with it. They are evidence: photograph them before they are thrown away.")
            self.body.addWidget(Text(none, "soft"))
        if listed.may_add:
            words = self.tr("Attach rough notes…") if of_discussion else self.tr("Attach a file…")
            add = HintButton(words, icon="paperclip", small=True, name="attach-a-file")
            add.clicked.connect(lambda: self._part.add())
            self.body.addWidget(add)
