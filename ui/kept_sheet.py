"""What is typed into a sheet outlives a lock, a crash and a disk that was full, as what is typed on a page does.

A lock closes every sheet. Its words are kept in the records, sealed to their writer, and are there when the same person
opens the same sheet again: until it is handed in, given up with Cancel, or begun afresh.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.services import drafting
from app.services.work import Work
from ui.components import Banner, HintButton, Sheet
from ui.components.inputs import Input, inputs_of
from ui.desk import Answer, Desk
from ui.kept_form import Keep, Kept, KeptForm

P = ParamSpec("P")
T = TypeVar("T")


class KeptSheet(QObject):
    """Keeps what is typed into ``sheet`` from ``begin`` on, as the form ``form`` ("move-<session>").

    Only what differs from how the sheet opened is kept: what somebody else changes on file meanwhile is not undone by
    words that come back. ``keep`` and ``kept`` save and read it; a restricted matter has its own. What it says stands
    at the top of ``body``, or of the sheet's own.
    """

    def __init__(
        self,
        desk: Desk,
        sheet: Sheet,
        form: str,
        *,
        keep: Keep = drafting.save_form,
        kept: Kept = drafting.kept_form,
        body: QVBoxLayout | None = None,
    ) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self.form, self._keep = desk, sheet, form, keep
        self._inputs: Mapping[str, Input] = {}
        self._start: Mapping[str, str] = {}
        self._is_putting = False
        self._is_over = False
        self._kept = KeptForm(desk, sheet, form, self._typed, keep=keep, kept=kept)
        self._kept.indicator.setParent(sheet)
        self._kept.indicator.hide()  # "Saved" would read as if the sheet had been handed in
        self._kept.restored.connect(self._restore)
        self._back = Banner("info", self.tr("What you typed here before is back."), name="words-are-back")
        self._back.hide()
        afresh = HintButton(self.tr("Start afresh"), small=True, name="words-afresh")
        afresh.clicked.connect(self._begin_afresh)
        self._back.add_button(afresh)
        place = sheet.body if body is None else body
        place.insertWidget(0, self._back)
        place.insertWidget(0, self._kept.banner)
        sheet.holds_words = self.has_unsaved
        sheet.accepted.connect(self._kept.forget)
        sheet.finished.connect(self._closed)
        sheet.words_saved.connect(self._let_go)

    def begin(self, inputs: Mapping[str, Input] | None = None) -> None:
        """The sheet is filled with what is on file: put back what was left of it, and keep what is typed from now on.

        ``inputs`` are what is filled in, where that is more than the controls that stand there now. In a copy that is
        only looked at nothing is kept.
        """
        if self._is_over or self._desk.vault.is_copy:  # an answer that came after it was closed
            return
        self._inputs = inputs_of(self._sheet) if inputs is None else inputs
        self._start = {name: one.read() for name, one in self._inputs.items()}
        for one in self._inputs.values():
            one.watch(self._touched, self._kept.flush)
        waiting = self._take_over()
        self._desk.window.hold(self)
        if waiting:
            self._restore(waiting)
            self._kept.touch()
        self._kept.fetch()

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> Answer[T]:
        """Run the command that the sheet is for. Its words are kept until then, and go in the same transaction."""
        self._kept.flush()
        form, keep = self.form, self._keep

        def hand_in(work: Work) -> T:
            value = command(work, *args, **kwargs)
            keep(work, form, None)
            return value

        return self._desk.do(hand_in)

    def forget(self) -> None:
        """What was typed is no longer wanted."""
        self._kept.forget()
        self._desk.do(self._keep, self.form, None).then()

    @Slot()
    def give_up(self) -> None:
        """Cancel: close the sheet and forget what was typed."""
        self.forget()
        self._sheet.reject()

    def leave(self) -> None:
        """Keep what is typed now."""
        self._kept.flush()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._kept.has_unsaved

    def _typed(self) -> dict[str, str]:
        now = {name: one.read() for name, one in self._inputs.items()}
        return {name: text for name, text in now.items() if text != self._start[name]}

    def _touched(self) -> None:
        if not self._is_putting:
            self._kept.touch()

    def _take_over(self) -> Mapping[str, str]:
        """Return what an earlier sheet of the same form still holds and could not save; this one saves it now."""
        for other in self._desk.window.holding:
            if isinstance(other, KeptSheet) and other.form == self.form:
                typed = other._typed()  # noqa: SLF001  # of the same class
                other._kept.forget()  # noqa: SLF001
                self._desk.window.let_go(other)
                return typed
        return {}

    def _restore(self, kept: Mapping[str, str]) -> None:
        """Put back what was left, where nothing was typed meanwhile."""
        back = [name for name in kept if name in self._inputs and self._inputs[name].read() == self._start[name]]
        self._put({name: kept[name] for name in self._inputs if name in back})
        if back:
            self._back.show()

    def _put(self, texts: Mapping[str, str]) -> None:
        self._is_putting = True
        for name, text in texts.items():
            self._inputs[name].put(text)
        self._is_putting = False

    def _begin_afresh(self) -> None:
        self._put(self._start)
        self._back.hide()
        self.forget()
        self._sheet.take_focus()

    @Slot()
    def _closed(self) -> None:
        """Esc, Cancel, done, or a lock: whatever is not kept yet is kept now."""
        self._is_over = True
        self._kept.flush()
        self._let_go()

    @Slot()
    def _let_go(self) -> None:
        if self._sheet.isHidden() and not self._kept.has_unsaved:
            self._desk.window.let_go(self)
