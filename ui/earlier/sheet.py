"""Enter a paper record of before the vault on a child's file, or correct what was entered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.earlier import EarlierKind
from app.domain.errors import NotFoundError
from app.domain.ids import CaseId, EarlierId
from app.services import drafting, earlier
from app.services.earlier import EarlierForm, EarlierView, RemovedPaper
from app.services.taking_out import Removing
from app.services.work import Work
from ui.asking import AskingSheet
from ui.attachments.taking_out import ask_why
from ui.components import DateField, GrowingText, HintButton, Text
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import day_in_prose
from ui.wording.earlier import earlier_kind


class EarlierSheet(AskingSheet):
    """The day on the paper, what it is, who wrote it, its words, where it lies.

    ``removed`` is told when one that was entered is taken out, to offer it back.
    """

    def __init__(
        self,
        desk: Desk,
        case_id: CaseId,
        earlier_id: EarlierId | None = None,
        removed: Callable[[RemovedPaper], None] = lambda _record: None,
    ) -> None:
        super().__init__(
            desk,
            desk.tr("Enter a paper record") if earlier_id is None else desk.tr("A paper record, entered later"),
            desk.tr(
                "What was written before these records began. It keeps its own day, and is marked as entered later."
            ),
            desk.tr("&Save"),
            "earlier",
            height=660,
        )
        self._case_id, self._id, self._removed = case_id, earlier_id, removed
        self._may_change, self._may_remove = True, Removing.NO
        self._entered = Text("", "hint", "earlier-entered")
        self._entered.hide()
        self.body.addWidget(self._entered)
        self._on = DateField(desk.today, name="earlier-on", prefer="past")
        self.ask("held_on", self.tr("The &day on the paper"), self._on)
        self._kind = named(QComboBox(), "earlier-kind")
        self._kind.addItem(self.tr("Choose what it is"), None)
        for kind in EarlierKind:
            self._kind.addItem(earlier_kind(kind), kind.value)
        self.ask("kind", self.tr("What it &is"), self._kind)
        self.fields["kind"].set_hint(
            self.tr(
                "A discussion counts for when the child was last discussed. It counts for no figure of sessions held."
            )
        )
        self._lines = {key: named(QLineEdit(), f"earlier-{key.replace('_', '-')}") for key in _LINES}
        self.ask("author", self.tr("Who &wrote it"), self._lines["author"])
        self.ask("with_whom", self.tr("With whom"), self._lines["with_whom"], optional=True)
        self._text = GrowingText(min_lines=5, name="earlier-text")
        self.ask("text", self.tr("&The words on the paper"), self._text)
        self.ask("kept_at", self.tr("Where the &paper lies"), self._lines["kept_at"])
        self.fields["kept_at"].set_hint(self.tr("Such as “Blue folder, office cupboard”, or what became of it."))
        self.body.addStretch(1)
        if earlier_id is None:
            self.keep(f"earlier-{case_id}")
        else:
            desk.ask(earlier.view, earlier_id).then(self._read, failed=self.refused)

    def _read(self, found: EarlierView) -> None:
        one = found.record
        entered = self.tr("Entered by %1 on %2.").replace("%1", found.entered_by)
        self._entered.setText(entered.replace("%2", day_in_prose(found.entered_on)))
        self._entered.show()
        self._on.set_date(one.held_on)
        choose(self._kind, one.kind.value)
        for key, line in self._lines.items():
            line.setText(getattr(one, key))
        self._text.set_text(one.text)
        self._may_change = found.may_change
        for control in (self._on, self._kind, self._text, *self._lines.values()):
            control.setEnabled(found.may_change)
        self._may_remove = found.may_remove
        if found.may_remove is not Removing.NO:
            take_out = HintButton(self.tr("Take it &out"), kind="quiet", name="earlier-take-out")
            take_out.clicked.connect(self._take_out)
            self.bar.add(take_out)
        if not found.may_change:
            self.set_verb(self.tr("Done"))
            return
        self.keep(f"earlier-{one.id}")

    def primary(self) -> None:
        """Save what was entered."""
        if not self._may_change:
            self.accept()
            return
        for field in self.fields.values():
            field.clear_problem()
        kind = self._kind.currentData()
        form = EarlierForm(
            held_on=self._on.readable_date(),
            kind=None if kind is None else EarlierKind(kind),
            text=self._text.text(),
            **{key: line.text() for key, line in self._lines.items()},
        )
        if self._id is None:
            self.do(earlier.enter, self._case_id, form).then(self.settled, failed=self.refused)
        else:
            self.do(earlier.change, self._id, form).then(self.settled, failed=self.refused)

    def _take_out(self) -> None:
        if self._id is None:
            return
        if self._may_remove is Removing.WITH_REASON:
            ask_why(self.desk, f"take-out-{self._id}", self._with_reason)
        else:
            self.do(earlier.remove, self._id).then(self._was_removed, failed=self.refused)

    def _with_reason(self, work: Work, reason: str) -> Callable[[], None]:
        if self._id is None:
            raise NotFoundError
        removed = earlier.remove(work, self._id, reason)
        if self._kept is not None:
            drafting.save_form(work, self._kept.form, None)  # corrections that were half typed
        return lambda: self._was_removed(removed)

    def _was_removed(self, removed: RemovedPaper) -> None:
        self.accept()
        self._removed(removed)


_LINES = ("author", "with_whom", "kept_at")
