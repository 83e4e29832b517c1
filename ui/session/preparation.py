"""Before a session: what each of the two has done to prepare, ticked by whoever did it (S1-54, S2-43)."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.domain.ids import SessionId
from app.domain.session import Preparation
from app.services import agendas
from app.services.workspace import WorkspaceView
from ui.components import Flow, HintButton, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording.dates import all_of


class PreparationStrip(QFrame):
    """Three ticks of one's own, a link to the last notes, and what the other one has done. Gone once it begins."""

    def __init__(self, desk: Desk, session_id: SessionId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, session_id
        self._view: WorkspaceView | None = None
        self.setObjectName("preparation")
        self.setProperty("frame", "banner")
        self.setProperty("tone", "info")
        self.setProperty("band", True)
        column = box(QVBoxLayout(self), (20, 8, 20, 8), 4)
        line = Flow(gap=16)
        line.add(Text(self.tr("I have"), "strong", wrap=False))
        self._ticks = (
            named(QCheckBox(self.tr("read the &last notes")), "prepared-notes"),
            named(QCheckBox(self.tr("checked my a&ctions")), "prepared-actions"),
            named(QCheckBox(self.tr("added what I want to tal&k about")), "prepared-items"),
        )
        for tick in self._ticks:
            tick.toggled.connect(self._ticked)  # a reader and dictation tick it without a click
            line.add(tick)
        self._last = HintButton(self.tr("Read the last notes"), kind="link", name="prepared-read")
        self._last.clicked.connect(self._read)
        line.add(self._last)
        column.addWidget(line)
        self._other = Text("", "soft", "prepared-other")
        column.addWidget(self._other)
        self.hide()

    def show_view(self, view: WorkspaceView) -> None:
        """Show how far both are, or nothing when it does not lie ahead."""
        self._view = view
        me = self._desk.vault.me
        mine = next((one for one in view.preparations if one.person_id == me), None)
        done = (False, False, False)
        if mine is not None:
            done = (mine.has_read_last_notes, mine.has_checked_actions, mine.has_added_items)
        for tick, is_done in zip(self._ticks, done, strict=True):
            with QSignalBlocker(tick):
                tick.setChecked(is_done)
        other = view.supervisor if me == view.pair.supervisee else view.supervisee
        theirs = next((one for one in view.preparations if one.person_id == other.id), None)
        self._other.setText(self._told(other.known_as, theirs))
        self._last.setVisible(view.last_session is not None)
        self.setVisible(view.may_prepare)

    def _told(self, name: str, theirs: Preparation | None) -> str:
        parts = []
        if theirs is not None:
            for is_done, words in (
                (theirs.has_read_last_notes, self.tr("read the last notes")),
                (theirs.has_checked_actions, self.tr("checked their actions")),
                (theirs.has_added_items, self.tr("added items")),
            ):
                if is_done:
                    parts.append(words)
        if not parts:
            return self.tr("%1 has noted nothing yet.").replace("%1", name)
        return self.tr("%1 has %2.").replace("%1", name).replace("%2", all_of(parts))

    def _ticked(self) -> None:
        notes, actions, items = (tick.isChecked() for tick in self._ticks)
        self._desk.do(agendas.prepared, self._id, notes, items, actions).then()

    def _read(self) -> None:
        if self._view is not None and self._view.last_session is not None:
            self._desk.open("session", self._view.last_session)
